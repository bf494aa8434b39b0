// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, it } from 'node:test'
import { Operator } from './support/admin.mjs'
import { serverForTests, withServer } from './support/fixture.mjs'
import { until, within } from './support/wait.mjs'

const server = serverForTests('--admin-port', '0', '--room', 'defaultRoom')
const program = join(dirname(process.env.CONFABD ?? '.'), 'confabctl')

function start (args, { stateDir = server.stateDir, input } = {}) {
  const child = spawn(program, args, { env: { PATH: process.env.PATH, HOME: '/nonexistent', CONFAB_STATE_DIR: stateDir } })
  child.stdin.end(input ?? '')
  const lines = []
  createInterface({ input: child.stdout }).on('line', line => lines.push(line))
  let errors = ''
  child.stderr.on('data', text => { errors += text })
  const ended = new Promise((resolve, reject) => child.on('error', reject).on('close', code => resolve(code)))
  return { child, lines, ended, errors: () => errors }
}

async function run (args, options) {
  const started = start(args, options)
  const code = await within(started.ended, `confabctl ${args.join(' ')}`)
  return { code, lines: started.lines, errors: started.errors() }
}

/// The values of a command that must succeed.
async function json (...args) {
  const { code, lines, errors } = await run([...args, '--json'])
  assert.equal(code, 0, errors)
  return lines.map(line => JSON.parse(line))
}

describe('confabctl', () => {
  it('finds the server and its token in the state directory', async () => {
    assert.equal((await run(['rooms', 'list'])).code, 0)
    const other = await run(['--state-dir', server.stateDir, 'rooms', 'list'], { stateDir: '/nonexistent' })
    assert.equal(other.code, 0, other.errors)
    const named = await run(['--url', server.adminUrl ?? `ws://127.0.0.1:${server.adminPort}/admin`, '--token-file', join(server.stateDir, 'admin.token'), 'rooms', 'list'],
      { stateDir: '/nonexistent' })
    assert.equal(named.code, 0, named.errors)
  })

  it('administers rooms in the words of the API', async () => {
    assert.deepEqual(await json('rooms', 'add', 'lobby'), [{ created: 1 }])
    assert.deepEqual(await json('rooms', 'add', 'lobby'), [{ created: 0 }])
    assert.deepEqual(await json('rooms', 'exists', 'lobby'), [{ found: true }])
    assert.deepEqual((await json('rooms', 'list')).map(({ room, membersCount }) => [room, membersCount]), [['defaultRoom', 0], ['lobby', 0]])
    assert.deepEqual((await json('rooms', 'list', '--pattern', 'L*', '--max-members', '0')).map(({ room }) => room), ['lobby'])
    assert.deepEqual(await json('rooms', 'list', '--min-members', '1'), [])
    assert.deepEqual(await json('rooms', 'status', 'lobby'), [{ room: 'lobby', members: {}, membersCount: 0 }])
    assert.deepEqual(await json('rooms', 'destroy', 'lobby'), [{ existed: true }])
    assert.deepEqual(await json('rooms', 'destroy', 'lobby'), [{ existed: false }])
    assert.deepEqual(await json('rooms', 'exists', 'lobby'), [{ found: false }])
  })

  it('administers members and connections', async () => {
    const client = await server.tcp()
    const { data: { id } } = await client.request('detailsView')
    assert.deepEqual(await json('members', 'add', 'defaultRoom', id), [{ wasAdded: true }])
    const [connection] = await json('connections', 'list')
    assert.deepEqual([connection.id, connection.transport, connection.remoteIP, connection.rooms], [id, 'tcp', '127.0.0.1', ['defaultRoom']])
    assert.equal((await json('connections', 'show', id))[0].id, id)
    assert.deepEqual(await json('announce', 'defaultRoom', 'hello all'), [{ rooms: 1, members: 1 }])
    assert.deepEqual(await json('announce', '--all', 'hello everybody'), [{ rooms: 1, members: 1 }])
    await json('connections', 'message', id, 'psst')
    await until(() => client.said.length === 3, 'three messages')
    assert.deepEqual(client.said.map(({ message }) => message), ['hello all', 'hello everybody', 'psst'])
    assert.deepEqual(await json('members', 'remove', 'defaultRoom', id, '--reason', 'time to go'), [{ wasRemoved: true }])
    assert.match((await client.next(({ context }) => context === 'alert')).alert, /time to go/)
    await json('connections', 'disconnect', id)
    await client.closed
    assert.equal((await json('nodes', 'list')).length, 1)
    assert.ok((await json('stats'))[0].node)
  })

  it('administers users, whose passwords it reads from a file', async () => {
    const passwordFile = join(server.stateDir, 'password')
    writeFileSync(passwordFile, 'a long enough password\n')
    assert.equal((await run(['users', 'add', 'ann', '--role', 'viewer', '--password-file', passwordFile])).code, 0)
    assert.deepEqual(await json('users', 'list'), [{ user: 'ann', role: 'viewer' }])
    const asAnn = ['--user', 'ann', '--password-file', passwordFile]
    assert.equal((await run([...asAnn, 'rooms', 'list'])).code, 0)
    const refused = await run([...asAnn, 'rooms', 'add', 'x'])
    assert.equal(refused.code, 1)
    assert.match(refused.errors, /admin/)
    assert.equal((await run(['users', 'role', 'ann', 'admin'])).code, 0)
    const newPasswordFile = join(server.stateDir, 'new-password')
    writeFileSync(newPasswordFile, 'another long password\n')
    const changed = await run([...asAnn, 'users', 'passwd', 'ann', '--password-file', newPasswordFile])
    assert.deepEqual([changed.code, changed.errors], [0, ''])
    assert.equal((await run(['--user', 'ann', '--password-file', newPasswordFile, 'users', 'role', 'ann', 'moderator'])).code, 0)
    assert.equal((await run(['users', 'remove', 'ann'])).code, 0)
    assert.deepEqual(await json('users', 'list'), [])
  })

  it('ends with 1 when it is refused, 2 on bad usage and 3 without a server', async () => {
    const refused = await run(['rooms', 'status', 'nowhere'])
    assert.deepEqual([refused.code, refused.errors], [1, 'confabctl: there is no room nowhere (019)\n'])
    const nowhere = await run(['rooms', 'list', '--min-members', '2', '--max-members', '1'])
    assert.equal(nowhere.code, 1)
    assert.match(nowhere.errors, /minMembers must not be greater than maxMembers/)
    assert.equal((await run(['nonsense'])).code, 2)
    assert.equal((await run(['rooms', 'list', '--nonsense'])).code, 2)
    assert.equal((await run(['--token-file', '/nonexistent/token', 'rooms', 'list'])).code, 2)
    const elsewhere = ['--url', 'ws://127.0.0.1:1/admin', 'rooms', 'list']
    assert.equal((await run(elsewhere)).code, 2, 'the token in the state directory is for another address')
    const alone = await run(['--state-dir', server.stateDir, ...elsewhere])
    assert.equal(alone.code, 3)
    assert.match(alone.errors, /is confabd running\? tried ws:\/\/127\.0\.0\.1:1\/admin: connection refused/)
  })

  it('watches rooms as they change', async () => {
    await withServer({ args: ['--admin-port', '0'] }, async own => {
      const watching = start(['watch', 'rooms', '--json'], { stateDir: own.stateDir })
      const has = text => until(() => watching.lines.some(line => line.includes(text)), `a line with ${text}: ${watching.errors()}`)
      await has('defaultRoom')
      const operator = await Operator.signIn(own)
      await operator.call('chatRoom.add', { room: 'seen' })
      await has('seen')
      await operator.close()
      watching.child.kill('SIGINT')
      assert.equal(await within(watching.ended, 'the end of watching'), 0)
    })
  })
})
