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
import { Operator } from './support/admin.mjs'
import { withClients, withServer } from './support/fixture.mjs'
import { Inbox } from './support/inbox.mjs'
import { startRedis } from './support/redis.mjs'
import { startServer } from './support/server.mjs'
import { until, within } from './support/wait.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = { primus: 'primus7', 'actionhero-client': 'actionhero-client', ws: 'ws' }

/// The fenced blocks of a Markdown text, and the rest of it. A block may say in which terminal it is typed, which
/// readers are told by the text around it: ```console terminal=4
function dissect (markdown) {
  const fence = /^```(\w*)(?: terminal=(\d+))?\n([^]*?)^```$/gm
  const blocks = [...markdown.matchAll(fence)]
    .map(([, language, terminal = '', text]) => ({ language, terminal, lines: text.trimEnd().split('\n') }))
  return { blocks, prose: markdown.replace(fence, '') }
}

/// The section with that heading, and the text without it.
function cutOut (markdown, heading) {
  const begin = markdown.indexOf(`\n## ${heading}\n`)
  assert.ok(begin >= 0, `there is a section "${heading}"`)
  const end = markdown.indexOf('\n## ', begin + 1)
  return { section: markdown.slice(begin, end), rest: markdown.slice(0, begin) + markdown.slice(end) }
}

// --- What documents promise --------------------------------------------------------------------------------

/// What differs from run to run, made the same.
const settled = line => line
  .replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, 'UUID')
  .replace(/"(sentAt|joinedAt|uptime|connections)":\d+/g, '"$1":N')
  .replace(/"id":"[^"]+-[0-9a-f]{8}"/g, '"id":"NODE"')
  .replace(/node=\S+/g, 'node=NODE')
  .replace(/"version":"[^"]+"/g, '"version":"V"')

/// Follows a document as a reader would who has servers running: saves its scripts, types its commands.
class Reader {
  done = 0
  #directory = mkdtempSync(join(tmpdir(), 'confab-docs-'))
  #ports = new Map()
  #stateDir
  #readyLines = []
  #sessions = new Map()

  constructor () {
    mkdirSync(join(this.#directory, 'node_modules'))
    for (const [name, installed] of Object.entries(packages)) {
      const place = fileURLToPath(new URL(`node_modules/${installed}`, import.meta.url))
      symlinkSync(place, join(this.#directory, 'node_modules', name))
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

  async follow ({ language, terminal, lines: asWritten }) {
    const lines = asWritten.map(line => this.actual(line))
    const script = /^\/\/ (\S+\.cjs)$/.exec(lines[0])?.[1]
    const isSession = language === 'console' && lines[0].startsWith('$ nc ')
    if (language === 'js' && script) writeFileSync(join(this.#directory, script), lines.join('\n'))
    else if (isSession) await this.#converse(terminal, lines.slice(1), lines[0].slice(2))
    else if (language === 'console' && lines[0].startsWith('$ ')) await this.#type(lines)
    else if (language === 'console') await this.#converse(terminal, lines)
    else if (lines[0].startsWith('ready ')) assert.deepEqual(this.#readyLines.map(settled), lines.map(settled))
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
    const programs = `${dirname(process.env.CONFABD)}/`
    const child = spawn('sh', ['-c', command.replaceAll('build/release/bin/', programs)], {
      cwd: this.#directory,
      env: { ...process.env, CONFAB_STATE_DIR: this.#stateDir, CONFAB_LANGUAGE: 'en' },
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
    rmSync(this.#directory, { recursive: true, force: true })
  }
}

/// A shell block's commands, each on one line.
const commandsIn = lines => lines.join('\n').replaceAll('\\\n', ' ').split('\n')

/// The first terminals of a document about several servers: Redis and confabd run there.
class Servers {
  #reader; #redis
  #byTerminal = new Map()

  constructor (reader) { this.#reader = reader }

  /// A shell block whose commands end with the terminal they are for.
  async start (lines) {
    for (const line of commandsIn(lines)) {
      const [, command, terminal] = /^(.*\S) +# terminal (\d+)$/.exec(line)
      const words = command.split(/ +/)
      if (words[0] === 'redis-server') await this.#startRedis(words)
      else if (words[0] === './dev' && words[1] === 'run') await this.#startServer(words.slice(2), terminal)
      else assert.fail(`nobody knows how to start: ${command}`)
    }
  }

  async #startRedis (words) {
    const port = words[2]
    assert.equal(words.join(' '), `redis-server --port ${port} --save ''`, 'much as startRedis() starts it')
    this.#redis = await startRedis()
    this.#reader.takeNoteOfPort(port, this.#redis.port)
  }

  async #startServer (options, terminal) {
    const written = { tcp: '5000', ws: '8080', admin: '8090' }
    const args = ['--admin-port', '0']
    for (let index = 0; index < options.length; index += 2) {
      const [option, value] = options.slice(index)
      const kind = /^--(tcp|ws|admin)-port$/.exec(option)?.[1]
      if (kind) written[kind] = value
      else args.push(option, this.#reader.actual(value))
    }
    const server = await startServer({ args })
    this.#byTerminal.set(terminal, server)
    this.#reader.takeNoteOf(server, written)
  }

  /// The server in that terminal dies, and the others get the time to see it.
  async kill (terminal) {
    this.#byTerminal.get(terminal).kill('SIGKILL')
    const hasLeft = async () => await this.#redis.command('HLEN', 'confab:members:{defaultRoom}') === 1
    await until(hasLeft, 'the members of the killed server to be gone', 8_000 + 2_000)
  }

  async stop () {
    await Promise.all([...this.#byTerminal.values()].map(server => server.stop()))
    await this.#redis?.stop()
  }
}

const missing = ['nc', 'curl'].filter(name => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0)
const skip = missing.length > 0 && `needs ${missing.join(' and ')}`
const severalServers = 'Several servers'

describe('what a document shows is what happens', { skip }, () => {
  for (const [name, least] of [['README.md', 5], ['docs/getting-started.md', 8]]) {
    test(name, () => withServer({
      args: ['--admin-port', '0', '--room', 'defaultRoom', '--room', 'game night']
    }, async server => {
      const text = readFileSync(join(root, name), 'utf8')
      const reader = new Reader()
      reader.takeNoteOf(server)
      try {
        const { blocks } = dissect(name === 'README.md' ? cutOut(text, severalServers).rest : text)
        for (const block of blocks) await reader.follow(block)
        assert.ok(reader.done >= least, `only ${reader.done} blocks of ${name} could be followed`)
      } finally {
        reader.leave()
      }
    }))
  }

  test(`README.md, ${severalServers}`, async () => {
    const { section } = cutOut(readFileSync(join(root, 'README.md'), 'utf8'), severalServers)
    const reader = new Reader()
    const servers = new Servers(reader)
    try {
      for (const block of dissect(section).blocks) {
        if (block.language === 'sh') await servers.start(block.lines)
        else if (block.lines.includes('$ kill -9 %1')) await servers.kill(block.terminal)
        else await reader.follow(block)
      }
      assert.ok(reader.done >= 5, `only ${reader.done} blocks could be followed`)
    } finally {
      reader.leave()
      await servers.stop()
    }
  })
})

// --- The administration API --------------------------------------------------------------------------------

/// Requests and what answers them, from blocks in which a line with a method begins each; `…` stands for more.
function examplesIn (blocks) {
  const parse = text => JSON.parse(text.replace(/(?<=[{,])…}/g, '"…":0}'))
  return blocks.flatMap(({ lines }) => lines.join('\n').split(/\n?^(?={"method")/m).filter(text => text))
    .map(text => {
      const end = text.search(/\n(?! )/)
      return { ...parse(text.slice(0, end)), result: parse(text.slice(end)) }
    })
}

/// `actual` has the members of `shown`, of the same types; more of them only where that has a `…`.
function assertSameNames (actual, shown, what) {
  assert.equal(typeof actual, typeof shown, what)
  if (Array.isArray(shown)) {
    assert.ok(Array.isArray(actual) && (actual.length > 0 || shown.length === 0), what)
    if (shown.length > 0) assertSameNames(actual[0], shown[0], `${what}[0]`)
  } else if (shown instanceof Object) {
    const names = Object.keys(shown).filter(name => name !== '…').sort()
    const found = Object.keys(actual).filter(name => !('…' in shown) || names.includes(name)).sort()
    assert.deepEqual(found, names, what)
    for (const name of names) assertSameNames(actual[name], shown[name], `${what}.${name}`)
  }
}

test('docs/admin-api.md has an example of each method, and it is answered as it says', () => withServer({
  args: ['--admin-port', '0', '--room', 'lobby']
}, async server => {
  const { section } = cutOut(readFileSync(join(root, 'docs/admin-api.md'), 'utf8'), 'Examples')
  const [writtenId] = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(section)
  const client = await server.tcp()
  await client.request('roomAdd lobby')
  await client.request('paramAdd colour=green')
  const { data: { id } } = await client.request('detailsView')
  const examples = examplesIn(dissect(section.replaceAll(writtenId, id)).blocks)
  const operator = await Operator.signIn(server)
  for (const { method, params, result } of examples) {
    assertSameNames(await operator.call(method, params), result, method)
  }
  const { methods } = await operator.call('rpc.discover')
  const names = methods.map(({ name }) => name).filter(name => name !== 'session.login')
  assert.deepEqual(examples.map(({ method }) => method).sort(), names.sort())
  await operator.close()
}))

// --- The user for Redis ------------------------------------------------------------------------------------

describe('the Redis user of docs/operations.md', () => {
  const { section } = cutOut(readFileSync(join(root, 'docs/operations.md'), 'utf8'), severalServers)
  const [command] = dissect(section).blocks.flatMap(({ lines }) => commandsIn(lines))
    .filter(line => line.startsWith('redis-cli ACL SETUSER'))
  const words = command.split(/ +/).slice(1).map(word => word.replace(/^'(.*)'$/, '$1'))

  /// What `pattern` finds in the sources, in lower case: `client|setname`.
  const found = (folder, ending, pattern) => readdirSync(join(root, folder))
    .filter(name => name.endsWith(ending))
    .flatMap(name => [...readFileSync(join(root, folder, name), 'utf8').matchAll(pattern)])
    .map(([, name, subcommand]) => (subcommand ? `${name}|${subcommand}` : name).toLowerCase())

  test('has the commands that the sources have, and no other', () => {
    const sent = found('server/redis', '.cpp', /\{"([A-Z]{3,})"(?:, "([A-Z]{3,})")?/g)
    const scripted = found('resources/redis', '.lua', /redis\.p?call\('([A-Z]+)'/g)
    // Everybody may use AUTH; sentinels are asked without a user.
    const needed = new Set([...sent, ...scripted].filter(name => !['auth', 'sentinel'].includes(name)))
    const allowed = words.filter(word => word.startsWith('+')).map(word => word.slice(1))
    assert.deepEqual(allowed.sort(), [...needed].sort())
  })

  test('is refused nothing', async () => {
    const redis = await startRedis()
    const servers = []
    try {
      await redis.command(...words)
      const args = ['--store', `redis://confab:SECRET@127.0.0.1:${redis.port}/1`, '--node-id', 'same']
      // The second one drops what the first one had.
      for (let count = 0; count < 2; count++) {
        const server = withClients(await startServer({ args }))
        servers.push(server)
        const client = await server.tcp()
        const lines = ['roomAdd', 'roomView', 'roomLeave', 'roomAdd'].map(verb => `${verb} defaultRoom`)
        for (const line of [...lines, 'say defaultRoom hello']) {
          assert.equal((await client.request(line)).status, 'OK', line)
        }
        if (count === 0) server.kill('SIGKILL')
      }
      assert.deepEqual(await redis.command('ACL', 'LOG'), [])
    } finally {
      await Promise.all(servers.map(server => server.stop()))
      await redis.stop()
    }
  })
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
