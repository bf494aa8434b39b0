// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { withServer } from './support/fixture.mjs'
import { Inbox } from './support/inbox.mjs'
import { within } from './support/wait.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = { primus: 'primus7', 'actionhero-client': 'actionhero-client', ws: 'ws' }

/// The fenced blocks of a Markdown text, and the rest of it.
function dissect (markdown) {
  const fence = /^```(\w*)\n([^]*?)^```$/gm
  const blocks = [...markdown.matchAll(fence)]
    .map(([, language, text]) => ({ language, lines: text.trimEnd().split('\n') }))
  return { blocks, prose: markdown.replace(fence, '') }
}

// --- What documents promise --------------------------------------------------------------------------------

/// What differs from run to run, made the same.
const settled = line => line
  .replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, 'UUID')
  .replace(/"(sentAt|uptime|connections)":\d+/g, '"$1":N')
  .replace(/"id":"[^"]+-[0-9a-f]{8}"/g, '"id":"NODE"')
  .replace(/node=\S+/g, 'node=NODE')
  .replace(/"version":"[^"]+"/g, '"version":"V"')

/// Follows a document as a reader would who has a server running: saves its scripts, types its commands.
class Reader {
  done = 0
  #directory = mkdtempSync(join(tmpdir(), 'confab-docs-'))
  #session = null

  constructor (server) {
    const adminPort = /admin=\S+:(\d+)/.exec(server.readyLine)[1]
    this.ports = { 5000: server.tcpPort, 8080: server.wsPort, 8090: adminPort }
    this.readyLine = server.readyLine
    mkdirSync(join(this.#directory, 'node_modules'))
    for (const [name, installed] of Object.entries(packages)) {
      const place = fileURLToPath(new URL(`node_modules/${installed}`, import.meta.url))
      symlinkSync(place, join(this.#directory, 'node_modules', name))
    }
  }

  async follow ({ language, lines: asWritten }) {
    const lines = asWritten.map(line => line.replace(/\b(5000|8080|8090)\b/g, port => this.ports[port]))
    const script = /^\/\/ (\S+\.cjs)$/.exec(lines[0])?.[1]
    const isSession = language === 'console' && lines[0].startsWith('$ nc ')
    if (language === 'js' && script) writeFileSync(join(this.#directory, script), lines.join('\n'))
    else if (isSession) await this.#converse(lines.slice(1), lines[0].slice(2))
    else if (language === 'console' && lines[0].startsWith('$ ')) await this.#type(lines)
    else if (language === 'console') await this.#converse(lines)
    else if (lines[0].startsWith('ready ')) assert.equal(settled(this.readyLine), settled(lines[0]))
    else return
    this.done++
  }

  /// Commands, each followed by what it prints.
  async #type (lines) {
    while (lines.length > 0) {
      const [prompt, ...rest] = lines
      const next = rest.findIndex(line => line.startsWith('$ '))
      const printed = next < 0 ? rest : rest.slice(0, next)
      lines = next < 0 ? [] : rest.slice(next)
      const { code, output } = await this.#run(prompt.slice(2))
      assert.deepEqual(output.map(settled), printed.map(settled), prompt)
      assert.equal(code, 0, prompt)
    }
  }

  async #run (command) {
    const child = spawn('sh', ['-c', command], { cwd: this.#directory, stdio: ['ignore', 'pipe', 'inherit'] })
    const output = []
    createInterface({ input: child.stdout, crlfDelay: Infinity }).on('line', line => output.push(line))
    const ended = new Promise(resolve => child.once('close', resolve))
    const code = await within(ended, command).finally(() => child.kill())
    return { code, output }
  }

  /// A session with the server, opened by `command` or still open: it prints JSON, the reader types the rest.
  async #converse (lines, command) {
    if (command) this.#session = this.#open(command)
    assert.ok(this.#session, `no session is open for: ${lines[0]}`)
    for (const line of lines) {
      if (line.startsWith('{')) assert.equal(settled(await this.#session.heard.take()), settled(line))
      else this.#session.child.stdin.write(`${line}\n`)
    }
    if (lines.includes('quit')) {
      // nc outlives the connection until its own input ends, too.
      this.#session.child.stdin.end()
      assert.equal(await within(this.#session.ended, 'the session to end'), 0)
      assert.deepEqual(this.#session.heard.unread, [], 'more was heard than the document shows')
      this.#session = null
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
    this.#session?.child.kill()
    rmSync(this.#directory, { recursive: true, force: true })
  }
}

const missing = ['nc', 'curl'].filter(name => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0)
const skip = missing.length > 0 && `needs ${missing.join(' and ')}`

describe('what a document shows is what happens', { skip }, () => {
  for (const [name, least] of [['README.md', 5], ['docs/getting-started.md', 8]]) {
    test(name, () => withServer({
      args: ['--admin-port', '0', '--room', 'defaultRoom', '--room', 'game night']
    }, async server => {
      const reader = new Reader(server)
      try {
        for (const block of dissect(readFileSync(join(root, name), 'utf8')).blocks) await reader.follow(block)
        assert.ok(reader.done >= least, `only ${reader.done} blocks of ${name} could be followed`)
      } finally {
        reader.leave()
      }
    }))
  }
})

// --- Links -------------------------------------------------------------------------------------------------

function * markdownFiles (directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const isForeign = entry.name.startsWith('.') || entry.name.startsWith('build') || entry.name === 'node_modules'
    if (entry.isDirectory() && !isForeign) yield * markdownFiles(join(directory, entry.name))
    else if (entry.isFile() && entry.name.endsWith('.md')) yield join(directory, entry.name)
  }
}

/// Where the links and pictures of a text lead to.
function targets (prose) {
  const withoutCode = prose.replace(/`[^`\n]*`/g, '')
  const forms = [/\]\(\s*<?([^)\s>]+)/g, /\b(?:src|srcset|href)="([^"]+)"/g]
  const links = forms.flatMap(form => [...withoutCode.matchAll(form)])
  return links.map(([, target]) => target).filter(target => !/^[a-z]+:/i.test(target))
}

/// The anchors that headings get.
function anchors (markdown) {
  const headings = [...dissect(markdown).prose.matchAll(/^#+ (.+)$/gm)].map(([, text]) => text.replace(/<[^>]*>/g, ''))
  return headings.map(text => text.toLowerCase().replace(/[^\p{L}\p{N}_ -]/gu, '').trim().replace(/ /g, '-'))
}

for (const file of markdownFiles(root)) {
  test(`the links of ${relative(root, file)} lead somewhere`, () => {
    const broken = []
    for (const target of targets(dissect(readFileSync(file, 'utf8')).prose)) {
      const [path, anchor] = target.split('#')
      const place = path ? resolve(dirname(file), decodeURI(path)) : file
      const isThere = existsSync(place) && !relative(root, place).startsWith('..')
      const names = isThere && statSync(place).isFile() ? anchors(readFileSync(place, 'utf8')) : []
      if (!isThere || (anchor && !names.includes(anchor))) broken.push(target)
    }
    assert.deepEqual(broken, [])
  })
}
