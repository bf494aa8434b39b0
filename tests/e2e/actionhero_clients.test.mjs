// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { membersCount, serverForTests } from './support/fixture.mjs'
import { require } from './support/packages.mjs'
import { until, within } from './support/wait.mjs'

const server = serverForTests('--room', 'defaultRoom', '--room', 'otherRoom')
const nodeClients = {
  'actionhero-client 6': require('actionhero-client'),
  'actionhero-node-client 8': require('actionhero-node-client').default
}
const browserClients = {
  'the client script of ActionHero 17': browserClient('actionhero17', 'actionheroClient.js', 'ActionheroClient', 'primus5'),
  'the client script of ActionHero 19': browserClient('actionhero19', 'ActionheroWebsocketClient.js', 'ActionheroWebsocketClient', 'primus7')
}

const leftOver = []
after(() => leftOver.forEach(leave => leave()))

/// Evaluates a client script the way ActionHero's own tests do: with its defaults filled in and Primus in scope.
function browserClient (packageName, file, className, primus) {
  const Socket = require(primus).createSocket({ transformer: 'websockets', parser: 'JSON', pathname: '/primus' })
  const path = require.resolve(`${packageName}/package.json`).replace(/package\.json$/, `client/${file}`)
  const source = readFileSync(path, 'utf8').replaceAll('%%DEFAULTS%%', "return { apiPath: '/api', url: '' }")
  const Client = new Function('Primus', 'require', `${source}\nreturn ${className}`)(Socket, require)
  return { Socket, Client }
}

async function nodeClient (Client) {
  const client = new Client()
  leftOver.push(() => client.connection?.destroy())
  client.heard = []
  client.on('data', frame => { if (frame.context === 'user') client.heard.push(frame) })
  client.details = await client.connect({ host: '127.0.0.1', port: server.tcpPort, reconnectTimeout: 0 })
  return client
}

/// Connects a browser client, over a socket of its own or one that was handed to it.
async function browser ({ Socket, Client }, { external }) {
  const client = external
    ? new Client({}, new Socket(server.url))
    : new Client({ url: server.url })
  leftOver.push(() => client.client.end())
  client.heard = []
  client.on('say', frame => client.heard.push(own(frame)))
  client.details = own(await within(
    new Promise((resolve, reject) => client.connect((error, details) => error ? reject(error) : resolve(details))),
    'the client to connect'))
  return client
}

/// Primus parses in a realm of its own, whose objects are never deeply equal to ours.
const own = value => structuredClone(value)

/// Calls a method that reports through a callback.
const call = async (client, method, ...args) =>
  own(await within(new Promise(resolve => client[method](...args, resolve)), `the answer to ${method}`))

for (const [name, Client] of Object.entries(nodeClients)) {
  describe(name, () => {
    const withClient = async use => {
      const client = await nodeClient(Client)
      try {
        await use(client)
      } finally {
        await client.disconnect()
      }
    }

    test('connects', () => withClient(async client => {
      assert.match(client.id, /^[0-9a-f-]{36}$/)
      assert.equal(client.details.context, 'response')
      assert.equal(client.details.data.totalActions, 0)
      assert.equal(client.log[0].data.welcome, 'Hello human! Welcome to Confab')
    }))

    test('sets, views and deletes parameters', () => withClient(async client => {
      assert.equal((await client.paramAdd('key', 'v1')).error, null)
      assert.equal((await client.paramAdd('other', 'v2')).data.status, 'OK')
      assert.equal((await client.paramView('key')).data.data, 'v1')
      assert.equal((await client.paramDelete('key')).error, null)
      const { data } = await client.paramsView()
      assert.equal(data.data.other, 'v2')
      assert.equal(data.data.key, undefined)
      assert.equal((await client.paramsDelete()).data.status, 'OK')
      assert.equal((await client.paramsView()).data.data.other, undefined)
    }))

    test('runs actions, with and without parameters', () => withClient(async client => {
      const { error, data } = await client.action('status')
      assert.equal(error, null)
      assert.ok(data.uptime >= 0)
      assert.equal((await client.actionWithParams('status', { key: 'value' })).error, null)
      assert.match((await client.action('nothing')).error.message, /unknown action or invalid apiVersion/)
      assert.equal((await client.detailsView()).data.totalActions >= 2, true)
    }))

    test('joins, views, leaves and talks in a room', () => withClient(async client => {
      assert.equal((await client.roomAdd('defaultRoom')).data.data, true)
      assert.match((await client.roomAdd('defaultRoom')).error.message, /connection already in this room \(defaultRoom\)/)
      const { data } = await client.roomView('defaultRoom')
      assert.equal(data.data.room, 'defaultRoom')
      assert.ok(client.id in data.data.members)
      const said = within(new Promise(resolve => client.once('say', resolve)), 'the message')
      assert.equal((await client.say('defaultRoom', 'hello there')).error, null)
      assert.equal((await said).message, 'hello there')
      assert.equal((await said).from, client.id)
      assert.equal((await client.roomLeave('defaultRoom')).error, null)
      assert.match((await client.roomView('defaultRoom')).error.message, /not member of room defaultRoom/)
    }))

    test('keeps up with many requests', () => withClient(async client => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => client.action('status')))
      assert.ok(answers.every(({ error, data }) => error === null && data.uptime >= 0))
    }))

    test('asks for the documentation and gets a clear answer for a file', () => withClient(async client => {
      // Release 8 has lost the method, not the word.
      const documentation = client.documentation?.() ?? client.awaitServerResponse('documentation')
      assert.equal((await documentation).error, null)
      const count = () => client.log.filter(({ data }) => data.context === 'response').length
      const before = count()
      await client.file('missing.html')
      await until(() => count() > before, 'an answer')
    }))

    test('reports a line that is too long', () => withClient(async client => {
      const refusal = within(new Promise(resolve => client.on('data', frame => {
        if (frame.status === 'error') resolve(frame.error)
      })), 'the refusal')
      client.send(`paramAdd key=${'x'.repeat(70_000)}`)
      assert.match(await refusal, /^data length is too big \(65536 received\/\d+ max\)$/)
      assert.equal((await client.detailsView()).status, 'OK')
    }))

    test('disconnects with a goodbye', async () => {
      const client = await nodeClient(Client)
      const ended = within(new Promise(resolve => client.once('end', resolve)), 'the end')
      await client.disconnect()
      await ended
      assert.deepEqual(client.lastLine, { status: 'Bye!', context: 'api' })
    })
  })
}

for (const [name, form] of Object.entries(browserClients)) {
  for (const external of [true, false]) {
    describe(`${name}, ${external ? 'given a socket' : 'with Primus.connect'}`, () => {
      const withClient = async use => {
        const client = await browser(form, { external })
        try {
          await use(client)
        } finally {
          client.disconnect()
        }
      }

      test('connects', () => withClient(async client => {
        assert.equal(client.details.context, 'response')
        assert.equal(client.details.data.totalActions, 0)
        assert.equal(client.details.data.remoteIP, '127.0.0.1')
        assert.equal(client.id, client.details.data.id)
        assert.equal(client.welcomeMessage, 'Hello human! Welcome to Confab')
        assert.equal((await call(client, 'detailsView')).data.id, client.id)
      }))

      test('joins, views, leaves and talks in rooms', () => withClient(async client => {
        assert.equal((await call(client, 'roomAdd', 'defaultRoom')).data, true)
        assert.deepEqual(own(client.rooms), ['defaultRoom'])
        assert.equal((await call(client, 'roomAdd', 'otherRoom')).data, true)
        assert.deepEqual(own(client.rooms), ['defaultRoom', 'otherRoom'])
        assert.match((await call(client, 'roomAdd', 'nowhere')).status, /room does not exist/)
        const view = await call(client, 'roomView', 'defaultRoom')
        assert.equal(view.data.room, 'defaultRoom')
        assert.ok(client.id in view.data.members)
        assert.equal((await call(client, 'say', 'defaultRoom', 'hello')).status, 'OK')
        await until(() => client.heard.length > 0, 'the message')
        const { sentAt, ...said } = client.heard[0]
        assert.deepEqual(said, { message: 'hello', room: 'defaultRoom', from: client.id, context: 'user' })
        assert.equal((await call(client, 'roomLeave', 'defaultRoom')).data, true)
        assert.deepEqual(own(client.rooms), ['otherRoom'])
        assert.match((await call(client, 'roomView', 'defaultRoom')).status, /not member of room defaultRoom/)
      }))

      test('runs actions', () => withClient(async client => {
        assert.ok((await call(client, 'action', 'status')).uptime >= 0)
        assert.match((await call(client, 'action', 'nothing')).error, /unknown action or invalid apiVersion/)
        assert.equal((await call(client, 'action', 'status', { key: 'value' })).error, undefined)
      }))

      test('asks for the documentation, and gets a clear answer for a file', () => withClient(async client => {
        assert.equal((await call(client, 'documentation')).error, undefined)
        const answer = await call(client, 'file', 'missing.html')
        assert.notEqual(answer.status, 'OK')
      }))

      test('disconnects, and is gone from its rooms', async () => {
        const witness = await server.tcp()
        await witness.request('roomAdd defaultRoom')
        const client = await browser(form, { external })
        await call(client, 'roomAdd', 'defaultRoom')
        client.disconnect()
        await until(async () => await membersCount(witness) === 1, 'the client to be gone')
        await witness.close()
      })
    })
  }
}

test('every client in one room hears everyone once, in the same order', async () => {
  const clients = []
  const add = (client, say, heard, leave) => clients.push({ say, heard, leave })
  for (const Client of Object.values(nodeClients)) {
    const client = await nodeClient(Client)
    await client.roomAdd('otherRoom')
    add(client, text => client.say('otherRoom', text), () => client.heard, () => client.disconnect())
  }
  for (const form of Object.values(browserClients)) {
    const client = await browser(form, { external: false })
    await call(client, 'roomAdd', 'otherRoom')
    add(client, text => call(client, 'say', 'otherRoom', text), () => client.heard, () => client.disconnect())
  }
  const line = await server.tcp()
  await line.request('roomAdd otherRoom')
  add(line, text => line.request(`say otherRoom ${text}`), () => line.said, () => line.close())
  const socket = await server.ws()
  await socket.request({ event: 'roomJoin', room: 'otherRoom' })
  add(socket, text => socket.request({ event: 'say', room: 'otherRoom', message: text }), () => socket.said,
    () => socket.close())

  const rounds = 5
  await Promise.all(clients.map(async ({ say }, index) => {
    for (let round = 0; round < rounds; round++) await say(`${index}-${round}`)
  }))

  const expected = clients.length * rounds
  for (const { heard } of clients) await until(() => heard().length >= expected, 'every message')
  const order = clients[0].heard().map(({ message }) => message)
  assert.equal(new Set(order).size, expected)
  for (const { heard } of clients) {
    assert.deepEqual(heard().map(({ message, from }) => [message, from]),
      clients[0].heard().map(({ message, from }) => [message, from]))
  }
  for (const { leave } of clients) await leave()
})
