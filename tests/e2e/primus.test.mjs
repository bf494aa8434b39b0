// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { serverForTests, withServer } from './support/fixture.mjs'
import { require } from './support/packages.mjs'
import { startServer } from './support/server.mjs'
import { until } from './support/wait.mjs'

const generations = {
  'Primus 5': require('primus5').createSocket({ transformer: 'websockets', parser: 'JSON', pathname: '/primus' }),
  'Primus 7': require('primus7').createSocket({ transformer: 'websockets', parser: 'JSON', pathname: '/primus' })
}
const server = serverForTests()
const pinging = serverForTests('--limits-ping-interval', '200ms', '--limits-idle-timeout', '10s')
const quickReconnect = { min: 20, max: 100, retries: 1000 }
const opened = []
after(() => opened.forEach(socket => socket.end()))

/// A Primus client that keeps everything it sees.
function open (Socket, url, options = {}) {
  const socket = new Socket(url, options)
  opened.push(socket)
  const seen = { frames: [], raw: [], events: [] }
  // Primus parses in a realm of its own, whose objects are never deeply equal to ours.
  socket.on('data', data => seen.frames.push(structuredClone(data)))
  socket.on('incoming::data', raw => seen.raw.push(raw))
  for (const event of ['open', 'close', 'end', 'reconnect', 'reconnected', 'offline', 'incoming::pong',
    'incoming::ping', 'outgoing::ping']) {
    socket.on(event, () => seen.events.push(event))
  }
  socket.on('error', () => {})
  let count = 0
  const answer = number => until(() => seen.frames.find(frame => frame.messageCount === number), `answer ${number}`)
  return {
    socket,
    ...seen,
    request (frame) {
      socket.write(frame)
      return answer(++count)
    },
    seen: event => until(() => seen.events.includes(event), `the event ${event}`),
    times: event => seen.events.filter(candidate => candidate === event).length
  }
}

for (const [name, Socket] of Object.entries(generations)) {
  describe(name, () => {
    test('connects and is welcomed', async () => {
      const client = open(Socket, server.url)
      await client.seen('open')
      await until(() => client.frames.length > 0, 'the welcome')
      assert.deepEqual(client.frames[0], { welcome: 'Hello human! Welcome to Confab', context: 'api' })
      client.socket.end()
    })

    test('writes before the connection is open are answered', async () => {
      const client = open(Socket, server.url)
      const answer = await client.request({ event: 'detailsView' })
      assert.equal(answer.status, 'OK')
      assert.equal(answer.messageCount, 1)
      client.socket.end()
    })

    test('chats', async () => {
      const [alice, bob] = [open(Socket, server.url), open(Socket, server.url)]
      for (const client of [alice, bob]) {
        assert.equal((await client.request({ event: 'roomAdd', room: 'defaultRoom' })).data, true)
      }
      const { id } = (await alice.request({ event: 'detailsView' })).data
      assert.equal((await alice.request({ event: 'say', room: 'defaultRoom', message: { hi: ['\u2028', 'é'] } })).status, 'OK')
      for (const client of [alice, bob]) {
        const said = await until(() => client.frames.find(({ context }) => context === 'user'), 'the message')
        assert.deepEqual([said.from, said.room, said.message], [id, 'defaultRoom', { hi: ['\u2028', 'é'] }])
      }
      assert.equal((await bob.request({ event: 'roomView', room: 'defaultRoom' })).data.membersCount, 2)
      alice.socket.end()
      bob.socket.end()
    })

    test('learns its id', async () => {
      const client = open(Socket, server.url)
      const { id } = (await client.request({ event: 'detailsView' })).data
      const told = await new Promise(resolve => client.socket.id(resolve))
      assert.equal(told, id)
      assert.equal((await client.request({ event: 'detailsView' })).messageCount, 2, 'protocol frames do not count')
      client.socket.end()
    })

    test('is told by quit not to come back', async () => {
      const client = open(Socket, server.url, { reconnect: quickReconnect })
      await client.request({ event: 'detailsView' })
      client.socket.write({ event: 'quit' })
      await client.seen('end')
      assert.equal(client.raw.at(-1), '"primus::server::close"')
      assert.equal(client.times('reconnect'), 0)
    })

    test('comes back after a drain', async () => {
      const first = await startServer()
      const client = open(Socket, first.url, { reconnect: quickReconnect })
      await client.request({ event: 'detailsView' })
      assert.equal((await first.stop()).code, 0)
      await client.seen('close')
      await withServer({ args: ['--ws-port', String(first.wsPort)] }, async () => {
        await client.seen('reconnected')
        await until(() => client.frames.filter(({ welcome }) => welcome).length === 2, 'a second welcome')
        assert.ok(!client.raw.some(raw => raw.includes('primus::server::close')), 'a drain must not forbid it')
        client.socket.end()
      })
    })
  })
}

describe('the heartbeat', () => {
  test('of Primus 5: the client pings, and is not pinged itself', async () => {
    // It pings more often than the server would ask.
    const client = open(generations['Primus 5'], pinging.url, { ping: 50, pong: 10_000 })
    await until(() => client.times('incoming::pong') >= 10, 'ten pongs')
    assert.equal(client.times('offline'), 0)
    assert.deepEqual(client.raw.filter(raw => raw.startsWith('"primus::ping')), [])
    assert.equal((await client.request({ event: 'detailsView' })).messageCount, 1)
    client.socket.end()
  })

  test('of Primus 7: the server pings, and the client stays', async () => {
    const client = open(generations['Primus 7'], pinging.url, { pingTimeout: 5000 })
    await until(() => client.times('incoming::ping') >= 3, 'three pings')
    assert.equal(client.times('offline'), 0)
    assert.equal((await client.request({ event: 'detailsView' })).messageCount, 1, 'pongs do not count')
    client.socket.end()
  })

  test('each generation ignores the frames of the other', async () => {
    const five = open(generations['Primus 5'], pinging.url, { ping: 100_000 })
    await until(() => five.raw.some(raw => /^"primus::ping::\d+"$/.test(raw)), 'a server ping')
    assert.equal((await five.request({ event: 'detailsView' })).status, 'OK')
    const seven = open(generations['Primus 7'], pinging.url)
    await seven.seen('open')
    seven.socket.write('primus::ping::1465829955000')
    await until(() => seven.raw.includes('"primus::pong::1465829955000"'), 'the pong')
    five.socket.end()
    seven.socket.end()
  })
})

describe('raw protocol frames', () => {
  test('are answered, not counted, and nothing to members', async () => {
    const client = await server.ws({ path: '/primus/?_primuscb=abc&sessionID=x' })
    client.socket.send('"primus::ping::42"')
    assert.equal(await client.nextRaw(), '"primus::pong::42"')
    client.socket.send('"primus::id::"')
    const told = JSON.parse(await client.nextRaw())
    const details = await client.request({ event: 'detailsView' })
    assert.equal(told, `primus::id::${details.data.id}`)
    assert.equal(details.messageCount, 1)
    // Answers to nobody's question, and words that are not in the protocol.
    for (const odd of ['primus::pong::1', 'primus::', 'primus::nothing::1', 'primus::ping::']) {
      client.socket.send(JSON.stringify(odd))
    }
    assert.equal((await client.request({ event: 'detailsView' })).messageCount, 2)
    await client.close()
  })

  test('say goodbye after quit with a close frame of 1000', async () => {
    const client = await server.ws({ path: '/primus' })
    client.send({ event: 'quit' })
    assert.equal((await client.closed).code, 1000)
    assert.equal(client.inbox.all.at(-1), '"primus::server::close"')
  })

  test('are nothing special on the plain path', async () => {
    const client = await server.ws({ path: '/' })
    const answer = await client.request('"primus::ping::42"')
    assert.ok(answer.status !== 'OK' && answer.context === 'response', JSON.stringify(answer))
    await client.close()
  })

  test('the path is configurable', async () => {
    await withServer({ args: ['--websocket-primus-path', '/chat'] }, async own => {
      const client = await own.ws({ path: '/chat' })
      client.socket.send('"primus::ping::1"')
      assert.equal(await client.nextRaw(), '"primus::pong::1"')
      await client.close()
    })
  })
})
