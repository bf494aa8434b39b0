// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { RawWebSocket } from './raw_websocket.mjs'
import { startServer } from './server.mjs'
import { LineClient } from './tcp.mjs'
import { WebSocketClient } from './websocket.mjs'

/// A server that runs while the tests of the current suite (or file) do. It must end cleanly afterwards.
export function serverForTests (...args) {
  const fixture = {}
  before(async () => { Object.assign(fixture, withClients(await startServer({ args }))) })
  after(async () => {
    // A server that never started has already failed the suite with a better message.
    if (fixture.stop) assert.deepEqual(await fixture.stop(), { code: 0, signal: null }, 'confabd ends cleanly')
  })
  return fixture
}

/// Runs `use` with a server of its own, and stops it whatever happens.
export async function withServer (options, use) {
  const server = withClients(await startServer(options))
  try {
    return await use(server)
  } finally {
    await server.stop()
  }
}

/// Lets clients connect to `server`.
export function withClients (server) {
  return Object.assign(server, {
    tcp: options => LineClient.connect(server.tcpPort, options),
    ws: ({ path = '/', ...options } = {}) => WebSocketClient.connect(server.wsUrl + path, options),
    raw: options => RawWebSocket.open(server.wsPort, options)
  })
}

/// How many members `room` has, as one of them sees it.
export async function membersCount (client, room = 'defaultRoom') {
  const request = typeof client.sendRaw === 'function' ? `roomView ${room}` : { event: 'roomView', room }
  const { data } = await client.request(request)
  return data.membersCount
}

export const response = (status, count, data) =>
  JSON.stringify({ status, context: 'response', ...(data === undefined ? {} : { data }), messageCount: count })
