// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { membersCount, response, serverForTests } from './support/fixture.mjs'
import { frame, opcode, RawWebSocket } from './support/raw_websocket.mjs'
import { LineClient } from './support/tcp.mjs'
import { until, within } from './support/wait.mjs'

describe('connections', () => {
  const server = serverForTests('--limits-connections', '3')

  test('beyond the limit are refused with a reason, and places come free again', async () => {
    const clients = [await server.tcp(), await server.tcp(), await server.ws()]
    const refused = new LineClient(server.tcpPort)
    await within(refused.closed, 'the fourth connection to be closed')
    assert.equal(refused.inbox.all.length, 1)
    const error = JSON.parse(refused.inbox.all[0])
    assert.match(JSON.stringify(error), /connection/)
    await assert.rejects(server.ws(), { statusCode: 503 })

    clients.pop().reset()
    const late = await until(() => server.tcp().catch(() => null), 'a place to come free')
    assert.equal(await late.requestRaw('paramsView'), response('OK', 1, {}))
    for (const client of [...clients, late]) await client.close()
  })
})

describe('connections_per_address', () => {
  const server = serverForTests('--limits-connections-per-address', '2')

  test('does not apply to loopback', async () => {
    const clients = await Promise.all([server.tcp(), server.tcp(), server.tcp(), server.ws(), server.ws(), server.ws()])
    for (const client of clients) await client.close()
  })
})

describe('rooms_per_connection', () => {
  const server = serverForTests('--limits-rooms-per-connection', '2', '--room', 'a', '--room', 'b', '--room', 'c')

  test('refuses one room more', async () => {
    const client = await server.tcp()
    await client.request('roomJoin a')
    await client.request('roomAdd b')
    const { status, data } = await client.request('roomAdd c')
    assert.equal(status.code, '103')
    assert.equal(data, false)
    await client.request('roomLeave a')
    assert.equal((await client.request('roomAdd c')).status, 'OK')
    await client.close()
  })
})

describe('max_frame_bytes', () => {
  const server = serverForTests('--limits-max-frame-bytes', '1 KiB')

  test('holds for TCP and WebSocket alike', async () => {
    const client = await server.tcp()
    client.sendRaw('x'.repeat(5000))
    assert.match((await client.next()).error, /^data length is too big \(1024 received\/\d+ max\)$/)
    const socket = await server.ws()
    socket.send('x'.repeat(1025))
    assert.equal((await socket.closed).code, 1009)
    await client.close()
  })
})

describe('frames_per_second', () => {
  const server = serverForTests('--limits-frames-per-second', '500', '--limits-frames-burst', '100')

  test('slows a flooder down, loses nothing, and nobody else notices', async () => {
    const [flooder, other] = [await server.tcp(), await server.ws()]
    flooder.sendRaw('paramsView\r\n'.repeat(5000))
    await flooder.answer(1)
    // Round trips of the other one happen between the flooder's answers, which a server busy with it could not do.
    const progress = []
    while (flooder.inbox.all.length < 5000 && progress.length < 40) {
      await other.request({ event: 'detailsView' })
      progress.push(flooder.inbox.all.length)
    }
    assert.equal(progress.length, 40, 'the flooder is not answered before 40 round trips of the other are')
    assert.ok(progress[0] < 5000, `the flooder had ${progress[0]} answers at the first of them`)
    await flooder.answer(5000)
    const numbers = flooder.inbox.all.slice(1).map(raw => JSON.parse(raw).messageCount)
    assert.deepEqual(numbers, Array.from({ length: 5000 }, (_, index) => index + 1))
    await flooder.close()
    await other.close()
  })

  test('holds for WebSocket clients too', async () => {
    const [flooder, other] = [await server.ws(), await server.tcp()]
    for (let index = 0; index < 1000; index++) flooder.send({ event: 'roomView', room: 'x' })
    await flooder.answer(1)
    for (let index = 0; index < 10; index++) await other.request('detailsView')
    assert.ok(flooder.inbox.all.length < 1000)
    await flooder.answer(1000)
    assert.equal(flooder.inbox.all.length, 1001)
    await flooder.close()
    await other.close()
  })
})

describe('outbox_bytes', () => {
  const server = serverForTests('--limits-outbox-bytes', '100000', '--limits-frames-per-second', '0')

  for (const kind of ['TCP', 'WebSocket']) {
    test(`closes a ${kind} client that does not read, and only that one`, async () => {
      const [speaker, listener] = [await server.ws(), await server.tcp()]
      await speaker.request({ event: 'roomAdd', room: 'defaultRoom' })
      await listener.request('roomAdd defaultRoom')
      const slow = kind === 'TCP' ? await server.tcp() : await server.raw()
      if (kind === 'TCP') await slow.request('roomAdd defaultRoom')
      else slow.send('{"event":"roomAdd","room":"defaultRoom"}')
      await until(async () => await membersCount(speaker) === 3, 'the slow one to join')
      slow.socket.pause()

      const padding = 'x'.repeat(50_000)
      let said = 0
      // The kernel keeps megabytes for the slow one before the server notices anything.
      while (await membersCount(speaker) === 3) {
        assert.ok(said < 2000, 'the slow one was never closed')
        await speaker.request({ event: 'say', room: 'defaultRoom', message: { number: said++, padding } })
      }
      await until(() => listener.said.length === said, 'every message at the listener')
      assert.deepEqual(listener.said.map(({ message }) => message.number), Array.from({ length: said }, (_, index) => index))
      slow.socket.resume()
      await within(kind === 'TCP' ? slow.closed : slow.ended, 'the slow one to see the end')
      await speaker.close()
      await listener.close()
    })
  }
})

describe('a handshake', () => {
  const server = serverForTests('--limits-handshake-timeout', '500ms', '--limits-header-bytes', '2 KiB')

  test('that never begins is ended', async () => {
    const client = await RawWebSocket.dial(server.wsPort)
    await within(client.ended, 'the server to end the connection')
  })

  test('that comes too slowly is ended, however steadily it comes', async () => {
    const client = await RawWebSocket.dial(server.wsPort)
    client.sendRaw('GET / HTTP/1.1\r\n')
    const drip = setInterval(() => client.sendRaw('X-Slow: 1\r\n'), 50)
    try {
      await within(client.ended, 'the server to end the connection')
    } finally {
      clearInterval(drip)
    }
  })

  test('on a connection that has served a request before has no more time', async () => {
    const client = await RawWebSocket.dial(server.wsPort)
    client.sendRaw('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n')
    assert.equal(await within(client.responded, 'the answer'), 200)
    client.sendRaw('GET /healthz HTTP/1.1\r\nX-Slow: 1')
    await within(client.ended, 'the server to end the connection')
  })

  test('with too big a header is answered with 431', async () => {
    const client = await RawWebSocket.dial(server.wsPort)
    assert.equal(await client.handshake({ headers: { 'X-Big': 'x'.repeat(4096) } }), 431)
    await within(client.ended, 'the server to end the connection')
  })

  test('with a header that never ends is answered with 431', async () => {
    const client = await RawWebSocket.dial(server.wsPort)
    client.sendRaw(`GET / HTTP/1.1\r\n${'X-More: yes\r\n'.repeat(300)}`)
    assert.equal(await within(client.responded, 'the answer'), 431)
    client.destroy()
  })

  test('leaves the time afterwards alone', async () => {
    const [raw, witness] = [await server.raw(), await server.tcp()]
    // Another connection is given up after the time-out, so this one has lived longer than that.
    const silent = await RawWebSocket.dial(server.wsPort)
    await within(silent.ended, 'the silent one to be ended')
    raw.send('{"event":"detailsView"}')
    await raw.nextJson()
    assert.equal((await raw.nextJson()).messageCount, 1)
    assert.equal(await witness.requestRaw('paramsView'), response('OK', 1, {}))
    raw.destroy()
    await witness.close()
  })
})

describe('a visitor who leaves in the middle of the handshake', () => {
  for (const [how, leave] of [['a reset', client => client.reset()], ['an end of stream', client => client.socket.end()]]) {
    describe(`with ${how}`, () => {
      const server = serverForTests('--limits-connections', '1', '--limits-handshake-timeout', '0')

      test('gives the place back', async () => {
        const visitor = await RawWebSocket.dial(server.wsPort)
        await new Promise(resolve => visitor.socket.write('GET / HTTP/1.1\r\nHost: x\r\n', resolve))
        // Refused: so the server has the visitor.
        await assert.rejects(server.ws(), { statusCode: 503 })
        leave(visitor)
        const next = await until(() => server.ws().catch(() => null), 'the place to come free', 10_000)
        await next.close()
        visitor.destroy()
      })
    })
  }
})

describe('idle_timeout', () => {
  const server = serverForTests('--limits-ping-interval', '100ms', '--limits-idle-timeout', '600ms')

  async function join (path) {
    const client = await server.raw({ path })
    client.send('{"event":"roomAdd","room":"defaultRoom"}')
    await client.nextJson()
    assert.equal((await client.nextJson()).data, true)
    return client
  }

  test('a client that answers no ping is closed and no member any more', async () => {
    const mute = await join('/')
    await within(mute.ended, 'the mute client to be closed')
    assert.ok(mute.inbox.all.some(({ opcode: code }) => code === opcode.ping), 'it was asked')
    const witness = await server.ws()
    await witness.request({ event: 'roomAdd', room: 'defaultRoom' })
    assert.equal(await membersCount(witness), 1)
    await witness.close()
  })

  test('a Primus client that answers no ping is closed', async () => {
    const mute = await join('/primus')
    await within(mute.ended, 'the mute client to be closed')
    assert.ok(mute.inbox.all.some(({ payload }) => payload.toString().startsWith('"primus::ping::')), 'it was asked')
  })

  test('a client that answers stays', async () => {
    const client = await join('/')
    for (let pings = 0; pings < 20;) {
      const received = await client.next({ pings: true })
      if (received.opcode !== opcode.ping) continue
      pings++
      client.sendRaw(frame(opcode.pong, received.payload))
    }
    client.send('{"event":"detailsView"}')
    assert.equal((await client.nextJson()).status, 'OK')
    client.destroy()
  })

  test('a silent TCP client stays', async () => {
    const client = await server.tcp()
    const mute = await join('/')
    await within(mute.ended, 'a mute WebSocket client to be closed')
    assert.equal(await client.requestRaw('paramsView'), response('OK', 1, {}))
    await client.close()
  })
})
