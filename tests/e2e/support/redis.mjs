// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onFreePort } from './ports.mjs'
import { redisCommands } from './resp.mjs'
import { removeDirectory, temporaryDirectory } from './temporary.mjs'
import { until, within } from './wait.mjs'

const startTimeout = 20_000
const running = new Set()
process.on('exit', () => running.forEach(child => child.kill('SIGKILL')))

/// Starts a real redis-server on the loopback address. Without `port` it takes a free one, without `dir` a directory
/// of its own. It writes nothing to the disk but on SAVE, unless `appendonly`.
export async function startRedis ({ password, appendonly = false, port, dir, replicaOf } = {}) {
  const args = ['--save', '', '--appendonly', appendonly ? 'yes' : 'no', '--repl-diskless-sync-delay', '0']
  if (password) args.push('--requirepass', password, '--masterauth', password)
  if (replicaOf) args.push('--replicaof', '127.0.0.1', String(replicaOf.port))
  const start = async chosen => {
    const server = new RedisProcess({ program: 'redis-server', port: chosen, args, password, dir })
    await server.start()
    return server
  }
  const server = port === undefined ? await onFreePort(start) : await start(port)
  if (replicaOf) {
    await until(async () => (await server.command('INFO', 'replication')).includes('master_link_status:up'),
      'the replica to have what its master has', startTimeout)
  }
  return server
}

/// Starts real sentinels that watch `master` and have found each other and `replicas` replicas of it. They are quick
/// to call a server dead; but no quicker than they ping, or they give up a new master before it has answered once.
export async function startSentinels ({ master, count = 3, quorum = 2, replicas = 1, name = 'chat' }) {
  const sentinels = []
  for (let index = 0; index < count; index++) {
    sentinels.push(await onFreePort(async port => {
      const dir = temporaryDirectory()
      const file = join(dir, 'sentinel.conf')
      writeFileSync(file, [
        `port ${port}`,
        'bind 127.0.0.1',
        `dir ${dir}`,
        `sentinel monitor ${name} 127.0.0.1 ${master.port} ${quorum}`,
        `sentinel down-after-milliseconds ${name} 1000`,
        `sentinel failover-timeout ${name} 3000`,
        ...(master.password ? [`sentinel auth-pass ${name} ${master.password}`] : []),
        ''
      ].join('\n'))
      const sentinel = new RedisProcess({ program: 'redis-sentinel', port, dir, file, ownsDir: true })
      await sentinel.start()
      return sentinel
    }))
  }

  /// The fields of what `sentinel` knows of the master.
  const knownMaster = async sentinel => {
    const flat = await sentinel.command('SENTINEL', 'MASTER', name)
    return Object.fromEntries(Array.from({ length: flat.length / 2 }, (_, index) => flat.slice(2 * index, 2 * index + 2)))
  }
  await until(async () => {
    const known = await Promise.all(sentinels.map(knownMaster))
    return known.every(fields =>
      Number(fields['num-slaves']) >= replicas && Number(fields['num-other-sentinels']) === count - 1)
  }, 'the sentinels to have found each other and the replica')

  return {
    sentinels,
    name,
    url: `redis+sentinel://${sentinels.map(({ port }) => `127.0.0.1:${port}`).join(',')}/${name}`,
    /// The port of the server that all sentinels that run take for the master; null while they do not agree.
    async masterPort () {
      const ports = await Promise.all(sentinels.filter(({ isRunning }) => isRunning)
        .map(async sentinel => Number((await knownMaster(sentinel)).port)))
      return new Set(ports).size === 1 ? ports[0] : null
    },
    async stop () { await Promise.all(sentinels.map(sentinel => sentinel.stop())) }
  }
}

/// One process of Redis: a server or a sentinel.
class RedisProcess {
  #program; #args; #file; #ownsDir; #child; #exited; #output = ''

  constructor ({ program, port, args = [], file, password, dir, ownsDir = dir === undefined }) {
    this.port = port
    this.password = password
    this.dir = dir ?? temporaryDirectory()
    this.#program = program
    this.#file = file
    this.#args = args
    this.#ownsDir = ownsDir
  }

  get url () {
    return `redis://${this.password ? `:${encodeURIComponent(this.password)}@` : ''}127.0.0.1:${this.port}`
  }

  get pid () { return this.#child.pid }

  /// What it printed, the last of it.
  get output () { return this.#output }

  get isRunning () { return running.has(this.#child) }

  /// Resolves when it answers.
  async start () {
    const args = this.#file
      ? [this.#file]
      : ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.dir, ...this.#args]
    const child = spawn(this.#program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    this.#child = child
    running.add(child)
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => { this.#output = (this.#output + text).slice(-16 * 1024) })
    }
    let failure = null
    this.#exited = new Promise(resolve => {
      child.once('error', error => {
        running.delete(child)
        failure = error.code === 'ENOENT'
          ? new Error(`${this.#program} is missing, and the tests of the cluster need it: apt-get install redis-server redis-sentinel`)
          : error
        resolve()
      })
      child.once('close', () => {
        running.delete(child)
        failure ??= Object.assign(new Error(`${this.#program} ended at once:\n${this.#output}`),
          { portTaken: /Address already in use/.test(this.#output) })
        resolve()
      })
    })
    try {
      await until(() => failure || this.#answers(), `${this.#program} to answer on port ${this.port}`, startTimeout)
      if (failure) throw failure
    } catch (error) {
      await this.stop()
      throw error
    }
  }

  /// Sends the signal; if it is one that ends the process, resolves when it has.
  async kill (signal = 'SIGKILL') {
    this.#child.kill(signal)
    if (['SIGKILL', 'SIGTERM', 'SIGINT'].includes(signal)) {
      await within(this.#exited, `${this.#program} to end after ${signal}`)
    }
  }

  /// Ends it for good.
  async stop () {
    if (this.isRunning) await this.kill('SIGKILL')
    if (this.#ownsDir) removeDirectory(this.dir)
  }

  /// Starts it again on the same port: with what it had written, or `empty`.
  async restart ({ empty = false } = {}) {
    if (this.isRunning) await this.kill('SIGKILL')
    if (empty) for (const name of readdirSync(this.dir)) rmSync(join(this.dir, name), { recursive: true })
    await this.start()
  }

  /// Resolves with the reply: strings, numbers, null and arrays of them. An error reply rejects.
  command (...args) { return this.commands([args]) }

  /// Several commands over one connection; resolves with the last one's reply.
  commands (list) {
    return redisCommands(this.port, this.password ? [['AUTH', this.password], ...list] : list)
  }

  /// The connections of clients, as CLIENT LIST has them; of one `type` such as pubsub.
  async clients (type) {
    const text = await this.command('CLIENT', 'LIST', ...(type ? ['TYPE', type] : []))
    return text.trim().split('\n').filter(Boolean).map(line =>
      Object.fromEntries(line.split(' ').map(field => [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1)])))
  }

  // Asks for the process id too: on a port that was taken, somebody else may answer.
  async #answers () {
    try {
      return (await this.command('INFO', 'server')).includes(`process_id:${this.pid}\r`) &&
        await this.command('PING') === 'PONG'
    } catch {
      return false
    }
  }
}
