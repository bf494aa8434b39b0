// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { response, serverForTests } from './support/fixture.mjs'
import { errorText } from './support/inbox.mjs'

const server = serverForTests('--room', 'defaultRoom', '--room', 'lobby', '--room', 'a room with spaces')
const uuidV4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

async function member (room = 'defaultRoom') {
  const client = await server.tcp()
  assert.equal((await client.request(`roomAdd ${room}`)).status, 'OK')
  return client
}

async function idOf (client) {
  return (await client.request('detailsView')).data.id
}

test('the first frame is the welcome, without a number', async () => {
  const client = await server.tcp({ welcome: false })
  assert.equal(await client.nextRaw(), '{"welcome":"Hello human! Welcome to Confab","context":"api"}')
  await client.close()
})

describe('joins and leaves', () => {
  for (const verb of ['roomAdd', 'roomJoin']) {
    test(`${verb} joins a room`, async () => {
      const client = await server.tcp()
      assert.equal(await client.requestRaw(`${verb} defaultRoom`), response('OK', 1, true))
      assert.deepEqual((await client.request('detailsView')).data.rooms, ['defaultRoom'])
      await client.close()
    })
  }

  test('a second join is refused', async () => {
    const client = await member()
    assert.equal(await client.requestRaw('roomAdd defaultRoom'),
      response('connection already in this room (defaultRoom)', 2, false))
    await client.close()
  })

  test('a room that does not exist cannot be joined', async () => {
    const client = await server.tcp()
    assert.equal(await client.requestRaw('roomAdd nowhere'), response('room does not exist', 1, false))
    await client.close()
  })

  test('a join without a room is refused', async () => {
    const client = await server.tcp()
    const answer = await client.request('roomAdd')
    assert.notEqual(answer.status, 'OK')
    assert.equal(answer.data, false)
    await client.close()
  })

  test('roomLeave leaves a room', async () => {
    const client = await member()
    assert.equal(await client.requestRaw('roomLeave defaultRoom'), response('OK', 2, true))
    assert.deepEqual((await client.request('detailsView')).data.rooms, [])
    await client.close()
  })

  test('leaving a room one is not in is refused, whether it exists or not', async () => {
    const client = await server.tcp()
    assert.equal(await client.requestRaw('roomLeave lobby'), response('connection not in this room (lobby)', 1, false))
    assert.equal(await client.requestRaw('roomLeave nowhere'),
      response('connection not in this room (nowhere)', 2, false))
    await client.close()
  })

  test('room names are case-sensitive, and so are verbs', async () => {
    const client = await server.tcp()
    assert.equal((await client.request('roomAdd DefaultRoom')).status, 'room does not exist')
    assert.equal((await client.request('RoomAdd defaultRoom')).error, 'unknown action or invalid apiVersion')
    await client.close()
  })
})

describe('roomView', () => {
  test('shows the members of a room to a member', async () => {
    const client = await member('lobby')
    const id = await idOf(client)
    const before = Math.floor(Date.now() / 1000)
    const answer = await client.request('roomView lobby')
    assert.deepEqual(Object.keys(answer), ['status', 'context', 'data', 'messageCount'])
    assert.deepEqual(Object.keys(answer.data), ['room', 'members', 'membersCount'])
    assert.equal(answer.data.room, 'lobby')
    assert.equal(answer.data.membersCount, 1)
    assert.deepEqual(Object.keys(answer.data.members), [id])
    const { joinedAt, ...member_ } = answer.data.members[id]
    assert.deepEqual(member_, { id })
    assert.ok(Number.isInteger(joinedAt) && Math.abs(joinedAt - before) <= 5, `joinedAt is ${joinedAt}`)
    await client.close()
  })

  test('is refused to others, room there or not', async () => {
    const client = await server.tcp()
    assert.equal(await client.requestRaw('roomView lobby'), response('not member of room lobby', 1))
    assert.equal(await client.requestRaw('roomView nowhere'), response('not member of room nowhere', 2))
    await client.close()
  })
})

describe('say', () => {
  test('reaches every member, the sender too', async () => {
    const [alice, bob] = [await member(), await member()]
    const id = await idOf(alice)
    assert.equal(await alice.requestRaw('say defaultRoom hello there'), response('OK', 3))
    for (const client of [alice, bob]) {
      const frame = await client.next(({ context }) => context === 'user')
      assert.deepEqual(Object.keys(frame), ['message', 'room', 'from', 'context', 'sentAt'])
      const { sentAt, ...rest } = frame
      assert.deepEqual(rest, { message: 'hello there', room: 'defaultRoom', from: id, context: 'user' })
      assert.ok(Math.abs(sentAt - Date.now()) < 60_000, `sentAt is ${sentAt}`)
    }
    await alice.close()
    await bob.close()
  })

  test('keeps the spaces of the message', async () => {
    const client = await member()
    client.send('say defaultRoom a  b   c ')
    assert.equal((await client.next(({ context }) => context === 'user')).message, 'a  b   c ')
    await client.close()
  })

  test('passes JSON and quotes in a line as the text they are', async () => {
    const client = await member()
    client.send('say defaultRoom {"a": "\\u00e9"} \\ "quoted"')
    assert.equal((await client.next(({ context }) => context === 'user')).message, '{"a": "\\u00e9"} \\ "quoted"')
    await client.close()
  })

  test('needs a room and a message', async () => {
    const client = await member()
    for (const line of ['say', 'say defaultRoom', 'say defaultRoom ']) {
      assert.equal(await client.requestRaw(line), response('both room and message are required', client.count))
    }
    await client.close()
  })

  test('is refused to those who are not in the room', async () => {
    const client = await server.tcp()
    assert.equal(await client.requestRaw('say lobby hello'), response('connection not in this room (lobby)', 1))
    await client.close()
  })

  test('does not reach other rooms or those who left', async () => {
    const [speaker, elsewhere, gone] = [await member(), await member('lobby'), await member()]
    await gone.request('roomLeave defaultRoom')
    await speaker.request('say defaultRoom only for members')
    // Order is guaranteed, so what is not there when the answer is, will not come.
    await elsewhere.request('detailsView')
    await gone.request('detailsView')
    assert.deepEqual(elsewhere.said, [])
    assert.deepEqual(gone.said, [])
    for (const client of [speaker, elsewhere, gone]) await client.close()
  })
})

describe('detailsView', () => {
  test('has its keys in order', async () => {
    const client = await server.tcp()
    await client.request('paramAdd colour=blue')
    await client.request('roomAdd lobby')
    await client.request('roomAdd defaultRoom')
    const before = Date.now()
    const { data } = await client.request('detailsView')
    assert.deepEqual(Object.keys(data), ['id', 'fingerprint', 'remoteIP', 'remotePort', 'params', 'connectedAt',
      'rooms', 'totalActions', 'pendingActions'])
    assert.match(data.id, uuidV4)
    assert.equal(data.remoteIP, '127.0.0.1')
    assert.equal(data.remotePort, client.socket.localPort)
    assert.deepEqual(data.params, { colour: 'blue' })
    assert.ok(data.connectedAt <= before + 1000 && data.connectedAt > before - 60_000, `connectedAt ${data.connectedAt}`)
    assert.deepEqual(data.rooms, ['lobby', 'defaultRoom'], 'in the order of joining')
    assert.equal(data.totalActions, 0)
    assert.equal(data.pendingActions, 0)
    await client.close()
  })

  test('counts actions', async () => {
    const client = await server.tcp()
    await client.request('status')
    assert.equal((await client.request('detailsView')).data.totalActions, 1)
    await client.close()
  })
})

describe('parameters', () => {
  test('are added with = or a space, and everything after the first = is the value', async () => {
    const client = await server.tcp()
    assert.equal(await client.requestRaw('paramAdd key=value'), response('OK', 1, null))
    assert.equal(await client.requestRaw('paramAdd other value'), response('OK', 2, null))
    assert.equal(await client.requestRaw('paramAdd formula=a=b=c'), response('OK', 3, null))
    assert.equal(await client.requestRaw('paramView formula'), response('OK', 4, 'a=b=c'))
    assert.deepEqual((await client.request('paramsView')).data, { key: 'value', other: 'value', formula: 'a=b=c' })
    await client.close()
  })

  test('are viewed and deleted', async () => {
    const client = await server.tcp()
    await client.request('paramAdd a=1')
    await client.request('paramAdd b=2')
    assert.equal(await client.requestRaw('paramDelete a'), response('OK', 3, null))
    assert.equal(await client.requestRaw('paramView a'), response('OK', 4), 'an unset parameter has no data')
    assert.equal(await client.requestRaw('paramsDelete'), response('OK', 5, null))
    assert.equal(await client.requestRaw('paramsView'), response('OK', 6, {}))
    await client.close()
  })
})

describe('actions', () => {
  test('status tells about the server', async () => {
    const client = await server.tcp()
    const answer = await client.request('status')
    assert.deepEqual(Object.keys(answer).slice(-2), ['context', 'messageCount'])
    assert.equal(typeof answer.id, 'string')
    assert.equal(typeof answer.version, 'string')
    assert.ok(answer.uptime >= 0)
    assert.equal(answer.error, undefined)
    await client.close()
  })

  test('take the JSON form, whose params replace those of the connection', async () => {
    const client = await server.tcp()
    await client.request('paramAdd old=1')
    assert.equal(typeof (await client.request('{"action":"status","params":{"new":"2"}}')).uptime, 'number')
    const { data } = await client.request('paramsView')
    assert.equal(data.old, undefined)
    assert.equal(data.new, '2')
    await client.close()
  })

  test('that are unknown are refused', async () => {
    const client = await server.tcp()
    const unknown = count =>
      `{"error":"unknown action or invalid apiVersion","context":"response","messageCount":${count}}`
    for (const line of ['nothing', 'nothing with words', '{"action":"nothing"}', '{broken json', '[1,2]', '42']) {
      assert.equal(await client.requestRaw(line), unknown(client.count), line)
    }
    await client.close()
  })

  test('documentation is an empty object', async () => {
    const client = await server.tcp()
    const { documentation, data, ...answer } = await client.request('documentation')
    assert.deepEqual(documentation ?? data, {}, JSON.stringify(answer))
    assert.equal(answer.context, 'response')
    assert.equal(answer.error, undefined)
    await client.close()
  })

  test('files are not served, and the answer says so', async () => {
    const client = await server.tcp()
    const answer = await client.request('file index.html')
    assert.equal(answer.context, 'response')
    assert.match(errorText(answer), /file/)
    await client.close()
  })
})

describe('lines with an event', () => {
  test('are taken as WebSocket frames, so room names may have spaces', async () => {
    const client = await server.tcp()
    const room = 'a room with spaces'
    assert.equal(await client.requestRaw(JSON.stringify({ event: 'roomAdd', room })), response('OK', 1, true))
    assert.equal(await client.requestRaw(JSON.stringify({ event: 'say', room, message: { deep: [1, 2] } })),
      response('OK', 2))
    const said = await client.next(({ context }) => context === 'user')
    assert.deepEqual(said.message, { deep: [1, 2] })
    assert.equal(said.room, room)
    assert.equal((await client.request(JSON.stringify({ event: 'roomView', room }))).data.membersCount, 1)
    assert.equal(await client.requestRaw(JSON.stringify({ event: 'roomLeave', room })), response('OK', 4, true))
    await client.close()
  })

  test('run actions', async () => {
    const client = await server.tcp()
    const answer = await client.request('{"event":"action","params":{"action":"status"}}')
    assert.equal(typeof answer.uptime, 'number')
    await client.close()
  })

  test('carry the verb event', async () => {
    const client = await member()
    const answer = await client.requestRaw(
      '{"event":"event","params":{"room":"defaultRoom","event":"moved","data":{"x":1}}}')
    assert.equal(answer, response('OK', 2))
    const said = await client.next(({ context }) => context === 'user')
    assert.deepEqual(said.message, { event: 'moved', data: { x: 1 } })
    await client.close()
  })
})

describe('quit and exit', () => {
  for (const verb of ['quit', 'exit']) {
    test(`${verb} says goodbye and nothing after it is executed`, async () => {
      const [leaver, witness] = [await member(), await member()]
      leaver.sendRaw(`say defaultRoom before\r\n${verb}\r\nsay defaultRoom after\r\n`)
      await leaver.closed
      assert.equal(leaver.inbox.all.at(-1), '{"status":"Bye!","context":"api"}')
      assert.equal(leaver.rest, '', 'the goodbye is a whole line')
      await witness.request('say defaultRoom marker')
      await witness.next(({ message }) => message === 'marker')
      assert.deepEqual(witness.said.map(({ message }) => message), ['before', 'marker'])
      await witness.close()
    })
  }
})
