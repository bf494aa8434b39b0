// SPDX-License-Identifier: MIT
// Replaces words that nobody should read, in whatever is said in any room.
const words = ['darn', 'heck']
const pattern = new RegExp(`\\b(${words.join('|')})\\b`, 'gi')

api.chatRoom.addMiddleware({
  name: 'profanity filter',
  priority: 50,
  onSayReceive (connection, room, payload, next) {
    if (typeof payload.message !== 'string') return next()
    payload.message = payload.message.replace(pattern, word => '*'.repeat(word.length))
    next(null, payload)
  }
})
