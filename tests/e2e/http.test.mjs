// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { describe, test } from 'node:test'
import { serverForTests } from './support/fixture.mjs'
import { within } from './support/wait.mjs'

const server = serverForTests()
const at = (path, options) => fetch(server.url + path, options)
const json = { 'Content-Type': 'application/json' }

/// Sends bytes of a request and resolves with the status line of the answer.
function statusOf (bytes) {
  const socket = connect({ port: server.wsPort, host: '127.0.0.1' })
  socket.on('error', () => {})
  socket.write(bytes)
  const status = new Promise((resolve, reject) => {
    let text = ''
    socket.on('data', chunk => {
      text += chunk.toString('latin1')
      if (text.includes('\r\n')) resolve(Number(text.split(' ')[1]))
    })
    socket.on('close', () => reject(new Error(`closed after: ${text}`)))
  })
  return within(status, 'an answer').finally(() => socket.destroy())
}

describe('the demo page', () => {
  test('is HTML that may load nothing from elsewhere', async () => {
    const response = await at('/')
    assert.equal(response.status, 200)
    assert.match(response.headers.get('content-type'), /^text\/html/)
    assert.match(response.headers.get('content-security-policy'), /default-src/)
    assert.match(await response.text(), /<html/i)
  })
})

describe('the client script', () => {
  for (const path of ['/confab-client.js', '/stellar-client.js', '/confab-client.min.js', '/stellar-client.min.js']) {
    test(`${path} is served to every origin and can be cached`, async () => {
      const response = await at(path)
      assert.equal(response.status, 200)
      assert.match(response.headers.get('content-type'), /javascript/)
      assert.equal(response.headers.get('access-control-allow-origin'), '*')
      const age = /max-age=(\d+)/.exec(response.headers.get('cache-control'))
      assert.ok(Number(age[1]) > 0 && Number(age[1]) <= 3600, response.headers.get('cache-control'))
      assert.match(await response.text(), /StellarClient/)

      const etag = response.headers.get('etag')
      assert.match(etag, /^(W\/)?"[^"]+"$/)
      for (const condition of [etag, `"other", ${etag}`, '*']) {
        const again = await at(path, { headers: { 'If-None-Match': condition } })
        assert.equal(again.status, 304, condition)
        assert.equal(again.headers.get('etag'), etag)
        assert.equal(await again.text(), '')
      }
      assert.equal((await at(path, { headers: { 'If-None-Match': '"other"' } })).status, 200)
    })
  }

  test('is smaller when it is minified', async () => {
    const [full, small] = await Promise.all(['/confab-client.js', '/confab-client.min.js'].map(async path =>
      (await (await at(path)).text()).length))
    assert.ok(small < full, `${small} is not less than ${full}`)
  })

  test('answers HEAD without a body', async () => {
    const response = await at('/confab-client.js', { method: 'HEAD' })
    assert.equal(response.status, 200)
    assert.equal(await response.text(), '')
  })
})

describe('health', () => {
  for (const path of ['/healthz', '/readyz']) {
    test(path, async () => assert.equal((await at(path)).status, 200))
  }
})

describe('/api', () => {
  const isStatus = async response => {
    assert.equal(response.status, 200)
    assert.match(response.headers.get('content-type'), /^application\/json/)
    const body = await response.json()
    assert.equal(typeof body.uptime, 'number')
    assert.equal(typeof body.version, 'string')
    assert.equal(body.error, undefined)
  }

  test('GET runs an action', async () => isStatus(await at('/api?action=status')))
  test('GET takes parameters', async () => isStatus(await at('/api?action=status&key=a%20b&other=')))
  test('POST takes JSON', async () =>
    isStatus(await at('/api?action=status', { method: 'POST', headers: json, body: '{"key":"value"}' })))
  test('POST may name the action in its body, as the client scripts do', async () =>
    isStatus(await at('/api', { method: 'POST', headers: json, body: '{"action":"status"}' })))
  test('POST may have no body', async () => isStatus(await at('/api?action=status', { method: 'POST' })))

  for (const path of ['/api?action=nothing', '/api', '/api?action=']) {
    test(`${path} is an unknown action`, async () => {
      const response = await at(path)
      assert.match((await response.json()).error, /unknown action or invalid apiVersion/)
    })
  }

  for (const body of ['{"a":', 'hello', '[1]', '5', '\u0000']) {
    test(`a body that is no JSON object is refused: ${JSON.stringify(body)}`, async () => {
      const response = await at('/api?action=status', { method: 'POST', headers: json, body })
      assert.equal(response.status, 400)
      assert.equal(typeof (await response.json()).error, 'string')
    })
  }

  test('a body that is too big is refused as soon as it is announced', async () => {
    assert.equal(await statusOf('POST /api?action=status HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n' +
      'Content-Length: 1000000000\r\n\r\n{'), 413)
  })

  test('a body that is too big is refused on a connection that is used again, too', async () => {
    const socket = connect({ port: server.wsPort, host: '127.0.0.1' })
    let text = ''
    const answered = new Promise(resolve => {
      socket.on('error', () => {})
      socket.on('close', () => resolve('closed'))
      socket.on('data', chunk => {
        const isFirst = text === ''
        text += chunk.toString('latin1')
        if (isFirst) {
          socket.write('POST /api?action=status HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n' +
            'Content-Length: 1000000000\r\n\r\n{')
        } else if (/HTTP\/1.1 (?!200)/.test(text)) {
          resolve(/HTTP\/1.1 (?!200)(\d+)/.exec(text)[1])
        }
      })
    })
    socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n')
    assert.ok(['413', 'closed'].includes(await within(answered, 'an answer')))
    socket.destroy()
  })

  test('is served to other connections at the same time', async () => {
    const responses = await Promise.all(Array.from({ length: 50 }, () => at('/api?action=status')))
    for (const response of responses) await isStatus(response)
  })
})

describe('anything else', () => {
  for (const path of ['/nothing', '/index.html', '/confab-client.js/x', '/%2e%2e/etc/passwd', '/api/x']) {
    test(`GET ${path}: 404`, async () => assert.equal((await at(path)).status, 404))
  }
  for (const [method, path] of [['POST', '/'], ['POST', '/confab-client.js'], ['PUT', '/api'], ['DELETE', '/healthz'],
    ['POST', '/nothing']]) {
    test(`${method} ${path}: 404 or 405`, async () => {
      assert.ok([404, 405].includes((await at(path, { method, body: '{}' })).status))
    })
  }

  const malformed = {
    'no HTTP at all': 'hello\r\n\r\n',
    'no version': 'GET /\r\n\r\n',
    'a header without a colon': 'GET / HTTP/1.1\r\nHost x\r\n\r\n',
    'a length that is no number': 'POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: ten\r\n\r\n'
  }
  for (const [name, bytes] of Object.entries(malformed)) {
    test(`${name} is refused`, async () => {
      const status = await statusOf(bytes).catch(() => 'closed')
      assert.ok(status === 'closed' || (status >= 400 && status < 500), String(status))
    })
  }

  test('stopped nothing', async () => {
    assert.equal((await at('/healthz')).status, 200)
    const client = await server.ws()
    assert.equal((await client.request({ event: 'detailsView' })).status, 'OK')
    await client.close()
  })
})
