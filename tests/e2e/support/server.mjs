// SPDX-License-Identifier: MIT
import './packages.mjs'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { until, within } from './wait.mjs'

const startTimeout = 20_000
const stopTimeout = 15_000
const running = new Set()
process.on('exit', () => running.forEach(child => child.kill('SIGKILL')))

/// Starts confabd on free ports with a state directory of its own and resolves when it serves.
export async function startServer ({ args = [], env = {}, bin = process.env.CONFABD } = {}) {
  const stateDir = givenValue(args, '--state-dir') ?? mkdtempSync(join(tmpdir(), 'confab-e2e-'))
  const ownStateDir = givenValue(args, '--state-dir') === undefined
  const options = withDefaults(args, {
    '--tcp-port': '0', '--ws-port': '0', '--admin-port': 'off', '--bind': '127.0.0.1', '--state-dir': stateDir
  })
  const program = launch(bin, options, env)
  const removeStateDir = () => ownStateDir && rmSync(stateDir, { recursive: true, force: true })

  const readyLine = await ready(program).catch(error => {
    removeStateDir()
    throw error
  })
  const [, tcp, ws, admin] = /^ready tcp=(\S+) ws=(\S+) admin=(\S+) node=\S+ store=\S+/.exec(readyLine) ??
    fail(`confabd printed an unexpected line: ${readyLine}`)
  const port = address => address === 'off' ? null : Number(address.split(':').at(-1))

  return {
    tcpPort: port(tcp),
    wsPort: port(ws),
    adminPort: port(admin),
    /// As the server wrote it down; null without an administration port.
    adminUrl: admin === 'off' ? null : writtenUrl(stateDir),
    url: `http://${ws}`,
    wsUrl: `ws://${ws}`,
    pid: program.child.pid,
    readyLine,
    stateDir,
    exited: program.exited,
    stderr: program.stderr,
    kill: signal => program.child.kill(signal),
    async stop () {
      program.child.kill('SIGTERM')
      try {
        return await within(program.exited, 'confabd to end after SIGTERM', stopTimeout)
      } catch (error) {
        program.child.kill('SIGKILL')
        throw new Error(`${error.message}\n${program.stderr()}`)
      } finally {
        removeStateDir()
      }
    }
  }
}

/// Runs confabd until it ends by itself: for usage errors and the options that only print.
export async function runProgram (args, { env = {}, bin = process.env.CONFABD } = {}) {
  const program = launch(bin, args, env)
  try {
    const { code, signal } = await within(program.exited, `confabd ${args.join(' ')} to end`, startTimeout)
    return { code, signal, stdout: program.lines.join('\n'), stderr: program.stderr() }
  } catch (error) {
    program.child.kill('SIGKILL')
    throw error
  }
}

function launch (bin, args, env) {
  if (!bin) throw new Error('the environment variable CONFABD must name the confabd program')
  const inherited = Object.fromEntries(Object.entries(process.env)
    .filter(([name]) => !name.startsWith('CONFAB') && !['NOTIFY_SOCKET', 'STATE_DIRECTORY'].includes(name)))
  const child = spawn(bin, args, { env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', text => { errors = (errors + text).slice(-256 * 1024) })
  const lines = []
  createInterface({ input: child.stdout }).on('line', line => lines.push(line))
  const exited = new Promise((resolve, reject) => {
    child.on('error', reject)
    // 'close' and not 'exit': the last words on standard error belong to the end.
    child.on('close', (code, signal) => {
      running.delete(child)
      resolve({ code, signal })
    })
  })
  return { child, lines, exited, stderr: () => errors }
}

async function ready (program) {
  let ended = null
  program.exited.then(end => { ended = end }, error => { ended = error })
  try {
    await until(() => ended || program.lines.length > 0, 'the ready line of confabd', startTimeout)
  } catch (error) {
    program.child.kill('SIGKILL')
    throw new Error(`${error.message}\n${program.stderr()}`)
  }
  if (program.lines.length > 0) return program.lines[0]
  throw new Error(`confabd ended before it was ready (${JSON.stringify(ended)}):\n${program.stderr()}`)
}

function withDefaults (args, defaults) {
  const missing = Object.entries(defaults).filter(([name]) => givenValue(args, name) === undefined)
  return [...missing.flat(), ...args]
}

function givenValue (args, name) {
  const index = args.findIndex(argument => argument === name || argument.startsWith(`${name}=`))
  if (index < 0) return undefined
  return args[index] === name ? args[index + 1] : args[index].slice(name.length + 1)
}

function writtenUrl (stateDir) {
  const file = join(stateDir, 'admin.url')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

function fail (message) {
  throw new Error(message)
}
