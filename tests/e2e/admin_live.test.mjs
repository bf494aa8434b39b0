// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Operator } from './support/admin.mjs'
import { startCluster } from './support/cluster.mjs'
import { serverForTests } from './support/fixture.mjs'
import { startRedis } from './support/redis.mjs'
import { until } from './support/wait.mjs'

const server = serverForTests('--admin-port', '0', '--room', 'defaultRoom')

const names = table => table.rows.map(({ room }) => room)
const ids = table => table.rows.map(({ id }) => id)

describe('a live table', () => {
  it('of rooms follows what is made, joined and destroyed', async () => {
    const operator = await Operator.signIn(server)
    const table = await operator.subscribe('rooms', { sort: 'membersCount', descending: true })
    assert.deepEqual(names(table), ['defaultRoom'])
    await operator.call('chatRoom.add', { room: 'lively' })
    await table.until(({ total }) => total === 2)
    const client = await server.tcp()
    await client.request('roomAdd lively')
    await table.until(() => table.rows[0].room === 'lively' && table.rows[0].membersCount === 1)
    await client.close()
    await table.until(() => table.rows.every(({ membersCount }) => membersCount === 0))
    await operator.call('chatRoom.destroy', { room: 'lively' })
    await table.until(({ total }) => total === 1)
    assert.deepEqual(names(table), ['defaultRoom'])
    await operator.close()
  })

  it('of rooms lets them in and out as their members cross its bounds', async () => {
    const operator = await Operator.signIn(server)
    const table = await operator.subscribe('rooms', { pattern: 'bound-?', minMembers: 1, maxMembers: 1 })
    for (const room of ['bound-a', 'bound-b', 'bound-far']) await operator.call('chatRoom.add', { room })
    assert.equal(table.total, 0)
    const [ann, ben] = [await server.tcp(), await server.tcp()]
    for (const room of ['bound-a', 'bound-b', 'bound-far']) await ann.request(`roomAdd ${room}`)
    await table.until(({ total }) => total === 2)
    assert.deepEqual(names(table), ['bound-a', 'bound-b'])
    await ben.request('roomAdd bound-a')
    await table.until(({ total }) => total === 1)
    assert.deepEqual(names(table), ['bound-b'])
    await ben.request('roomLeave bound-a')
    await table.until(({ total }) => total === 2)
    const moved = await operator.call('updateSubscription', { subscription: table.subscription, pattern: 'bound-*', maxMembers: 0 })
    assert.deepEqual(names(moved), [])
    Object.assign(table, moved)
    await ann.close()
    await table.until(({ total }) => total === 3)
    assert.deepEqual(table.rows.map(({ room, membersCount }) => [room, membersCount]), [['bound-a', 0], ['bound-b', 0], ['bound-far', 0]])
    for (const room of ['bound-a', 'bound-b', 'bound-far']) await operator.call('chatRoom.destroy', { room })
    await table.until(({ total }) => total === 0)
    await ben.close()
    await operator.close()
  })

  it('shows its window only, and moves it', async () => {
    const operator = await Operator.signIn(server)
    const rooms = Array.from({ length: 20 }, (_, index) => `w${String(index).padStart(2, '0')}`)
    const table = await operator.subscribe('rooms', { prefix: 'w', limit: 3 })
    for (const room of rooms) await operator.call('chatRoom.add', { room })
    await table.until(({ total }) => total === 20)
    assert.deepEqual(names(table), rooms.slice(0, 3))
    const moved = await operator.call('updateSubscription', { subscription: table.subscription, prefix: 'w', offset: 18, limit: 3 })
    assert.deepEqual(names(moved), rooms.slice(18))
    Object.assign(table, moved)
    await operator.call('chatRoom.destroy', { room: 'w00' })
    await table.until(({ total }) => total === 19)
    assert.deepEqual(names(table), ['w19'])
    assert.deepEqual(await operator.call('unsubscribe', { subscription: table.subscription }), { existed: true })
    assert.deepEqual(await operator.call('unsubscribe', { subscription: table.subscription }), { existed: false })
    for (const room of rooms) await operator.call('chatRoom.destroy', { room })
    await operator.close()
  })

  it('of a room shows its members, also before there is such a room', async () => {
    const operator = await Operator.signIn(server)
    const table = await operator.subscribe('room', { room: 'later' })
    assert.equal(table.exists, false)
    await operator.call('chatRoom.add', { room: 'later' })
    await table.until(({ exists }) => exists)
    const client = await server.ws()
    const { data: { id } } = await client.request({ event: 'detailsView' })
    await operator.call('chatRoom.addMember', { room: 'later', connectionId: id })
    await table.until(() => table.rows[0]?.transport === 'websocket')
    assert.equal(table.rows[0].id, id)
    assert.equal(table.rows[0].remoteIP, '127.0.0.1')
    await operator.call('chatRoom.destroy', { room: 'later' })
    await table.until(({ exists, total }) => !exists && total === 0)
    await client.close()
    await operator.close()
  })

  it('of connections shows who comes and goes', async () => {
    const operator = await Operator.signIn(server)
    const table = await operator.subscribe('connections')
    assert.equal(table.total, 0)
    const client = await server.tcp()
    await table.until(({ total }) => total === 1)
    assert.equal(table.rows[0].transport, 'tcp')
    await client.close()
    await table.until(({ total }) => total === 0)
    await operator.close()
  })

  it('of the log and the audit log brings what is new, once', async () => {
    const operator = await Operator.signIn(server)
    const log = await operator.call('subscribe', { topic: 'log', level: 'info' })
    const audit = await operator.call('subscribe', { topic: 'audit', limit: 5 })
    await operator.call('chatRoom.add', { room: 'noted' })
    const news = async subscription => (await operator.notifications.take(params => params.subscription === subscription)).entries
    assert.deepEqual((await news(log.subscription)).map(({ message }) => message), ['room created: noted'])
    assert.deepEqual((await news(audit.subscription)).map(({ method }) => method), ['chatRoom.add'])
    await operator.call('chatRoom.destroy', { room: 'noted' })
    await operator.close()
  })

  it('of figures keeps coming', async () => {
    const operator = await Operator.signIn(server)
    const { subscription, stats } = await operator.call('subscribe', { topic: 'stats' })
    assert.equal(stats.node, operator.session.node)
    assert.equal(typeof stats.rooms, 'number')
    const later = await operator.notifications.take(params => params.subscription === subscription)
    assert.ok(later.stats.uptime > stats.uptime)
    await operator.close()
  })

  it('comes at most four times a second, whatever happens', async () => {
    const operator = await Operator.signIn(server)
    const table = await operator.subscribe('rooms', { prefix: 'storm' })
    const begun = Date.now()
    for (let round = 0; round < 150; round++) {
      await operator.call('chatRoom.add', { room: `storm${round}` })
    }
    await table.until(({ total }) => total === 150)
    const seconds = (Date.now() - begun) / 1000
    assert.ok(table.differences.length <= seconds * 4 + 2, `${table.differences.length} in ${seconds} s`)
    for (let round = 0; round < 150; round++) await operator.call('chatRoom.destroy', { room: `storm${round}` })
    await operator.close()
  })

  it('is one of 32 at most', async () => {
    const operator = await Operator.signIn(server)
    for (let index = 0; index < 32; index++) await operator.subscribe('nodes')
    assert.match((await operator.refusal('subscribe', { topic: 'nodes' })).message, /32 subscriptions/)
    await operator.close()
  })
})

describe('an operator who does not read', () => {
  it('is told less, and nobody in the chat notices', async () => {
    const slow = await Operator.signIn(server)
    const operator = await Operator.signIn(server)
    await slow.subscribe('rooms', { limit: 1000 })
    slow.socket._socket.pause()
    const [ann, ben] = [await server.tcp(), await server.tcp()]
    await ann.request('roomAdd defaultRoom')
    await ben.request('roomAdd defaultRoom')
    for (let index = 0; index < 300; index++) {
      await operator.call('chatRoom.add', { room: `flood${index}` })
      await ann.request(`say defaultRoom ${index}`)
    }
    await until(() => ben.said.length === 300, 'every message')
    slow.socket._socket.resume()
    assert.equal((await slow.call('session.info')).user, 'token')
    for (let index = 0; index < 300; index++) await operator.call('chatRoom.destroy', { room: `flood${index}` })
    await Promise.all([ann.close(), ben.close(), slow.close(), operator.close()])
  })
})

describe('administration of several servers', () => {
  it('sees and does everything from any of them', async () => {
    const redis = await startRedis()
    const cluster = await startCluster(2, { redis, rooms: ['hall'], args: ['--admin-port', '0', '--cluster-token', 'secret'] })
    try {
      const [one, two] = [cluster.node(1), cluster.node(2)]
      const operator = await Operator.signIn(one)
      const table = await operator.subscribe('room', { room: 'hall' })
      const rooms = await operator.subscribe('rooms')
      const far = await two.member('ws')
      assert.deepEqual(await operator.call('chatRoom.addMember', { room: 'hall', connectionId: far.id }), { wasAdded: true })
      await table.until(() => table.rows[0]?.transport === 'websocket')
      assert.deepEqual(ids(table), [far.id])
      assert.equal(table.rows[0].node, 'n2')
      await rooms.until(() => rooms.rows[0].membersCount === 1)
      const { connections } = await operator.call('connection.list')
      assert.deepEqual(connections.map(({ id, node }) => [id, node]), [[far.id, 'n2']])
      assert.equal((await operator.call('connection.details', { connectionId: far.id })).node, 'n2')
      assert.deepEqual((await operator.call('node.list')).nodes.map(({ node, reachable }) => [node, reachable]).sort(), [['n1', true], ['n2', true]])
      const { cluster: sums, members, rooms: roomCount } = await operator.call('server.stats')
      assert.deepEqual({ ...sums, messagesPerSecond: 0 }, { nodes: 2, reachable: 2, connections: 1, members: 1, messagesPerSecond: 0 })
      assert.deepEqual([members, roomCount], [0, 1])
      assert.deepEqual(await operator.call('chatRoom.broadcast', { all: true, message: 'hello far' }), { rooms: 1, members: 1 })
      await until(() => far.heard('hall').includes('hello far'), 'the announcement')
      await operator.call('chatRoom.removeMember', { room: 'hall', connectionId: far.id, reason: 'closing' })
      await until(() => far.alerts.length === 1, 'the reason')
      assert.equal(far.alerts[0].alert, 'you were removed from hall: closing')
      await table.until(({ total }) => total === 0)
      await operator.call('connection.disconnect', { connectionId: far.id })
      await far.closed
      assert.ok((await operator.call('server.log', { node: 'n2' })).entries.length > 0)
      await operator.close()
      await cluster.stop()
    } finally {
      await cluster.destroy()
      await redis.stop()
    }
  })
})
