// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Inbox } from './inbox.mjs'
import { within } from './wait.mjs'

const packages = { primus: 'primus7', 'actionhero-client': 'actionhero-client', ws: 'ws' }

/// What differs from run to run, made the same.
const settled = line => line
  .replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, 'UUID')
  .replace(/"(sentAt|joinedAt|uptime|connections)":\d+/g, '"$1":N')
  .replace(/"id":"[^"]+-[0-9a-f]{8}"/g, '"id":"NODE"')
  .replace(/node=\S+/g, 'node=NODE')
  .replace(/"version":"[^"]+"/g, '"version":"V"')

/// Follows a document as a reader would who has servers running: saves its scripts, types its commands.
export class Reader {
  /// Where the reader's files are.
  directory = mkdtempSync(join(tmpdir(), 'confab-docs-'))
  /// Scripts that were saved and that no command has run.
  notRun = new Set()
  #ports = new Map()
  #stateDir
  #readyLines = []
  #sessions = new Map()

  constructor () {
    mkdirSync(join(this.directory, 'node_modules'))
    for (const [name, installed] of Object.entries(packages)) {
      const place = fileURLToPath(new URL(`../node_modules/${installed}`, import.meta.url))
      symlinkSync(place, join(this.directory, 'node_modules', name))
    }
  }

  /// `server` runs, on other ports than those the document gives it.
  takeNoteOf (server, { tcp = '5000', ws = '8080', admin = '8090' } = {}) {
    this.takeNoteOfPort(tcp, server.tcpPort)
    this.takeNoteOfPort(ws, server.wsPort)
    this.takeNoteOfPort(admin, server.adminPort)
    this.#readyLines.push(server.readyLine)
    this.#stateDir ??= server.stateDir
  }

  takeNoteOfPort (written, actual) { this.#ports.set(written, String(actual)) }

  /// The line with the ports as they are.
  actual (line) { return line.replace(/\b\d{4}\b/g, port => this.#ports.get(port) ?? port) }

  /// Does what a reader does with a block: types it, saves it, or compares it.
  async follow ({ language, terminal, lines: asWritten }) {
    const lines = asWritten.map(line => this.actual(line))
    const script = /^\/\/ (\S+\.cjs)$/.exec(lines[0])?.[1]
    const isSession = language === 'console' && lines[0].startsWith('$ nc ')
    if (language === 'js' && script) this.#save(script, lines)
    else if (isSession) await this.#converse(terminal, lines.slice(1), lines[0].slice(2))
    else if (language === 'console' && lines[0].startsWith('$ ')) await this.#type(lines)
    else if (language === 'console') await this.#converse(terminal, lines)
    else if (lines[0].startsWith('ready ')) assert.deepEqual(this.#readyLines.map(settled), lines.map(settled))
    else assert.fail(`nobody knows what to do with: ${lines[0]}`)
  }

  #save (script, lines) {
    writeFileSync(join(this.directory, script), lines.join('\n'))
    this.notRun.add(script)
  }

  /// Commands, each followed by what it prints.
  async #type (lines) {
    while (lines.length > 0) {
      const [prompt, ...rest] = lines
      const next = rest.findIndex(line => line.startsWith('$ '))
      const printed = next < 0 ? rest : rest.slice(0, next)
      for (const script of this.notRun) if (prompt.includes(script)) this.notRun.delete(script)
      lines = next < 0 ? [] : rest.slice(next)
      const { code, output } = await this.#run(prompt.slice(2))
      assert.deepEqual(output.map(settled), printed.map(settled), prompt)
      assert.equal(code, 0, prompt)
    }
  }

  async #run (command) {
    const programs = `${dirname(process.env.CONFABD)}/`
    const child = spawn('sh', ['-c', command.replaceAll('build/release/bin/', programs)], {
      cwd: this.directory,
      env: { ...process.env, PATH: `${programs}:${process.env.PATH}`, CONFAB_STATE_DIR: this.#stateDir, CONFAB_LANGUAGE: 'en' },
      stdio: ['ignore', 'pipe', 'inherit']
    })
    const output = []
    createInterface({ input: child.stdout, crlfDelay: Infinity }).on('line', line => output.push(line))
    const ended = new Promise(resolve => child.once('close', resolve))
    const code = await within(ended, command).finally(() => child.kill())
    return { code, output }
  }

  /// A session with a server, opened by `command` or still open: it prints JSON, the reader types the rest.
  async #converse (terminal, lines, command) {
    if (command) this.#sessions.set(terminal, this.#open(command))
    const session = this.#sessions.get(terminal)
    assert.ok(session, `no session is open for: ${lines[0]}`)
    for (const line of lines) {
      if (line.startsWith('{')) assert.equal(settled(await session.heard.take()), settled(line))
      else session.child.stdin.write(`${line}\n`)
    }
    if (lines.includes('quit')) {
      // nc outlives the connection until its own input ends, too.
      session.child.stdin.end()
      assert.equal(await within(session.ended, 'the session to end'), 0)
      assert.deepEqual(session.heard.unread, [], 'more was heard than the document shows')
      this.#sessions.delete(terminal)
    }
  }

  #open (command) {
    const [program, ...args] = command.split(' ')
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    const heard = new Inbox()
    createInterface({ input: child.stdout, crlfDelay: Infinity }).on('line', line => heard.push(line))
    const ended = new Promise(resolve => child.once('close', code => {
      heard.close('the session has ended')
      resolve(code)
    }))
    return { child, heard, ended }
  }

  leave () {
    for (const { child } of this.#sessions.values()) child.kill()
    rmSync(this.directory, { recursive: true, force: true })
  }
}
