// SPDX-License-Identifier: MIT
// What the server once could be hurt by.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { serverForTests, withServer } from './support/fixture.mjs'
import { LineClient } from './support/tcp.mjs'
import { until, within } from './support/wait.mjs'

describe('parameters', () => {
  const server = serverForTests('--limits-max-frame-bytes', '4 KiB')

  test('of one connection are bounded together', async () => {
    const client = await server.tcp()
    assert.equal((await client.request(`paramAdd a=${'x'.repeat(3000)}`)).status, 'OK')
    assert.match((await client.request(`paramAdd b=${'x'.repeat(3000)}`)).status, /^data length is too big/)
    assert.equal((await client.request('paramView b')).data, undefined)
    assert.equal((await client.request('paramView a')).data.length, 3000)
    assert.equal((await client.request('paramAdd a=short')).status, 'OK', 'what is replaced makes room')
    assert.equal((await client.request(`paramAdd b=${'x'.repeat(3000)}`)).status, 'OK')
    assert.equal((await client.request('paramDelete b')).status, 'OK')
    assert.equal((await client.request(`paramAdd c=${'x'.repeat(3000)}`)).status, 'OK', 'what is deleted makes room')
    await client.close()
  })

  test('of an action that comes as a JSON frame leave those of the connection alone', async () => {
    const client = await server.tcp()
    await client.request('paramAdd kept=1')
    await client.request('{"event":"action","params":{"action":"status","other":2}}')
    assert.deepEqual((await client.request('paramsView')).data, { kept: '1' })
    await client.request('{"action":"status","params":{"other":2}}')
    assert.deepEqual((await client.request('paramsView')).data, { other: 2 })
    await client.close()
  })
})

describe('a client that is read slowly', () => {
  const server = serverForTests('--limits-frames-per-second', '20', '--limits-frames-burst', '5',
    '--limits-idle-timeout', '1', '--limits-ping-interval', '500ms')

  test('is not taken for a silent one', async () => {
    const client = await server.raw()
    const frames = 40
    for (let i = 0; i < frames; ++i) client.send('{"event":"detailsView"}')
    const counts = []
    while (counts.length < frames) {
      const { messageCount } = await client.nextJson()
      if (messageCount) counts.push(messageCount)
    }
    assert.deepEqual(counts, Array.from({ length: frames }, (_, i) => i + 1))
    client.destroy()
  })
})

test('a drain answers what has been read, however slowly its client is read', async () => {
  await withServer({ args: ['--limits-frames-per-second', '10', '--limits-frames-burst', '10'] }, async server => {
    const client = await server.tcp()
    client.sendRaw('paramsView\r\n'.repeat(300))
    await client.next()
    server.kill('SIGTERM')
    await within(client.closed, 'the drain')
    const answers = client.inbox.all.map(JSON.parse).filter(frame => frame.context === 'response')
    assert.equal(answers.length, 300)
    assert.deepEqual(await server.exited, { code: 0, signal: null })
  })
})

describe('HTTP', () => {
  const server = serverForTests('--limits-outbox-bytes', '64 KiB')

  const exchange = async (request, port = server.wsPort) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8').on('data', text => { answer += text }).on('error', () => {})
    socket.write(request)
    await within(once(socket, 'close'), 'the end of the connection')
    return answer
  }

  test('a client that asks on and on and reads nothing is cut off', async () => {
    const socket = connect(server.wsPort, '127.0.0.1').on('error', () => {})
    socket.pause()
    let isClosed = false
    socket.on('close', () => { isClosed = true })
    await until(() => {
      if (!isClosed) socket.write('GET /confab-client.js HTTP/1.1\r\nHost: x\r\n\r\n')
      return isClosed
    }, 'the connection to be cut')
  })

  for (const length of ['-1', 'abc', '0x10', '5, 5', '99999999999999999999']) {
    test(`a Content-Length of ${length} is refused`, async () => {
      assert.match(await exchange(`POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n`),
        /^HTTP\/1\.1 4(00|13) /)
    })
  }

  test('ends the connection for those who read to its end', async () => {
    assert.match(await exchange('GET /healthz HTTP/1.0\r\n\r\n'), /\r\n\r\nok\n$/)
    assert.match(await exchange('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), /\r\n\r\nok\n$/)
  })
})

describe('the process', () => {
  /** A server behind a shell, with pipes of our own. */
  const start = async (script, t) => {
    const stateDir = await mkdtemp(join(tmpdir(), 'confab-e2e-'))
    const child = spawn('sh', ['-c', `${script}exec "$0" "$@"`, process.env.CONFABD, '--tcp-port', '0', '--ws-port', '0',
      '--admin-port', 'off', '--state-dir', stateDir])
    t.after(async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await rm(stateDir, { recursive: true, force: true })
    })
    let log = ''
    child.stderr.setEncoding('utf8').on('data', text => { log += text })
    const [ready] = await within(once(child.stdout.setEncoding('utf8'), 'data'), 'the server to be ready')
    return { child, port: Number(/tcp=127\.0\.0\.1:(\d+)/.exec(ready)[1]), log: () => log }
  }

  test('outlives the reader of its log', async t => {
    const { child, port } = await start('', t)
    child.stderr.destroy()
    const client = await LineClient.connect(port)
    child.kill('SIGTERM')
    assert.deepEqual(await within(once(child, 'exit'), 'the server to stop'), [0, null])
    await within(client.closed, 'the client to be sent away')
  })

  test('recovers when it has run out of descriptors', async t => {
    const { child, port, log } = await start('ulimit -n 64; ', t)
    const first = await LineClient.connect(port)
    await first.close()
    const crowd = Array.from({ length: 80 }, () => connect(port, '127.0.0.1').on('error', () => {}))
    await until(() => log().includes('run out of files'), 'the shortage to be noticed')
    for (const socket of crowd) socket.destroy()
    const late = await until(() => LineClient.connect(port).catch(() => null), 'places to come free')
    assert.equal((await late.request('paramsView')).status, 'OK')
    child.kill('SIGTERM')
    assert.deepEqual(await within(once(child, 'exit'), 'the server to stop'), [0, null])
  })
})
