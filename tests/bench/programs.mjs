// SPDX-License-Identifier: MIT
// Starts the servers and the load generator, each on its own core, and stops what it started.
import { execFile, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const startTimeout = 20_000
const running = new Set()
process.on('exit', () => running.forEach(child => child.kill('SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))

const cores = availableParallelism?.() ?? cpus().length

function pinned (core, program, args) {
  return cores > 1 ? ['taskset', ['-c', String(core), program, ...args]] : [program, args]
}

/// Resolves with the program once it has printed its first line. `taskset` becomes the program: one pid.
async function launch (program, args) {
  const child = spawn(...pinned(0, program, args), { stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', text => { errors = (errors + text).slice(-64 * 1024) })
  const exited = new Promise(resolve => {
    child.on('error', error => { errors += error.message })
    child.on('close', () => { running.delete(child); resolve() })
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), startTimeout)
    await exited
    clearTimeout(timer)
  }
  const line = await new Promise(resolve => {
    createInterface({ input: child.stdout }).once('line', resolve)
    exited.then(() => resolve(null))
    setTimeout(() => resolve(null), startTimeout).unref()
  })
  if (line !== null) return { line, pid: child.pid, stop }
  await stop()
  throw new Error(`${program} did not start: ${errors}`)
}

export class Programs {
  constructor (paths) {
    this.paths = paths
    this.dir = mkdtempSync(join(tmpdir(), 'confab-bench-'))
    process.on('exit', () => rmSync(this.dir, { recursive: true, force: true }))
  }

  /// Whether this confabd can speak TLS.
  get hasTls () {
    this.help ??= execFileSync(this.paths.confabd, ['--help'], { encoding: 'utf8' })
    return this.help.includes('--tls-certificate')
  }

  tlsOptions () {
    this.tls ??= this.#makeCertificate()
    return this.tls
  }

  #makeCertificate () {
    const [certificate, key] = ['certificate.pem', 'key.pem'].map(name => join(this.dir, name))
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
      '-subj', '/CN=localhost', '-days', '2', '-keyout', key, '-out', certificate], { stdio: 'ignore' })
    return ['--tls-certificate', certificate, '--tls-key', key]
  }

  /// A `stateDir` of an earlier start has its store. In memory the store does not sync to the disk for each room.
  /// `rooms` is how many, or those with these numbers.
  async startConfabd ({ rooms = 1, transport = 'ws', stateDir = this.newStateDir(), store = 'memory:',
    options = [] } = {}) {
    const config = join(stateDir, 'bench.toml')
    const numbers = Array.isArray(rooms) ? rooms : Array.from({ length: rooms }, (_, i) => i)
    const names = numbers.map(number => `"b${number}"`)
    writeFileSync(config, `[rooms]\nstart = [${names.join(', ')}]\n`)
    const server = await launch(this.paths.confabd, ['--config', config, '--tcp-port', '0', '--ws-port', '0',
      '--admin-port', 'off', '--bind', '127.0.0.1', '--state-dir', stateDir, '--store', store,
      '--limits-frames-per-second', '0', ...options,
      ...(isTls(transport) ? this.tlsOptions() : [])])
    const ports = /^ready tcp=\S*:(?<tcp>\d+) ws=\S*:(?<ws>\d+) /.exec(server.line)?.groups
    if (!ports) throw new Error(`confabd printed an unexpected line: ${server.line}`)
    const port = transport === 'ws' || transport === 'wss' ? ports.ws : ports.tcp
    return { ...server, tcpPort: Number(ports.tcp), target: `127.0.0.1:${port}` }
  }

  /// Puts a process that somebody else started on the servers' core.
  pinServer (pid) {
    if (cores > 1) execFileSync('taskset', ['-a', '-c', '-p', '0', String(pid)], { stdio: 'ignore' })
  }

  newStateDir () {
    return mkdtempSync(join(this.dir, 'state-'))
  }

  async startFloor ({ mode = 'each', transport = 'ws', heartbeat = 0 } = {}) {
    const server = await launch(this.paths.floor, ['--mode', mode, '--transport', transport, '--port', '0',
      '--heartbeat', String(heartbeat)])
    return { ...server, target: `127.0.0.1:${server.line.split('=')[1]}` }
  }

  /// Runs the load generator and resolves with its report; rejects when something was wrong.
  async load (server, options) {
    const { report, exited } = this.#startLoad(server, options)
    await exited
    return report
  }

  /// Makes connections that stay: resolves with the report when all have joined. `release()` ends them, and rejects
  /// if one was lost before.
  async hold (server, options) {
    const { child, report, exited } = this.#startLoad(server, { ...options, seconds: 0 }, '--hold')
    const release = async () => {
      if (!running.has(child)) throw new Error('a connection that was to stay was lost')
      child.kill('SIGKILL')
      await exited
    }
    return { report: await report, release }
  }

  /// `server` may have several targets and process ids.
  #startLoad (server, options, ...more) {
    const listed = { target: server.target, 'server-pid': server.pid, ...options }
    const args = Object.entries(listed).flatMap(([name, values]) => [values].flat().flatMap(value => [`--${name}`, String(value)]))
    const child = spawn(...pinned(1, this.paths.load, ['--json', ...more, ...args]), { stdio: ['ignore', 'pipe', 'inherit'] })
    running.add(child)
    const exited = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
      .finally(() => running.delete(child))
    const report = new Promise(resolve => {
      createInterface({ input: child.stdout }).once('line', resolve).once('close', () => resolve(null))
    }).then(line => {
      const told = JSON.parse(line ?? '{"ok":false,"fault":"the load generator did not report"}')
      if (!told.ok) throw new Error(told.fault)
      return told
    })
    report.catch(() => {}) // for those who wait for the end first
    return { child, report, exited }
  }

  /// Runs microbenchmarks and resolves with the time of each by its name, in its unit.
  async micro (filter, env) {
    const args = [`--benchmark_filter=${filter}`, '--benchmark_format=json']
    const { stdout } = await promisify(execFile)(...pinned(1, this.paths.micro, args), { env: { ...process.env, ...env } })
    return new Map(JSON.parse(stdout).benchmarks.map(({ name, real_time: time, error_message: error }) => {
      if (error) throw new Error(`${name}: ${error}`)
      return [name.replace(/\/iterations.*/, ''), time]
    }))
  }
}

export function isTls (transport) {
  return transport === 'wss' || transport === 'tls'
}
