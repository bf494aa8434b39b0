// SPDX-License-Identifier: MIT
// Scripts inside a running server: the chat guide's examples, hooks, actions, satellites.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { startCluster } from './support/cluster.mjs'
import { serverForTests, withServer } from './support/fixture.mjs'
import { Member } from './support/member.mjs'
import { startRedis } from './support/redis.mjs'
import { action, filesOf, lines, member, withScripts } from './support/scripts.mjs'
import { until } from './support/wait.mjs'

// What the guide shows, as it stands there; `say` writes down what came.
const guide = `
  const said = []
  const say = (...what) => said.push(what.length > 1 ? what : what[0])
  api.actions.add({ name: 'said', run (api, data, next) { data.response.said = said; next() } })
  api.actions.add({ name: 'guide', inputs: { id: { required: true }, room: { required: true } }, run (api, { params: { id, room } }, next) {
    api.chatRoom.add('labs', res => { say('add', res)
    api.chatRoom.add('labs', res => { say('add', res)
    api.chatRoom.exists('labs', (error, found) => { say('exists', error, found)
    api.chatRoom.list((error, rooms) => { say('list', error, rooms)
    api.chatRoom.addMember(id, 'labs', (error, wasAdded) => { say('addMember', error, wasAdded)
    api.chatRoom.roomStatus('labs', (error, state) => { say('roomStatus', error, state)
    api.chatRoom.broadcast({ room: 'labs' }, 'labs', 'Hello!', error => { say('broadcast', error)
    api.chatRoom.removeMember(id, 'labs', (error, wasRemoved) => { say('removeMember', error, wasRemoved)
    api.chatRoom.destroy('labs', () => { say('destroy')
    api.chatRoom.exists('labs', (error, found) => { say('exists', error, found)
    api.chatRoom.roomStatus('labs', (error, state) => { say('roomStatus', String(error), error.code, state)
    api.chatRoom.broadcast({ room: room }, room, '', error => { say('broadcast', String(error))
    api.chatRoom.addMember('nobody', room, (error, wasAdded) => { say('addMember', error.code, wasAdded)
    next() }) }) }) }) }) }) }) }) }) }) }) }) })
  } })`

function checkGuide (said, id) {
  const state = said.find(([what]) => what === 'roomStatus')[2]
  assert.deepEqual(Object.keys(state.members), [id])
  assert.ok(Number.isInteger(state.members[id].joinedAt))
  assert.deepEqual(said.map(entry => entry === 'destroy' || entry[0] !== 'list' ? entry : ['list', entry[1], entry[2].includes('labs')]), [
    ['add', 1], ['add', 0], ['exists', null, true], ['list', null, true], ['addMember', null, true],
    ['roomStatus', null, { room: 'labs', membersCount: 1, members: { [id]: { id, joinedAt: state.members[id].joinedAt } } }],
    ['broadcast', null], ['removeMember', null, true], 'destroy', ['exists', null, false],
    ['roomStatus', 'room does not exist', '019', null].slice(0, 3).concat(null),
    ['broadcast', 'both room and message are required'], ['addMember', '104', null]
  ])
}

describe('the examples of the chat guide', () => {
  test('run as they stand there', () => withScripts({ 'guide.js': guide }, async server => {
    const client = await member(server, 'defaultRoom')
    assert.equal((await action(client, 'guide', { id: client.id, room: 'defaultRoom' })).error, undefined)
    checkGuide((await action(client, 'said')).said, client.id)
    assert.deepEqual(client.heard('labs'), ['Hello!'])
    assert.equal(client.messages('labs')[0].from, 0)
  }))

  test('run on the one node about a client of the other', async () => {
    const redis = await startRedis()
    const cluster = await startCluster(2, { redis, args: ['--scripts', filesOf({ 'guide.js': guide })], rooms: ['defaultRoom'] })
    try {
      const [here, there] = await cluster.members([1, 2], 'defaultRoom')
      assert.equal((await action(here, 'guide', { id: there.id, room: 'defaultRoom' })).error, undefined)
      checkGuide((await action(here, 'said')).said, there.id)
      await until(() => there.heard('labs').length > 0, 'the greeting at the other node')
      assert.deepEqual(there.heard('labs'), ['Hello!'])
      assert.deepEqual(here.heard('labs'), [])
    } finally {
      await cluster.stop().finally(() => cluster.destroy())
      await redis.stop()
    }
  })

  test('answer promises where no callback is given', () => withScripts({
    'promises.js': `
      api.actions.add({ name: 'all', async run (api, { connection }) {
        const added = await api.chatRoom.add('labs')
        await api.chatRoom.addMember(connection.id, 'labs')
        await api.chatRoom.broadcast({}, 'labs', { deep: [1, 2] })
        const { membersCount } = await api.chatRoom.roomStatus('labs')
        await connection.sendMessage('just you')
        const failed = await api.chatRoom.roomStatus('nowhere').catch(error => error.code)
        return { added, membersCount, failed, rooms: connection.rooms, exists: await api.chatRoom.exists('labs') }
      } })`
  }, async server => {
    const client = await Member.connect(server)
    const { added, membersCount, failed, rooms, exists } = await action(client, 'all')
    assert.deepEqual({ added, membersCount, failed, rooms, exists }, { added: 1, membersCount: 1, failed: '019', rooms: ['labs'], exists: true })
    assert.deepEqual(client.heard('labs'), [{ deep: [1, 2] }])
    assert.ok(client.log.some(({ frame }) => frame.message === 'just you' && frame.from === 0))
  }))
})

describe('chat middleware', () => {
  test('refuses, waits, changes, and keeps the order of messages', () => withScripts({
    'hooks.js': `
      api.chatRoom.addMiddleware({ name: 'second', priority: 200, onSayReceive (c, room, payload, next) { payload.message += ' second'; next(null, payload) } })
      api.chatRoom.addMiddleware({
        name: 'first', priority: 10,
        join (connection, room, next) { setTimeout(() => next(room === 'closed' ? new Error('closed today') : null), 20) },
        leave: async (connection, room) => { if (room === 'sticky') throw 'you stay' },
        onSayReceive (connection, room, payload, next) {
          if (payload.message === 'rude') return next('mind your words')
          const wait = payload.message === 'slow' ? 150 : 0
          payload.message += ' first'
          if (wait) setTimeout(() => next(null, payload), wait)
          else next(null, payload)
        }
      })`
  }, async server => {
    const [alice, bob] = [await member(server, 'defaultRoom'), await member(server, 'defaultRoom', 'sticky')]
    assert.deepEqual((({ status, data }) => ({ status, data }))(await alice.join('closed')), { status: 'closed today', data: false })
    assert.equal((await bob.leave('sticky')).status, 'you stay')
    assert.equal((await alice.say('defaultRoom', 'rude')).status, 'mind your words')
    await Promise.all([alice.mustSay('defaultRoom', 'slow'), alice.mustSay('defaultRoom', 'quick')])
    await until(() => bob.heard('defaultRoom').length === 2, 'both messages')
    assert.deepEqual(bob.heard('defaultRoom'), ['slow first second', 'quick first second'])
  }, ['--room', 'defaultRoom', '--room', 'closed', '--room', 'sticky']))

  test('personalises copies without touching others, drops some, and leaves what it does not change byte for byte', () => withScripts({
    'say.js': `
      const seen = []
      api.chatRoom.addMiddleware({ name: 'personal', say (connection, room, payload, next) {
        if (payload.message.count) { seen.push(payload.message); return next(null, payload) }
        if (payload.message === 'for others' && payload.from === connection.id) return next('not for you')
        if (payload.message === 'hello') payload.message = 'hello ' + connection.id
        next(null, payload)
      } })`
  }, async server => {
    const clients = [await member(server, 'defaultRoom'), await member(server, 'defaultRoom')]
    await clients[0].mustSay('defaultRoom', 'hello')
    await clients[0].mustSay('defaultRoom', 'for others')
    await clients[0].request('{"event":"say","room":"defaultRoom","message":{"count":12345678901234567890, "x":1.0}}')
    await until(() => clients[1].heard('defaultRoom').length === 3, 'three messages')
    assert.deepEqual(clients[0].heard('defaultRoom').slice(0, 1), ['hello ' + clients[0].id])
    assert.equal(clients[0].heard('defaultRoom').length, 2)
    assert.deepEqual(clients[1].heard('defaultRoom').slice(0, 2), ['hello ' + clients[1].id, 'for others'])
    assert.ok(clients[1].log.some(({ raw }) => raw.includes('{"count":12345678901234567890, "x":1.0}')))
  }))

  test('hears who really says it, whatever an earlier hook has made of the sender', () => withScripts({
    'masked.js': `
      api.chatRoom.addMiddleware({ name: 'mask', priority: 1, onSayReceive (connection, room, payload) { payload.from = { nick: 'somebody' }; return payload } })
      api.chatRoom.addMiddleware({ name: 'sign', priority: 2, onSayReceive (connection, room, payload) { payload.message += ' by ' + connection.id; return payload } })`
  }, async server => {
    const alice = await member(server, 'defaultRoom')
    await alice.mustSay('defaultRoom', 'hello')
    await until(() => alice.heard('defaultRoom').length === 1, 'the message')
    const { message, from } = alice.messages('defaultRoom')[0]
    assert.deepEqual({ message, from }, { message: `hello by ${alice.id}`, from: { nick: 'somebody' } })
  }))

  test('hands on a sender of whatever kind, and refuses what it cannot read', () => withScripts({
    'masked.js': `
      api.chatRoom.addMiddleware({ name: 'mask', priority: 1, onSayReceive (connection, room, payload) { payload.from = payload.message.as; return payload } })
      api.chatRoom.addMiddleware({ name: 'sign', priority: 2, onSayReceive (connection, room, payload) { payload.message.by = payload.from; return payload } })
      api.chatRoom.addMiddleware({ name: 'move', priority: 3, onSayReceive (connection, room, payload) { payload.sentAt = 5; return payload } })`
  }, async server => {
    const alice = await member(server, 'defaultRoom')
    const senders = ['A"nn \\', 'Ann', { id: 1 }, [], null, true, 0, 17]
    for (const as of senders) await alice.mustSay('defaultRoom', { as })
    await until(() => alice.heard('defaultRoom').length === senders.length, 'all messages')
    assert.deepEqual(alice.messages('defaultRoom').map(({ from, message, sentAt }) => ({ from, by: message.by, sentAt })),
      senders.map(as => ({ from: as, by: as, sentAt: 5 })))
    const { status } = await alice.request('{"event":"say","room":"defaultRoom","message":{"as":1e999}}')
    assert.equal(status, 'the message has a number that scripts cannot read')
  }))

  test('hears what the server says, and who leaves by vanishing', () => withScripts({
    'server.js': `
      api.chatRoom.addMiddleware({ name: 'all',
        onSayReceive (connection, room, payload) { if (connection.id === 0) { payload.message = 'the server: ' + payload.message; return payload } },
        leave (connection, room) { console.log('left', connection.id, connection.nick, room) } })
      api.actions.add({ name: 'nick', run (api, { connection, params }, next) { connection.nick = params.nick; next() } })
      api.actions.add({ name: 'shout', run: (api, { params }) => api.chatRoom.broadcast({ room: 'defaultRoom' }, 'defaultRoom', params.text) })`
  }, async server => {
    const [alice, bob] = [await member(server, 'defaultRoom'), await member(server, 'defaultRoom')]
    await action(alice, 'shout', { text: 'hear' })
    await until(() => bob.heard('defaultRoom').length === 1, 'the announcement')
    assert.deepEqual(bob.heard('defaultRoom'), ['the server: hear'])
    await action(alice, 'nick', { nick: 'Al' })
    alice.reset()
    await until(() => lines(server).includes(`left ${alice.id} Al defaultRoom`), 'the leave hook')
  }))
})

test('connection middleware sees connections come and go', () => withScripts({
  'connections.js': `
    api.connections.addMiddleware({ name: 'door',
      create (connection) { connection.since = 'now'; connection.sendMessage('Welcome!') },
      destroy (connection) { console.log('gone', connection.id, connection.since, connection.type, connection.remoteIP, JSON.stringify(connection.rooms)) } })`
}, async server => {
  const client = await server.tcp()
  const { id } = (await client.request('detailsView')).data
  await client.request('roomAdd defaultRoom')
  const frames = client.inbox.all.map(raw => JSON.parse(raw))
  assert.deepEqual(frames.slice(0, 3).map(({ welcome, message, status }) => welcome ? 'welcome' : message ?? status), ['welcome', 'Welcome!', 'OK'])
  await client.close()
  await until(() => lines(server).includes(`gone ${id} now tcp 127.0.0.1 ["defaultRoom"]`), 'the hook')
}))

describe('actions', () => {
  const files = {
    'actions.js': `
      api.actions.add({ name: 'sum', description: 'adds', inputs: {
        a: { required: true, type: 'number' }, b: { type: Number, default: 1 }, flag: { type: 'boolean' }, list: { type: 'array' } },
        run (api, data, next) { data.response.sum = data.params.a + data.params.b; data.response.flag = data.params.flag; next() } })
      api.actions.add({ name: 'fails', run (api, data, next) { next(new Error('it cannot be')) } })
      api.actions.add({ name: 'waits', run (api, data, next) { setTimeout(next, Number(data.params.ms)) } })
      exports.exported = { name: 'exported', run: async () => ({ by: 'exports' }) }`
  }
  const server = serverForTests('--scripts', filesOf(files), '--limits-pending-actions', '2', '--limits-action-timeout', '500ms')

  test('are called over TCP, by name and as JSON', async () => {
    const client = await server.tcp()
    await client.request('paramAdd a=4')
    assert.equal((await client.request('sum')).sum, 5)
    assert.equal((await client.request('{"action":"sum","params":{"a":1,"b":2,"flag":"true"}}')).flag, true)
    assert.equal((await client.request('exported')).by, 'exports')
    await client.close()
  })

  test('are called over WebSocket and by the client script', async () => {
    const client = await Member.connect(server, 'ws')
    const { sum, context, messageCount } = await action(client, 'sum', { a: 1 })
    assert.deepEqual({ sum, context, isNumber: Number.isInteger(messageCount) }, { sum: 2, context: 'response', isNumber: true })
    await client.close()

    const directory = filesOf({ 'client.cjs': await (await fetch(`${server.url}/confab-client.js`)).text() })
    const { ConfabClient } = createRequire(import.meta.url)(join(directory, 'client.cjs'))
    const confab = new ConfabClient({ url: server.url, WebSocket: createRequire(import.meta.url)('ws') })
    assert.equal((await confab.action('sum', { a: 5 })).sum, 6, 'over HTTP')
    await confab.connect()
    confab.interceptors.push((params, next) => { params.b = 10; next(response => { response.intercepted = true }) })
    const answer = await confab.action('sum', { a: 5 })
    assert.deepEqual([answer.sum, answer.intercepted], [15, true])
    await confab.disconnect()
  })

  test('are called over HTTP', async () => {
    const get = await fetch(`${server.url}/api?action=sum&a=1&b=2`)
    assert.deepEqual([get.status, (await get.json()).sum], [200, 3])
    const post = await fetch(`${server.url}/api`, { method: 'POST', body: JSON.stringify({ action: 'sum', a: 2 }) })
    assert.equal((await post.json()).sum, 3)
    const bad = await fetch(`${server.url}/api?action=sum&a=many`)
    assert.deepEqual([bad.status, await bad.json()], [400, { error: 'a must be a number' }])
  })

  test('do not speak for the server over HTTP', () => withScripts({
    'say.js': `api.actions.add({ name: 'tell', run: (api, { connection }) => api.chatRoom.broadcast(connection, 'defaultRoom', 'hi') })`
  }, async server => {
    const alice = await member(server, 'defaultRoom')
    assert.equal((await (await fetch(`${server.url}/api?action=tell`)).json()).error, 'who calls without a connection cannot speak in a room')
    assert.equal((await action(alice, 'tell')).error, undefined)
    await until(() => alice.heard('defaultRoom').length > 0, 'the message')
    assert.deepEqual(alice.messages('defaultRoom').map(({ from }) => from), [alice.id])
  }))

  test('say what is wrong with each parameter', async () => {
    const client = await server.tcp()
    assert.equal((await client.request('sum')).error, 'a is a required parameter for this action')
    assert.equal((await client.request('{"action":"sum","params":{"a":"x","b":{},"flag":"maybe","list":3}}')).error,
      'a must be a number; b must be a number; flag must be a boolean; list must be an array')
    assert.equal((await client.request('fails')).error, 'it cannot be')
    await client.close()
  })

  test('are limited in number and time', async () => {
    const client = await Member.connect(server, 'ws')
    const answers = await Promise.all([1, 2, 3].map(() => action(client, 'waits', { ms: 100 })))
    assert.deepEqual(answers.map(({ error }) => error), [undefined, undefined, 'you have too many pending requests'])
    assert.match((await action(client, 'waits', { ms: 60_000 })).error, /^timed out \(/)
    await client.close()
  })
})

test('satellites run in the order of their priorities', async () => {
  const satellite = (name, priorities) => `module.exports = { name: '${name}', ...${JSON.stringify(priorities)},
    async load () { console.log('load ${name}') },
    start (api, next) { setTimeout(() => { console.log('start ${name}'); next() }, 20) },
    stop () { console.log('stop ${name}') } }`
  let server
  await withScripts({
    'a.js': satellite('a', { loadPriority: 3, startPriority: 1, stopPriority: 2 }),
    'b.js': satellite('b', { loadPriority: 1, startPriority: 2, stopPriority: 3 }),
    'c.js': satellite('c', { loadPriority: 2, startPriority: 3, stopPriority: 1 })
  }, async running => { server = running })
  assert.deepEqual(lines(server), ['load b', 'load c', 'load a', 'start a', 'start b', 'start c', 'stop c', 'stop a', 'stop b'])
})

test('files of one name stand side by side, and lists of exports are read', async () => {
  const satellite = what => `exports.all = [{ start () { console.log('${what}') } }, { name: '${what}', run: () => ({ ran: true }) }]`
  const [first, second] = [filesOf({ 'script.js': satellite('first') }), filesOf({ 'script.js': satellite('second') })]
  await withServer({ args: ['--scripts', first, '--scripts', second] }, async server => {
    assert.deepEqual(lines(server), ['first', 'second'])
    const client = await Member.connect(server)
    for (const what of ['first', 'second']) assert.equal((await action(client, what)).ran, true)
  })
})

describe('what scripts have', () => {
  test('require, timers, events, config, cache and promises', () => withScripts({
    'main.js': `
      const { double } = require('./lib/math')
      const settings = require('./settings.json')
      api.events.on('order', async data => ({ ...data, second: true }), 200)
      api.events.on('order', data => { data.first = !data.second })
      api.actions.add({ name: 'all', async run () {
        const timer = setInterval(() => {}, 1)
        clearInterval(timer)
        const order = []
        setTimeout(() => order.push('later'), 0)
        await Promise.resolve()
        order.push('at once')
        await new Promise(resolve => setTimeout(resolve, 20))
        await api.cache.set('key', { a: 1 }, 60000)
        const kept = await api.cache.get('key')
        const was = await api.cache.delete('key')
        return { double: double(settings.number), order, event: await api.events.fire('order', {}), kept, was, gone: await api.cache.get('key'),
          bind: api.config.server.bind, secret: api.config.store.url, outside: (() => { try { return require('../outside.js') } catch (error) { return error.message } })() }
      } })`,
    'lib/math.js': 'exports.double = n => 2 * n',
    'settings.json': '{"number": 21}'
  }, async server => {
    const client = await Member.connect(server)
    const { double, order, event, kept, was, gone, bind, secret, outside } = await action(client, 'all')
    assert.deepEqual({ double, order, event, kept, was, gone, bind, secret },
      { double: 42, order: ['at once', 'later'], event: { first: true, second: true }, kept: { a: 1 }, was: true, gone: null, bind: '127.0.0.1', secret: undefined })
    assert.match(outside, /cannot find '..\/outside.js'/)
  }))

  test('the language as it is known', () => withScripts({
    'language.js': `api.actions.add({ name: 'all', run () {
      class Bytes extends Uint8Array {}
      return { values: [/a/ instanceof RegExp, new RegExp('a') instanceof RegExp, /a/.constructor === RegExp, RegExp('a').test('cab'), RegExp.name,
        new Uint8Array(2) instanceof Uint8Array, Uint8Array.from([1, 2]).length, Uint8Array.BYTES_PER_ELEMENT, new Bytes(3).length, new Bytes(3) instanceof Bytes,
        ArrayBuffer.isView(new Int8Array(1)), 'a-b-c'.replaceAll(/-/g, '+'), 'a.b.c'.replaceAll('.', '+'), ' a '.trimEnd() + '|', ' a '.trimStart() + '|',
        ('a' + ' '.repeat(64000) + 'a').trimEnd().length] }
    } })
    api.actions.add({ name: 'tooMuch', run: (api, { params }) => new Function(params.text)() })`
  }, async server => {
    const client = await Member.connect(server)
    assert.deepEqual((await action(client, 'all')).values,
      [true, true, true, true, 'RegExp', true, 2, 1, 3, true, true, 'a+b+c', 'a+b+c', ' a|', 'a |', 64002])
    for (const text of ['[].concat(new Array(4294967290))', 'new Uint8Array(1e9)', 'RegExp("a".repeat(20000))', '[3].copyWithin.call({ length: 9e15 }, 0, 1)']) {
      assert.match((await action(client, 'tooMuch', { text })).error, /too long/, text)
    }
  }))

  test('a cache that all nodes share', async () => {
    const redis = await startRedis()
    const file = `api.actions.add({ name: 'put', run: (api, { params }) => api.cache.set('k', params.value, 60000) })
      api.actions.add({ name: 'get', run: async api => ({ value: await api.cache.get('k') }) })`
    const cluster = await startCluster(2, { redis, args: ['--scripts', filesOf({ 'cache.js': file })], rooms: ['defaultRoom'] })
    try {
      const [here, there] = await cluster.members([1, 2])
      await action(here, 'put', { value: { shared: true } })
      assert.deepEqual((await action(there, 'get')).value, { shared: true })
    } finally {
      await cluster.stop().finally(() => cluster.destroy())
      await redis.stop()
    }
  })

  test('fetch, with limits', async () => {
    const web = createServer((request, response) => {
      if (request.url === '/never') return
      if (request.url === '/cut') return response.writeHead(200, { 'Content-Length': 100 }).write('half', () => response.destroy())
      if (request.url === '/endless') {
        const more = () => { while (!response.destroyed && response.write('x'.repeat(65536))); }
        return response.on('drain', more) && more()
      }
      if (request.url === '/teapot') return response.writeHead(422).end('"no"')
      if (request.url === '/big') return response.end('x'.repeat(2 * 1024 * 1024))
      let body = ''
      request.on('data', chunk => { body += chunk }).on('end', () => {
        response.writeHead(201, { 'X-Echo': 'yes' }).end(JSON.stringify({ method: request.method, type: request.headers['content-type'], body }))
      })
    })
    await new Promise(resolve => web.listen(0, '127.0.0.1', resolve))
    try {
      await withScripts({
        'fetch.js': `api.actions.add({ name: 'get', async run (api, { params }) {
          const answer = await fetch(params.url, { method: params.method, body: params.body, timeout: Number(params.timeout || 5000) })
          return { ok: answer.ok, code: answer.status, echo: answer.headers.get('x-echo'), json: params.method === 'HEAD' ? null : await answer.json() }
        } })`
      }, async server => {
        const client = await Member.connect(server)
        const url = `http://127.0.0.1:${web.address().port}`
        const { ok, code, echo, json } = await action(client, 'get', { url, method: 'POST', body: { token: 'é' } })
        assert.deepEqual({ ok, code, echo, json }, { ok: true, code: 201, echo: 'yes', json: { method: 'POST', type: 'application/json', body: '{"token":"é"}' } })
        assert.match((await action(client, 'get', { url: url + '/never', timeout: 50 })).error, /^timed out \(http:\/\/127/)
        assert.match((await action(client, 'get', { url: url + '/big' })).error, /answers more than/)
        assert.match((await action(client, 'get', { url: url + '/endless' })).error, /answers more than/)
        assert.match((await action(client, 'get', { url: url + '/cut' })).error, /closed/)
        const refused = await action(client, 'get', { url: url + '/teapot' })
        assert.deepEqual([refused.ok, refused.code, refused.json], [false, 422, 'no'])
        assert.equal((await action(client, 'get', { url, method: 'HEAD' })).code, 201)
        assert.match((await action(client, 'get', { url: 'file:///etc/passwd' })).error, /http or https/)
        assert.match((await action(client, 'get', { url: 'http://127.0.0.1:1/' })).error, /refused/i)
      })
    } finally {
      web.closeAllConnections()
      web.close()
    }
  })
})
