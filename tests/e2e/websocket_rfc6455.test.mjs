// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { membersCount, serverForTests } from './support/fixture.mjs'
import { closePayload, frame, opcode, RawWebSocket } from './support/raw_websocket.mjs'
import { until, within } from './support/wait.mjs'

const server = serverForTests()
const details = '{"event":"detailsView"}'
const limit = 65536

async function connected (options) {
  const client = await server.raw(options)
  assert.equal((await client.nextJson()).context, 'api')
  return client
}

/// The server must answer what `breakRule` does with a close frame of this code, and end the connection.
async function expectClosed (code, breakRule) {
  const client = await connected()
  await breakRule(client)
  assert.equal(await client.closeCode(), code)
  await within(client.ended, 'the server to end the TCP connection')
}

const refuse = (name, code, breakRule) => test(name, () => expectClosed(code, breakRule))

describe('the handshake', () => {
  test('is accepted with the right key, and server frames are not masked', async () => {
    const client = await server.raw()
    assert.ok(client.accepted, client.response)
    assert.doesNotMatch(client.response, /Sec-WebSocket-Extensions/i)
    const welcome = await client.next()
    assert.deepEqual([welcome.opcode, welcome.fin, welcome.rsv, welcome.masked], [opcode.text, true, 0, false])
    client.destroy()
  })

  test('may come byte by byte', async () => {
    const client = await RawWebSocket.dial(server.wsPort)
    client.key = 'dGhlIHNhbXBsZSBub25jZQ=='
    const request = ['GET / HTTP/1.1', 'Host: 127.0.0.1', 'Upgrade: websocket', 'Connection: keep-alive, Upgrade',
      'Sec-WebSocket-Version: 13', `Sec-WebSocket-Key: ${client.key}`, '', ''].join('\r\n')
    for (const byte of Buffer.from(request)) {
      await new Promise(resolve => client.socket.write(Buffer.of(byte), resolve))
    }
    assert.equal(await within(client.responded, 'the answer'), 101)
    assert.equal((await client.nextJson()).context, 'api')
    client.destroy()
  })

  for (const path of ['/', '/primus']) {
    test(`${path}: frames in the same packet are answered`, async () => {
      const trailing = Buffer.concat([frame(opcode.text, details), frame(opcode.text, details)])
      const client = await connected({ path, trailing })
      assert.equal((await client.nextJson()).messageCount, 1)
      assert.equal((await client.nextJson()).messageCount, 2)
      client.destroy()
    })
  }

  test('a frame that has begun in the same packet is continued', async () => {
    const whole = frame(opcode.text, details)
    const client = await connected({ trailing: whole.subarray(0, 9) })
    client.sendRaw(whole.subarray(9))
    assert.equal((await client.nextJson()).messageCount, 1)
    client.destroy()
  })

  const refused = {
    'a POST': [{ method: 'POST' }, status => status >= 400 && status < 500],
    'a DELETE': [{ method: 'DELETE' }, status => status >= 400 && status < 500],
    'one without a key': [{ headers: { 'Sec-WebSocket-Key': null } }, status => status === 400],
    'one with a key of a wrong length': [{ headers: { 'Sec-WebSocket-Key': 'c2hvcnQ=' } }, status => status === 400],
    'a wrong version': [{ headers: { 'Sec-WebSocket-Version': '8' } }, status => status === 426],
    'a path that is none of ours': [{ path: '/elsewhere' }, status => status === 404]
  }
  for (const [name, [options, expected]] of Object.entries(refused)) {
    test(`${name} is refused`, async () => {
      const client = await RawWebSocket.dial(server.wsPort)
      const status = await client.handshake(options)
      assert.ok(expected(status), `answered with ${status}`)
      client.destroy()
    })
  }

  test('plain HTTP on /primus is told to upgrade', async () => {
    for (const path of ['/primus', '/primus/', '/primus?_primuscb=x']) {
      assert.equal((await fetch(server.url + path)).status, 426, path)
    }
  })
})

describe('fragments', () => {
  test('are put together, also inside a UTF-8 character', async () => {
    const client = await connected()
    const bytes = Buffer.from('{"event":"detailsView","messageId":"é😀漢"}')
    client.sendFrame(opcode.text, bytes.subarray(0, 1), { fin: false })
    for (const byte of bytes.subarray(1, -1)) client.sendFrame(opcode.continuation, [byte], { fin: false })
    client.sendFrame(opcode.continuation, bytes.subarray(-1))
    assert.equal((await client.nextJson()).messageId, 'é😀漢')
    client.destroy()
  })

  test('may have control frames between them, and may be empty', async () => {
    const client = await connected()
    client.sendFrame(opcode.text, '{"event":', { fin: false })
    client.sendFrame(opcode.ping, 'between')
    client.sendFrame(opcode.continuation, '', { fin: false })
    client.sendFrame(opcode.pong, 'unasked')
    client.sendFrame(opcode.continuation, '"detailsView"}')
    const pong = await client.next()
    assert.deepEqual([pong.opcode, pong.payload.toString()], [opcode.pong, 'between'])
    assert.equal((await client.nextJson()).messageCount, 1)
    client.destroy()
  })

  test('may come byte by byte', async () => {
    const client = await connected()
    for (const byte of frame(opcode.text, details)) {
      await new Promise(resolve => client.socket.write(Buffer.of(byte), resolve))
    }
    assert.equal((await client.nextJson()).messageCount, 1)
    client.destroy()
  })

  refuse('a continuation of nothing is refused', 1002, client => client.sendFrame(opcode.continuation, 'x'))
  refuse('a new message inside another is refused', 1002, client => {
    client.sendFrame(opcode.text, '{', { fin: false })
    client.sendFrame(opcode.text, '}')
  })
})

describe('frames against the rules', () => {
  refuse('not masked', 1002, client => client.send(details, { masked: false }))
  for (const rsv of [1, 2, 4]) {
    refuse(`reserved bit ${rsv}`, 1002, client => client.send(details, { rsv }))
  }
  for (const code of [3, 7, 11, 15]) {
    refuse(`reserved opcode ${code}`, 1002, client => client.sendFrame(code, ''))
  }
  refuse('a ping of 126 bytes', 1002, client => client.sendFrame(opcode.ping, 'x'.repeat(126)))
  refuse('a fragmented ping', 1002, client => client.sendFrame(opcode.ping, '', { fin: false }))
  for (const [name, bytes] of Object.entries({ lone: [0x80], overlong: [0xc0, 0xaf], surrogate: [0xed, 0xa0, 0x80] })) {
    refuse(`bad UTF-8: ${name}`, 1007, client => client.sendFrame(opcode.text, [0x22, ...bytes, 0x22]))
  }
  refuse('UTF-8 that ends inside a character', 1007, client => client.sendFrame(opcode.text, [0x22, 0xe6, 0xbc]))
  refuse('a header that announces too much', 1009, client => client.send('', { length: limit + 1 }))
  refuse('a header that announces gigabytes', 1009, client => client.send('', { length: 2 ** 40 }))
  refuse('fragments that are too much together', 1009, client => {
    client.sendFrame(opcode.text, 'x'.repeat(limit), { fin: false })
    client.sendFrame(opcode.continuation, 'x')
  })

  test('a frame of exactly the limit is served', async () => {
    const client = await connected()
    client.send(details.padEnd(limit))
    assert.equal((await client.nextJson()).messageCount, 1)
    client.destroy()
  })

  test('a 64-bit length with the highest bit set is refused', async () => {
    const client = await connected()
    client.sendRaw(Buffer.from([0x81, 0xff, 0x80, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4]))
    assert.ok([1002, 1009].includes(await client.closeCode()))
    await within(client.ended, 'the server to end the TCP connection')
  })
})

describe('ping', () => {
  for (const payload of ['', 'hello', '\u0000\u00ff', 'x'.repeat(125)]) {
    test(`is answered with its own ${Buffer.byteLength(payload)} bytes`, async () => {
      const client = await connected()
      client.sendFrame(opcode.ping, payload)
      const pong = await client.next()
      assert.deepEqual([pong.opcode, pong.payload.toString()], [opcode.pong, payload])
      client.destroy()
    })
  }
})

describe('close', () => {
  for (const code of [1000, 1001, 1003, 1007, 1011, 1012, 3000, 4999]) {
    refuse(`with ${code} is echoed`, code, client => client.sendFrame(opcode.close, closePayload(code, 'bye')))
  }

  test('without a code is answered', async () => {
    const client = await connected()
    client.sendFrame(opcode.close)
    assert.ok([null, 1000].includes(await client.closeCode()))
    await within(client.ended, 'the server to end the TCP connection')
  })

  for (const code of [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535]) {
    refuse(`with ${code}, which may not be sent, is refused`, 1002,
      client => client.sendFrame(opcode.close, closePayload(code)))
  }
  refuse('with half a code is refused', 1002, client => client.sendFrame(opcode.close, 'x'))
  refuse('with a reason that is no UTF-8 is refused', 1007,
    client => client.sendFrame(opcode.close, Buffer.concat([closePayload(1000), Buffer.of(0xff)])))

  test('comes after the answers to what was sent before it', async () => {
    const client = await connected()
    client.sendRaw(Buffer.concat([frame(opcode.text, details), frame(opcode.close, closePayload(1000))]))
    assert.equal((await client.nextJson()).messageCount, 1)
    assert.equal(await client.closeCode(), 1000)
    await within(client.ended, 'the server to end the TCP connection')
  })

  test('ends what is executed: frames after it are not', async () => {
    const [client, witness] = [await connected(), await server.tcp()]
    await witness.request('roomAdd defaultRoom')
    const say = message => frame(opcode.text, JSON.stringify({ event: 'say', room: 'defaultRoom', message }))
    client.sendRaw(Buffer.concat([frame(opcode.text, '{"event":"roomAdd","room":"defaultRoom"}'), say('before'),
      frame(opcode.close, closePayload(1000)), say('after')]))
    await within(client.ended, 'the server to end the TCP connection')
    await expectHeard(witness, ['before', 'marker'])
  })

  for (const path of ['/', '/primus']) {
    test(`${path}: what follows quit in the same packet is not executed`, async () => {
      const [client, witness] = [await connected({ path }), await server.tcp()]
      await witness.request('roomAdd defaultRoom')
      const say = message => frame(opcode.text, JSON.stringify({ event: 'say', room: 'defaultRoom', message }))
      client.sendRaw(Buffer.concat([frame(opcode.text, '{"event":"roomAdd","room":"defaultRoom"}'), say('before'),
        frame(opcode.text, '{"event":"quit"}'), say('after')]))
      await client.closeCode()
      client.destroy()
      await expectHeard(witness, ['before', 'marker'])
    })
  }

  async function expectHeard (witness, messages) {
    await witness.request('say defaultRoom marker')
    await witness.next(({ message }) => message === 'marker')
    assert.deepEqual(witness.said.map(({ message }) => message), messages)
    await witness.close()
  }
})

describe('a reset', () => {
  const request = 'GET /primus HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
    'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'
  const join = frame(opcode.text, '{"event":"roomAdd","room":"defaultRoom"}')

  test('at any moment leaves nothing behind', async () => {
    const witness = await server.tcp()
    await witness.request('roomAdd defaultRoom')
    const dialogue = Buffer.concat([Buffer.from(request), join, join.subarray(0, 10)])
    const cuts = [0, 1, 20, request.length - 1, request.length, request.length + 1, request.length + join.length,
      dialogue.length]
    for (const cut of [...cuts, ...cuts, ...cuts]) {
      const client = await RawWebSocket.dial(server.wsPort)
      await new Promise(resolve => client.socket.write(dialogue.subarray(0, cut), resolve))
      client.reset()
    }
    await until(async () => await membersCount(witness) === 1, 'the members who reset to be gone')
    await witness.close()
  })

  test('after a join removes the member', async () => {
    const witness = await server.tcp()
    await witness.request('roomAdd defaultRoom')
    const clients = []
    for (let index = 0; index < 20; index++) {
      const client = await connected({ trailing: join })
      assert.equal((await client.nextJson()).data, true)
      clients.push(client)
    }
    assert.equal(await membersCount(witness), 21)
    clients.forEach(client => client.reset())
    await until(async () => await membersCount(witness) === 1, 'the members who reset to be gone')
    await witness.close()
  })

  test('in the middle of a dialogue of many leaves the others served', async () => {
    const other = await server.ws()
    await other.request({ event: 'roomAdd', room: 'defaultRoom' })
    for (let index = 0; index < 20; index++) {
      const client = await connected({ trailing: join })
      client.sendRaw(Buffer.concat(Array(50).fill(frame(opcode.text,
        '{"event":"say","room":"defaultRoom","message":"noise"}'))))
      client.reset()
    }
    await until(async () => await membersCount(other) === 1, 'the members who reset to be gone')
    await other.close()
  })
})
