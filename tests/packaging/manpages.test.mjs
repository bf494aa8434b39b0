// SPDX-License-Identifier: MIT
// The manual pages are clean, and each option, command and key that the programs themselves name is in them.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { test } from 'node:test'
import path from 'node:path'

const build = process.env.CONFAB_TEST_BUILD
const run = (program, ...args) =>
  execFileSync(path.join(build, 'bin', program), args, { encoding: 'utf8', env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' } })

const pageFile = name => path.join(build, 'man', name)

// As it is read, without what makes letters bold and what holds words together, on lines as long as they like.
function shown(name) {
  const page = execFileSync('mandoc', ['-T', 'utf8', '-O', 'width=1000', pageFile(name)], { encoding: 'utf8' })
  return page.replace(/.\u0008/gu, '').replaceAll('\u00a0', ' ')
}

const optionsIn = text => [...new Set(text.match(/(?<![\w-])--?[a-z][a-z-]*/gm).filter(word => word !== '-'))]

/// The text of `page` under the heading `title`.
function section(page, title) {
  const lines = page.split('\n')
  const start = lines.findIndex(line => line.trim() === title && /^ {0,3}\S/.test(line))
  assert.ok(start >= 0, `there is no heading "${title}"`)
  const length = lines.slice(start + 1).findIndex(line => /^ {0,3}\S/.test(line))
  return lines.slice(start + 1, start + 1 + length).join('\n')
}

const hasWord = (text, word) =>
  new RegExp(`(^|[\\s,;("])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[\\s,;.)"])`, 'm').test(text)

function assertNames(text, words, where) {
  assert.ok(words.length > 0, `${where}: nothing to look for`)
  for (const word of words)
    assert.ok(hasWord(text, word), `${where} does not name ${word}`)
}

for (const name of ['confabd.8', 'confabd.toml.5', 'confabctl.1', 'confab-admin.1']) {
  test(`${name} is clean`, () => {
    const lint = spawnSync('mandoc', ['-T', 'lint', '-W', 'style', pageFile(name)], { encoding: 'utf8' })
    assert.equal(lint.stdout + lint.stderr, '')
    assert.equal(lint.status, 0)
    assert.doesNotMatch(shown(name), /@[A-Za-z][\w -]*@/, 'something was not filled in')
  })
}

test('confabd.8 has every option and variable of --help', () => {
  const help = run('confabd', '--help')
  const heads = help.split('\n').filter(line => /^ {2}-/.test(line)).join('\n')
  const page = shown('confabd.8')
  assertNames(page, optionsIn(heads), 'confabd.8')
  assertNames(page, help.match(/CONFAB_[A-Z_]+/g), 'confabd.8')
})

test('confabd.toml.5 has every key of --print-config with its default', () => {
  const page = shown('confabd.toml.5')
  let name = ''
  let count = 0
  for (const line of run('confabd', '--print-config').split('\n')) {
    const heading = line.match(/^\[(\w+)\]$/)
    const key = line.match(/^(\w+) = (.*)$/)
    if (heading)
      name = heading[0]
    if (!key)
      continue
    ++count
    assertNames(section(page, name), [key[1]], name)
    if (key[1] !== 'state_dir')
      assert.ok(section(page, name).includes(`Default: ${key[2]}.`), `${name} ${key[1]} has another default`)
  }
  assert.ok(count > 40)
})

test('confabctl.1 has every command with its options', () => {
  const page = shown('confabctl.1')
  const list = (help, heading) => {
    const block = help.match(new RegExp(`^${heading}:\\n((?: .*\\n)+)`, 'm'))
    return block ? [...block[1].matchAll(/^ {2}(\S+)/gm)].map(match => match[1]) : []
  }
  let commands = 0
  const visit = words => {
    const help = run('confabctl', ...words, '--help')
    const below = list(help, 'Commands')
    const line = words.join(' ')
    const options = optionsIn(list(help, 'Options').join('\n'))
    if (words.length === 0) {
      assertNames(section(page, 'OPTIONS'), options, 'OPTIONS')
    } else if (below.length === 0) {
      ++commands
      const own = options.filter(option => !['-h', '--help'].includes(option))
      const text = section(page, line)
      assert.ok(text.includes(`confabctl ${line}`), line)
      if (own.length > 0)
        assertNames(text, own, line)
      for (const positional of list(help, 'Arguments'))
        assertNames(text, [positional], line)
    }
    for (const word of below)
      visit([...words, word])
  }
  visit([])
  assert.ok(commands > 20)
})

test('confab-admin.1 has every option of --help', () => {
  const page = shown('confab-admin.1')
  const heads = run('confab-admin', '--help').split('\n').filter(line => /^ {2}-/.test(line))
  // Those of Qt are told of together.
  const own = heads.map(line => line.slice(0, 30)).join('\n')
  assertNames(page, optionsIn(own).filter(option => option !== '--help-all'), 'confab-admin.1')
  assertNames(page, ['confab://HOST[:PORT]'], 'confab-admin.1')
})
