// SPDX-License-Identifier: MIT
// Scripts inside a running server: the chat guide's examples, hooks, actions, satellites, and what goes wrong.
import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { startCluster } from './support/cluster.mjs'
import { serverForTests, withServer } from './support/fixture.mjs'
import { Member } from './support/member.mjs'
import { startRedis } from './support/redis.mjs'
import { runProgram } from './support/server.mjs'
import { removeDirectory, temporaryDirectory } from './support/temporary.mjs'
import { until } from './support/wait.mjs'

const directories = []
after(() => directories.forEach(removeDirectory))

/// A directory of scripts: `{'name.js': text, …}`.
function scripts (files) {
  const directory = temporaryDirectory()
  directories.push(directory)
  write(directory, files)
  return directory
}

function write (directory, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text)
  }
}

const withScripts = (files, use, args = []) => {
  const directory = scripts(files)
  return withServer({ args: ['--scripts', directory, ...args] }, server => use(server, directory))
}

/// The server that runs the scripts of `directory`, which may not be ready yet.
function pidOf (directory) {
  return readdirSync('/proc').find(entry => {
    try {
      return /^\d+$/.test(entry) && readFileSync(`/proc/${entry}/cmdline`, 'utf8').startsWith(process.env.CONFABD) &&
        readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes(directory)
    } catch {
      return false
    }
  })
}

const member = (server, ...rooms) => Member.connect(server).then(client => client.mustJoin(...rooms))
const action = (client, name, params = {}) => client.request({ event: 'action', params: { action: name, ...params } })
const lines = server => server.stderr().split('\n').filter(line => line.includes('script: ')).map(line => line.split('script: ')[1])

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
    const cluster = await startCluster(2, { redis, args: ['--scripts', scripts({ 'guide.js': guide })], rooms: ['defaultRoom'] })
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
  const server = serverForTests('--scripts', scripts(files), '--limits-pending-actions', '2', '--limits-action-timeout', '500ms')

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

    const path = join(temporaryDirectory(), 'client.cjs')
    directories.push(dirname(path))
    writeFileSync(path, await (await fetch(`${server.url}/confab-client.js`)).text())
    const { ConfabClient } = createRequire(import.meta.url)(path)
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

  test('a cache that all nodes share', async () => {
    const redis = await startRedis()
    const file = `api.actions.add({ name: 'put', run: (api, { params }) => api.cache.set('k', params.value, 60000) })
      api.actions.add({ name: 'get', run: async api => ({ value: await api.cache.get('k') }) })`
    const cluster = await startCluster(2, { redis, args: ['--scripts', scripts({ 'cache.js': file })], rooms: ['defaultRoom'] })
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
          return { ok: answer.ok, code: answer.status, echo: answer.headers.get('x-echo'), json: await answer.json() }
        } })`
      }, async server => {
        const client = await Member.connect(server)
        const url = `http://127.0.0.1:${web.address().port}`
        const { ok, code, echo, json } = await action(client, 'get', { url, method: 'POST', body: { token: 'é' } })
        assert.deepEqual({ ok, code, echo, json }, { ok: true, code: 201, echo: 'yes', json: { method: 'POST', type: 'application/json', body: '{"token":"é"}' } })
        assert.match((await action(client, 'get', { url: url + '/never', timeout: 50 })).error, /^timed out \(http:\/\/127/)
        assert.match((await action(client, 'get', { url: url + '/big' })).error, /answers more than/)
        assert.match((await action(client, 'get', { url: 'file:///etc/passwd' })).error, /http or https/)
        assert.match((await action(client, 'get', { url: 'http://127.0.0.1:1/' })).error, /refused/i)
      })
    } finally {
      web.closeAllConnections()
      web.close()
    }
  })
})

describe('a script that goes wrong', () => {
  test('is answered with its error, which is logged with file and line', () => withScripts({
    'wrong.js': `// first line
      api.chatRoom.addMiddleware({ name: 'wrong', onSayReceive (connection, room, payload) {
        return payload.missing.deep
      } })
      const wait = async () => {
        await null
        throw new Error('nobody hears this')
      }
      api.actions.add({ name: 'forgets', run (api, data, next) { wait(); next() } })`
  }, async server => {
    const client = await member(server, 'defaultRoom')
    assert.match((await client.say('defaultRoom', 'x')).status, /undefined/)
    await until(() => /onSayReceive of the middleware wrong: TypeError: .*wrong\.js:3\)/.test(server.stderr()), 'the log')
    await action(client, 'forgets')
    await until(() => /a promise that nobody awaits: nobody hears this.*wrong\.js:7/.test(server.stderr()), 'the log of the promise')
  }))

  test('is interrupted when it does not end, and everybody else is served', () => withScripts({
    'loops.js': `
      api.actions.add({ name: 'loop', run () { for (;;) {} } })
      api.actions.add({ name: 'jobs', run () { const again = () => Promise.resolve().then(again); again(); return {} } })
      api.actions.add({ name: 'caught', run () { for (;;) { try { for (;;) {} } catch (error) {} } } })
      api.actions.add({ name: 'status', run: () => ({ mine: true }) })
      api.actions.add({ name: 'full', run: () => ({ length: new Array(2 ** 31).fill(0).length }) })
      api.actions.add({ name: 'from', run: () => ({ length: Array.from({ length: 2 ** 31 }).length }) })
      api.actions.add({ name: 'long', run () { return { length: 'x'.repeat(2 ** 31).length } } })
      api.actions.add({ name: 'deep', run () { const f = () => f() + 1; return f() } })
      api.actions.add({ name: 'fine', run () { return { fine: true } } })`
  }, async server => {
    const client = await Member.connect(server)
    for (const name of ['loop', 'caught']) {
      assert.match((await action(client, name)).error, /^timed out/, name)
      assert.equal((await action(client, 'fine')).fine, true, `after ${name}`)
    }
    for (const name of ['long', 'full', 'from']) assert.match((await action(client, name)).error, /too long/, name)
    const { mine, version } = await action(client, 'status')
    assert.ok(version && !mine, 'the built-in action stays')
    assert.match(server.stderr(), /the action status: there is one of this name already/)
    assert.match((await action(client, 'deep')).error, /stack/)
    await action(client, 'jobs')
    assert.equal((await action(client, 'fine')).fine, true, 'after all')
    assert.match(server.stderr(), /the action loop ran for more than 100 ms without a pause/)
  }, ['--limits-script-time', '100ms']))

  test('is interrupted where it takes too much memory', () => withScripts({
    'eats.js': `
      api.actions.add({ name: 'eats', run () { const all = []; for (;;) all.push(new Array(1000).fill('x' + all.length)) } })
      api.actions.add({ name: 'fine', run () { return { fine: true } } })`
  }, async server => {
    const client = await Member.connect(server)
    assert.match((await action(client, 'eats')).error, /^timed out/)
    assert.match(server.stderr(), /the action eats took more than 64 MiB in one go/)
    assert.equal((await action(client, 'fine')).fine, true)
  }, ['--limits-script-time', '0', '--limits-script-memory', '64 MiB']))

  test('stops neither the answers nor the promises of others', () => withScripts({
    'a.js': `
      api.actions.add({ name: 'spoil', run () { api.chatRoom.list().then(() => { for (;;) {} }); return {} } })
      const f = () => { setTimeout(f, 0); for (;;) {} }
      api.actions.add({ name: 'timers', run () { f() } })`,
    'b.js': `
      let rounds = 0
      const loop = async () => { for (;;) { await api.chatRoom.exists('defaultRoom'); rounds++; await new Promise(resolve => setTimeout(resolve, 5)) } }
      loop()
      api.actions.add({ name: 'rounds', run: async () => { await null; await null; await null; return { rounds } } })
      api.chatRoom.addMiddleware({ name: 'guard', join: async () => { await api.cache.get('x') } })`
  }, async server => {
    const client = await Member.connect(server)
    const rounds = async () => (await action(client, 'rounds')).rounds
    for (const name of ['spoil', 'timers']) {
      await action(client, name)
      await until(() => server.stderr().includes('without a pause'), 'the interruption')
      const before = await rounds()
      await until(async () => await rounds() > before + 2, `more rounds after ${name}`)
    }
    await client.mustJoin('defaultRoom')
  }, ['--limits-script-time', '50ms']))

  test('may speak in the room it hears', () => withScripts({
    'echo.js': `
      let echoes = 0
      api.chatRoom.addMiddleware({ name: 'echo', say (connection, room, payload, next) {
        if (echoes++ < 2000) api.chatRoom.broadcast({}, room, 'again')
        next()
      } })`
  }, async server => {
    const [client, other] = [await member(server, 'defaultRoom'), await member(server, 'defaultRoom')]
    await client.mustSay('defaultRoom', 'go')
    await until(() => other.heard('defaultRoom').length === 2001, 'all echoes')
    assert.equal((await client.details()).status, 'OK')
  }))

  test('is blamed itself when another one has called it', () => withScripts({
    'blame.js': `
      api.chatRoom.addMiddleware({ name: 'guilty', onSayReceive () { for (;;) {} } })
      api.actions.add({ name: 'innocent', run: () => api.chatRoom.broadcast({}, 'defaultRoom', 'x').then(() => ({}), error => ({ code: error.code })) })`
  }, async server => {
    const client = await member(server, 'defaultRoom')
    assert.equal((await action(client, 'innocent')).code, '107')
    assert.match(server.stderr(), /onSayReceive of the middleware guilty ran for more/)
    assert.doesNotMatch(server.stderr(), /innocent/)
  }))

  test('keeps its word only where it is whole', () => withScripts({
    'payloads.js': `
      api.chatRoom.addMiddleware({ name: 'p', onSayReceive (c, room, p, next) { if (p.message === 'only') next(null, { message: 'ONLY' }); else next() } })
      api.actions.add({ name: 'odd', async run () {
        const code = promise => promise.then(() => 'none', error => error.code || error.name)
        return {
          room: await code(api.chatRoom.add(undefined)),
          ttl: await code(api.cache.set('k', 1, '1 minute')),
          cyclic: await code((() => { const a = {}; a.a = a; return api.chatRoom.broadcast({}, 'defaultRoom', a) })()),
          flat: [[1], [2, [3]]].flat(0).length + [[1], [2, [3]]].flat().length,
          all: 'a.b.c'.replaceAll('.', x => '!'),
          sorted: [3, undefined, 10, 1].sort().concat([3, 2, 1].sort((a, b) => a - b)),
          final: await Promise.resolve(7).finally(undefined),
          any: await Promise.any([Promise.reject(1)]).catch(error => error.name),
          fetch: await code(fetch('http://127.0.0.1:1/', { headers: { Host: 'x' } }))
        }
      } })
      api.actions.add({ name: 'after', run (api, data, next) { next(); throw new Error('too late') } })
      const fails = async () => { throw new Error('awaited later') }
      api.actions.add({ name: 'awaits', async run () { const a = fails(); await null; await null; await null; try { await a } catch (error) { return { caught: error.message } } } })
      api.actions.add({ name: 'given', inputs: { at: { default: () => 'made' }, n: { type: 'number', default: '18' } }, run: (api, { params }) => ({ at: params.at, n: params.n }) })`
  }, async server => {
    const client = await member(server, 'defaultRoom')
    await client.mustSay('defaultRoom', 'only')
    await until(() => client.heard('defaultRoom').length === 1, 'the message')
    assert.deepEqual(client.heard('defaultRoom'), ['ONLY'])
    const { context, messageCount, ...odd } = await action(client, 'odd')
    assert.deepEqual(odd, { room: '021', ttl: 'TypeError', cyclic: 'TypeError', flat: 5, all: 'a!b!c', sorted: [1, 10, 3, null, 1, 2, 3], final: 7, any: 'AggregateError', fetch: '100' })
    await action(client, 'after')
    await until(() => server.stderr().includes('the action after: too late'), 'the log')
    assert.equal((await action(client, 'awaits')).caught, 'awaited later')
    assert.doesNotMatch(server.stderr(), /nobody awaits/)
    const { at, n } = await action(client, 'given')
    assert.deepEqual({ at, n }, { at: 'made', n: 18 })
  }))

  test('does not run while it is checked', async () => {
    const directory = scripts({ 'out.js': '})\nfor (;;) {}\n;(function () {\n' })
    const { code, stderr } = await runProgram(['--check-config', '--state-dir', directory, '--scripts', directory])
    assert.equal(code, 78)
    assert.match(stderr, /out\.js:1: Unexpected/)
  })

  test('takes nothing of others along when it is left out', () => withScripts({
    'a.js': `require('./b'); null.x`,
    'b.js': `api.chatRoom.addMiddleware({ name: 'guard', join (c, room, next) { next('closed') } })`,
    'c.js': `setInterval(() => console.log('zombie'), 1); for (;;) {}`
  }, async server => {
    const client = await Member.connect(server)
    assert.equal((await client.join('defaultRoom')).status, 'closed')
    assert.match(server.stderr(), /1 scripts run/)
    assert.deepEqual(lines(server), [])
  }, ['--limits-script-time', '50ms']))

  test('is left out at the start, and the others run', () => withScripts({
    'a_broken.js': 'let x = 1\nlet y = (\n',
    'b_throws.js': 'api.actions.add({ name: "half", run () {} })\nsetInterval(() => console.log("left behind"), 1)\nnull.x',
    'c_fine.js': 'api.actions.add({ name: "fine", run: () => ({ fine: true }) })'
  }, async (server, directory) => {
    const client = await Member.connect(server)
    assert.equal((await action(client, 'fine')).fine, true)
    assert.match((await action(client, 'half')).error, /unknown action/)
    assert.match(server.stderr(), /a script is left out: .*a_broken\.js:3: /)
    assert.match(server.stderr(), /a script is left out: .*b_throws\.js: TypeError: .*b_throws\.js:3/)
    assert.deepEqual(lines(server), [])
    const checked = await runProgram(['--check-config', '--state-dir', server.stateDir, '--scripts', directory])
    assert.equal(checked.code, 78)
    assert.match(checked.stderr, /a_broken\.js:3: /)
  }))

  test('that is missing altogether stops the start', async () => {
    const { code, stderr } = await runProgram(['--scripts', '/nowhere/at/all'])
    assert.equal(code, 78)
    assert.match(stderr, /there is no directory \/nowhere\/at\/all/)
  })
})

describe('SIGHUP', () => {
  test('waits for a start that takes long', async () => {
    const directory = scripts({})
    const satellite = name => `module.exports = {
      async load () { await fetch('http://127.0.0.1:${web.address().port}/${name}') }, start () { console.log('${name}') } }`
    const web = createServer((request, response) => {
      if (request.url === '/first') {
        write(directory, { 'a.js': satellite('second') })
        process.kill(pidOf(directory), 'SIGHUP')
      }
      setTimeout(() => response.end(), request.url === '/first' ? 200 : 0)
    })
    await new Promise(resolve => web.listen(0, '127.0.0.1', resolve))
    write(directory, { 'a.js': satellite('first') })
    try {
      await withServer({ args: ['--scripts', directory] }, async server => {
        await until(() => lines(server).includes('second'), 'the new scripts')
        assert.deepEqual(lines(server), ['first', 'second'])
      })
    } finally {
      web.closeAllConnections()
      web.close()
    }
  })

  const version = number => ({ 'v.js': `
    api.actions.add({ name: 'version', run: () => ({ version: ${number} }) })
    ${number === 1 ? "api.actions.add({ name: 'old', run () {} })" : ''}
    api.chatRoom.addMiddleware({ name: 'mark', onSayReceive (c, r, payload) { payload.message += ' v${number}'; return payload } })
    api.chatRoom.addMiddleware({ name: 'wait', join (c, room, next) { if (room === 'slow') return setTimeout(next, 60000); next() } })
    module.exports = { start () { console.log('start ${number}') }, stop () { console.log('stop ${number}') } }` })

  test('swaps the scripts, and keeps the old ones when the new fail', () => withScripts(version(1), async (server, directory) => {
    const client = await member(server, 'defaultRoom')
    const waiting = client.join('slow').then(({ status }) => status)
    const other = await member(server, 'defaultRoom')
    assert.equal((await action(other, 'version')).version, 1)

    write(directory, { 'v.js': version(2)['v.js'] + '\nnull.x' })
    server.kill('SIGHUP')
    await until(() => /the scripts stay as they were: .*v\.js: TypeError/.test(server.stderr()), 'the refusal')
    assert.equal((await action(other, 'version')).version, 1)

    write(directory, version(2))
    server.kill('SIGHUP')
    await until(() => lines(server).includes('start 2'), 'the new scripts')
    assert.deepEqual(lines(server), ['start 1', 'stop 1', 'start 2'])
    assert.equal((await action(other, 'version')).version, 2)
    assert.match((await action(other, 'old')).error, /unknown action/)
    assert.equal(await waiting, 'the scripts have been loaded anew')
    await other.mustSay('defaultRoom', 'hi')
    await until(() => other.heard('defaultRoom').length > 0, 'the message')
    assert.deepEqual(other.heard('defaultRoom'), ['hi v2'])

    rmSync(join(directory, 'v.js'))
    server.kill('SIGHUP')
    await until(() => lines(server).includes('stop 2'), 'the end of the scripts')
    await until(async () => /unknown action/.test((await action(other, 'version')).error ?? ''), 'no action left')
  }, ['--room', 'defaultRoom', '--room', 'slow']))
})

describe('the example scripts', () => {
  const examples = new URL('../../resources/examples/scripts/', import.meta.url).pathname
  const example = name => readFileSync(join(examples, name), 'utf8')

  test('filter words, and greet', () => withScripts({
    'profanity_filter.js': example('profanity_filter.js'), 'welcome_bot.js': example('welcome_bot.js')
  }, async server => {
    const newcomer = await server.tcp()
    assert.match(JSON.parse(await newcomer.nextRaw()).message, /^Welcome!/)
    const client = await member(server, 'defaultRoom')
    const other = await member(server, 'defaultRoom')
    await other.mustSay('defaultRoom', 'What the HECK, darn it; hecks are fine')
    await until(() => client.heard('defaultRoom').length === 2, 'the greeting and the message')
    assert.deepEqual(client.heard('defaultRoom'), [`${other.id.slice(0, 8)} joins`, 'What the ****, **** it; hecks are fine'])
  }))

  test('guard a room by a webhook', async () => {
    const web = createServer((request, response) => {
      let body = ''
      request.on('data', chunk => { body += chunk }).on('end', () => {
        const isKnown = JSON.parse(body).token === 'open sesame'
        response.writeHead(isKnown ? 200 : 403).end(JSON.stringify({ name: 'Ali' }))
      })
    })
    await new Promise(resolve => web.listen(0, '127.0.0.1', resolve))
    try {
      await withScripts({
        'join_guard.js': example('join_guard.js'),
        'join_guard.json': JSON.stringify({ ...JSON.parse(example('join_guard.json')), url: `http://127.0.0.1:${web.address().port}/` })
      }, async server => {
        const client = await Member.connect(server)
        assert.equal((await client.join('staff')).status, 'log in before you join staff')
        assert.equal((await action(client, 'login', { token: 'guess' })).error, 'this token is not known')
        assert.equal((await action(client, 'login')).error, 'token is a required parameter for this action')
        assert.equal((await action(client, 'login', { token: 'open sesame' })).name, 'Ali')
        await client.mustJoin('staff')
      }, ['--room', 'staff'])
    } finally {
      web.closeAllConnections()
      web.close()
    }
  })

  test('play a game', () => withScripts({ 'game_room.js': example('game_room.js') }, async server => {
    const [alice, bob] = [await member(server, 'guess'), await member(server, 'guess')]
    for (let number = 1; number <= 20; number++) await alice.mustSay('guess', String(number))
    await until(() => bob.heard('guess').some(text => text.includes(' it is! ')), 'a winner')
    assert.ok(bob.heard('guess').includes('7'))
    assert.ok(alice.heard('guess').includes('you: 7'))
    await until(async () => (await action(alice, 'score')).points >= 1, 'a point')
  }))

  test('are all tested here, and shown in the documentation', () => {
    const text = readFileSync(new URL(import.meta.url), 'utf8')
    const guide = readFileSync(new URL('../../docs/scripting.md', import.meta.url), 'utf8')
    for (const name of readdirSync(examples)) {
      assert.ok(text.includes(`example('${name}')`), name)
      const [, ...lines] = example(name).split('\n')
      if (name.endsWith('.js')) assert.ok(guide.includes(lines.join('\n')), `docs/scripting.md shows ${name} as it is`)
    }
  })
})
