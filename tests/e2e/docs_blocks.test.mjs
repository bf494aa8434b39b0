// SPDX-License-Identifier: MIT
// Every block of code in README.md and docs is run, or compared with what is: a language that nobody knows here fails.
import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import vm from 'node:vm'
import { Operator } from './support/admin.mjs'
import { withServer } from './support/fixture.mjs'
import { cutOut, dissect, root } from './support/markdown.mjs'
import { Reader } from './support/reader.mjs'
import { startRedis } from './support/redis.mjs'
import { runProgram } from './support/server.mjs'
import { isMissing, Shell } from './support/shell.mjs'
import { until } from './support/wait.mjs'

const documents = ['README.md', ...readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md')).map(name => `docs/${name}`)]
const examplesOf = kind => {
  const folder = join(root, 'resources/examples', kind)
  return readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8').trimEnd())
}
const textOf = ({ lines }) => lines.join('\n')

// --- One handler for each language -------------------------------------------------------------------------

/// Files of other programs: their form is all that can be checked.
const forms = {
  ini: /^(#.*|\[[A-Z][a-z]+\]|[A-Z][A-Za-z]+=.+|)$/,
  nginx: /^\s*(#.*|[a-z_]+ .*[;{]|default .*;|'' .*;|\}|)$/,
  logrotate: /^(\S+ \{|\}| +[a-z]+( .+)?|)$/
}

function hasForm ({ language, lines }) {
  for (const line of lines) assert.match(line, forms[language])
  const count = pattern => (lines.join('\n').match(pattern) ?? []).length
  assert.equal(count(/\{$/gm), count(/^ *\}$/gm))
}

/// A configuration that confabd takes as it is.
async function checkToml (block, { shell, reader }) {
  const file = join(reader.directory, 'block.toml')
  writeFileSync(file, shell.actual(textOf(block)))
  const { code, stderr } = await runProgram(['--check-config', '--config', file])
  assert.equal(code, 0, stderr)
}

/// Lines of redis.conf that a Redis takes.
async function setRedis ({ lines }) {
  const redis = await startRedis()
  try {
    for (const line of lines) assert.equal(await redis.command('CONFIG', 'SET', ...line.split(' ')), 'OK', line)
  } finally {
    await redis.stop()
  }
}

/// What is built and run elsewhere, word for word (e2e/plugins).
function isExample (block) {
  assert.ok(examplesOf('plugins').includes(textOf(block)), 'a file of resources/examples/plugins')
}

function isInExample (block) {
  const [build] = examplesOf('plugins').filter(text => text.includes('confab_add_plugin('))
  for (const line of block.lines.filter(line => !line.startsWith('project('))) assert.ok(build.includes(line), line)
}

/// The value or values of a JSON block, one after the other; `…` stands for more.
function valuesIn (text) {
  const whole = text.replace(/"…"/g, '"..."').replace(/(?<=[{[,])…(?=[}\],])/g, match => '"…":0').replace(/:\{"…":0\}/g, ':{}')
  const values = []
  let pending = ''
  for (const line of whole.split('\n')) {
    pending += line
    try {
      values.push(JSON.parse(pending))
      pending = ''
    } catch {}
  }
  assert.equal(pending, '', 'JSON')
  return values
}

const isRequest = value => value.jsonrpc === '2.0' && 'id' in value && 'method' in value

/// Frames are sent to where they belong; of others, who else has them is asked.
async function checkJson (block, { server, name }) {
  if (name === 'docs/plugins.md') return isExample(block)
  // e2e/docs calls each of these, and compares the results.
  if (block.lines[0].startsWith('{"method"')) return
  for (const value of valuesIn(textOf(block))) {
    if (isRequest(value)) await checkRequest(value, server)
    else if ('event' in value) await checkFrame(value, server)
    else if ('outcome' in value) await checkAuditLine(value, server)
    else assert.ok(value.jsonrpc === '2.0' || 'context' in value, JSON.stringify(value))
  }
}

/// It is understood, whatever else is wrong with it.
async function checkRequest ({ method, params }, server) {
  const operator = await Operator.connect(server)
  const answer = await operator.call(method, params).catch(({ code }) => code)
  assert.ok(![-32600, -32601, -32602].includes(answer), `${method}: ${answer}`)
  await operator.close()
}

async function checkFrame (frame, server) {
  const client = await server.ws()
  await client.request({ event: 'roomAdd', room: 'defaultRoom' })
  const { status, error } = await client.request(frame)
  assert.ok(frame.event === 'roomAdd' || status === 'OK' || (status === undefined && !error), JSON.stringify(status ?? error))
  await client.close()
}

async function checkAuditLine (shown, server) {
  const operator = await Operator.signIn(server)
  await operator.call(shown.method, shown.params)
  const lines = readFileSync(join(server.stateDir, 'admin.audit.jsonl'), 'utf8').trim().split('\n')
  assert.deepEqual(Object.keys(JSON.parse(lines.at(-1))), Object.keys(shown))
  await operator.close()
}

/// A page's own script, with the client script that it loads from the server.
async function runPage (block, { reader }) {
  const page = reader.actual(textOf(block))
  const [, source] = /<script src="([^"]+)">/.exec(page)
  const [, inline] = /<script>\n([^]*?)<\/script>/.exec(page)
  const printed = []
  const context = vm.createContext({
    WebSocket: globalThis.WebSocket ?? (await import('./support/packages.mjs')).require('ws'),
    console: { log: (...values) => printed.push(values) }, setTimeout, clearTimeout, fetch, URL
  })
  context.globalThis = context.window = context.self = context
  vm.runInContext(await (await fetch(source)).text(), context)
  vm.runInContext(`${inline}; globalThis.theClient = client`, context)
  await until(() => printed.length > 0, 'the page to hear something')
  assert.equal(printed[0].at(-1), 'hello from a page')
  context.theClient.disconnect()
}

/// What is no program of its own: all of these run in one server, below.
const isServerScript = ({ lines }) => !lines[0].endsWith('.cjs')

const handlers = {
  console: (block, { reader }) => reader.follow(block),
  text: (block, { reader }) => reader.follow(block),
  sh: (block, { shell }) => shell.follow(block),
  js: (block, { reader }) => isServerScript(block) ? undefined : reader.follow(block),
  json: checkJson,
  toml: checkToml,
  cpp: isExample,
  cmake: isInExample,
  html: runPage,
  redis: setRedis,
  ini: hasForm,
  nginx: hasForm,
  logrotate: hasForm
}

// --- The documents -----------------------------------------------------------------------------------------

const missing = ['nc', 'curl', 'jq', 'script', 'openssl'].filter(isMissing)
/// What there is besides, when the reader comes to a document.
const rooms = { 'docs/confabctl.md': ['lobby', 'kitchen'] }
const roomsOf = name => ['defaultRoom', 'game night', ...rooms[name] ?? []]
/// e2e/docs follows this part with servers of its own.
const partElsewhere = { 'README.md': 'Several servers' }

test('no block escapes', () => {
  for (const text of ['~~~sh\ntrue\n~~~\n', '- list\n  ```sh\n  true\n  ```\n', '```sh title=x\ntrue\n```\n', '```sh\ntrue\n']) {
    assert.throws(() => dissect(text), /no test would see/, text)
  }
  for (const language of ['', 'sql', 'python']) assert.equal(handlers[language], undefined)
})

for (const name of documents) {
  test(`every block of ${name} is true`, async () => {
    assert.deepEqual(missing, [], 'programs that this test needs')
    const text = readFileSync(join(root, name), 'utf8')
    const { blocks } = dissect(partElsewhere[name] ? cutOut(text, partElsewhere[name]).rest : text)
    if (blocks.length === 0) return
    await withServer({ args: ['--admin-port', '0', ...roomsOf(name).flatMap(room => ['--room', room])] }, async server => {
      const reader = new Reader()
      reader.takeNoteOf(server)
      const shell = new Shell(server, reader)
      try {
        if (blocks.some(({ language }) => ['sh', 'toml'].includes(language))) await shell.prepare()
        for (const block of blocks) {
          const handler = handlers[block.language]
          assert.ok(handler, `no test knows blocks of the language "${block.language}":\n${textOf(block)}`)
          await Promise.resolve(handler(block, { server, reader, shell, name }))
            .catch(error => { throw new Error(`${error.message}\nin the block:\n${textOf(block)}`, { cause: error }) })
        }
        assert.deepEqual([...reader.notRun], [], 'scripts that no command runs')
      } finally {
        reader.leave()
      }
    })
  })
}

test('every script for the server runs inside one', async () => {
  const blocks = documents.flatMap(name => dissect(readFileSync(join(root, name), 'utf8')).blocks)
  const reader = new Reader()
  const folders = blocks.filter(block => block.language === 'js' && isServerScript(block)).map((block, index) => {
    const folder = join(reader.directory, `scripts-${index}`)
    mkdirSync(folder)
    writeFileSync(join(folder, `script${index}.js`), textOf(block))
    const settings = readFileSync(join(root, 'resources/examples/scripts/join_guard.json'), 'utf8')
    writeFileSync(join(folder, 'join_guard.json'), settings)
    return folder
  })
  assert.ok(folders.length >= 10)
  try {
    await withServer({ args: folders.flatMap(folder => ['--scripts', folder]) }, async server => {
      const answer = await (await fetch(`${server.url}/api?action=hello&name=Ann`)).json()
      assert.equal(answer.greeting, 'Hello, Ann!')
      const client = await server.tcp()
      assert.match((await client.next(({ context }) => context === 'user')).message, /^Welcome!/)
      for (const room of ['labs', 'news', 'guess']) assert.equal((await client.request(`roomAdd ${room}`)).data, true, room)
      await (await server.tcp()).request('roomAdd labs')
      await client.next(({ message }) => message?.startsWith?.('I have joined the room: '))
      assert.doesNotMatch(server.stderr(), /(warning|critical) confab\.extensions/)
    })
  } finally {
    reader.leave()
  }
})
