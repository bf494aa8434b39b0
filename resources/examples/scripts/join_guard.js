// SPDX-License-Identifier: MIT
// Lets only those into some rooms whose token another service knows: the client calls the action `login` with its token
// first, which asks that service. Address and rooms stand in join_guard.json.
const settings = require('./join_guard.json')

api.actions.add({
  name: 'login',
  description: 'Tells who you are by a token',
  inputs: { token: { required: true, type: 'string' } },
  async run (api, { connection, params }) {
    const answer = await fetch(settings.url, { method: 'POST', body: { token: params.token }, timeout: 5000 })
    if (!answer.ok) return { error: 'this token is not known' }
    const { name } = await answer.json()
    connection.userName = name
    return { name }
  }
})

api.chatRoom.addMiddleware({
  name: 'join guard',
  join (connection, room, next) {
    if (settings.rooms.includes(room) && !connection.userName) return next(`log in before you join ${room}`)
    next()
  }
})
