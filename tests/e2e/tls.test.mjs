// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect as connectPlain } from 'node:net'
import { request as httpsRequest } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { connect } from 'node:tls'
import { makeCertificate, withTls } from './support/certificate.mjs'
import { serverForTests, withServer } from './support/fixture.mjs'
import { runProgram } from './support/server.mjs'
import { LineClient } from './support/tcp.mjs'
import { until, within } from './support/wait.mjs'
import { WebSocketClient } from './support/websocket.mjs'

const directory = mkdtempSync(join(tmpdir(), 'confab-e2e-tls-'))
after(() => rmSync(directory, { recursive: true, force: true }))

const files = makeCertificate(directory, 'first')
const ca = readFileSync(files.certificate)
const trust = { ca, servername: 'localhost' }

const wss = (server, { path = '/', ...options } = {}) =>
  WebSocketClient.connect(`wss://127.0.0.1:${server.wsPort}${path}`, { ...trust, ...options })
const lines = (server, options = {}) =>
  LineClient.connect(server.tcpPort, { open: to => connect({ ...to, ...trust, ...options }), event: 'secureConnect' })

/// GET or POST over TLS; the response with its `text`.
function ask (server, path, { body, ...options } = {}) {
  const answer = new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST'
    const request = httpsRequest({ host: '127.0.0.1', port: server.wsPort, path, method, ...trust, ...options }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', part => { text += part })
        .on('end', () => resolve(Object.assign(response, { text })))
    }).on('error', reject)
    request.end(body)
  })
  return within(answer, `an answer from ${path}`)
}

/// The name on the certificate a new connection is shown.
function shownName (port) {
  const name = new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate().subject.CN)
      socket.destroy()
    }).on('error', reject)
  })
  return within(name, 'a certificate')
}

describe('with a certificate', () => {
  const server = serverForTests(...withTls(files))

  test('WebSocket and TCP clients talk to each other', async () => {
    const [web, line, primus] = [await wss(server), await lines(server), await wss(server, { path: '/ws' })]
    for (const client of [web, primus]) assert.equal((await client.request({ event: 'roomAdd', room: 'defaultRoom' })).status, 'OK')
    assert.equal((await line.request('roomAdd defaultRoom')).status, 'OK')
    assert.equal((await line.request('say defaultRoom hello')).status, 'OK')
    for (const client of [web, line, primus]) {
      assert.equal((await client.next(({ context }) => context === 'user')).message, 'hello')
    }
    for (const client of [web, line, primus]) await client.close()
  })

  for (const version of ['TLSv1.2', 'TLSv1.3']) {
    test(`clients may speak ${version}`, async () => {
      const client = await lines(server, { minVersion: version, maxVersion: version })
      assert.equal(client.socket.getProtocol(), version)
      assert.equal((await client.request('paramsView')).status, 'OK')
      await client.close()
    })
  }

  test('TLS 1.1 is refused', async () => {
    const socket = connect({ host: '127.0.0.1', port: server.tcpPort, ...trust, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' })
    const error = await within(new Promise((resolve, reject) => {
      socket.on('error', resolve).on('secureConnect', () => reject(new Error('connected')))
    }), 'a refusal')
    assert.match(error.message, /protocol/i)
  })

  test('big frames go both ways', async () => {
    const client = await wss(server)
    await client.request({ event: 'roomAdd', room: 'defaultRoom' })
    const message = 'é漢'.repeat(12_000)
    client.send({ event: 'say', room: 'defaultRoom', message })
    assert.equal((await client.next(({ context }) => context === 'user')).message, message)
    await client.close()
  })

  test('frames that come with the handshake are read', async () => {
    const socket = connect({ host: '127.0.0.1', port: server.wsPort, ...trust })
    const frame = Buffer.from('{"event":"detailsView"}')
    const text = new Promise(resolve => {
      let all = ''
      socket.on('data', part => {
        all += part.toString('latin1')
        if (all.includes('"messageCount":1')) resolve(all)
      })
    })
    socket.write(Buffer.concat([
      Buffer.from('GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n' +
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'),
      Buffer.from([0x81, 0x80 | frame.length, 0, 0, 0, 0]), frame]))
    assert.match(await within(text, 'the answer'), /^HTTP\/1\.1 101 .*s3pPLMBiTxaQ9kYGzzhZRbK\+xOo=/s)
    socket.destroy()
  })

  test('the page, the script, health and actions are served', async () => {
    const page = await ask(server, '/')
    assert.equal(page.statusCode, 200)
    assert.match(page.text, /<html/i)
    const script = await ask(server, '/confab-client.js')
    assert.match(script.text, /StellarClient/)
    assert.equal(Buffer.byteLength(script.text), Number(script.headers['content-length']))
    assert.equal((await ask(server, '/healthz')).text, 'ok\n')
    assert.equal(typeof JSON.parse((await ask(server, '/api?action=status')).text).uptime, 'number')
    const posted = await ask(server, '/api', { body: '{"action":"status"}', headers: { 'Content-Type': 'application/json' } })
    assert.equal(typeof JSON.parse(posted.text).uptime, 'number')
    assert.equal((await ask(server, '/primus', { agent: false })).statusCode, 426)
    assert.equal((await ask(server, '/nothing')).statusCode, 404)
    const big = await ask(server, '/api?action=status', { body: 'x'.repeat(200_000) }).catch(error => error)
    assert.ok(big.statusCode === 413 || big.code, 'a body that is too big')
  })

  test('HTTP/1.1 is agreed on where clients ask (ALPN)', async () => {
    const agreed = protocols => within(new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port: server.wsPort, ...trust, ALPNProtocols: protocols }, () => {
        resolve(socket.alpnProtocol)
        socket.destroy()
      }).on('error', reject)
    }), 'a protocol')
    assert.equal(await agreed(['h2', 'http/1.1']), 'http/1.1')
    assert.equal(await agreed(['h2']), false)
  })

  test('plain HTTP is told what to do, plain lines are closed', async () => {
    const exchange = async (port, text) => {
      const socket = connectPlain(port, '127.0.0.1').on('error', () => {})
      let answer = ''
      socket.setEncoding('latin1').on('data', part => { answer += part })
      socket.write(text)
      await within(new Promise(resolve => socket.on('close', resolve)), 'the end')
      return answer
    }
    assert.match(await exchange(server.wsPort, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'), /^HTTP\/1\.1 400 [^]*TLS/)
    assert.ok(!(await exchange(server.tcpPort, 'roomAdd defaultRoom\r\n')).includes('welcome'))
  })

  test('openssl s_client is a chat client', async () => {
    const child = spawn('openssl', ['s_client', '-connect', `127.0.0.1:${server.tcpPort}`, '-quiet', '-crlf', '-CAfile', files.certificate])
    let text = ''
    child.stdout.setEncoding('utf8').on('data', part => { text += part })
    const ended = new Promise(resolve => child.on('close', resolve))
    await until(() => text.includes('welcome'), 'the welcome')
    child.stdin.write('roomAdd defaultRoom\n')
    await until(() => text.includes('"messageCount":1'), 'the answer')
    child.stdin.write('quit\n')
    await within(ended, 'the end')
    assert.match(text, /"status":"Bye!"/)
  })

  test('the client script finds wss: by itself', async () => {
    const { text } = await ask(server, '/confab-client.js')
    assert.match(text, /'https:': 's'/)
  })
})

test('a client that reads nothing is closed as too slow', () => withServer({
  args: [...withTls(files), '--limits-outbox-bytes', '64 KiB', '--admin-port', '0']
}, async server => {
  const [slow, speaker] = [await lines(server), await lines(server)]
  for (const client of [slow, speaker]) await client.request('roomAdd defaultRoom')
  slow.socket.pause()
  const metrics = async () => (await fetch(`http://127.0.0.1:${/admin=\S+:(\d+)/.exec(server.readyLine)[1]}/metrics`)).text()
  const message = 'x'.repeat(30_000)
  await until(async () => {
    await speaker.request(`say defaultRoom ${message}`)
    return /reason="too_slow"} 1/.test(await metrics())
  }, 'the slow one to be closed')
  slow.socket.destroy()
  await speaker.close()
}))

test('SIGTERM says 1001 and ends TLS in order', () => withServer({ args: withTls(files) }, async server => {
  const [web, line] = [await wss(server), await lines(server)]
  let hasEnded = false
  line.socket.once('end', () => { hasEnded = true })
  server.kill('SIGTERM')
  assert.equal((await within(web.closed, 'the Close frame')).code, 1001)
  await within(line.closed, 'the end')
  assert.equal(line.inbox.all.at(-1), '{"status":"Bye!","context":"api"}')
  assert.ok(hasEnded, 'the end is said, not a reset')
  assert.deepEqual(await within(server.exited, 'the server to end'), { code: 0, signal: null })
}))

test('SIGHUP shows new connections the new certificate, and nobody a bad one', async () => {
  const current = { certificate: join(directory, 'current.pem'), key: join(directory, 'current.key') }
  const install = from => {
    copyFileSync(from.certificate, current.certificate)
    copyFileSync(from.key, current.key)
  }
  install(files)
  await withServer({ args: withTls(current) }, async server => {
    const old = await wss(server)
    assert.equal(await shownName(server.tcpPort), 'first')
    install(makeCertificate(directory, 'second'))
    server.kill('SIGHUP')
    await until(async () => await shownName(server.tcpPort) === 'second', 'the new certificate')
    assert.equal(await shownName(server.wsPort), 'second')
    assert.equal((await old.request({ event: 'detailsView' })).status, 'OK', 'open connections talk on')

    writeFileSync(current.key, 'no key')
    server.kill('SIGHUP')
    await until(() => server.stderr().includes('the certificate stays as it is'), 'the log to say why')
    assert.ok(server.stderr().includes(current.key))
    assert.equal(await shownName(server.wsPort), 'second')
    await old.close()
  })
})

describe('a bad certificate', () => {
  const other = makeCertificate(directory, 'other')
  const text = join(directory, 'text.pem')
  writeFileSync(text, 'good morning\n')
  const cases = {
    'a certificate without a key': [['--tls-certificate', files.certificate], /tls\.key/],
    'a key without a certificate': [['--tls-key', files.key], /tls\.certificate/],
    'a file that is not there': [withTls({ ...files, certificate: join(directory, 'none.pem') }), /none\.pem/],
    'a file that is no PEM': [withTls({ ...files, certificate: text }), /text\.pem/],
    'the key of another certificate': [withTls({ ...files, key: other.key }), /other\.key.*does not belong/]
  }
  for (const [name, [args, words]] of Object.entries(cases)) {
    test(`${name}: 78`, async () => {
      const start = ['--tcp-port', '0', '--ws-port', '0', '--admin-port', 'off', '--store', 'memory:', '--state-dir', directory]
      for (const check of [[], ['--check-config']]) {
        const { code, stdout, stderr } = await runProgram([...start, ...args, ...check])
        assert.equal(code, 78, stderr)
        assert.equal(stdout, '')
        assert.match(stderr, words)
        assert.equal(stderr.trim().split('\n').length, 1, stderr)
      }
    })
  }

  test('is no reason not to print the configuration', async () => {
    const { code, stdout } = await runProgram(['--print-config', '--tls-certificate', '/x/y.pem', '--tls-key', '/x/z.pem'])
    assert.equal(code, 0)
    assert.match(stdout, /^certificate = "\/x\/y\.pem"$/m)
    assert.match(stdout, /^key = "\/x\/z\.pem"$/m)
  })

  test('that is good passes --check-config', async () => {
    const { code, stderr } = await runProgram(['--check-config', ...withTls(files)])
    assert.equal(code, 0, stderr)
  })
})
