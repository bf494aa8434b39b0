// SPDX-License-Identifier: MIT
// Several confabd that share a Redis server, for the rows that measure them.
import { startRedis } from '../e2e/support/redis.mjs'
import { until } from '../e2e/support/wait.mjs'

// Heartbeats of thousands of idle clients would be what is measured.
export const withoutHeartbeats = ['--limits-ping-interval', '0', '--limits-idle-timeout', '0']

const key = name => `confab:${name}`

/// Runs `use` with a cluster of its own, and stops it. The first node starts with the `rooms`.
export async function withCluster (programs, { count = 3, rooms = 1 }, use) {
  const redis = await startRedis()
  const cluster = new Cluster(programs, redis)
  try {
    programs.pinServer(redis.pid)
    for (let number = 1; number <= count; number++) await cluster.add(number === 1 ? rooms : 0)
    return await use(cluster)
  } finally {
    await cluster.stop()
  }
}

export class Cluster {
  nodes = []
  #crowds = []

  constructor (programs, redis) {
    this.programs = programs
    this.redis = redis
  }

  async add (rooms = 0) {
    const options = ['--node-id', `n${this.nodes.length + 1}`, ...withoutHeartbeats]
    this.nodes.push(await this.programs.startConfabd({ rooms, store: this.redis.url, options }))
  }

  /// For the load generator: clients of these nodes. The processes measured are all nodes in their order, then Redis.
  servers (...numbers) {
    const clientsOf = numbers.length ? numbers.map(number => this.nodes[number - 1]) : this.nodes
    return { target: clientsOf.map(({ target }) => target), pid: [...this.nodes.map(({ pid }) => pid), this.redis.pid] }
  }

  load (options, ...numbers) { return this.programs.load(this.servers(...numbers), options) }

  /// Clients that join and stay until the end or `release()`.
  async hold (options, ...numbers) {
    const crowd = await this.programs.hold(this.servers(...numbers), { concurrency: 16, patience: 60, settle: 0, ...options })
    this.#crowds.push(crowd)
    return crowd
  }

  /// Kills it, and starts it with nothing. Resolves when it answers.
  async restartRedis () {
    await this.redis.restart({ empty: true })
    this.programs.pinServer(this.redis.pid)
  }

  /// How many members and rooms Redis has, and whether sessions that ended are still being cleared up.
  async counts () {
    const sessions = await this.redis.command('ZRANGE', key('sessions'), 0, -1)
    const sizes = await Promise.all(sessions.map(session => this.redis.command('SCARD', key(`memberships:${session}`))))
    return {
      members: sizes.reduce((sum, size) => sum + size, 0),
      rooms: await this.redis.command('ZCARD', key('rooms')),
      isClear: sessions.length === this.nodes.length && await this.redis.command('EXISTS', key('dropping')) === 0
    }
  }

  /// Resolves when Redis has exactly these.
  untilIs ({ members, rooms }, timeout) {
    return until(async () => {
      const counts = await this.counts().catch(() => ({}))
      return counts.isClear && counts.members === members && counts.rooms === rooms
    }, `${members} members in ${rooms} rooms`, timeout)
  }

  /// Counts the members room by room.
  async membersInRooms (rooms) {
    const lengths = `local sum = 0 for i = 0, ${rooms - 1} do sum = sum + redis.call('HLEN', 'confab:members:{b' .. i .. '}') end return sum`
    return this.redis.command('EVAL', lengths, 0)
  }

  /// The processor time that Redis has taken since it was started.
  async redisSeconds () {
    const cpu = await this.redis.command('INFO', 'cpu')
    return ['sys', 'user'].reduce((sum, kind) => sum + Number(new RegExp(`^used_cpu_${kind}:(.*)`, 'm').exec(cpu)[1]), 0)
  }

  async usedMemory () {
    return Number(/^used_memory:(\d+)/m.exec(await this.redis.command('INFO', 'memory'))[1])
  }

  /// Redis' own time for a command, in microseconds each.
  async microsecondsOf (command) {
    const stats = await this.redis.command('INFO', 'commandstats')
    return Number(new RegExp(`^cmdstat_${command}:.*usec_per_call=([\\d.]+)`, 'm').exec(stats)?.[1])
  }

  async stop () {
    await Promise.all(this.#crowds.map(crowd => crowd.release()))
    await Promise.all(this.nodes.map(node => node.stop()))
    await this.redis.stop()
  }
}
