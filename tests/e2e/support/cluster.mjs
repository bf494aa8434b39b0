// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { withClients } from './fixture.mjs'
import { Member } from './member.mjs'
import { startServer } from './server.mjs'
import { removeDirectory, temporaryDirectory } from './temporary.mjs'
import { patience, until, within } from './wait.mjs'

/// Starts `count` confabd that share rooms through `redis`, under a key prefix of their own.
/// `urls[k]` is the store of node k + 1 if it has another way there; `rooms` are the starting rooms of every node.
export async function startCluster (count, { redis, url = redis.url, urls = [], args = [], rooms = [], lease } = {}) {
  const cluster = new Cluster({
    redis,
    args: [...args, ...rooms.flatMap(room => ['--room', room]), ...(lease ? ['--cluster-lease', lease] : [])]
  })
  try {
    for (let index = 0; index < count; index++) {
      await cluster.add(`n${index + 1}`, { url: urls[index] ?? url })
    }
    return cluster
  } catch (error) {
    await cluster.destroy()
    throw error
  }
}

/// Runs `use` with a cluster of its own. All nodes that still run must end cleanly afterwards.
export async function withCluster (count, options, use) {
  const cluster = await startCluster(count, options)
  try {
    const result = await use(cluster)
    await cluster.stop()
    return result
  } finally {
    await cluster.destroy()
  }
}

class Cluster {
  nodes = []
  /// All clients that were made by `Node.member`.
  clients = []
  #args
  #directory = temporaryDirectory()

  constructor ({ redis, args }) {
    this.redis = redis
    this.prefix = `e2e-${randomBytes(4).toString('hex')}:`
    this.#args = args
  }

  /// Starts one more node. A `directory` of another name lets two processes have one id.
  async add (id, { url = this.nodes[0]?.url ?? this.redis.url, args = [], directory = id } = {}) {
    const node = new Node(this, id, url, [
      '--node-id', id, '--store', url, '--store-key-prefix', this.prefix, '--state-dir', join(this.#directory, directory),
      ...this.#args, ...args])
    this.nodes.push(node)
    await node.start()
    return node
  }

  node (number) { return this.nodes[number - 1] }

  /// One client each: `members(1, 1, 2)` are two of node 1 and one of node 2; kinds alternate. They join `rooms`.
  async members (numbers, ...rooms) {
    const members = []
    for (const [index, number] of numbers.entries()) {
      members.push(await this.node(number).member(index % 2 ? 'ws' : 'tcp', ...rooms))
    }
    return members
  }

  /// Closes all clients, and waits until nothing of them is left.
  async closeClients () {
    await Promise.all(this.clients.splice(0).filter(({ isOpen }) => isOpen).map(client => client.close()))
    await this.settle([])
  }

  /// What Redis has: rooms and their members, and whose sessions and connections there are.
  async stored (redis = this.redis) {
    const key = name => this.prefix + name
    const sorted = reply => [...reply].sort()
    const members = {}
    for (const name of await redis.command('KEYS', key('members:*'))) {
      const room = name.slice(key('members:{').length, -1)
      members[room] = sorted(await redis.command('HKEYS', name))
    }
    const sessions = sorted(await redis.command('ZRANGE', key('sessions'), 0, -1))
    const ofSessions = async kind => {
      const sets = {}
      for (const name of await redis.command('KEYS', key(`${kind}:*`))) {
        sets[name.slice(key(`${kind}:`).length)] = sorted(await redis.command('SMEMBERS', name))
      }
      return sets
    }
    return {
      rooms: sorted(await redis.command('ZRANGE', key('rooms'), 0, -1)),
      members,
      sessions,
      connections: await ofSessions('connections'),
      memberships: await ofSessions('memberships'),
      dropping: await redis.command('SMEMBERS', key('dropping'))
    }
  }

  /// Waits until there is one truth: what each of `members`, all clients there are, knows of its rooms, what they see
  /// in these rooms, and what Redis has. Resolves with the milliseconds it took.
  async settle (members, { redis = this.redis, timeout = patience } = {}) {
    const begun = Date.now()
    let difference
    await until(async () => {
      difference = await this.#assertSettled(members, redis).then(() => null, error => error)
      return difference === null
    }, 'one truth', timeout).catch(error => { throw difference ?? error })
    return Date.now() - begun
  }

  async #assertSettled (members, redis) {
    const expected = {}
    const memberships = []
    for (const member of members) {
      for (const room of (await member.details()).data.rooms) {
        (expected[room] ??= []).push(member.id)
        memberships.push(`${member.id} ${room}`)
      }
    }
    for (const ids of Object.values(expected)) ids.sort()

    const stored = await this.stored(redis)
    assert.deepEqual(stored.members, expected, 'members in Redis')
    for (const room of Object.keys(expected)) assert.ok(stored.rooms.includes(room), `${room} is among the rooms in Redis`)
    assert.equal(stored.sessions.length, this.nodes.filter(({ isRunning }) => isRunning).length,
      `one session for each node that runs: ${stored.sessions}`)
    for (const sets of [stored.connections, stored.memberships]) {
      for (const session of Object.keys(sets)) assert.ok(stored.sessions.includes(session), `session ${session} is known`)
    }
    assert.deepEqual(Object.values(stored.connections).flat().sort(), members.map(({ id }) => id).sort(), 'connections in Redis')
    assert.deepEqual(Object.values(stored.memberships).flat().sort(), memberships.sort(), 'memberships in Redis')
    assert.deepEqual(stored.dropping, [], 'nothing is still being cleaned up')

    for (const [room, ids] of Object.entries(expected)) {
      for (const member of members.filter(({ id }) => ids.includes(id))) {
        const { status, data } = await member.view(room)
        assert.equal(status, 'OK', `${member} views ${room}`)
        assert.deepEqual(Object.keys(data.members).sort(), ids, `${room} as ${member} sees it`)
        assert.equal(data.membersCount, ids.length)
      }
    }
  }

  /// Ends all nodes that run; they must do it cleanly. None may have ended unasked.
  async stop () {
    for (const node of this.nodes) assert.ok(node.isRunning || node.mayEnd, `${node.id} ended by itself:\n${node.stderr()}`)
    const ends = await Promise.all(this.nodes.filter(({ isRunning }) => isRunning).map(node => node.terminate()))
    for (const end of ends) assert.deepEqual(end, { code: 0, signal: null }, 'confabd ends cleanly')
  }

  /// Leaves nothing behind, whatever state it is in.
  async destroy () {
    await Promise.all(this.nodes.filter(({ isRunning }) => isRunning).map(node => node.kill('SIGKILL')))
    removeDirectory(this.#directory)
  }
}

/// One confabd of a cluster, under one node id: over restarts it is several processes.
class Node {
  isRunning = false
  /// Whether it would be no fault if it did not run.
  mayEnd = false
  #cluster
  #args
  #server

  constructor (cluster, id, url, args) {
    this.#cluster = cluster
    this.id = id
    this.url = url
    this.#args = args
  }

  async start () {
    const server = withClients(await startServer({ args: this.#args }))
    this.#server = server
    this.isRunning = true
    this.mayEnd = false
    // Whoever ends it, it has ended.
    this.exited = server.exited.then(end => {
      if (this.#server === server) this.isRunning = false
      return end
    })
  }

  get tcpPort () { return this.#server.tcpPort }
  get adminPort () { return this.#server.adminPort }
  get wsUrl () { return this.#server.wsUrl }
  get stateDir () { return this.#server.stateDir }
  get readyLine () { return this.#server.readyLine }

  stderr () { return this.#server.stderr() }

  /// Sends the signal; if it is one that ends the process, resolves with how it ended.
  async kill (signal = 'SIGKILL') {
    const ends = signal === 'SIGKILL' || signal === 'SIGTERM'
    if (ends) this.mayEnd = true
    this.#server.kill(signal)
    if (ends) return within(this.exited, `${this.id} to end after ${signal}`)
  }

  terminate () { return this.kill('SIGTERM') }

  async restart () {
    if (this.isRunning) await this.kill('SIGKILL')
    await this.start()
  }

  /// A client of this node that has joined `rooms`.
  async member (kind, ...rooms) {
    const member = await Member.connect(this, kind)
    this.#cluster.clients.push(member)
    return member.mustJoin(...rooms)
  }

  /// A client that speaks Primus, with the frames as they come.
  primus () { return this.#server.ws({ path: '/primus' }) }
}
