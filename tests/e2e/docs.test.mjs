// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, test } from 'node:test'
import { Operator } from './support/admin.mjs'
import { withClients, withServer } from './support/fixture.mjs'
import { commandsIn, cutOut, dissect, root } from './support/markdown.mjs'
import { Reader } from './support/reader.mjs'
import { startRedis } from './support/redis.mjs'
import { startServer } from './support/server.mjs'
import { until } from './support/wait.mjs'

const severalServers = 'Several servers'

// --- Several servers ---------------------------------------------------------------------------------------

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
  } finally {
    reader.leave()
    await servers.stop()
  }
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
