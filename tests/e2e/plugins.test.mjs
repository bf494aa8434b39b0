// SPDX-License-Identifier: MIT
// The example plugins and the embedding program, built against an installed Confab as its users would.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { withServer } from './support/fixture.mjs'
import { runProgram } from './support/server.mjs'
import { LineClient } from './support/tcp.mjs'
import { removeDirectory, temporaryDirectory } from './support/temporary.mjs'
import { until, within } from './support/wait.mjs'

const { CONFAB_TEST_CMAKE: cmake, CONFAB_TEST_BUILD: build } = process.env
const examples = fileURLToPath(new URL('../../resources/examples/plugins', import.meta.url))
const root = temporaryDirectory()
const prefix = join(root, 'installed')
const bin = join(prefix, 'bin', 'confabd')
const plugins = join(root, 'build', 'plugins')
let directories = 0

function run (...args) {
  const { status, stdout, stderr } = spawnSync(cmake, args, { encoding: 'utf8' })
  assert.equal(status, 0, `cmake ${args.join(' ')}\n${stdout}\n${stderr}`)
}

before(() => {
  for (const component of ['server', 'dev']) run('--install', build, '--prefix', prefix, '--component', component)
  run('-S', examples, '-B', join(root, 'build'), '-G', 'Ninja', `-DCMAKE_PREFIX_PATH=${prefix}`,
    `-DCMAKE_CXX_COMPILER=${process.env.CONFAB_TEST_CXX}`, `-DCMAKE_CXX_FLAGS=-O0 ${process.env.CONFAB_TEST_CXX_FLAGS}`)
  run('--build', join(root, 'build'))
})
after(() => removeDirectory(root))

/// What find(1) finds there.
const find = (...args) => spawnSync('find', args, { encoding: 'utf8' }).stdout.trim().split('\n')

/// A directory of its own with these plugins in it.
function directoryWith (...names) {
  const directory = join(root, `plugins-${++directories}`)
  mkdirSync(directory)
  for (const name of names) symlinkSync(join(plugins, `${name}.so`), join(directory, `${name}.so`))
  return directory
}

/// Runs the installed confabd with these plugins.
const withPlugins = (names, { args = [], env = {} }, use) =>
  withServer({ bin, args: ['--plugins', directoryWith(...names), ...args], env }, use)

const joined = async (server, room) => {
  const client = await server.tcp()
  assert.equal((await client.request(`roomAdd ${room}`)).status, 'OK')
  return client
}

describe('the installed package', () => {
  test('has no header that includes one that is not there', () => {
    const include = join(prefix, 'include', 'confab')
    const files = find(include, '-name', '*.h')
    assert.ok(files.length > 20)
    const there = new Set(files.map(file => file.slice(include.length + 1)))
    for (const file of files) {
      for (const [, name] of readFileSync(file, 'utf8').matchAll(/^#include "(.*)"$/gm)) {
        assert.ok(there.has(name), `${file} includes ${name}`)
      }
    }
  })
})

describe('example plugins', () => {
  test('the profanity filter: a hook, an action and a satellite', () => {
    const words = join(root, 'words')
    writeFileSync(words, 'drat\nC++\n')
    return withPlugins(['profanity_filter'], { env: { PROFANITY_WORDS: words } }, async server => {
      const client = await joined(server, 'defaultRoom')
      client.send('say defaultRoom Drat it, darn')
      assert.equal((await client.next(({ context }) => context === 'user')).message, '**** it, darn')
      const { stars } = await client.request('profanity')
      assert.equal(stars, 1)
    })
  })

  test('the join guard asks a web service, and remembers a yes', async () => {
    const asked = []
    const webhook = createServer((request, response) => {
      let body = ''
      request.on('data', chunk => { body += chunk }).on('end', () => {
        asked.push(JSON.parse(body))
        response.writeHead(asked.at(-1).token === 'good' ? 200 : 403).end()
      })
    })
    await new Promise(resolve => webhook.listen(0, '127.0.0.1', resolve))
    try {
      const url = `http://127.0.0.1:${webhook.address().port}/`
      await withPlugins(['join_guard'], { args: ['--room', 'private-1', '--room', 'lobby'], env: { JOIN_GUARD_URL: url } },
        async server => {
          const client = await joined(server, 'lobby')
          assert.equal((await client.request('roomAdd private-1')).status, 'this room needs a token')
          await client.request('paramAdd token=bad')
          assert.equal((await client.request('roomAdd private-1')).status, 'the token was not accepted')
          await client.request('paramAdd token=good')
          assert.equal((await client.request('roomAdd private-1')).status, 'OK')
          await client.request('roomLeave private-1')
          assert.equal((await client.request('roomAdd private-1')).status, 'OK')
        })
      assert.deepEqual(asked, [{ room: 'private-1', token: 'bad' }, { room: 'private-1', token: 'good' }])
    } finally {
      webhook.close()
    }
  })

  test('the welcome bot greets who comes', () => withPlugins(['welcome_bot'], {}, async server => {
    const client = await joined(server, 'defaultRoom')
    const greeting = await client.next(({ context }) => context === 'user')
    assert.equal(greeting.message, 'Welcome to defaultRoom! Members here: 1')
  }))

  test('the guessing game is played in its own room', () => withPlugins(['guessing_game'], { env: { GUESS_FIRST: '42' } },
    async server => {
      const client = await joined(server, 'guess')
      const said = async () => (await client.next(({ context }) => context === 'user')).message
      for (const [guess, verdict] of [['41', '41 is too small'], ['43', '43 is too big'], ['42', '42 it is!']]) {
        client.send(`say guess ${guess}`)
        assert.equal(await said(), guess)
        assert.ok((await said()).startsWith(verdict))
      }
    }))
})

test('docs/plugins.md shows the examples as they are', () => {
  const text = readFileSync(join(examples, '../../../docs/plugins.md'), 'utf8')
  const blocks = [...text.matchAll(/^```(?:cpp|json)\n([^]*?)^```$/gm)].map(([, block]) => block)
  assert.equal(blocks.length, 6)
  const there = new Set(readdirSync(examples).map(name => readFileSync(join(examples, name), 'utf8')))
  for (const block of blocks) assert.ok(there.has(block), `nothing in resources/examples/plugins is:\n${block}`)
})

describe('loading', () => {
  /// What is no plugin of this version, in a directory of its own.
  function broken (name, make) {
    const directory = join(root, name)
    mkdirSync(directory)
    make(join(directory, `${name}.so`))
    return directory
  }
  const otherVersion = file => {
    // The metadata is CBOR inside the library: the key, then a small number in one byte.
    const bytes = readFileSync(join(plugins, 'welcome_bot.so'))
    const at = bytes.indexOf('confabApi')
    assert.ok(at > 0)
    assert.equal(bytes[at + 9], 1)
    bytes[at + 9] = 23
    writeFileSync(file, bytes)
  }

  test('what cannot be loaded is skipped with a line, and found by --check-config', async () => {
    const cases = {
      other_version: [otherVersion, 'it was built for version 23 of the plugin interface, and this confabd has version 1'],
      no_library: [file => writeFileSync(file, 'no library'), 'no_library.so'],
      no_plugin: [file => copyFileSync(find(prefix, '-name', 'libconfab_server.so.*', '-type', 'f')[0], file), 'is not a Qt plugin']
    }
    const good = directoryWith('profanity_filter')
    for (const [name, [make, reason]] of Object.entries(cases)) {
      const directory = broken(name, make)
      const checked = await runProgram(['--check-config', '--plugins', directory], { bin })
      assert.equal(checked.code, 78, checked.stderr)
      assert.ok(checked.stderr.includes(join(directory, `${name}.so`)) && checked.stderr.includes(reason), checked.stderr)

      await withServer({ bin, args: ['--plugins', directory, '--plugins', good] }, async server => {
        const lines = server.stderr().split('\n').filter(line => line.includes('cannot load'))
        assert.equal(lines.length, 1, server.stderr())
        const client = await joined(server, 'defaultRoom')
        assert.equal((await client.request('profanity')).stars, 0)
      })
    }
  })

  test('a directory that was named has to be there', async () => {
    const missing = join(root, 'missing')
    const { code, stderr } = await runProgram(['--plugins', missing], { bin })
    assert.equal(code, 78)
    assert.equal(stderr.trim(), `confabd: there is no directory ${missing} to load plugins from`)
  })

  test('good plugins pass --check-config', async () => {
    const { code, stderr } = await runProgram(['--check-config', '--plugins', plugins], { bin })
    assert.equal(code, 0, stderr)
  })
})

test('the embedding program serves, and ends in order', async () => {
  const program = spawn(join(root, 'build', 'embedded_server'), { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise(resolve => program.once('close', code => resolve(code)))
  const lines = []
  createInterface({ input: program.stdout }).on('line', line => lines.push(line))
  try {
    await until(() => lines.length > 0, 'the port of the embedding program')
    const [, port] = /^chat on port (\d+)$/.exec(lines[0])
    const client = await LineClient.connect(Number(port))
    assert.match(client.welcome, /Hello from inside/)
    await client.request('roomAdd defaultRoom')
    client.send('say defaultRoom good morning')
    assert.equal((await client.next(({ context }) => context === 'user')).message, 'GOOD MORNING')
    program.stdin.end()
    await within(client.closed, 'the client to be sent away')
    assert.equal(await within(ended, 'the program to end'), 0)
  } finally {
    program.kill('SIGKILL')
  }
})
