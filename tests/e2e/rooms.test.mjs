// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { membersCount, serverForTests, withServer } from './support/fixture.mjs'
import { runProgram, startServer } from './support/server.mjs'
import { until } from './support/wait.mjs'

const server = serverForTests('--room', 'lobby', '--room', 'a room with spaces')

async function withStateDir (use) {
  const stateDir = mkdtempSync(join(tmpdir(), 'confab-e2e-'))
  try {
    await use(stateDir)
  } finally {
    rmSync(stateDir, { recursive: true, force: true })
  }
}

async function joinAll (clients, room) {
  const answers = await Promise.all(clients.map(client =>
    client.request(typeof client.sendRaw === 'function' ? `roomAdd ${room}` : { event: 'roomAdd', room })))
  assert.ok(answers.every(({ status }) => status === 'OK'))
}

/// `count` clients, every other one over WebSocket. A few at a time, as a listen queue is not endless.
async function connectMany (count, at = server) {
  const clients = []
  while (clients.length < count) {
    const batch = Math.min(50, count - clients.length)
    clients.push(...await Promise.all(Array.from({ length: batch }, (_, index) => index % 2 ? at.ws() : at.tcp())))
  }
  return clients
}

describe('rooms that exist from the start', () => {
  test('are those given', async () => {
    const client = await server.tcp()
    assert.equal((await client.request('roomAdd lobby')).status, 'OK')
    assert.equal((await client.request('{"event":"roomAdd","room":"a room with spaces"}')).status, 'OK')
    assert.equal((await client.request('roomAdd elsewhere')).status, 'room does not exist')
    await client.close()
  })

  test('are defaultRoom when none is given, and nobody is in it unasked', async () => {
    await withServer({}, async own => {
      const client = await own.tcp()
      assert.deepEqual((await client.request('detailsView')).data.rooms, [])
      assert.equal((await client.request('roomAdd defaultRoom')).status, 'OK')
      await client.close()
    })
  })
})

test('1,000 clients in one room hear every message once, in one order', { timeout: 110_000 }, async () => {
  const clients = await connectMany(1000)
  await joinAll(clients, 'lobby')
  assert.equal(await membersCount(clients[0], 'lobby'), 1000)

  const messages = 20
  // Speakers of both kinds talk at the same time, so their order is the server's choice; it must be one order.
  await Promise.all(clients.slice(0, 4).map(async (client, speaker) => {
    for (let index = 0; index < messages / 4; index++) {
      const text = `${speaker}-${index}`
      await client.request(typeof client.sendRaw === 'function'
        ? `say lobby ${text}`
        : { event: 'say', room: 'lobby', message: text })
    }
  }))
  const heard = client => client.said.map(({ message }) => message)
  await until(() => clients.every(client => client.said.length >= messages), 'every message at every client')
  // What comes after the answer to a marker cannot belong to the messages before it.
  await Promise.all(clients.map(client => client.request(typeof client.sendRaw === 'function'
    ? 'detailsView'
    : { event: 'detailsView' })))
  const order = heard(clients[0])
  assert.equal(new Set(order).size, messages)
  for (let speaker = 0; speaker < 4; speaker++) {
    assert.deepEqual(order.filter(text => text.startsWith(`${speaker}-`)),
      Array.from({ length: messages / 4 }, (_, index) => `${speaker}-${index}`))
  }
  clients.forEach((client, index) => assert.deepEqual(heard(client), order, `client ${index}`))

  const witness = await server.tcp()
  await witness.request('roomAdd lobby')
  clients.forEach(client => client.reset())
  await until(async () => await membersCount(witness, 'lobby') === 1, 'those who reset to be gone')
  await witness.close()
})

describe('membersCount', () => {
  test('is right after joins, leaves, quits, closes and resets', async () => {
    const witness = await server.tcp()
    await witness.request('roomAdd lobby')
    const [leaver, quitter, closer, resetter, webLeaver, webCloser, webResetter] = [
      await server.tcp(), await server.tcp(), await server.tcp(), await server.tcp(),
      await server.ws(), await server.ws(), await server.ws({ path: '/primus' })]
    await joinAll([leaver, quitter, closer, resetter, webLeaver, webCloser, webResetter], 'lobby')
    assert.equal(await membersCount(witness, 'lobby'), 8)

    await leaver.request('roomLeave lobby')
    assert.equal(await membersCount(witness, 'lobby'), 7, 'at once after a leave')
    await webLeaver.request({ event: 'roomLeave', room: 'lobby' })
    assert.equal(await membersCount(witness, 'lobby'), 6)

    quitter.send('quit')
    await quitter.closed
    assert.equal(await membersCount(witness, 'lobby'), 5, 'at once after a quit')
    await webCloser.close()
    await until(async () => await membersCount(witness, 'lobby') === 4, 'the one who closed to be gone')
    closer.halfClose()
    await until(async () => await membersCount(witness, 'lobby') === 3, 'the one who ended its stream to be gone')
    resetter.reset()
    webResetter.reset()
    await until(async () => await membersCount(witness, 'lobby') === 1, 'those who reset to be gone')
    for (const client of [witness, leaver, webLeaver]) await client.close()
  })

  test('agrees with the list of members', async () => {
    const clients = await connectMany(20)
    await joinAll(clients, 'lobby')
    const ids = await Promise.all(clients.map(async client => (await client.request(
      typeof client.sendRaw === 'function' ? 'detailsView' : { event: 'detailsView' })).data.id))
    const { data } = await clients[0].request('roomView lobby')
    assert.deepEqual(Object.keys(data.members).sort(), ids.sort())
    assert.equal(data.membersCount, 20)
    for (const client of clients) await client.close()
  })
})

describe('after a crash', () => {
  test('rooms are there again, members are not', () => withStateDir(async stateDir => {
    const args = ['--state-dir', stateDir]
    const first = await startServer({ args: [...args, '--room', 'kept', '--room', 'kept too'] })
    await withServer({ args: ['--room', 'unrelated'] }, async () => {})
    const clients = await connectTo(first)
    await joinAll(clients, 'kept')
    first.kill('SIGKILL')
    assert.equal((await first.exited).signal, 'SIGKILL')

    await withServer({ args }, async second => {
      const client = await second.tcp()
      assert.equal((await client.request('roomAdd kept')).status, 'OK')
      assert.equal((await client.request('{"event":"roomAdd","room":"kept too"}')).status, 'OK')
      assert.equal((await client.request('roomAdd unrelated')).status, 'room does not exist')
      assert.equal(await membersCount(client, 'kept'), 1)
      await client.close()
    })
  }))

  test('nothing is left of a store in memory', () => withStateDir(async stateDir => {
    const args = ['--state-dir', stateDir, '--store', 'memory:']
    const first = await startServer({ args: [...args, '--room', 'lost'] })
    assert.match(first.readyLine, /store=memory/)
    await first.stop()
    await withServer({ args }, async second => {
      const client = await second.tcp()
      assert.equal((await client.request('roomAdd lost')).status, 'room does not exist')
      await client.close()
    })
  }))

  async function connectTo (at) {
    const { LineClient } = await import('./support/tcp.mjs')
    return Promise.all([LineClient.connect(at.tcpPort), LineClient.connect(at.tcpPort)])
  }
})

for (const port of ['off', '0']) {
  test(`a first start makes a state directory that is its user's alone, with --admin-port ${port}`, () => withStateDir(async parent => {
    const stateDir = join(parent, 'state')
    await withServer({ args: ['--state-dir', stateDir, '--admin-port', port] }, async () => {
      assert.equal(statSync(stateDir).mode & 0o777, 0o700)
      assert.ok(existsSync(join(stateDir, 'rooms.sqlite')))
    })
  }))
}

test('a second server on the same state directory is refused', () => withStateDir(async stateDir => {
  const args = ['--state-dir', stateDir, '--tcp-port', '0', '--ws-port', '0', '--admin-port', 'off']
  await withServer({ args }, async first => {
    const second = await runProgram(args)
    assert.equal(second.code, 69, second.stderr)
    assert.equal(second.stdout, '')
    assert.ok(second.stderr.includes(stateDir), second.stderr)
    const client = await first.tcp()
    assert.equal((await client.request('roomAdd defaultRoom')).status, 'OK', 'the first one goes on')
    await client.close()
  })
}))

describe('joinedAt', () => {
  const joinedAt = async at => {
    const client = await at.tcp()
    const { data: { id } } = await client.request('detailsView')
    await client.request(`roomAdd ${at === server ? 'lobby' : 'defaultRoom'}`)
    const { data } = await client.request(`roomView ${at === server ? 'lobby' : 'defaultRoom'}`)
    await client.close()
    return data.members[id].joinedAt
  }

  test('is in whole seconds', async () => {
    const value = await joinedAt(server)
    assert.ok(Number.isInteger(value) && Math.abs(value - Date.now() / 1000) < 60, String(value))
  })

  describe('with compat.joined_at = "ms"', () => {
    const milliseconds = serverForTests('--compat-joined-at', 'ms')

    test('is in milliseconds', async () => {
      const value = await joinedAt(milliseconds)
      assert.ok(Number.isInteger(value) && Math.abs(value - Date.now()) < 60_000, String(value))
    })
  })
})
