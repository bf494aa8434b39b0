// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { Operator } from './support/admin.mjs'
import { serverForTests, withServer } from './support/fixture.mjs'
import { until, within } from './support/wait.mjs'

const server = serverForTests('--admin-port', '0')
const password = 'a long enough password'
const roles = ['viewer', 'moderator', 'admin']

describe('a role', () => {
  before(async () => {
    const operator = await Operator.signIn(server)
    for (const role of roles) await operator.call('user.add', { user: role, role, password })
    await operator.close()
  })

  it('allows what it names and what lesser ones allow, and refuses every other method', async () => {
    const root = await Operator.signIn(server)
    const { methods } = await root.call('rpc.discover')
    for (const [rank, role] of roles.entries()) {
      const operator = await Operator.signIn(server, { user: role, password })
      assert.equal(operator.session.role, role)
      for (const { name, 'x-role': needed } of methods) {
        if (needed === 'none') continue
        // Parameters that no method takes: who may is told of them, who may not is refused before.
        const error = await operator.refusal(name, { 'no such parameter': 1 })
        const isAllowed = rank >= roles.indexOf(needed)
        assert.equal(error.code, isAllowed ? -32602 : -32002, `${name} by a ${role}: ${error.message}`)
        if (!isAllowed) {
          assert.equal(error.data.code, '106')
          assert.match(error.message, new RegExp(`${name} needs the role ${needed}, and yours is ${role}`))
        }
      }
      await operator.close()
    }
    const audit = await root.call('audit.list', { limit: 1000 })
    const refused = audit.entries.filter(({ user, outcome }) => user === 'viewer' && outcome === 'refused')
    assert.ok(refused.some(({ method }) => method === 'chatRoom.destroy'))
    await root.close()
  })

  it('is asked for the topics of subscriptions, too', async () => {
    const viewer = await Operator.signIn(server, { user: 'viewer', password })
    assert.equal((await viewer.refusal('subscribe', { topic: 'audit' })).code, -32002)
    assert.equal((await viewer.call('subscribe', { topic: 'log' })).topic, 'log')
    await viewer.close()
  })

  it('changes at once for those who are signed in', async () => {
    const root = await Operator.signIn(server)
    await root.call('user.add', { user: 'cara', role: 'admin', password })
    const cara = await Operator.signIn(server, { user: 'cara', password })
    await cara.call('subscribe', { topic: 'audit' })
    await root.call('user.setRole', { user: 'cara', role: 'viewer' })
    assert.equal((await cara.refusal('chatRoom.add', { room: 'x' })).code, -32002)
    await root.call('user.setPassword', { user: 'cara', password: 'another password' })
    await cara.closed
    assert.equal((await (await Operator.connect(server)).refusal('session.login', { user: 'cara', password })).code, -32001)
    const again = await Operator.signIn(server, { user: 'cara', password: 'another password' })
    assert.deepEqual(await root.call('user.remove', { user: 'cara' }), { existed: true })
    await again.closed
    assert.deepEqual(await root.call('user.remove', { user: 'cara' }), { existed: false })
    await root.close()
  })
})

describe('who changes its own user', () => {
  it('hears that it is done before the session ends', async () => {
    const root = await Operator.signIn(server)
    await root.call('user.add', { user: 'dora', role: 'admin', password })
    const dora = await Operator.signIn(server, { user: 'dora', password })
    assert.deepEqual(await dora.call('user.setPassword', { user: 'dora', password: 'another password' }), { user: 'dora' })
    await within(dora.closed, 'the end of the session')
    const again = await Operator.signIn(server, { user: 'dora', password: 'another password' })
    assert.deepEqual(await again.call('user.remove', { user: 'dora' }), { existed: true })
    await within(again.closed, 'the end of the session')
    await root.close()
  })

  it('does nothing more in the same batch', async () => {
    const root = await Operator.signIn(server)
    await root.call('user.add', { user: 'dora', role: 'admin', password })
    const dora = await Operator.signIn(server, { user: 'dora', password })
    const request = (id, method, params) => ({ jsonrpc: '2.0', id, method, params })
    dora.sendText(JSON.stringify([request('a', 'user.remove', { user: 'dora' }), request('b', 'chatRoom.add', { room: 'dora' })]))
    const [removed, added] = await dora.nextText()
    assert.deepEqual([removed.result, added.error.code], [{ existed: true }, -32001])
    await within(dora.closed, 'the end of the session')
    assert.deepEqual(await root.call('chatRoom.exists', { room: 'dora' }), { found: false })
    await root.close()
  })
})

describe('users', () => {
  it('are in a file that only its owner can read, without their passwords', async () => {
    const path = join(server.stateDir, 'admin.users.json')
    assert.equal(statSync(path).mode & 0o777, 0o600)
    const text = readFileSync(path, 'utf8')
    assert.match(text, /\$argon2id\$/)
    assert.ok(!text.includes(password))
  })

  it('have names and passwords that are checked', async () => {
    const root = await Operator.signIn(server)
    const number = async params => (await root.refusal('user.add', params)).data.code
    assert.equal(await number({ user: 'viewer', role: 'viewer', password }), '111')
    assert.equal(await number({ user: 'a b', role: 'viewer', password }), '112')
    assert.equal(await number({ user: 'token', role: 'viewer', password }), '112')
    assert.equal(await number({ user: 'dan', role: 'viewer', password: 'short' }), '112')
    assert.equal((await root.refusal('user.setRole', { user: 'dan', role: 'viewer' })).data.code, '110')
    assert.equal((await root.refusal('user.add', { user: 'dan', role: 'king', password })).code, -32602)
    await root.close()
  })
})

/// The lines of the audit log that `isWanted`.
const audited = ({ stateDir }, isWanted) => readFileSync(join(stateDir, 'admin.audit.jsonl'), 'utf8').trim().split('\n')
  .map(line => JSON.parse(line)).filter(isWanted)

describe('who is not signed in', () => {
  it('gets one line in the audit log for all calls of a connection', async () => {
    const stranger = await Operator.connect(server)
    for (let count = 0; count < 9; count++) await stranger.refusal('chatRoom.destroy', { room: 'of-a-stranger' })
    await stranger.close()
    const lines = audited(server, ({ params }) => params.room === 'of-a-stranger')
    assert.deepEqual(lines.map(({ method, outcome, code }) => [method, outcome, code]), [['chatRoom.destroy', 'refused', '106']])
  })

  it('has ten seconds, which attempts do not prolong', async () => {
    const begun = Date.now()
    const stranger = await Operator.connect(server)
    const attempt = async () => {
      const at = Date.now()
      await stranger.refusal('session.login', { user: 'nobody', password: 'a wrong password' })
      return Date.now() - at
    }
    const inAttempts = [await attempt(), await attempt(), await attempt()].reduce((sum, time) => sum + time)
    await within(stranger.closed, 'the end of the connection')
    const waited = Date.now() - begun - inAttempts
    assert.ok(waited > 9_000 && waited < 14_000, `${waited} ms besides ${inAttempts} ms of attempts`)
  })

  it('makes room for others', async () => {
    const strangers = []
    for (let count = 0; count < 110; count++) strangers.push(await Operator.connect(server))
    await within(Promise.all(strangers.slice(0, 85).map(({ closed }) => closed)), 'the end of the oldest')
    await (await Operator.signIn(server)).close()
    await Promise.all(strangers.map(stranger => stranger.close()))
  })
})

describe('who guesses', () => {
  it('is locked after five failures, and the token still works', async () => {
    let stranger = await Operator.connect(server)
    const guess = text => stranger.refusal('session.login', { user: 'moderator', password: text })
    for (let attempt = 0; attempt < 5; attempt++) assert.equal((await guess(`guess ${attempt}`)).code, -32001)
    await within(stranger.closed, 'the end of the connection')
    stranger = await Operator.connect(server)
    const error = await guess('guess 5')
    assert.equal(error.code, -32001)
    assert.match(error.message, /too many/)
    assert.ok(error.data.retryAfter > 10_000)
    const right = await guess(password)
    assert.ok(right.data.retryAfter > 0, 'even the right password has to wait')
    await stranger.close()
    await (await Operator.signIn(server)).close()
    await (await Operator.signIn(server, { user: 'viewer', password })).close()
    const lines = audited(server, ({ user, method }) => user === 'moderator' && method === 'session.login').slice(-5)
    assert.deepEqual(lines.map(({ detail }) => detail.replace(/^.*; (locked) for 5\d s$/, '$1')), [...Array(4).fill('wrong user or password'),
      'locked'])
  })
})

it('ends quietly while passwords are compared and refusals wait', () => withServer({ args: ['--admin-port', '0'] }, async server => {
  const strangers = await Promise.all(Array.from({ length: 16 }, () => Operator.connect(server)))
  for (const [number, stranger] of strangers.entries()) {
    stranger.call('session.login', { user: `user-${number}`, password: 'wrong' }).catch(() => {})
  }
  const metrics = async () => (await fetch(`http://127.0.0.1:${server.adminPort}/metrics`)).text()
  await until(async () => /^confab_admin_requests_total 16$/m.test(await metrics()), 'the logins to be under way')
  server.kill('SIGTERM')
  assert.deepEqual(await within(server.exited, 'the server to end', 15_000), { code: 0, signal: null })
  assert.ok(!server.stderr().includes(' critical '), server.stderr())
}))
