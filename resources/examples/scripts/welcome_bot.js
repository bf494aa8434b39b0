// SPDX-License-Identifier: MIT
// Greets who connects, and tells rooms who has come and gone.
api.connections.addMiddleware({
  name: 'welcome bot',
  create (connection) {
    connection.sendMessage('Welcome! Say hello in defaultRoom.')
  }
})

api.chatRoom.addMiddleware({
  name: 'welcome bot',
  priority: 1000, // after all who may refuse
  join (connection, room, next) {
    api.chatRoom.broadcast({ room }, room, `${connection.id.slice(0, 8)} joins`, () => next())
  },
  leave (connection, room, next) {
    api.chatRoom.broadcast({ room }, room, `${connection.id.slice(0, 8)} leaves`, () => next())
  }
})
