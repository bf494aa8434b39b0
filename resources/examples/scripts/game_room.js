// SPDX-License-Identifier: MIT
// A small game: whoever says the number that the server thinks of wins, and the next round begins. Scores are in
// the cache, so all servers of a cluster share them.
const room = 'guess'
const highest = 20
let secret = 0

function begin () {
  secret = 1 + Math.floor(Math.random() * highest)
  return api.chatRoom.broadcast({ room }, room, `I think of a number from 1 to ${highest}`)
}

async function score (id) {
  const points = (await api.cache.get(`score:${id}`) || 0) + 1
  await api.cache.set(`score:${id}`, points, 24 * 60 * 60 * 1000)
  return points
}

api.chatRoom.addMiddleware({
  name: 'game room',
  async say (connection, where, payload) {
    // Each player sees their own messages marked; nobody else's copy changes.
    if (where !== room || payload.from !== connection.id) return
    payload.message = `you: ${payload.message}`
    return payload
  },
  onSayReceive (connection, where, payload, next) {
    next()
    if (where !== room || Number(payload.message) !== secret) return
    score(connection.id)
      .then(points => api.chatRoom.broadcast({ room }, room, `${secret} it is! ${connection.id.slice(0, 8)} has ${points}`))
      .then(begin)
  }
})

api.actions.add({
  name: 'score',
  description: 'The points of a player, or your own',
  inputs: { player: { type: 'string' } },
  run: async (api, { connection, params }) => ({ points: await api.cache.get(`score:${params.player || connection.id}`) || 0 })
})

module.exports = {
  async start () {
    await api.chatRoom.add(room)
    await begin()
  },
  stop () {
    return api.chatRoom.broadcast({ room }, room, 'the game is over')
  }
}
