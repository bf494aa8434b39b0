// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { makeCertificate, withTls } from './support/certificate.mjs'
import { require } from './support/packages.mjs'
import { startServer } from './support/server.mjs'
import { until } from './support/wait.mjs'
import { WebSocketClient } from './support/websocket.mjs'

const { chromium } = require('playwright-core')
const args = ['--room', 'defaultRoom', '--room', 'lobby']
const browserArgs = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync']

let server, browser
const contexts = []
const others = []
before(async () => {
  server = await startServer({ args })
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: browserArgs })
})
afterEach(async () => {
  await Promise.all(contexts.splice(0).map(context => context.close()))
  await Promise.all(others.splice(0).map(client => client.close()))
})
after(async () => {
  await browser?.close()
  await server?.stop()
})

/// The page as a new visitor sees it. Its errors, refusals of the content security policy included, are collected.
async function visit ({ url = server.url, path = '/', ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 720 }, ...options })
  contexts.push(context)
  const page = await context.newPage()
  page.problems = []
  page.on('pageerror', error => page.problems.push(String(error)))
  page.on('console', message => message.type() === 'error' && page.problems.push(message.text()))
  await page.goto(url + path)
  return page
}

async function chat (options) {
  const page = await visit(options)
  await isConnected(page)
  return page
}

const isConnected = page => page.locator('#connection[data-state=connected]').waitFor()
const shows = (page, selector, text) => page.locator(selector, { hasText: text }).waitFor()

async function write (page, text) {
  await page.locator('#text').fill(text)
  await page.locator('#text').press('Enter')
}

async function other (room = 'defaultRoom') {
  const client = await WebSocketClient.connect(`${server.wsUrl}/ws`)
  others.push(client)
  await client.request({ event: 'roomAdd', room })
  return client
}

test('a visitor talks with another client, and sees who is there', async () => {
  const page = await chat()
  assert.equal(await page.title(), 'Confab')
  await shows(page, '#empty', 'Nothing has been said here yet')
  await shows(page, '#show-members', /^1 member$/)
  const ada = await other()
  await shows(page, '#show-members', /^2 members$/)
  await shows(page, '#members', 'You')

  await ada.request({ event: 'say', room: 'defaultRoom', message: 'Ada: hello there' })
  await shows(page, '.message .name', /^Ada$/)
  await shows(page, '.message .text', /^hello there$/)
  await shows(page, '.day', 'Today')

  await write(page, 'hello back')
  assert.equal((await ada.next(frame => frame.message === 'hello back')).room, 'defaultRoom')
  await shows(page, '.message .id', /^you$/)
  assert.deepEqual(page.problems, [])
})

test('a name is remembered, and said as text that every client can read', async () => {
  const page = await chat()
  const ada = await other()
  await page.locator('#display-name').fill('  Grace: ')
  await page.locator('#display-name').press('Enter')
  await page.reload()
  await isConnected(page)
  assert.equal(await page.locator('#display-name').inputValue(), 'Grace')
  await page.locator('#text').fill('first')
  await page.locator('#text').press('Shift+Enter')
  await page.locator('#text').pressSequentially('second')
  await page.locator('#text').press('Enter')
  await ada.next(frame => frame.message === 'Grace: first\nsecond')
})

test('what others send is shown literally, whatever it is', async () => {
  const page = await chat()
  const ada = await other()
  const markup = '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>'
  const say = message => ada.request({ event: 'say', room: 'defaultRoom', message })
  await say(markup)
  await say({ name: markup, text: 'with a name' })
  await say({ event: '<b>move</b>', data: [1] })
  await say([null, 7])
  await shows(page, '.message .text', '[null,7]')
  const texts = await page.locator('.message .text').allTextContents()
  assert.deepEqual(texts, [markup, 'with a name', '<b>move</b> [1]', '[null,7]'])
  assert.equal(await page.locator('.log img, .log script, .log b').count(), 0)
  assert.equal(await page.title(), 'Confab')
  assert.deepEqual(page.problems, [])
})

test('rooms are joined by name, counted while unread, and left', async () => {
  const page = await chat()
  await page.locator('#join-name').fill('nowhere')
  await page.locator('#join-name').press('Enter')
  await shows(page, '#join-error', 'There is no room called “nowhere”')
  await page.locator('#join-name').fill('lobby')
  await page.locator('#join-name').press('Enter')
  await shows(page, '#room-name', 'lobby')
  assert.equal(await page.locator('#join-error').textContent(), '')

  const ada = await other()
  await ada.request({ event: 'say', room: 'defaultRoom', message: 'one' })
  await ada.request({ event: 'say', room: 'defaultRoom', message: 'two' })
  await shows(page, '#rooms .badge', /^2/)
  assert.equal(await page.title(), '(2) Confab')
  await page.locator('#rooms button', { hasText: 'defaultRoom' }).click()
  await shows(page, '.message .text', 'two')
  assert.equal(await page.locator('#rooms .badge').count(), 0)

  await page.locator('#leave').click()
  await shows(page, '#room-name', 'lobby')
  await page.locator('#leave').click()
  await shows(page, '#empty', 'You are in no room')
  assert.equal(await page.locator('#text').isDisabled(), true)
})

test('a room keeps its newest 500 messages', async () => {
  const page = await chat()
  const ada = await other()
  for (let number = 1; number <= 520; number++) ada.send({ event: 'say', room: 'defaultRoom', message: `n${number}` })
  await shows(page, '.message .text', /^n520$/)
  assert.equal(await page.locator('.message').count(), 500)
  assert.equal(await page.locator('.message .text').first().textContent(), 'n21')
  assert.equal(await page.locator('.day').count(), 1)
})

test('a lost connection is shown, and what is written meanwhile is sent later', async () => {
  const page = await chat()
  await page.locator('#join-name').fill('lobby')
  await page.locator('#join-name').press('Enter')
  await shows(page, '#room-name', 'lobby')

  const port = String(server.wsPort)
  server.kill('SIGKILL')
  await page.locator('#banner', { hasText: 'The connection was lost' }).waitFor()
  await shows(page, '#connection', 'Reconnecting')
  await write(page, 'written while away')
  await shows(page, '#outbox .note', 'Waiting for the connection')

  await server.stop()
  server = await startServer({ args: ['--ws-port', port, ...args] })
  const ada = await other('lobby')
  await page.locator('#banner-button').click({ timeout: 2000 }).catch(() => {})  // It may be back already.
  await isConnected(page)
  await page.locator('#banner').waitFor({ state: 'hidden' })
  await shows(page, '.message .text', 'written while away')
  await until(async () => await page.locator('#outbox li').count() === 0, 'the message to be sent')
  await write(page, 'back again')
  await ada.next(frame => frame.message === 'back again')
})

test('it fits a narrow screen, and the keyboard reaches the rooms', async () => {
  const page = await chat({ viewport: { width: 360, height: 640 } })
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360)
  await page.locator('#rooms-pane').waitFor({ state: 'hidden' })
  await page.locator('#show-rooms').focus()
  await page.keyboard.press('Enter')
  await page.locator('#rooms-pane').waitFor({ state: 'visible' })
  assert.equal(await page.locator('#show-rooms').getAttribute('aria-expanded'), 'true')
  await page.keyboard.press('Escape')
  await page.locator('#rooms-pane').waitFor({ state: 'hidden' })
})

for (const [scheme, isLight] of [['light', true], ['dark', false]]) {
  test(`it is drawn in the ${scheme} scheme, and can be read`, async () => {
    const page = await chat({ colorScheme: scheme })
    const lightness = (selector, property) => page.locator(selector).evaluate((target, name) =>
      getComputedStyle(target)[name].match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part) / 3, 0), property)
    const back = await lightness('.conversation', 'backgroundColor')
    const text = await lightness('#room-name', 'color')
    assert.equal(back > 128, isLight)
    assert.ok(Math.abs(back - text) > 150, `text ${text} on ${back}`)

    // A picture of one colour compresses to next to nothing.
    const drawn = await page.screenshot()
    await page.setContent('')
    const blank = await page.screenshot()
    assert.ok(drawn.length > 3 * blank.length, `${drawn.length} bytes, an empty page has ${blank.length}`)
  })
}

for (const path of ['/confab-client.js', '/confab-client.min.js']) {
  for (const type of ['', 'module']) {
    test(`${path} works in a page as ${type || 'a plain script'}`, async () => {
      const page = await visit({ path: '/healthz' })
      await page.addScriptTag({ url: server.url + path, type })
      await page.waitForFunction(() => globalThis.ConfabClient)
      assert.equal(await page.evaluate(async () => {
        const client = new StellarClient({ rooms: ['lobby'] })
        const { data } = await client.connect()
        return data.rooms.join()
      }), 'lobby')
    })
  }
}

test('a page that came through TLS talks through TLS', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'confab-e2e-'))
  const secure = await startServer({ args: [...args, ...withTls(makeCertificate(directory, 'localhost'))] })
  try {
    const page = await chat({ url: `https://127.0.0.1:${secure.wsPort}`, ignoreHTTPSErrors: true })
    await write(page, 'in private')
    await shows(page, '.message .text', /^in private$/)
    assert.deepEqual(page.problems, [])
    await page.context().close()
  } finally {
    await secure.stop()
    rmSync(directory, { recursive: true, force: true })
  }
})
