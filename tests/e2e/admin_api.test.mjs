// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { adminToken, Operator } from './support/admin.mjs'
import { serverForTests, withServer } from './support/fixture.mjs'
import { until, within } from './support/wait.mjs'

const server = serverForTests('--admin-port', '0', '--room', 'defaultRoom', '--room', 'attic')

const idOf = async client => (await client.request('detailsView')).data.id

describe('signing in', () => {
  it('takes the token of the state directory, which only its owner can read', async () => {
    assert.equal(statSync(join(server.stateDir, 'admin.token')).mode & 0o777, 0o600)
    const operator = await Operator.signIn(server)
    const { user, role, node, version } = operator.session
    assert.deepEqual({ user, role }, { user: 'token', role: 'admin' })
    assert.ok(node && version)
    assert.deepEqual(await operator.call('session.info'), operator.session)
    await operator.close()
  })

  it('says the token once, when it is new', async () => {
    assert.equal(server.stderr().split(adminToken(server)).length - 1, 1)
  })

  it('refuses everything else before, but the description of the API', async () => {
    const stranger = await Operator.connect(server)
    const error = await stranger.refusal('chatRoom.list')
    assert.deepEqual({ code: error.code, chat: error.data.code }, { code: -32001, chat: '106' })
    assert.equal((await stranger.call('rpc.discover')).openrpc, '1.2.6')
    await stranger.close()
  })

  it('refuses a wrong token and a user who does not exist in the same words', async () => {
    const stranger = await Operator.connect(server)
    const wrong = await stranger.refusal('session.login', { token: 'x'.repeat(43) })
    const nobody = await stranger.refusal('session.login', { user: 'nobody', password: 'x'.repeat(43) })
    assert.equal(wrong.code, -32001)
    assert.equal(nobody.code, -32001)
    await stranger.close()
  })

  it('wants credentials of one kind', async () => {
    const stranger = await Operator.connect(server)
    for (const params of [{}, { token: 'a', user: 'b' }, { user: 'b' }, { password: 'c' }]) {
      assert.equal((await stranger.refusal('session.login', params)).code, -32602)
    }
    await stranger.close()
  })

  it('closes who sends something long instead', async () => {
    const stranger = await Operator.connect(server)
    stranger.sendText('x'.repeat(20_000))
    assert.equal((await stranger.nextText()).error.code, -32001)
    await stranger.closed
  })

  it('takes no batch before', async () => {
    const stranger = await Operator.connect(server)
    const description = { jsonrpc: '2.0', id: 1, method: 'rpc.discover' }
    stranger.sendText(JSON.stringify(Array(100).fill(description)))
    const { id, error } = await stranger.nextText()
    assert.deepEqual({ id, code: error.code }, { id: null, code: -32001 })
    assert.equal((await stranger.call('session.login', { token: adminToken(server) })).user, 'token')
    stranger.sendText(JSON.stringify(Array(100).fill(description)))
    assert.deepEqual((await stranger.nextText()).map(({ result }) => result.openrpc), Array(100).fill('1.2.6'))
    await stranger.close()
  })

  it('closes who asks for ten other things before', async () => {
    const stranger = await Operator.connect(server)
    for (let count = 0; count < 4; count++) assert.equal((await stranger.call('rpc.discover')).openrpc, '1.2.6')
    for (let count = 0; count < 5; count++) assert.equal((await stranger.refusal('chatRoom.list')).code, -32001)
    stranger.sendText('nonsense')
    assert.equal((await stranger.nextText()).error.code, -32700)
    await within(stranger.closed, 'the end of the connection')
  })

  it('lets requests follow the sign-in at once', async () => {
    const operator = await Operator.connect(server)
    const login = operator.call('session.login', { token: adminToken(server) })
    const rooms = operator.call('chatRoom.list')
    assert.equal((await login).user, 'token')
    assert.equal((await rooms).total, 2)
    await operator.close()
  })
})

describe('JSON-RPC', () => {
  const errorOf = async (operator, text) => {
    operator.sendText(text)
    const { id, error } = await operator.nextText()
    return { id, code: error.code }
  }

  it('answers what is no request with the standard errors', async () => {
    const operator = await Operator.signIn(server)
    assert.deepEqual(await errorOf(operator, '{"jsonrpc":'), { id: null, code: -32700 })
    assert.deepEqual(await errorOf(operator, '[]'), { id: null, code: -32600 })
    assert.deepEqual(await errorOf(operator, '7'), { id: null, code: -32600 })
    assert.deepEqual(await errorOf(operator, '{"id":"a","method":"session.info"}'), { id: 'a', code: -32600 })
    assert.deepEqual(await errorOf(operator, '{"jsonrpc":"2.0","id":"b","method":7}'), { id: 'b', code: -32600 })
    assert.deepEqual(await errorOf(operator, '{"jsonrpc":"2.0","id":{},"method":"session.info"}'), { id: null, code: -32600 })
    assert.deepEqual(await errorOf(operator, '{"jsonrpc":"2.0","id":"c","method":"nothing"}'), { id: 'c', code: -32601 })
    assert.deepEqual(await errorOf(operator, '{"jsonrpc":"2.0","id":"d","method":"session.info","params":[1]}'), { id: 'd', code: -32602 })
    assert.deepEqual(await errorOf(operator, JSON.stringify(Array(101).fill({}))), { id: null, code: -32600 })
    operator.socket.send(Buffer.from('{}'), { binary: true })
    assert.equal((await operator.nextText()).error.code, -32600)
    assert.equal((await operator.call('session.info')).user, 'token')
    await operator.close()
  })

  it('answers a batch with a batch, and notifications with nothing', async () => {
    const operator = await Operator.signIn(server)
    const request = (id, method, params) => ({ jsonrpc: '2.0', id, method, params })
    operator.sendText(JSON.stringify([
      request('a', 'chatRoom.add', { room: 'batch' }), 5,
      { jsonrpc: '2.0', method: 'chatRoom.destroy', params: { room: 'batch' } },
      request('b', 'chatRoom.exists', { room: 'batch' })]))
    const answers = await operator.nextText()
    assert.deepEqual(answers.map(({ id }) => id), ['a', null, 'b'])
    assert.deepEqual(answers[2].result, { found: false })
    operator.sendText('[{"jsonrpc":"2.0","method":"session.info"}]')
    operator.sendText('{"jsonrpc":"2.0","method":"nothing"}')
    assert.equal((await operator.call('session.info')).user, 'token', 'nothing came in between')
    await operator.close()
  })

  it('names the parameter that is wrong', async () => {
    const operator = await Operator.signIn(server)
    const wrong = async (method, params, name) => {
      const error = await operator.refusal(method, params)
      assert.equal(error.code, -32602, `${method} ${JSON.stringify(params)}: ${error.message}`)
      assert.match(error.message, new RegExp(name))
    }
    await wrong('chatRoom.add', {}, 'room is missing')
    await wrong('chatRoom.add', { room: 5 }, 'room must be a string')
    await wrong('chatRoom.add', { room: 'x', rom: 1 }, 'rom is none of chatRoom.add')
    await wrong('chatRoom.list', { limit: 10_001 }, 'limit must be an integer from 0 to 10000')
    await wrong('chatRoom.list', { limit: 1.5 }, 'limit')
    await wrong('chatRoom.list', { sort: 'beauty' }, 'sort must be one of')
    await wrong('chatRoom.list', { minMembers: -1 }, 'minMembers must be an integer from 0')
    await wrong('chatRoom.list', { maxMembers: '1' }, 'maxMembers must be an integer from 0')
    await wrong('chatRoom.list', { minMembers: 2, maxMembers: 1 }, 'minMembers must not be greater than maxMembers')
    await wrong('subscribe', { topic: 'rooms', minMembers: 2, maxMembers: 1 }, 'minMembers must not be greater than maxMembers')
    await wrong('subscribe', { topic: 'connections', pattern: '*' }, 'pattern means nothing')
    await wrong('chatRoom.broadcast', { message: 'x' }, 'room, rooms and all')
    await wrong('chatRoom.broadcast', { message: 'x', room: 'a', all: true }, 'room, rooms and all')
    await wrong('chatRoom.broadcast', { message: 'x', rooms: [] }, 'rooms must name')
    await wrong('subscribe', { topic: 'weather' }, 'topic must be one of')
    await wrong('subscribe', { topic: 'rooms', slow: true }, 'slow means nothing')
    await wrong('subscribe', { topic: 'room' }, 'room is missing')
    await operator.close()
  })

  it('answers mistakes of the chat with the numbers of its protocol', async () => {
    const operator = await Operator.signIn(server)
    const number = async (method, params) => {
      const { code, data } = await operator.refusal(method, params)
      return [code, data.code]
    }
    assert.deepEqual(await number('chatRoom.add', { room: '' }), [-32000, '021'])
    assert.deepEqual(await number('chatRoom.add', { room: 'x'.repeat(256) }), [-32000, '101'])
    assert.deepEqual(await number('chatRoom.roomStatus', { room: 'nowhere' }), [-32000, '019'])
    assert.deepEqual(await number('chatRoom.addMember', { room: 'attic', connectionId: 'x' }), [-32000, '104'])
    assert.deepEqual(await number('chatRoom.addMember', { room: 'attic', connectionId: crypto.randomUUID() }), [-32000, '104'])
    assert.deepEqual(await number('chatRoom.broadcast', { room: 'nowhere', message: 'x' }), [-32000, '019'])
    assert.deepEqual(await number('chatRoom.broadcast', { room: 'attic', message: '' }), [-32000, '015'])
    await operator.close()
  })

  it('survives a frame of ten megabytes by closing its sender', async () => {
    const operator = await Operator.signIn(server)
    operator.sendText(`{"jsonrpc":"2.0","id":1,"method":"${'x'.repeat(10_000_000)}"}`)
    assert.equal(await operator.closed, 1009)
    await (await Operator.signIn(server)).close()
  })

  it('describes every method, with its role and parameters', async () => {
    const operator = await Operator.signIn(server)
    const { methods, components } = await operator.call('rpc.discover')
    const text = readFileSync(new URL('../../docs/admin-api.md', import.meta.url), 'utf8')
    for (const { name, params, 'x-role': role } of methods) {
      const row = text.split('\n').find(line => line.startsWith(`| \`${name}\``))
      assert.ok(row, `docs/admin-api.md has no row for ${name}`)
      assert.match(row, new RegExp(`\\| ${role === 'none' ? '–' : role}`), `the role of ${name}`)
      if (['subscribe', 'updateSubscription'].includes(name)) continue
      for (const param of params) {
        assert.ok(row.includes(`\`${param.name}${param.required || name === 'session.login' ? '' : '?'}\``) ||
          row.includes(`\`${param.name}\``), `docs/admin-api.md: ${name} has ${param.name}`)
      }
    }
    assert.ok(components.schemas.Room)
    await operator.close()
  })
})

describe('rooms', () => {
  it('are listed by page, prefix, pattern, filter, members and order', async () => {
    const operator = await Operator.signIn(server)
    for (const room of ['game-1', 'game-2', 'Game-3']) assert.deepEqual(await operator.call('chatRoom.add', { room }), { created: 1 })
    assert.deepEqual(await operator.call('chatRoom.add', { room: 'game-1' }), { created: 0 })
    const names = async params => {
      const { total, rooms } = await operator.call('chatRoom.list', params)
      return [total, rooms.map(({ room }) => room)]
    }
    assert.deepEqual(await names({ prefix: 'game' }), [2, ['game-1', 'game-2']])
    assert.deepEqual(await names({ filter: 'GAME' }), [3, ['Game-3', 'game-1', 'game-2']])
    assert.deepEqual(await names({ filter: 'game', offset: 1, limit: 1, descending: true }), [3, ['game-1']])
    assert.deepEqual(await names({ pattern: 'G?ME-*' }), [3, ['Game-3', 'game-1', 'game-2']])
    assert.deepEqual(await names({ pattern: 'ame-*' }), [0, []])
    assert.deepEqual(await names({ pattern: '*-*', prefix: 'game', filter: '2' }), [1, ['game-2']])
    const client = await server.tcp()
    await client.request('roomAdd game-2')
    assert.deepEqual(await names({ minMembers: 1 }), [1, ['game-2']])
    assert.deepEqual(await names({ pattern: 'game-*', maxMembers: 0 }), [2, ['Game-3', 'game-1']])
    assert.deepEqual(await names({ pattern: 'game-*', minMembers: 0, maxMembers: 1 }), [3, ['Game-3', 'game-1', 'game-2']])
    const { rooms: [fullest] } = await operator.call('chatRoom.list', { sort: 'membersCount', descending: true, limit: 1 })
    assert.equal(fullest.room, 'game-2')
    assert.equal(fullest.membersCount, 1)
    assert.ok(Math.abs(fullest.createdAt - Date.now()) < 120_000, 'createdAt is in milliseconds')
    for (const room of ['game-1', 'game-2', 'Game-3']) assert.deepEqual(await operator.call('chatRoom.destroy', { room }), { existed: true })
    assert.deepEqual(await operator.call('chatRoom.destroy', { room: 'game-1' }), { existed: false })
    assert.deepEqual(await operator.call('chatRoom.exists', { room: 'game-1' }), { found: false })
    assert.equal((await client.next(({ context }) => context === 'user')).message, 'this room has been deleted')
    await client.close()
    await operator.close()
  })

  it('take and lose members live', async () => {
    const operator = await Operator.signIn(server)
    const client = await server.ws()
    const id = await (async () => (await client.request({ event: 'detailsView' })).data.id)()
    assert.deepEqual(await operator.call('chatRoom.addMember', { room: 'attic', connectionId: id }), { wasAdded: true })
    assert.equal((await operator.refusal('chatRoom.addMember', { room: 'attic', connectionId: id })).data.code, '017')
    const status = await operator.call('chatRoom.roomStatus', { room: 'attic' })
    assert.deepEqual(Object.keys(status.members), [id])
    assert.equal(status.membersCount, 1)
    const joinedAt = status.members[id].joinedAt
    assert.ok(Math.abs(joinedAt - Date.now() / 1000) < 120, 'joinedAt is in seconds')
    const { members: [member] } = await operator.call('chatRoom.members', { room: 'attic' })
    assert.deepEqual({ ...member, idle: 0 }, {
      id, node: operator.session.node, joinedAt, transport: 'websocket', remoteIP: '127.0.0.1', idle: 0
    })
    assert.deepEqual(await operator.call('chatRoom.roomStatus', { room: 'attic', offset: 1 }),
      { room: 'attic', members: {}, membersCount: 1 })
    assert.deepEqual(await operator.call('chatRoom.removeMember', { room: 'attic', connectionId: id, reason: 'house rules' }), { wasRemoved: true })
    assert.deepEqual(await client.next(({ context }) => context === 'alert'),
      { alert: 'you were removed from attic: house rules', context: 'alert' })
    assert.equal((await operator.refusal('chatRoom.removeMember', { room: 'attic', connectionId: id })).data.code, '016')
    await client.close()
    await operator.close()
  })

  it('hear announcements: one, several, all; and whom they reached is counted', async () => {
    const operator = await Operator.signIn(server)
    const [ann, ben] = [await server.tcp(), await server.tcp()]
    await ann.request('roomAdd defaultRoom')
    await ben.request('roomAdd defaultRoom')
    await ben.request('roomAdd attic')
    assert.deepEqual(await operator.call('chatRoom.broadcast', { room: 'defaultRoom', message: 'one' }), { rooms: 1, members: 2 })
    assert.deepEqual(await operator.call('chatRoom.broadcast', { rooms: ['attic', 'defaultRoom', 'attic'], message: { two: 2 } }), { rooms: 2, members: 3 })
    assert.deepEqual(await operator.call('chatRoom.broadcast', { all: true, message: 'all' }), { rooms: 2, members: 3 })
    assert.equal((await operator.refusal('chatRoom.broadcast', { rooms: ['attic', 'nowhere'], message: 'nobody' })).data.code, '019')
    await ann.request('detailsView')
    assert.deepEqual(ann.said.map(({ message, from }) => [message, from]), [['one', 0], [{ two: 2 }, 0], ['all', 0]])
    await ben.request('detailsView')
    assert.deepEqual(ben.said.map(({ room, message }) => [room, message]), [
      ['defaultRoom', 'one'], ['attic', { two: 2 }], ['defaultRoom', { two: 2 }], ['attic', 'all'], ['defaultRoom', 'all']])
    await Promise.all([ann.close(), ben.close(), operator.close()])
  })

  it('get numbers as they were written', async () => {
    const operator = await Operator.signIn(server)
    const client = await server.tcp()
    await client.request('roomAdd defaultRoom')
    operator.sendText('{"jsonrpc":"2.0","id":"big","method":"chatRoom.broadcast","params":{"room":"defaultRoom","message":{"n":12345678901234567890,"f":1.10}}}')
    assert.equal((await operator.nextText()).result.members, 1)
    const raw = await client.inbox.take(text => text.includes('"context":"user"'))
    assert.match(raw, /"message":\{"n":12345678901234567890,"f":1\.10\}/)
    await client.close()
    await operator.close()
  })
})

describe('connections', () => {
  it('are listed, found and described', async () => {
    const operator = await Operator.signIn(server)
    const [tcp, ws] = [await server.tcp(), await server.ws()]
    await tcp.request('paramAdd colour=green')
    const tcpId = await idOf(tcp)
    await ws.request({ event: 'roomAdd', room: 'attic' })
    const { total, connections } = await operator.call('connection.list', { sort: 'connectedAt' })
    assert.equal(total, 2)
    assert.deepEqual(connections.map(({ transport }) => transport), ['tcp', 'websocket'])
    assert.deepEqual(connections[1].rooms, ['attic'])
    const [first] = connections
    assert.equal(first.id, tcpId)
    assert.equal(first.remoteIP, '127.0.0.1')
    assert.equal(typeof first.remotePort, 'number')
    assert.equal(first.queueBytes, 0)
    assert.ok(first.connectedAt > 1e12 && first.idle >= 0 && first.roundTripTime >= 0)
    const total1 = async params => (await operator.call('connection.list', params)).total
    assert.equal(await total1({ filter: 'WEBSOCK' }), 1)
    assert.equal(await total1({ filter: tcpId.slice(0, 8) }), 1)
    assert.equal(await total1({ room: 'attic' }), 1)
    assert.equal(await total1({ node: operator.session.node }), 2)
    assert.equal(await total1({ slow: true }), 0)
    assert.equal(await total1({ offset: 10_000, limit: 1000 }), 2, 'one server has no bound')
    const details = await operator.call('connection.details', { connectionId: tcpId })
    assert.deepEqual(details.params, { colour: 'green' })
    assert.equal(details.fingerprint, (await tcp.request('detailsView')).data.fingerprint)
    assert.deepEqual([details.totalActions, details.pendingActions], [0, 0])
    await Promise.all([tcp.close(), ws.close(), operator.close()])
  })

  it('get messages, and are sent away with or without coming back', async () => {
    const operator = await Operator.signIn(server)
    const [tcp, ws] = [await server.tcp(), await server.ws({ path: '/primus' })]
    const tcpId = await idOf(tcp)
    const wsId = (await ws.request({ event: 'detailsView' })).data.id
    assert.deepEqual(await operator.call('connection.sendMessage', { connectionId: tcpId, message: 'psst' }), { sent: true })
    assert.equal((await tcp.next(({ message }) => message)).message, 'psst')
    assert.deepEqual(await operator.call('connection.disconnect', { connectionId: tcpId }), { disconnected: true })
    await tcp.closed
    assert.deepEqual(await operator.call('connection.disconnect', { connectionId: wsId, reconnect: false }), { disconnected: true })
    assert.equal(await ws.inbox.take(text => text.includes('server::close')), '"primus::server::close"')
    assert.equal((await operator.refusal('connection.disconnect', { connectionId: tcpId })).data.code, '104')
    await operator.close()
  })
})

describe('the server', () => {
  it('tells its nodes, figures and log', async () => {
    const operator = await Operator.signIn(server)
    const { nodes } = await operator.call('node.list')
    assert.equal(nodes.length, 1)
    assert.equal(nodes[0].node, operator.session.node)
    assert.equal(nodes[0].reachable, true)
    assert.ok(nodes[0].memoryBytes > 1e6)
    const stats = await operator.call('server.stats')
    assert.equal(stats.node, operator.session.node)
    assert.equal(typeof stats.connections.total, 'number')
    const { total } = await operator.call('chatRoom.list', { limit: 1 })
    await until(async () => (await operator.call('server.stats')).rooms === total, 'the number of rooms')
    assert.deepEqual(stats.cluster, { nodes: 1, reachable: 1, connections: stats.connections.total, members: stats.members, messagesPerSecond: 0 })
    const { entries } = await operator.call('server.log', { level: 'info' })
    assert.ok(entries.some(({ category, message }) => category === 'confab.rooms' && message.includes('room created')))
    const last = entries.at(-1).sequence
    await operator.call('chatRoom.add', { room: 'logged' })
    const later = await operator.call('server.log', { after: last })
    assert.deepEqual(later.entries.map(({ message }) => message).filter(text => text.includes('logged')), ['room created: logged'])
    await operator.call('chatRoom.destroy', { room: 'logged' })
    await operator.close()
  })

  it('reads the log forwards from an entry, and counts only the lines of the level', async () => {
    await withServer({ args: ['--admin-port', '0', '--log-level', 'debug'] }, async own => {
      const operator = await Operator.signIn(own)
      for (let count = 0; count < 10; count++) await (await Operator.connect(own)).close() // debug lines
      for (const room of ['one', 'two', 'three']) await operator.call('chatRoom.add', { room })
      for (let count = 0; count < 10; count++) await (await Operator.connect(own)).close()
      const { entries: all } = await operator.call('server.log', { limit: 1000 })
      const info = all.filter(({ level }) => level !== 'debug')
      assert.ok(all.length > info.length + 10)
      assert.deepEqual((await operator.call('server.log', { limit: 3, level: 'info' })).entries, info.slice(-3))
      assert.deepEqual((await operator.call('subscribe', { topic: 'log', limit: 3, level: 'info' })).entries, info.slice(-3))
      const read = []
      for (;;) {
        const { entries } = await operator.call('server.log', { after: read.at(-1)?.sequence ?? 0, limit: 7 })
        read.push(...entries)
        if (entries.length === 0 || read.length >= all.length) break
      }
      assert.deepEqual(read.slice(0, all.length), all)
      await operator.close()
    })
  })

  it('writes changes and refusals into the audit log, without secrets', async () => {
    const operator = await Operator.signIn(server)
    const before = (await operator.call('audit.list', { limit: 1 })).entries.at(-1)?.sequence ?? 0
    await operator.call('chatRoom.add', { room: 'audited' })
    await operator.call('chatRoom.exists', { room: 'audited' })
    await operator.call('user.add', { user: 'eve', role: 'viewer', password: 'correct horse' })
    const viewer = await Operator.signIn(server, { user: 'eve', password: 'correct horse' })
    await viewer.refusal('chatRoom.destroy', { room: 'audited' })
    await operator.refusal('chatRoom.removeMember', { room: 'audited', connectionId: crypto.randomUUID() })
    await operator.refusal('chatRoom.exists', { room: '' })
    await operator.refusal('chatRoom.add', { room: '' })
    const { entries } = await operator.call('audit.list', { after: before })
    const last = entries.pop()
    assert.deepEqual([last.method, last.outcome, last.code, last.params], ['chatRoom.add', 'error', '021', { room: '' }])
    assert.deepEqual(entries.map(({ user, method, outcome }) => [user, method, outcome]), [
      ['token', 'chatRoom.add', 'ok'], ['token', 'user.add', 'ok'], ['eve', 'session.login', 'ok'],
      ['eve', 'chatRoom.destroy', 'refused'], ['token', 'chatRoom.removeMember', 'error']])
    const lines = readFileSync(join(server.stateDir, 'admin.audit.jsonl'), 'utf8').trim().split('\n').map(JSON.parse)
    const added = lines.find(({ method }) => method === 'user.add')
    assert.deepEqual(added.params, { user: 'eve', role: 'viewer', password: '***' })
    assert.equal(added.address, '127.0.0.1')
    assert.ok(!readFileSync(join(server.stateDir, 'admin.audit.jsonl'), 'utf8').includes('correct horse'))
    operator.sendText('{"jsonrpc":"2.0","id":"n","method":"chatRoom.broadcast","params":{"room":"audited","message":1e999}}')
    assert.equal((await operator.nextText()).result.rooms, 1)
    assert.deepEqual((await operator.call('audit.list', { limit: 1 })).entries[0].params, { room: 'audited', message: '1e999' })
    await operator.call('user.remove', { user: 'eve' })
    await viewer.closed
    await operator.call('chatRoom.destroy', { room: 'audited' })
    await operator.close()
  })

  it('counts its operators in the metrics', async () => {
    const operator = await Operator.signIn(server)
    const text = await (await fetch(`http://127.0.0.1:${server.adminPort}/metrics`)).text()
    assert.match(text, /^confab_admin_sessions [1-9]/m)
    await operator.close()
  })
})

describe('an audit log that was moved away', () => {
  it('is made anew on SIGHUP, and nothing is lost', async () => {
    await withServer({ args: ['--admin-port', '0'] }, async own => {
      const { renameSync } = await import('node:fs')
      const operator = await Operator.signIn(own)
      const path = join(own.stateDir, 'admin.audit.jsonl')
      await operator.call('chatRoom.add', { room: 'before' })
      renameSync(path, `${path}.1`)
      await operator.call('chatRoom.add', { room: 'meanwhile' })
      own.kill('SIGHUP')
      await until(() => { try { return statSync(path) } catch { return null } }, 'a new audit log')
      await operator.call('chatRoom.add', { room: 'after' })
      const rooms = file => readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse)
        .filter(({ method }) => method === 'chatRoom.add').map(({ params }) => params.room)
      assert.deepEqual(rooms(`${path}.1`), ['before', 'meanwhile'])
      assert.deepEqual(rooms(path), ['after'])
      await operator.close()
    })
  })
})
