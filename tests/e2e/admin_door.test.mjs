// SPDX-License-Identifier: MIT
// Who gets in at the administration port, and how; not what is said there.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request as httpsRequest } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { connect } from 'node:tls'
import { makeCertificate, withTls } from './support/certificate.mjs'
import { serverForTests, withServer } from './support/fixture.mjs'
import { runProgram } from './support/server.mjs'
import { until, within } from './support/wait.mjs'
import { WebSocketClient } from './support/websocket.mjs'

const directory = mkdtempSync(join(tmpdir(), 'confab-e2e-admin-'))
after(() => rmSync(directory, { recursive: true, force: true }))

const files = makeCertificate(directory, 'operators')
const withAdminTls = ({ certificate, key }) => ['--admin-certificate', certificate, '--admin-key', key]
const trust = ({ certificate }) => ({ ca: readFileSync(certificate), servername: 'localhost' })
const open = ['--admin-port', '0', '--admin-bind', '0.0.0.0']

/// Connects and leaves; rejects with `statusCode` where the handshake is refused.
async function comeIn (url, options = {}) {
  const client = await WebSocketClient.connect(url, { welcome: false, ...options })
  await client.close()
}
const isRefused = (url, statusCode, options) => assert.rejects(comeIn(url, options), { statusCode })

/// GET over TLS; the response with its `text`.
function ask (port, path, options) {
  const answer = new Promise((resolve, reject) => {
    httpsRequest({ host: '127.0.0.1', port, path, ...options }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', part => { text += part })
        .on('end', () => resolve(Object.assign(response, { text })))
    }).on('error', reject).end()
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

describe('the administration port', () => {
  const server = serverForTests('--admin-port', '0', '--admin-origins', 'https://console.example')

  test('takes WebSockets at /admin', () => comeIn(server.adminUrl))

  for (const path of ['/', '/ws', '/primus', '/admin/', '/metrics']) {
    test(`takes none at ${path}`, () => isRefused(server.adminUrl.replace(/\/admin$/, path), 404))
  }

  test('is not on the chat port', () => isRefused(`${server.wsUrl}/admin`, 404))

  test('takes web pages only from the origins that are listed', async () => {
    await comeIn(server.adminUrl, { origin: 'https://console.example' })
    for (const origin of ['https://other.example', 'http://127.0.0.1', 'null']) {
      await isRefused(server.adminUrl, 403, { origin })
    }
  })

  test('serves metrics and nothing else', async () => {
    const at = path => fetch(server.adminUrl.replace(/^ws(.*)\/admin$/, 'http$1') + path)
    const metrics = await at('/metrics')
    assert.equal(metrics.status, 200)
    assert.match(await metrics.text(), /^confab_connections\{transport="tcp"\} 0$/m)
    assert.equal((await at('/')).status, 404)
    assert.equal((await at('/admin')).status, 404)
  })
})

test('no web page may connect unless it is listed', () => withServer({ args: ['--admin-port', '0'] }, server =>
  isRefused(server.adminUrl, 403, { origin: 'https://console.example' })))

test('"*" is not taken for a list of origins', async () => {
  const { code, stderr } = await runProgram(['--check-config', '--admin-origins', '*'])
  assert.equal(code, 64)
  assert.match(stderr, /admin-origins.*every web page/)
})

describe('with a certificate of its own', () => {
  const server = serverForTests('--admin-port', '0', ...withAdminTls(files))

  test('it speaks TLS, and the chat port does not', async () => {
    assert.match(server.adminUrl, /^wss:/)
    await comeIn(server.adminUrl, trust(files))
    await (await server.ws()).close()
  })

  test('metrics stay open on loopback', async () => {
    assert.equal((await ask(server.adminPort, '/metrics', trust(files))).statusCode, 200)
  })

  test('openssl s_client can read the metrics', async () => {
    const child = spawn('openssl', ['s_client', '-connect', `127.0.0.1:${server.adminPort}`, '-quiet', '-CAfile', files.certificate,
      '-verify_return_error'])
    let text = ''
    child.stdout.setEncoding('utf8').on('data', part => { text += part })
    const ended = new Promise(resolve => child.on('close', resolve))
    child.stdin.write('GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
    await within(ended, 'the end')
    assert.match(text, /^HTTP\/1\.1 200 /)
    assert.match(text, /confab_connections\{transport="tcp"\} 0/)
  })
})

describe('beyond loopback', () => {
  test('plain text is refused: 78', async () => {
    for (const check of [[], ['--check-config']]) {
      const { code, stdout, stderr } = await runProgram(['--tcp-port', '0', '--ws-port', '0', '--store', 'memory:',
        '--state-dir', directory, ...open, ...check])
      assert.equal(code, 78, stderr)
      assert.equal(stdout, '')
      assert.match(stderr, /^confabd: admin\.bind = 0\.0\.0\.0 .*--admin-certificate/)
      assert.equal(stderr.trim().split('\n').length, 1, stderr)
    }
  })

  test('a port that is off needs no certificate', async () => {
    const { code, stderr } = await runProgram(['--check-config', '--admin-port', 'off', '--admin-bind', '0.0.0.0'])
    assert.equal(code, 0, stderr)
  })

  test('the certificate of the clients serves operators too', () =>
    withServer({ args: [...open, ...withTls(files)] }, async server => {
      assert.equal(server.adminUrl, `wss://127.0.0.1:${server.adminPort}/admin`)
      await comeIn(server.adminUrl, trust(files))
    }))

  test('metrics need a sign-in', () => withServer({ args: [...open, ...withAdminTls(files)] }, async server => {
    for (const headers of [{}, { Authorization: 'Basic YTpi' }, { Authorization: 'Bearer no' }]) {
      const response = await ask(server.adminPort, '/metrics', { ...trust(files), headers })
      assert.equal(response.statusCode, 401)
      assert.match(response.headers['www-authenticate'], /Basic realm="confab".*Bearer realm="confab"/)
      assert.ok(!response.text.includes('confab_connections'))
    }
    const lines = readFileSync(join(server.stateDir, 'admin.audit.jsonl'), 'utf8').trim().split('\n').map(line => JSON.parse(line))
    assert.deepEqual(lines.map(({ user, method, outcome }) => [user, method, outcome]),
      [['a', 'metrics', 'refused'], ['token', 'metrics', 'refused']])
  }))
})

test('SIGHUP reads both certificates again', async () => {
  const current = name => ({ certificate: join(directory, `${name}.pem`), key: join(directory, `${name}.key`) })
  const [clients, operators] = [current('current-clients'), current('current-operators')]
  const install = (to, from) => ['certificate', 'key'].forEach(part => copyFileSync(from[part], to[part]))
  install(clients, makeCertificate(directory, 'clients-1'))
  install(operators, makeCertificate(directory, 'operators-1'))
  await withServer({ args: ['--admin-port', '0', ...withTls(clients), ...withAdminTls(operators)] }, async server => {
    assert.equal(await shownName(server.adminPort), 'operators-1')
    assert.equal(await shownName(server.wsPort), 'clients-1')
    install(clients, makeCertificate(directory, 'clients-2'))
    install(operators, makeCertificate(directory, 'operators-2'))
    server.kill('SIGHUP')
    await until(async () => await shownName(server.adminPort) === 'operators-2', 'the new certificate')
    assert.equal(await shownName(server.wsPort), 'clients-2')

    writeFileSync(operators.key, 'no key')
    server.kill('SIGHUP')
    await until(() => server.stderr().includes('for operators the certificate stays as it is'), 'the log to say why')
    assert.equal(await shownName(server.adminPort), 'operators-2')
  })
})

describe('admin.url', () => {
  const path = server => join(server.stateDir, 'admin.url')

  test('says where the server is while it runs, to its own user', async () => {
    const stateDir = join(directory, 'made', 'by-confabd')
    await withServer({ args: ['--admin-port', '0', '--state-dir', stateDir, '--store', 'memory:'] }, async server => {
      assert.equal(readFileSync(path(server), 'utf8'), `ws://127.0.0.1:${server.adminPort}/admin\n`)
      assert.equal(statSync(path(server)).mode & 0o777, 0o600)
      assert.equal(statSync(stateDir).mode & 0o777, 0o700)
      server.kill('SIGTERM')
      await within(server.exited, 'the server to end')
      assert.ok(!existsSync(path(server)))
    })
  })

  test("is left alone once it is another server's", () => withServer({ args: ['--admin-port', '0'] }, async server => {
    writeFileSync(path(server), 'ws://127.0.0.1:1/admin\n')
    server.kill('SIGTERM')
    await within(server.exited, 'the server to end')
    assert.equal(readFileSync(path(server), 'utf8'), 'ws://127.0.0.1:1/admin\n')
  }))

  test('is not written while the port is off', () => withServer({}, server => assert.ok(!existsSync(path(server)))))
})
