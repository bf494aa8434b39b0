// SPDX-License-Identifier: MIT
// Starts the servers and the load generator, each on its own core, and stops what it started.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

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
  constructor ({ confabd, load, floor }) {
    this.paths = { confabd, load, floor }
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
  async startConfabd ({ rooms = 1, transport = 'ws', stateDir = this.newStateDir(), store = 'memory:',
    options = [] } = {}) {
    const config = join(stateDir, 'bench.toml')
    const names = Array.from({ length: rooms }, (_, i) => `"b${i}"`)
    writeFileSync(config, `[rooms]\nstart = [${names.join(', ')}]\n`)
    const server = await launch(this.paths.confabd, ['--config', config, '--tcp-port', '0', '--ws-port', '0',
      '--admin-port', 'off', '--bind', '127.0.0.1', '--state-dir', stateDir, '--store', store,
      '--limits-frames-per-second', '0', ...options,
      ...(isTls(transport) ? this.tlsOptions() : [])])
    const listener = transport === 'ws' || transport === 'wss' ? 'ws' : 'tcp'
    const address = new RegExp(` ${listener}=(\\S+)`).exec(server.line)?.[1]
    if (!address) throw new Error(`confabd printed an unexpected line: ${server.line}`)
    return { ...server, target: `127.0.0.1:${address.split(':').at(-1)}` }
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
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
    const all = ['--target', server.target, '--server-pid', String(server.pid), '--json', ...args]
    const child = spawn(...pinned(1, this.paths.load, all), { stdio: ['ignore', 'pipe', 'inherit'] })
    running.add(child)
    let output = ''
    child.stdout.setEncoding('utf8').on('data', text => { output += text })
    await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
    running.delete(child)
    const report = JSON.parse(output || '{"ok":false,"fault":"the load generator did not report"}')
    if (!report.ok) throw new Error(report.fault)
    return report
  }
}

export function isTls (transport) {
  return transport === 'wss' || transport === 'tls'
}
