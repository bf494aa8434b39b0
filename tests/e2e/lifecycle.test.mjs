// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, describe, test } from 'node:test'
import { withServer } from './support/fixture.mjs'
import { runProgram } from './support/server.mjs'
import { until, within } from './support/wait.mjs'

let directory
before(() => { directory = mkdtempSync(join(tmpdir(), 'confab-e2e-')) })
after(() => rmSync(directory, { recursive: true, force: true }))

function configFile (name, text) {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

const freePorts = () =>
  ['--tcp-port', '0', '--ws-port', '0', '--admin-port', 'off', '--state-dir', mkdtempSync(join(directory, 'state-'))]

describe('a program that cannot start', () => {
  async function refusal (code, args, ...words) {
    const { stdout, stderr, ...end } = await runProgram(args)
    assert.deepEqual(end, { code, signal: null }, stderr)
    assert.equal(stdout, '')
    const sentences = stderr.split('\n').filter(line => line.startsWith('confabd: '))
    assert.equal(sentences.length, 1, `one sentence, not:\n${stderr}`)
    for (const word of words) assert.match(sentences[0], word)
  }

  test('for an option that does not exist: 64', () => refusal(64, ['--no-such-option'], /no-such-option/))
  test('for a bad value: 64', () => refusal(64, [...freePorts(), '--limits-connections', 'many'], /limits-connections/, /many/))
  test('for a port that is none: 64', () => refusal(64, ['--tcp-port', '70000'], /tcp-port/, /70000/))
  test('for a stray word: 64', () => refusal(64, ['word'], /word/))
  test('for a bad room name: 64', () => refusal(64, [...freePorts(), '--room', 'a\u0001b'], /room/))

  test('for a bad value in the file: 78, naming key, value and line', async () => {
    const file = configFile('bad_value.toml', '[server]\nwelcome = "hi"\n\n[limits]\nconnections = "many"\n')
    await refusal(78, ['--config', file], /bad_value\.toml/, /limits\.connections/, /many/, /\b5\b/)
  })

  test('for an unknown key in the file: 78', async () => {
    const file = configFile('unknown.toml', '[server]\n\nwelcom = "hi"\n')
    await refusal(78, ['--config', file], /welcom/, /\b3\b/)
  })

  test('for a file that is no TOML: 78', async () => {
    const file = configFile('broken.toml', '[server]\nwelcome = \n')
    await refusal(78, ['--config', file], /broken\.toml/, /\b2\b/)
  })

  test('for a file that is not there: 78', () =>
    refusal(78, ['--config', join(directory, 'missing.toml')], /missing\.toml/))

  for (const checking of [[], ['--check-config']]) {
    test(`for a cluster token in a file that is not there: 78${checking.map(option => ` (${option})`)}`, () =>
      refusal(78, [...freePorts(), ...checking, '--cluster-token', 'file:/nowhere/token'], /cluster\.token/, /\/nowhere\/token/))
  }

  test('for a bad value in the environment: a usage or configuration error that names it', async () => {
    const { code, stderr } = await runProgram(freePorts(), { env: { CONFAB_LIMITS_CONNECTIONS: 'many' } })
    assert.ok([64, 78].includes(code), `exit code ${code}`)
    assert.match(stderr, /CONFAB_LIMITS_CONNECTIONS/)
    assert.match(stderr, /many/)
  })

  for (const listener of ['tcp', 'ws']) {
    test(`for a ${listener} port in use: 69`, () => withServer({}, async first => {
      const port = String(first[`${listener}Port`])
      await refusal(69, [`--${listener}-port`, port, ...freePorts().filter((_, index, all) =>
        all[index] !== `--${listener}-port` && all[index - 1] !== `--${listener}-port`)], new RegExp(port))
    }))
  }

  test('for a store that cannot be opened: 69', () =>
    refusal(69, [...freePorts(), '--store', 'sqlite:/dev/null/rooms.sqlite'], /\/dev\/null/))

  test('for a state directory that cannot be made: 69', () =>
    refusal(69, ['--tcp-port', '0', '--ws-port', '0', '--admin-port', 'off', '--state-dir', '/dev/null/state'],
      /\/dev\/null\/state/))
})

describe('options that only print', () => {
  test('--version', async () => {
    const { code, stdout } = await runProgram(['--version'])
    assert.equal(code, 0)
    assert.match(stdout, /confabd \d+\.\d+\.\d+/)
  })

  test('--help', async () => {
    const { code, stdout } = await runProgram(['--help'])
    assert.equal(code, 0)
    for (const option of ['--config', '--tcp-port', '--ws-port', '--store', '--room', '--limits-max-frame-bytes']) {
      assert.ok(stdout.includes(option), option)
    }
  })

  test('--check-config', async () => {
    const good = configFile('good.toml', '[limits]\nconnections = 7\n')
    assert.equal((await runProgram(['--check-config', '--config', good])).code, 0)
    const bad = configFile('bad.toml', '[limits]\nconnections = -1\n')
    const { code, stderr } = await runProgram(['--check-config', '--config', bad])
    assert.equal(code, 78)
    assert.match(stderr, /limits\.connections/)
  })

  test('--print-config gives a file that says the same', async () => {
    const file = configFile('some.toml', '[limits]\nconnections = 7\n[rooms]\nstart = ["a", "b c"]\n')
    const first = await runProgram(['--print-config', '--config', file, '--welcome', 'Good "day" é'],
      { env: { CONFAB_LIMITS_OUTBOX_BYTES: '2 MiB' } })
    assert.equal(first.code, 0, first.stderr)
    assert.match(first.stdout, /connections = 7/)
    const second = await runProgram(['--print-config', '--config', configFile('printed.toml', first.stdout)])
    assert.equal(second.stdout, first.stdout)
  })
})

describe('settings', () => {
  test('come from the option, else the environment, else the file', async () => {
    const file = configFile('precedence.toml', '[server]\nwelcome = "file"\ngoodbye = "file"\n[rooms]\nstart = ["file"]\n')
    await withServer({
      args: ['--config', file, '--welcome', 'option'],
      env: { CONFAB_WELCOME: 'environment', CONFAB_GOODBYE: 'environment' }
    }, async server => {
      const client = await server.tcp()
      assert.equal(JSON.parse(client.welcome).welcome, 'option')
      assert.equal((await client.request('roomAdd file')).status, 'OK')
      client.send('quit')
      await client.closed
      assert.equal(JSON.parse(client.inbox.all.at(-1)).status, 'environment')
    })
  })
})

describe('listeners', () => {
  test('may be off', async () => {
    await withServer({ args: ['--ws-port', 'off'] }, async server => {
      assert.match(server.readyLine, /^ready tcp=127\.0\.0\.1:\d+ ws=off admin=off node=\S+ store=sqlite$/)
      await (await server.tcp()).close()
    })
    await withServer({ args: ['--tcp-port', 'off', '--node-id', 'node-7'] }, async server => {
      assert.match(server.readyLine, /^ready tcp=off ws=127\.0\.0\.1:\d+ admin=off node=node-7 store=sqlite$/)
      await (await server.ws()).close()
    })
  })
})

for (const signal of ['SIGTERM', 'SIGINT']) {
  describe(signal, () => {
    test('drains: what was accepted is answered, clients are told, and the exit code is 0', () => withServer({}, async server => {
      const [line, socket, primus] = [await server.tcp(), await server.ws(), await server.ws({ path: '/primus' })]
      line.sendRaw('detailsView\r\n'.repeat(200))
      for (let index = 0; index < 200; index++) socket.send({ event: 'detailsView' })
      await line.answer(1)
      await socket.answer(1)
      server.kill(signal)
      assert.deepEqual(await within(server.exited, 'the server to end'), { code: 0, signal: null })
      await Promise.all([line.closed, socket.closed, primus.closed])

      const numbers = client => client.inbox.all.map(raw => JSON.parse(raw))
        .filter(({ context }) => context === 'response').map(({ messageCount }) => messageCount)
      const all = Array.from({ length: 200 }, (_, index) => index + 1)
      assert.deepEqual(numbers(line), all)
      assert.deepEqual(numbers(socket), all)
      assert.equal(line.inbox.all.at(-1), '{"status":"Bye!","context":"api"}')
      assert.equal((await socket.closed).code, 1001)
      assert.equal((await primus.closed).code, 1001)
      assert.ok(!primus.inbox.all.includes('"primus::server::close"'), 'clients shall come back')
    }))

    test('ends a server with clients in rooms and half a line on the way', () => withServer({}, async server => {
      const clients = await Promise.all(Array.from({ length: 20 }, () => server.tcp()))
      for (const client of clients) {
        await client.request('roomAdd defaultRoom')
        client.sendRaw('say defaultRoom unfin')
      }
      server.kill(signal)
      assert.deepEqual(await within(server.exited, 'the server to end'), { code: 0, signal: null })
      for (const client of clients) {
        await client.closed
        assert.equal(client.inbox.all.at(-1), '{"status":"Bye!","context":"api"}')
        assert.deepEqual(client.said, [])
      }
    }))
  })
}

test('no request is told "ready" once the server drains', () => withServer({}, async server => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const readyz = () => new Promise(resolve => get(`${server.url}/readyz`, { agent }, response => {
    response.resume().on('end', () => resolve(response.statusCode))
  }).on('error', () => resolve(null)))
  assert.equal(await readyz(), 200)
  const clients = await Promise.all(Array.from({ length: 200 }, () => server.tcp()))
  server.kill('SIGTERM')
  // The first client that is told goodbye shows that draining has begun.
  await clients[0].next(({ status }) => status === 'Bye!')
  assert.ok([503, null].includes(await readyz()), 'neither 503 nor closed')
  await server.exited
  agent.destroy()
}))

const python = ['python3', 'python'].find(name => spawnSync(name, ['-c', 'import socket']).status === 0)

test('SIGHUP ends no server that was not started on a terminal', () => withServer({}, async server => {
  const client = await server.tcp()
  server.kill('SIGHUP')
  server.kill('SIGHUP')
  assert.equal((await client.request('detailsView')).status, 'OK')
  await client.close()
  const late = await server.tcp()
  assert.equal((await late.request('detailsView')).status, 'OK')
  await late.close()
}))

test('a server drains when the terminal it was started on is closed',
  { skip: python ? false : 'needs Python for a terminal' }, async () => {
    const script = [
      'import os, pty, sys',
      'pid, terminal = pty.fork()',
      'if pid == 0: os.execv(sys.argv[1], sys.argv[1:])',
      'text = b""',
      'while b"ready " not in text: text += os.read(terminal, 4096)',
      'os.close(terminal)',
      'print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))'
    ].join('\n')
    const child = spawn(python, ['-c', script, process.env.CONFABD, ...freePorts()], { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
      assert.equal((await within(lines.next(), 'the server to end')).value, '0')
    } finally {
      child.kill()
    }
  })

describe('a log', () => {
  /// A program that starts confabd with the environment that `line` of a shell makes.
  function started (name, line) {
    const file = join(directory, name)
    writeFileSync(file, `#!/bin/sh\nulimit -n 1024\n${line}\nexec "$CONFABD" "$@"\n`, { mode: 0o755 })
    return { bin: file, env: { CONFABD: process.env.CONFABD } }
  }
  // A warning that the start always has there.
  const warning = 'confab.app: fewer than limits.connections'

  test('says to the journal how severe it is, and leaves the time to it', () =>
    withServer(started('journal', 'export JOURNAL_STREAM="$(stat -L -c %d:%i /proc/self/fd/2)"'), async server => {
      await until(() => server.stderr().includes(warning), 'the warning')
      for (const line of server.stderr().trim().split('\n')) assert.match(line, /^(<4>warning|<6>info) confab\./)
    }))

  test('in a file has the time, also of a service whose journal is elsewhere', () =>
    withServer(started('file', 'export JOURNAL_STREAM=1:2'), async server => {
      await until(() => server.stderr().includes(warning), 'the warning')
      for (const line of server.stderr().trim().split('\n')) assert.match(line, /^\d{4}-\d\d-\d\dT[\d:.]+ (warning|info) confab\./)
    }))
})

/// Runs `use` with the path of a socket as systemd has it, and a function that waits for its next notification.
async function withNotifications (use) {
  const path = join(directory, `notify-${Math.random()}`)
  const listener = spawn(python, ['-c', [
    'import socket, sys',
    's = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)',
    `s.bind(${JSON.stringify(path)})`,
    'print("bound", flush=True)',
    'while True: print(s.recv(4096).decode().replace("\\n", " "), flush=True)'
  ].join('\n')], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const lines = createInterface({ input: listener.stdout })[Symbol.asyncIterator]()
    const next = async () => (await within(lines.next(), 'a notification')).value
    assert.equal(await next(), 'bound')
    await use(path, next)
  } finally {
    listener.kill()
  }
}

describe('systemd', { skip: python ? false : 'needs Python for a Unix datagram socket' }, () => {
  test('it is told when the server is ready and when it stops, and nothing it did not ask for', () =>
    withNotifications(async (path, next) => {
      await withServer({ env: { NOTIFY_SOCKET: path } }, async server => {
        assert.match(await next(), /\bREADY=1\b/)
        server.kill('SIGTERM')
        assert.match(await next(), /\bSTOPPING=1\b/)
        await server.exited
      })
    }))

  test('it is told that the event loop turns, for as long as it does', () => withNotifications(async (path, next) => {
    const nextBeat = async () => { while (!/\bWATCHDOG=1\b/.test(await next())); }
    await withServer({ env: { NOTIFY_SOCKET: path, WATCHDOG_USEC: '100000' } }, async server => {
      for (let beat = 0; beat < 3; ++beat) await nextBeat()
      server.kill('SIGTERM')
      while (!/\bSTOPPING=1\b/.test(await next()));
      await server.exited
    })
  }))

  test('a watchdog of another process is none of its business', () => withNotifications(async (path, next) => {
    await withServer({ env: { NOTIFY_SOCKET: path, WATCHDOG_USEC: '1000', WATCHDOG_PID: '1' } }, async server => {
      assert.match(await next(), /\bREADY=1\b/)
      // Time enough for many beats.
      const client = await server.tcp()
      for (let request = 0; request < 20; ++request) await client.request('detailsView')
      await client.close()
      server.kill('SIGTERM')
      assert.match(await next(), /\bSTOPPING=1\b/)
      await server.exited
    })
  }))
})
