// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { response, serverForTests } from './support/fixture.mjs'
import { errorText } from './support/inbox.mjs'
import { within } from './support/wait.mjs'

const server = serverForTests('--room', 'defaultRoom', '--room', 'lobby', '--room', 'a room with spaces')
const isUser = ({ context }) => context === 'user'

async function member (room = 'defaultRoom') {
  const client = await server.ws()
  assert.equal((await client.request({ event: 'roomAdd', room })).status, 'OK')
  return client
}

for (const path of ['/', '/ws', '/ws?room=x']) {
  test(`${path} speaks plain JSON frames`, async () => {
    const client = await server.ws({ path })
    assert.equal(client.welcome, '{"welcome":"Hello human! Welcome to Confab","context":"api"}')
    assert.equal((await client.request({ event: 'detailsView' })).messageCount, 1)
    await client.close()
  })
}

describe('verbs', () => {
  test('roomAdd, roomJoin and roomLeave', async () => {
    const client = await server.ws()
    const join = { event: 'roomAdd', room: 'a room with spaces' }
    assert.equal(await client.requestRaw(join), response('OK', 1, true))
    assert.equal(await client.requestRaw(join),
      response('connection already in this room (a room with spaces)', 2, false))
    assert.equal(await client.requestRaw({ event: 'roomLeave', room: 'a room with spaces' }), response('OK', 3, true))
    assert.equal(await client.requestRaw({ event: 'roomLeave', room: 'lobby' }),
      response('connection not in this room (lobby)', 4, false))
    assert.equal(await client.requestRaw({ event: 'roomAdd', room: 'nowhere' }),
      response('room does not exist', 5, false))
    assert.equal(await client.requestRaw({ event: 'roomJoin', room: 'lobby' }), response('OK', 6, true))
    await client.close()
  })

  test('roomView', async () => {
    const client = await member('lobby')
    const { data } = await client.request({ event: 'roomView', room: 'lobby' })
    assert.deepEqual(Object.keys(data), ['room', 'members', 'membersCount'])
    assert.equal(data.membersCount, 1)
    assert.equal(await client.requestRaw({ event: 'roomView', room: 'nowhere' }),
      response('not member of room nowhere', 3))
    await client.close()
  })

  test('detailsView', async () => {
    const client = await member()
    const { data } = await client.request({ event: 'detailsView' })
    assert.deepEqual(Object.keys(data), ['id', 'fingerprint', 'remoteIP', 'remotePort', 'params', 'connectedAt',
      'rooms', 'totalActions', 'pendingActions'])
    assert.equal(data.fingerprint, null)
    assert.equal(data.remoteIP, '127.0.0.1')
    assert.deepEqual(data.rooms, ['defaultRoom'])
    await client.close()
  })

  test('actions', async () => {
    const client = await server.ws()
    const answer = await client.request({ event: 'action', params: { action: 'status' } })
    assert.equal(typeof answer.uptime, 'number')
    assert.deepEqual(Object.keys(answer).slice(-2), ['context', 'messageCount'])
    assert.equal(await client.requestRaw({ event: 'action', params: { action: 'nothing' } }),
      '{"error":"unknown action or invalid apiVersion","context":"response","messageCount":2}')
    await client.request({ event: 'action', params: { action: 'status', sticky: 1 } })
    assert.deepEqual((await client.request({ event: 'detailsView' })).data.params, {}, 'params hold for one frame')
    await client.close()
  })

  test('event', async () => {
    const client = await member()
    assert.equal(await client.requestRaw('{"event":"event","params":{"room":"defaultRoom","event":"moved",' +
      '"data":{"x" : 12345678901234567890}}}'), response('OK', 2))
    const raw = await client.inbox.take(frame => frame.includes('"user"'))
    assert.ok(raw.startsWith('{"message":{"event":"moved","data":{"x" : 12345678901234567890}},"room":"defaultRoom"'), raw)
    await client.close()
  })

  test('file and unknown verbs are refused', async () => {
    const client = await server.ws()
    assert.notEqual((await client.request({ event: 'file', file: 'x' })).status, 'OK')
    for (const verb of ['nothing', 'paramAdd', 'paramsView', 'RoomAdd', '']) {
      const answer = await client.request({ event: verb })
      assert.equal(answer.context, 'response')
      if (verb) assert.equal(answer.status, `verb not found or not allowed (${verb})`)
      else assert.notEqual(answer.status, 'OK')
    }
    for (const odd of ['{}', '{"room":"lobby"}', '{"event":null}', '{"event":7}', '{"event":{}}', '{"event":"action"}',
      '{"event":"action","params":5}', '{"event":"event","params":[]}']) {
      const answer = await client.request(odd)
      assert.ok(errorText(answer) && answer.status !== 'OK', `${odd}: ${JSON.stringify(answer)}`)
    }
    assert.equal((await client.request({ event: 'detailsView' })).status, 'OK')
    await client.close()
  })

  test('quit closes the connection', async () => {
    const client = await member()
    client.send({ event: 'quit' })
    const { code } = await within(client.closed, 'the server to close')
    assert.equal(code, 1000)
  })
})

describe('messageId', () => {
  for (const id of ['"text"', '17', '"4f1c\\u00e9"', '1.50', '12345678901234567890']) {
    test(`${id} is echoed as it is`, async () => {
      const client = await server.ws()
      const raw = await client.requestRaw(`{"event":"detailsView","messageId":${id}}`)
      assert.ok(raw.includes(`"messageId":${id}`), raw)
      assert.equal(JSON.parse(raw).messageCount, 1)
      assert.equal((await client.requestRaw('{"event":"detailsView"}')).includes('messageId'), false)
      await client.close()
    })
  }

  test('may stand in the params of an action', async () => {
    const client = await server.ws()
    const answer = await client.request({ event: 'action', params: { action: 'status', messageId: 'inner' } })
    assert.equal(answer.messageId, 'inner')
    await client.close()
  })

  test('makes errors appear in the key error too', async () => {
    const client = await server.ws()
    const answer = await client.request({ event: 'roomAdd', room: 'nowhere', messageId: 1 })
    assert.equal(answer.status, 'room does not exist')
    assert.equal(answer.error, 'room does not exist')
    assert.equal(answer.data, false)
    assert.equal((await client.request({ event: 'roomAdd', room: 'nowhere' })).error, undefined)
    await client.close()
  })
})

describe('words', () => {
  const said = async frame => {
    const client = await member()
    client.send(frame)
    const { message } = await client.next(isUser)
    await client.close()
    return message
  }

  test('room may stand anywhere', async () => {
    assert.equal(await said('{"message":"hi","room":"defaultRoom","event":"say"}'), 'hi')
  })

  test('say without a message joins the other values', async () => {
    assert.equal(await said('{"event":"say","a":"hello","room":"defaultRoom","b":"world","messageId":5}'), 'hello world')
  })

  test('a message wins over other values', async () => {
    assert.equal(await said('{"event":"say","a":"other","room":"defaultRoom","message":"this"}'), 'this')
  })

  test('a room that is no string is refused', async () => {
    const client = await server.ws()
    await client.request({ event: 'roomJoin', room: 'lobby' })
    for (const room of ['5', 'null', '["lobby"]', '{"a":1}', 'true']) {
      for (const verb of ['roomAdd', 'roomLeave', 'say']) {
        const { status } = await client.request(`{"event":"${verb}","room":${room},"message":"x"}`)
        assert.equal(status.code, '101', `${verb} ${room}: ${JSON.stringify(status)}`)
      }
    }
    await client.close()
  })
})

describe('a message', () => {
  const intact = {
    'a big integer': '12345678901234567890123',
    'a 64-bit integer': '9223372036854775807',
    'a number beyond double': '1e400',
    'negative zero': '-0.0',
    'a number with its zeros': '1.500',
    'false': 'false',
    'zero': '0',
    'an array': '[1,"two",null,[]]',
    'an object with its whitespace': '{ "a" : [ 1 ,\t2 ] , "b":{} }',
    'an empty object': '{}',
    'duplicate keys': '{"a":1,"a":2}',
    'escapes': '"\\u00e9 \\/ \\n \\u0000 \\ud83d\\ude00"',
    'a lone surrogate': '"\\ud83d"',
    'plain UTF-8': '"é 漢 😀"',
    'line separators': '"\u2028\u2029"',
    'a message-like object': '{"message":"x","room":"y","context":"user"}',
    'deep nesting': '['.repeat(200) + ']'.repeat(200)
  }
  for (const [name, raw] of Object.entries(intact)) {
    test(`passes byte for byte: ${name}`, async () => {
      const [speaker, listener] = [await member(), await member()]
      assert.equal(await speaker.requestRaw(`{"event":"say","room":"defaultRoom","message":${raw}}`), response('OK', 2))
      for (const client of [speaker, listener]) {
        const frame = await client.inbox.take(text => text.includes('"context":"user","sentAt"'))
        assert.ok(frame.startsWith(`{"message":${raw},"room":"defaultRoom","from":"`), frame)
      }
      for (const client of [speaker, listener]) await client.close()
    })
  }

  test('with line breaks between its values is one line on TCP', async () => {
    const [speaker, listener] = [await member(), await server.tcp()]
    await listener.request('roomAdd defaultRoom')
    await speaker.request('{"event":"say","room":"defaultRoom","message":{\r\n"a":\n1}}')
    assert.deepEqual((await listener.next(isUser)).message, { a: 1 })
    await speaker.close()
    await listener.close()
  })

  for (const message of ['null', '""']) {
    test(`must not be ${message}`, async () => {
      const client = await member()
      assert.equal(await client.requestRaw(`{"event":"say","room":"defaultRoom","message":${message}}`),
        response('both room and message are required', 2))
      await client.close()
    })
  }

  test('must be there, and so must the room', async () => {
    const client = await member()
    for (const frame of ['{"event":"say","room":"defaultRoom"}', '{"event":"say","room":"","message":"x"}']) {
      assert.equal((await client.request(frame)).status, 'both room and message are required')
    }
    await client.close()
  })
})

describe('frames that are no request', () => {
  test('are refused: not JSON, not counted', async () => {
    const client = await server.ws()
    await client.request({ event: 'roomJoin', room: 'lobby' })
    for (const text of ['hello', '{"event":', '', ' ', '{"event":"detailsView"} x', '{\'event\':1}', '\u0000']) {
      client.send(text)
      client.count--
      const answer = JSON.parse(await client.nextRaw())
      assert.equal(answer.status.code, '100', JSON.stringify(answer))
      assert.equal(answer.messageCount, 1)
    }
    assert.equal((await client.request({ event: 'detailsView' })).messageCount, 2)
    await client.close()
  })

  test('are refused: JSON that is no object, counted', async () => {
    const client = await server.ws()
    await client.request({ event: 'roomJoin', room: 'lobby' })
    for (const text of ['null', '[]', '["detailsView"]', '42', '"detailsView"', 'true']) {
      assert.equal((await client.request(text)).status.code, '100', text)
    }
    assert.equal((await client.request({ event: 'detailsView' })).messageCount, 8)
    await client.close()
  })

  test('are refused: binary, not counted', async () => {
    const client = await server.ws()
    client.socket.send(Buffer.from('{"event":"detailsView"}'), { binary: true })
    const answer = JSON.parse(await client.nextRaw())
    assert.ok(errorText(answer), JSON.stringify(answer))
    assert.equal(answer.messageCount, 0)
    assert.equal((await client.request({ event: 'detailsView' })).messageCount, 1)
    await client.close()
  })

  test('nesting beyond all reason stops nothing', async () => {
    const client = await server.ws()
    client.socket.send('['.repeat(60_000))
    assert.ok(errorText(JSON.parse(await client.nextRaw())))
    assert.equal((await client.request({ event: 'detailsView' })).status, 'OK')
    await client.close()
  })
})

describe('where a client comes from', () => {
  const details = async (at, options) => {
    const client = await at.ws(options)
    const { data } = await client.request({ event: 'detailsView' })
    await client.close()
    return data
  }

  test('the fingerprint is the cookie sessionID', async () => {
    const { fingerprint } = await details(server, { headers: { Cookie: 'a=b; sessionID=abc123; xsessionID=no' } })
    assert.equal(fingerprint, 'abc123')
    assert.equal((await details(server, { headers: { Cookie: 'xsessionID=no' } })).fingerprint, null)
  })

  test('forwarded headers are ignored', async () => {
    const { remoteIP } = await details(server, { headers: { 'X-Forwarded-For': '203.0.113.7' } })
    assert.equal(remoteIP, '127.0.0.1')
  })

  describe('behind a proxy', () => {
    const proxied = serverForTests('--websocket-trusted-proxies', '127.0.0.1')

    test('forwarded headers count', async () => {
      const forwarded = address => details(proxied, { headers: { 'X-Forwarded-For': address } })
      assert.equal((await forwarded('203.0.113.7')).remoteIP, '203.0.113.7')
      assert.equal((await forwarded('198.51.100.1, 203.0.113.7')).remoteIP, '203.0.113.7', 'only the last is vouched for')
      assert.equal((await forwarded('nonsense')).remoteIP, '127.0.0.1')
    })
  })

  describe('with a list of origins', () => {
    const choosy = serverForTests('--websocket-origins', 'https://a.example')

    for (const path of ['/', '/primus']) {
      test(`${path}: those listed may connect, others get 403`, async () => {
        const client = await choosy.ws({ path, origin: 'https://a.example' })
        await client.close()
        for (const origin of ['https://b.example', 'http://a.example', 'https://a.example.evil', 'null']) {
          await assert.rejects(choosy.ws({ path, origin }), { statusCode: 403 }, origin)
        }
      })
    }
  })
})
