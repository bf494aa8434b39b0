// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, describe, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { serverForTests } from './support/fixture.mjs'
import { require } from './support/packages.mjs'
import { startServer } from './support/server.mjs'
import { until, within } from './support/wait.mjs'

const WebSocket = require('ws')
const rooms = ['--room', 'defaultRoom', '--room', 'lobby']
const server = serverForTests(...rooms)

/// Resolves with the value of the next event of that name.
function event (client, name, matches = () => true) {
  return within(new Promise(resolve => client.on(name, value => matches(value) && resolve(value))), `the event ${name}`)
}

async function failure (promise) {
  try {
    await within(promise, 'a promise to reject')
  } catch (error) {
    return error
  }
  assert.fail('the promise should have been rejected')
}

for (const file of ['confab-client.js', 'confab-client.min.js']) {
  describe(file, () => {
    let folder, source, ConfabClient
    const clients = []
    const ownServers = []

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'confab-script-'))
      source = await (await fetch(`${server.url}/${file}`)).text()
      writeFileSync(join(folder, file), source)
      ;({ ConfabClient } = require(join(folder, file)))
    })
    afterEach(async () => {
      await Promise.all(clients.splice(0).map(client => client.disconnect()))
      await Promise.all(ownServers.splice(0).map(one => one.stop()))
    })
    after(() => rmSync(folder, { recursive: true, force: true }))

    function makeClient (options = {}) {
      const client = new ConfabClient({
        url: server.url, WebSocket, rooms: ['defaultRoom'], reconnect: { delay: 20, max: 100 }, ...options
      })
      clients.push(client)
      return client
    }

    async function connected (options) {
      const client = makeClient(options)
      await within(client.connect(), 'a connection')
      return client
    }

    /// A server the test may stop and start again on the same port.
    async function ownServer (args = rooms) {
      const own = await startServer({ args })
      ownServers.push(own)
      return own
    }

    async function killed (own) {
      own.kill('SIGKILL')
      await own.exited
    }

    const restarted = (own, args = rooms) => ownServer(['--ws-port', String(own.wsPort), ...args])

    describe('loading', () => {
      test('works from CommonJS, by name and as a whole', () => {
        const whole = require(join(folder, file))
        assert.equal(whole, ConfabClient)
        assert.equal(whole.StellarClient, ConfabClient)
      })

      test('works from an ES module', async () => {
        const user = join(folder, 'user.mjs')
        writeFileSync(user, `import whole, { ConfabClient, StellarClient } from './${file}'
          export default [whole, ConfabClient, StellarClient]`)
        assert.deepEqual((await import(pathToFileURL(user))).default, [ConfabClient, ConfabClient, ConfabClient])
      })

      test('works as a browser script, and leaves nothing else behind', () => {
        const page = vm.createContext({ URL })
        vm.runInContext(source, page)
        assert.deepEqual(Object.keys(page).sort(), ['ConfabClient', 'StellarClient', 'URL'])
        assert.equal(vm.runInContext('StellarClient === ConfabClient', page), true)
      })

      test('works under its older name', async () => {
        const older = file.replace('confab', 'stellar')
        assert.equal(await (await fetch(`${server.url}/${older}`)).text(), source)
      })

      test('carries the defaults of the server', () => {
        assert.doesNotMatch(source, /%%CONFAB/)
        const { apiPath, webSocketPath, defaultRoom } = new ConfabClient().options
        assert.deepEqual({ apiPath, webSocketPath, defaultRoom },
          { apiPath: '/api', webSocketPath: '/ws', defaultRoom: 'defaultRoom' })
      })
    })

    describe('WebSocket in Node', () => {
      const own = globalThis.WebSocket
      afterEach(() => { globalThis.WebSocket = own })

      test('comes from the package ws where Node has none', async () => {
        globalThis.WebSocket = undefined
        const beside = mkdtempSync(join(tmpdir(), 'confab-script-'))
        symlinkSync(fileURLToPath(new URL('node_modules', import.meta.url)), join(beside, 'node_modules'))
        writeFileSync(join(beside, file), source)
        const client = new (require(join(beside, file)))({ url: server.url })
        await client.connect()
        await client.disconnect()
        rmSync(beside, { recursive: true })
      })

      test('is asked for in plain words where there is none at all', async () => {
        globalThis.WebSocket = undefined
        const error = await failure(makeClient({ WebSocket: undefined }).connect())
        assert.equal(error.code, 'NO_WEBSOCKET')
        assert.match(error.message, /package ws/)
      })
    })

    describe('connect', () => {
      test('joins the rooms before it resolves with the details', async () => {
        const client = makeClient({ rooms: ['lobby', 'defaultRoom'] })
        assert.equal(client.state, 'disconnected')
        const welcome = event(client, 'welcome')
        const details = await client.connect()
        assert.equal(details.status, 'OK')
        assert.deepEqual(details.data.rooms, ['lobby', 'defaultRoom'])
        assert.deepEqual(client.rooms, ['lobby', 'defaultRoom'])
        assert.equal(client.id, details.data.id)
        assert.equal(client.fingerprint, null)
        assert.equal(client.state, 'connected')
        assert.equal(client.welcomeMessage, (await welcome).welcome)
      })

      test('names the room that does not exist, and joins the others', async () => {
        const client = makeClient({ rooms: ['nowhere', 'lobby'] })
        const error = event(client, 'error')
        await client.connect()
        assert.equal((await error).message, 'cannot join nowhere: room does not exist')
        assert.equal((await error).room, 'nowhere')
        assert.deepEqual(client.rooms, ['lobby'])
      })

      test('takes WebSocket addresses, with and without the path', async () => {
        for (const url of [server.wsUrl, `${server.wsUrl}/`, `${server.wsUrl}/ws`]) {
          const client = await connected({ url })
          await client.disconnect()
          assert.equal(typeof (await client.action('status')).uptime, 'number')
        }
      })

      test('rejects where nobody listens, and can be called again', async () => {
        const own = await ownServer()
        await killed(own)
        const client = makeClient({ url: own.url })
        assert.match((await failure(client.connect())).message, /cannot connect to ws:/)
        assert.equal(client.state, 'disconnected')
        await restarted(own)
        await client.connect()
      })

      test('asks for an address where there is none', async () => {
        assert.match((await failure(makeClient({ url: undefined }).connect())).message, /option url/)
        assert.match((await failure(makeClient({ url: 'ftp://x' }).connect())).message, /http, https, ws or wss/)
      })
    })

    describe('talking', () => {
      test('two clients hear each other, and themselves', async () => {
        const [ada, bob] = await Promise.all([connected(), connected()])
        const heard = [event(ada, 'say'), event(bob, 'say')]
        const answer = await ada.say('defaultRoom', { any: ['JSON', 1, null] })
        assert.deepEqual([answer.status, answer.context], ['OK', 'response'])
        for (const { message, room, from, sentAt } of await Promise.all(heard)) {
          assert.deepEqual([message, room, from], [{ any: ['JSON', 1, null] }, 'defaultRoom', ada.id])
          assert.equal(typeof sentAt, 'number')
        }
      })

      test('say without a room goes to the default room', async () => {
        const client = await connected({ rooms: ['defaultRoom', 'lobby'] })
        const first = event(client, 'say')
        await client.say('one')
        assert.equal((await first).room, 'defaultRoom')
        assert.equal(client.setDefaultRoom('lobby'), client)
        const second = event(client, 'say', ({ message }) => message === 'two')
        await client.say('two')
        assert.equal((await second).room, 'lobby')
      })

      test('joins and leaves rooms', async () => {
        const client = await connected({ rooms: [] })
        assert.equal((await client.roomAdd('lobby')).data, true)
        await client.join('defaultRoom')
        assert.deepEqual(client.rooms, ['lobby', 'defaultRoom'])
        await client.roomLeave('lobby')
        await client.leave('defaultRoom')
        assert.deepEqual(client.rooms, [])
      })

      test('sees who is in a room', async () => {
        const client = await connected({ rooms: ['lobby'] })
        const { data } = await client.roomView('lobby')
        assert.equal(data.room, 'lobby')
        assert.ok(client.id in data.members)
      })

      test('rejects with the server\'s words and its whole answer', async () => {
        const client = await connected({ rooms: [] })
        for (const [promise, text] of [
          [client.join('nowhere'), 'room does not exist'],
          [client.leave('lobby'), 'connection not in this room (lobby)'],
          [client.say('lobby', 'x'), 'connection not in this room (lobby)'],
          [client.say('lobby', undefined), 'both room and message are required'],
          [client.roomView('lobby'), 'not member of room lobby']
        ]) {
          const error = await failure(promise)
          assert.ok(error instanceof Error)
          assert.equal(error.message, text)
          assert.equal(error.response.status, text)
        }
      })

      test('understands errors that are objects', async () => {
        const client = await connected()
        await client.emit('hello')  // makes this a connection that gets them
        const error = await failure(client.join('nowhere'))
        assert.match(error.message, /does not exist/)
        assert.equal(Number(error.code), 19)
      })

      test('matches many answers to their requests', async () => {
        const client = await connected({ rooms: [] })
        const names = Array.from({ length: 200 }, (_, index) => `room${index}`)
        const errors = await Promise.all(names.map(name => failure(client.leave(name))))
        assert.deepEqual(errors.map(error => error.message), names.map(name => `connection not in this room (${name})`))
      })
    })

    describe('room events', () => {
      test('reach those who listen in that room', async () => {
        const [ada, bob] = await Promise.all([connected({ rooms: ['defaultRoom', 'lobby'] }),
          connected({ rooms: ['defaultRoom', 'lobby'] })])
        const heard = []
        const inLobby = data => heard.push(['lobby', data])
        bob.from('lobby').on('move', inLobby)
        bob.to('defaultRoom').for(['lobby']).on('move', (data, frame) => heard.push(['both', data, frame.room]))
        bob.on('move', data => heard.push(['anywhere', data]))
        bob.on('connected', () => heard.push('never: a client event'))
        bob.from('lobby').on('done', () => heard.push('done'))

        await ada.emit('move', 1)
        await ada.for('lobby').emit('move', { to: 'e4' })
        await ada.to('lobby').emit('connected', 'forged')
        const answers = await ada.to('lobby').to('defaultRoom').emit('last')
        assert.deepEqual(answers.map(({ status }) => status), ['OK', 'OK'])
        bob.from('lobby').off('move', inLobby)
        await ada.to('lobby').emit('move', 2)
        await ada.to('lobby').emit('done')

        await until(() => heard.includes('done'))
        assert.deepEqual(heard, [
          ['both', 1, 'defaultRoom'], ['anywhere', 1],
          ['lobby', { to: 'e4' }], ['both', { to: 'e4' }, 'lobby'], ['anywhere', { to: 'e4' }],
          ['both', 2, 'lobby'], ['anywhere', 2], 'done'
        ])
      })

      test('reject where the sender is not a member', async () => {
        const client = await connected({ rooms: [] })
        assert.match((await failure(client.to('lobby').emit('x'))).message, /not in this room/)
      })
    })

    describe('listeners', () => {
      test('once hears one event, off and removeListener end it', async () => {
        const client = await connected()
        const heard = []
        const on = () => heard.push('on')
        const removed = () => heard.push('removed')
        client.once('say', () => heard.push('once')).on('say', on).on('say', removed).once('say', removed)
        client.off('say', removed).removeListener('say', removed)
        await client.say('one')
        await client.say('two')
        await until(() => heard.length === 3)
        assert.deepEqual(heard, ['once', 'on', 'on'])
      })
    })

    describe('actions', () => {
      test('run over the connection', async () => {
        const client = await connected()
        const sent = client.messageCount
        const answer = await client.action('status')
        assert.equal(client.messageCount, sent + 1)
        assert.equal(answer.context, 'response')
        for (const key of ['id', 'uptime', 'version']) assert.ok(key in answer, key)
      })

      test('run over HTTP without one', async () => {
        const answer = await makeClient().action('status')
        for (const key of ['id', 'uptime', 'version']) assert.ok(key in answer, key)
      })

      test('reject either way when the answer is an error', async () => {
        const client = makeClient()
        const overHttp = await failure(client.action('nothing'))
        await client.connect()
        const connectedError = await failure(client.action('nothing'))
        for (const error of [overHttp, connectedError]) {
          assert.match(error.message, /unknown action or invalid apiVersion/)
          assert.ok(error.response.error)
        }
      })
    })

    describe('interceptors', () => {
      test('run in order, may change the parameters, and go on with next()', async () => {
        const client = await connected()
        const seen = []
        client.interceptors.push((params, next) => { params.added = 1; next() })
        client.interceptors.push((params, next) => { seen.push({ ...params }); next() })
        const given = { a: 'b' }
        assert.ok('uptime' in await client.action('status', given))
        assert.deepEqual(seen, [{ a: 'b', action: 'status', added: 1 }])
        assert.deepEqual(given, { a: 'b' })
      })

      test('next(object) answers without the server', async () => {
        const client = makeClient({ url: 'http://127.0.0.1:1' })
        client.interceptors.push((params, next) => next({ someKey: 'someValue' }))
        client.interceptors.push(() => assert.fail('not reached'))
        assert.deepEqual(await client.action('anything'), { someKey: 'someValue' })
      })

      test('next(null, error) rejects with that error', async () => {
        const client = await connected()
        const bad = { message: 'bad news' }
        client.interceptors.push((params, next) => next(null, bad))
        assert.equal(await failure(client.action('status')), bad)
      })

      test('next(function) sees the answer, the last one first', async () => {
        const client = await connected()
        client.interceptors.push((params, next) => next(answer => { answer.order.push('first') }))
        client.interceptors.push((params, next) => next(async answer => ({ ...answer, order: ['last'] })))
        const answer = await client.action('status')
        assert.deepEqual(answer.order, ['last', 'first'])
        assert.ok('uptime' in answer)
      })

      test('next(function) sees an error answer', async () => {
        const client = await connected()
        let seen
        client.interceptors.push((params, next) => next(answer => { seen = answer.error }))
        await failure(client.action('nothing'))
        assert.match(JSON.stringify(seen), /nknown action/)
      })

      test('one that throws rejects, whether it is asynchronous or not', async () => {
        const client = await connected()
        client.interceptors = [() => { throw new Error('broken') }]
        assert.equal((await failure(client.action('status'))).message, 'broken')
        client.interceptors = [async () => { throw new Error('broken later') }]
        assert.equal((await failure(client.action('status'))).message, 'broken later')
      })
    })

    describe('a lost link', () => {
      test('is taken up again, with the rooms', async () => {
        const own = await ownServer()
        const client = await connected({ url: own.url, rooms: ['defaultRoom'] })
        await client.join('lobby')
        const oldId = client.id
        const lost = event(client, 'disconnected')
        const trying = event(client, 'reconnecting')
        const back = event(client, 'reconnect')
        await killed(own)
        assert.equal((await lost).willReconnect, true)
        assert.ok((await trying).delay > 0)
        assert.equal(client.state, 'reconnecting')
        await restarted(own)
        assert.deepEqual((await back).data.rooms, ['defaultRoom', 'lobby'])
        assert.notEqual(client.id, oldId)
        assert.equal(client.state, 'connected')
        await client.say('lobby', 'still here')
      })

      test('is taken up after a drain', async () => {
        const own = await ownServer()
        const client = await connected({ url: own.url })
        const lost = event(client, 'disconnected')
        const back = event(client, 'reconnect')
        await own.stop()
        const { code, willReconnect } = await lost
        assert.deepEqual({ code, willReconnect }, { code: 1001, willReconnect: true })
        await restarted(own)
        await back
        assert.deepEqual(client.rooms, ['defaultRoom'])
      })

      test('costs the rooms that have vanished meanwhile, and says so', async () => {
        const own = await ownServer()
        const client = await connected({ url: own.url, rooms: ['lobby', 'defaultRoom'] })
        const error = event(client, 'error')
        const back = event(client, 'connected')
        await killed(own)
        await restarted(own, ['--room', 'defaultRoom'])
        await back
        assert.match((await error).message, /cannot join lobby: room does not exist/)
        assert.deepEqual(client.rooms, ['defaultRoom'])
      })

      test('queues requests up to the limit, and sends them in order', async () => {
        const own = await ownServer()
        const client = await connected({ url: own.url, queueLimit: 2 })
        const lost = event(client, 'disconnected')
        await killed(own)
        await lost
        const waiting = [client.say('one'), client.say('two')]
        const error = await failure(client.say('three'))
        assert.equal(error.code, 'QUEUE_FULL')
        assert.match(error.message, /2 requests are waiting/)

        const heard = []
        client.on('say', ({ message }) => heard.push(message))
        await restarted(own)
        assert.deepEqual((await within(Promise.all(waiting), 'the queue')).map(({ status }) => status), ['OK', 'OK'])
        assert.deepEqual(heard, ['one', 'two'])
      })

      test('rejects what was under way: nobody knows whether it was executed', async () => {
        const own = await ownServer()
        const client = await connected({ url: own.url })
        own.kill('SIGSTOP')
        const pending = failure(client.say('lost?'))
        own.kill('SIGKILL')
        const error = await pending
        assert.equal(error.code, 'CONNECTION_LOST')
        assert.match(error.message, /may or may not have been executed/)
      })

      test('is given up after the attempts allowed, with everything queued', async () => {
        const own = await ownServer()
        const client = await connected({ url: own.url, reconnect: { delay: 10, attempts: 2 } })
        const lost = event(client, 'disconnected', ({ willReconnect }) => willReconnect)
        const end = event(client, 'disconnected', ({ willReconnect }) => !willReconnect)
        const error = event(client, 'error')
        await killed(own)
        await lost
        const queued = failure(client.say('never'))
        await end
        assert.match((await error).message, /gave up reconnecting after 2 attempts/)
        assert.match((await queued).message, /not sent: gave up/)
        assert.equal(client.state, 'disconnected')
      })

      test('is the end with reconnect: false', async () => {
        const own = await ownServer()
        const client = await connected({ url: own.url, reconnect: false })
        const end = event(client, 'disconnected')
        await killed(own)
        assert.equal((await end).willReconnect, false)
        assert.equal(client.state, 'disconnected')
      })

      test('connect() does not wait for the next attempt', async () => {
        const own = await ownServer()
        const client = await connected({ url: own.url, reconnect: { delay: 3_600_000, max: 3_600_000 } })
        const trying = event(client, 'reconnecting')
        await killed(own)
        await trying
        await restarted(own)
        assert.deepEqual((await within(client.connect(), 'a connection')).data.rooms, ['defaultRoom'])
      })
    })

    describe('a request that is not answered in time', () => {
      test('rejects and is an event; later ones are matched as before', async () => {
        const own = await ownServer()
        const client = await connected({ url: own.url, timeout: 500 })
        const late = event(client, 'timeout')
        own.kill('SIGSTOP')
        const error = await failure(client.say('too slow'))
        own.kill('SIGCONT')
        assert.equal(error.code, 'TIMEOUT')
        assert.equal(await late, error)
        assert.equal((await until(() => client.detailsView().catch(() => null))).data.id, client.id)
      })
    })

    describe('the end', () => {
      test('disconnect() closes for good', async () => {
        const [ada, bob] = await Promise.all([connected({ rooms: ['lobby'] }), connected({ rooms: ['lobby'] })])
        const gone = event(ada, 'disconnected')
        await ada.disconnect()
        assert.equal((await gone).willReconnect, false)
        assert.equal(ada.state, 'disconnected')
        assert.equal((await failure(ada.say('lobby', 'x'))).code, 'NOT_CONNECTED')
        await until(async () => !(ada.id in (await bob.roomView('lobby')).data.members), 'the member to be gone')
        await ada.connect()
        assert.deepEqual(ada.rooms, ['lobby'])
      })

      test('disconnect() while connecting stops that', async () => {
        const client = makeClient()
        const attempt = failure(client.connect())
        await client.disconnect()
        await attempt
        assert.equal(client.state, 'disconnected')
      })

      test('disconnect() rejects what is under way', async () => {
        const client = await connected()
        const pending = failure(client.say('x'))
        const closed = client.disconnect()
        assert.equal((await pending).code, 'DISCONNECTED')
        await closed
      })

      test('is not undone by reconnecting when the server says goodbye', async () => {
        const client = await connected()
        const goodbye = event(client, 'api')
        const gone = event(client, 'disconnected')
        const pending = failure(client.request('quit'))
        assert.equal((await goodbye).status, 'Bye!')
        const { code, willReconnect } = await gone
        assert.deepEqual({ code, willReconnect }, { code: 1000, willReconnect: false })
        assert.equal((await pending).code, 'DISCONNECTED')
        assert.equal(client.state, 'disconnected')
      })
    })
  })
}
