// SPDX-License-Identifier: MIT
// What other languages change, and what they must not. The texts are read from the catalogues.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { withServer } from './support/fixture.mjs'
import { startServer } from './support/server.mjs'

const translations = new URL('../../translations/', import.meta.url)
const languages = ['ar', 'de', 'es', 'fr', 'pt']
const confabd = process.env.CONFABD
const confabctl = join(dirname(confabd ?? '.'), 'confabctl')

let directory
before(() => { directory = mkdtempSync(join(tmpdir(), 'confab-e2e-')) })
after(() => rmSync(directory, { recursive: true, force: true }))

const unescaped = text =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'")
    .replace(/&#x([0-9a-f]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))).replace(/&amp;/g, '&')

/// The translation of a text that has no plural; the text itself where there is none yet.
function translated (catalogue, language, source) {
  const file = readFileSync(new URL(`${catalogue}_${language}.ts`, translations), 'utf8')
  for (const [message] of file.matchAll(/<message>[^]*?<\/message>/g)) {
    const [, original] = message.match(/<source>([^]*?)<\/source>/)
    const [, attributes, text] = message.match(/<translation([^>]*)>([^]*?)<\/translation>/)
    if (unescaped(original) === source) return attributes.includes('unfinished') ? source : unescaped(text)
  }
  throw new Error(`${catalogue} has no text ${source}`)
}

function run (program, args, environment = {}) {
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', CONFAB_STATE_DIR: directory, ...environment }
  return spawnSync(program, args, { env, encoding: 'utf8' })
}

describe('the server in another language', () => {
  for (const language of languages) {
    test(`says errors in ${language}, with the codes of the protocol`, () =>
      withServer({ args: ['--language', language, '--admin-port', '0'] }, async server => {
        const client = await server.tcp()
        const answer = await client.request('roomAdd nowhere')
        assert.equal(answer.status, translated('shared', language, 'room does not exist'))
        const outsider = await client.request('say defaultRoom hello')
        assert.equal(outsider.status, translated('shared', language, 'connection not in this room (%1)').replace('%1', 'defaultRoom'))
        assert.equal((await client.request('roomAdd defaultRoom')).status, 'OK')
        await client.close()
      }))

    test(`greets in ${language}, unless told what to say`, async () => {
      const printed = run(confabd, ['--language', language, '--print-config']).stdout
      const quoted = JSON.stringify(translated('confabd', language, 'Hello human! Welcome to Confab'))
      assert.ok(printed.includes(`\nwelcome = ${quoted}\n`), printed)
      const own = run(confabd, ['--language', language, '--welcome', 'Ahoy', '--print-config']).stdout
      assert.ok(own.includes('\nwelcome = "Ahoy"\n'))
    })
  }

  test('takes it from the environment and from the file, too', () => {
    const file = join(directory, 'language.toml')
    writeFileSync(file, '[server]\nlanguage = "de"\n')
    for (const [args, environment] of [[['--config', file]], [[], { CONFAB_LANGUAGE: 'de' }], [['--language=de'], { CONFAB_LANGUAGE: 'fr' }]]) {
      const { stdout, stderr, status } = run(confabd, [...args, '--check-config'], environment)
      assert.equal(status, 0, stderr)
      assert.equal(stdout, `${translated('confabd', 'de', 'configuration is valid')}\n`)
    }
  })

  test('does not start in one that there is not, and names those there are', () => {
    const file = join(directory, 'unknown.toml')
    writeFileSync(file, '[server]\nlanguage = "xx"\n')
    const cases = [[64, ['--language', 'xx']], [78, [], { CONFAB_LANGUAGE: 'xx' }], [78, ['--config', file]]]
    for (const [code, args, environment] of cases) {
      const { stderr, status } = run(confabd, args, environment)
      assert.equal(status, code, stderr)
      assert.match(stderr, /"xx"/)
      for (const language of ['en', ...languages]) assert.ok(stderr.includes(`"${language}"`), stderr)
    }
  })

  test('says what is wrong with its configuration in it', () => {
    const { stderr } = run(confabd, ['--language', 'fr', '--no-such-option'])
    assert.equal(stderr, `confabd: ${translated('confabd', 'fr', '%1: unknown option').replace('%1', '--no-such-option')}\n`)
  })

  test('logs in English', async () => {
    const args = ['--language', 'de', '--log-level', 'info']
    const server = await startServer({ args })
    await server.stop()
    assert.match(server.stderr(), /info confab\.app: stopping: 0 clients are sent away/)
  })

  test('is English in every locale', () => {
    const { stdout } = run(confabd, ['--help'], { LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de', LANG: 'de_DE.UTF-8' })
    assert.match(stdout, /^Usage: /)
  })
})

describe('confabctl', () => {
  const usage = (args, environment) => run(confabctl, [...args, '--help'], environment).stdout.split(/[\n]/)[0]
  const described = language => translated('confabctl', language, 'Administers a Confab server.')

  test('follows the locale', () => {
    assert.equal(usage([], { LANG: 'fr_FR.UTF-8' }), described('fr'))
    assert.equal(usage([], { LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'es_ES.UTF-8' }), described('es'))
    assert.equal(usage([], { LANG: 'fr_FR.UTF-8', LC_ALL: 'pt_BR.UTF-8' }), described('pt'))
    assert.equal(usage([], { LANG: 'de_DE' }), described('de'))
    assert.equal(usage([], { LANG: 'tlh' }), 'Administers a Confab server.')
    assert.equal(usage([], { LC_ALL: 'C', LANGUAGE: 'de' }), 'Administers a Confab server.')
    assert.equal(usage([], { LANG: 'en_US.UTF-8', LANGUAGE: 'de:fr' }), described('de'))
  })

  test('is told otherwise by CONFAB_LANGUAGE, and by --language', () => {
    assert.equal(usage([], { LANG: 'fr_FR.UTF-8', CONFAB_LANGUAGE: 'de' }), described('de'))
    assert.equal(usage(['--language', 'ar'], { CONFAB_LANGUAGE: 'de' }), described('ar'))
    const { status, stderr } = run(confabctl, ['--language', 'xx', 'rooms', 'list'])
    assert.equal(status, 2)
    assert.match(stderr, /xx.*en,ar,de,es,fr,pt/)
    const unknown = run(confabctl, ['rooms', 'list'], { CONFAB_LANGUAGE: 'xx' })
    assert.equal(unknown.status, 2)
    assert.match(unknown.stderr, /CONFAB_LANGUAGE: xx .*en,ar,de,es,fr,pt/)
  })

  test('prints the same JSON in every language, with the same exit codes', () =>
    withServer({ args: ['--admin-port', '0'] }, async server => {
      const commands = [['rooms', 'list'], ['rooms', 'add', 'lobby'], ['rooms', 'destroy', 'lobby'], ['rooms', 'status', 'nowhere'],
        ['members', 'remove', 'defaultRoom', '00000000-0000-4000-8000-000000000000'], ['rooms', 'add'], ['nonsense']]
      const results = language => commands.map(command => {
        const { status, stdout, stderr } = run(confabctl, ['--json', ...command], { CONFAB_LANGUAGE: language, CONFAB_STATE_DIR: server.stateDir })
        return { command, status, stdout: stdout.replace(/"createdAt":\d+/, ''), stderr }
      })
      const english = results('en')
      for (const language of languages) assert.deepEqual(results(language), english)
    }))

  test('says what it did in the language asked for', () =>
    withServer({ args: ['--admin-port', '0'] }, async server => {
      for (const language of languages) {
        const { stdout } = run(confabctl, ['--language', language, 'rooms', 'exists', 'nowhere'], { CONFAB_STATE_DIR: server.stateDir })
        assert.equal(stdout, `${translated('confabctl', language, '%1 does not exist').replace('%1', 'nowhere')}\n`)
        const refused = run(confabctl, ['--language', language, 'rooms', 'status', 'nowhere'], { CONFAB_STATE_DIR: server.stateDir })
        assert.equal(refused.status, 1)
        assert.ok(refused.stderr.includes(translated('shared', language, 'there is no room %1').replace('%1', 'nowhere')), refused.stderr)
      }
    }))
})
