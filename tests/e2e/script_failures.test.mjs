// SPDX-License-Identifier: MIT
// Scripts that go wrong, that are loaded anew, and those that ship as examples.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { withServer } from './support/fixture.mjs'
import { Member } from './support/member.mjs'
import { startRedis } from './support/redis.mjs'
import { action, filesOf, lines, member, pidOf, withScripts, write } from './support/scripts.mjs'
import { runProgram } from './support/server.mjs'
import { until } from './support/wait.mjs'

describe('a script that goes wrong', () => {
  test('is answered with its error, which is logged with file and line', () => withScripts({
    'wrong.js': `// first line
      api.chatRoom.addMiddleware({ name: 'wrong', onSayReceive (connection, room, payload) {
        return payload.missing.deep
      } })
      const wait = async () => {
        await null
        throw new Error('nobody hears this')
      }
      api.actions.add({ name: 'forgets', run (api, data, next) { wait(); next() } })`
  }, async server => {
    const client = await member(server, 'defaultRoom')
    assert.match((await client.say('defaultRoom', 'x')).status, /undefined/)
    await until(() => /onSayReceive of the middleware wrong: TypeError: .*wrong\.js:3\)/.test(server.stderr()), 'the log')
    await action(client, 'forgets')
    await until(() => /a promise that nobody awaits: nobody hears this.*wrong\.js:7/.test(server.stderr()), 'the log of the promise')
  }))

  test('is interrupted when it does not end, and everybody else is served', () => withScripts({
    'loops.js': `
      api.actions.add({ name: 'loop', run () { for (;;) {} } })
      api.actions.add({ name: 'jobs', run () { const again = () => Promise.resolve().then(again); again(); return {} } })
      api.actions.add({ name: 'caught', run () { for (;;) { try { for (;;) {} } catch (error) {} } } })
      api.actions.add({ name: 'status', run: () => ({ mine: true }) })
      api.actions.add({ name: 'full', run: () => ({ length: new Array(2 ** 31).fill(0).length }) })
      api.actions.add({ name: 'from', run: () => ({ length: Array.from({ length: 2 ** 31 }).length }) })
      api.actions.add({ name: 'long', run () { return { length: 'x'.repeat(2 ** 31).length } } })
      api.actions.add({ name: 'deep', run () { const f = () => f() + 1; return f() } })
      api.actions.add({ name: 'fine', run () { return { fine: true } } })`
  }, async server => {
    const client = await Member.connect(server)
    for (const name of ['loop', 'caught']) {
      assert.match((await action(client, name)).error, /^timed out/, name)
      assert.equal((await action(client, 'fine')).fine, true, `after ${name}`)
    }
    for (const name of ['long', 'full', 'from']) assert.match((await action(client, name)).error, /too long/, name)
    const { mine, version } = await action(client, 'status')
    assert.ok(version && !mine, 'the built-in action stays')
    assert.match(server.stderr(), /the action status: there is one of this name already/)
    assert.match((await action(client, 'deep')).error, /stack/)
    await action(client, 'jobs')
    assert.equal((await action(client, 'fine')).fine, true, 'after all')
    assert.match(server.stderr(), /the action loop ran for more than 100 ms without a pause/)
  }, ['--limits-script-time', '100ms']))

  test('is interrupted where it takes too much memory', () => withScripts({
    'eats.js': `
      api.actions.add({ name: 'eats', run () { const all = []; for (;;) all.push(new Array(1000).fill('x' + all.length)) } })
      api.actions.add({ name: 'fine', run () { return { fine: true } } })`
  }, async server => {
    const client = await Member.connect(server)
    assert.match((await action(client, 'eats')).error, /^timed out/)
    assert.match(server.stderr(), /the action eats took more than 64 MiB in one go/)
    assert.equal((await action(client, 'fine')).fine, true)
  }, ['--limits-script-time', '0', '--limits-script-memory', '64 MiB']))

  test('stops neither the answers nor the promises of others', () => withScripts({
    'a.js': `
      api.actions.add({ name: 'spoil', run () { api.chatRoom.list().then(() => { for (;;) {} }); return {} } })
      const f = () => { setTimeout(f, 0); for (;;) {} }
      api.actions.add({ name: 'timers', run () { f() } })`,
    'b.js': `
      let rounds = 0
      const loop = async () => { for (;;) { await api.chatRoom.exists('defaultRoom'); rounds++; await new Promise(resolve => setTimeout(resolve, 5)) } }
      loop()
      api.actions.add({ name: 'rounds', run: async () => { await null; await null; await null; return { rounds } } })
      api.chatRoom.addMiddleware({ name: 'guard', join: async () => { await api.cache.get('x') } })`
  }, async server => {
    const client = await Member.connect(server)
    const rounds = async () => (await action(client, 'rounds')).rounds
    for (const name of ['spoil', 'timers']) {
      await action(client, name)
      await until(() => server.stderr().includes('without a pause'), 'the interruption')
      const before = await rounds()
      await until(async () => await rounds() > before + 2, `more rounds after ${name}`)
    }
    await client.mustJoin('defaultRoom')
  }, ['--limits-script-time', '50ms']))

  for (const [what, interruptions, text] of [
    ['two promises that do not end', 2, 'for (let i = 0; i < 2; i++) Promise.resolve().then(() => { for (;;) {} })'],
    ['an await that never rests', 1, '(async () => { for (;;) await null })()'],
    ['a timer that comes again and again', 3, 'setInterval(() => { for (;;) {} }, 1)']
  ]) {
    test(`leaves the others their turn: ${what}`, () => withScripts({
      'bad.js': `api.actions.add({ name: 'bad', run () { ${text} } })`,
      'good.js': `
        api.actions.add({ name: 'good', run: async () => { await null; await api.cache.get('x'); return { good: true } } })
        setTimeout(function often () { setTimeout(often, 10) }, 10)`
    }, async server => {
      const client = await Member.connect(server)
      await action(client, 'bad')
      await until(() => server.stderr().split('without a pause').length > interruptions, 'the interruptions')
      for (let i = 0; i < 2; i++) assert.equal((await action(client, 'good')).good, true)
    }, ['--limits-script-time', '20ms']))
  }

  test('may speak in the room it hears', () => withScripts({
    'echo.js': `
      let echoes = 0
      api.chatRoom.addMiddleware({ name: 'echo', say (connection, room, payload, next) {
        if (echoes++ < 2000) api.chatRoom.broadcast({}, room, 'again')
        next()
      } })`
  }, async server => {
    const [client, other] = [await member(server, 'defaultRoom'), await member(server, 'defaultRoom')]
    await client.mustSay('defaultRoom', 'go')
    await until(() => other.heard('defaultRoom').length === 2001, 'all echoes')
    assert.equal((await client.details()).status, 'OK')
  }))

  test('is blamed itself when another one has called it', () => withScripts({
    'blame.js': `
      api.chatRoom.addMiddleware({ name: 'guilty', onSayReceive () { for (;;) {} } })
      api.actions.add({ name: 'innocent', run: () => api.chatRoom.broadcast({}, 'defaultRoom', 'x').then(() => ({}), error => ({ code: error.code })) })`
  }, async server => {
    const client = await member(server, 'defaultRoom')
    assert.equal((await action(client, 'innocent')).code, '107')
    assert.match(server.stderr(), /onSayReceive of the middleware guilty ran for more/)
    assert.doesNotMatch(server.stderr(), /innocent/)
  }))

  test('keeps its word only where it is whole', () => withScripts({
    'payloads.js': `
      api.chatRoom.addMiddleware({ name: 'p', onSayReceive (c, room, p, next) { if (p.message === 'only') next(null, { message: 'ONLY' }); else next() } })
      api.actions.add({ name: 'odd', async run () {
        const code = promise => promise.then(() => 'none', error => error.code || error.name)
        return {
          room: await code(api.chatRoom.add(undefined)),
          ttl: await code(api.cache.set('k', 1, '1 minute')),
          cyclic: await code((() => { const a = {}; a.a = a; return api.chatRoom.broadcast({}, 'defaultRoom', a) })()),
          flat: [[1], [2, [3]]].flat(0).length + [[1], [2, [3]]].flat().length,
          all: 'a.b.c'.replaceAll('.', x => '!'),
          sorted: [3, undefined, 10, 1].sort().concat([3, 2, 1].sort((a, b) => a - b)),
          final: await Promise.resolve(7).finally(undefined),
          any: await Promise.any([Promise.reject(1)]).catch(error => error.name),
          fetch: await code(fetch('http://127.0.0.1:1/', { headers: { Host: 'x' } }))
        }
      } })
      api.actions.add({ name: 'after', run (api, data, next) { next(); throw new Error('too late') } })
      const fails = async () => { throw new Error('awaited later') }
      api.actions.add({ name: 'awaits', async run () { const a = fails(); await null; await null; await null; try { await a } catch (error) { return { caught: error.message } } } })
      api.actions.add({ name: 'given', inputs: { at: { default: () => 'made' }, n: { type: 'number', default: '18' } }, run: (api, { params }) => ({ at: params.at, n: params.n }) })`
  }, async server => {
    const client = await member(server, 'defaultRoom')
    await client.mustSay('defaultRoom', 'only')
    await until(() => client.heard('defaultRoom').length === 1, 'the message')
    assert.deepEqual(client.heard('defaultRoom'), ['ONLY'])
    const { context, messageCount, ...odd } = await action(client, 'odd')
    assert.deepEqual(odd, { room: '021', ttl: 'TypeError', cyclic: 'TypeError', flat: 5, all: 'a!b!c', sorted: [1, 10, 3, null, 1, 2, 3], final: 7, any: 'AggregateError', fetch: '100' })
    await action(client, 'after')
    await until(() => server.stderr().includes('the action after: too late'), 'the log')
    assert.equal((await action(client, 'awaits')).caught, 'awaited later')
    assert.doesNotMatch(server.stderr(), /nobody awaits/)
    const { at, n } = await action(client, 'given')
    assert.deepEqual({ at, n }, { at: 'made', n: 18 })
  }))

  test('does not run while it is checked', async () => {
    const directory = filesOf({ 'out.js': '})\nfor (;;) {}\n;(function () {\n' })
    const { code, stderr } = await runProgram(['--check-config', '--state-dir', directory, '--scripts', directory])
    assert.equal(code, 78)
    assert.match(stderr, /out\.js:1: Unexpected/)
  })

  test('takes nothing of others along when it is left out', () => withScripts({
    'a.js': `require('./b'); null.x`,
    'b.js': `api.chatRoom.addMiddleware({ name: 'guard', join (c, room, next) { next('closed') } })`,
    'c.js': `setInterval(() => console.log('zombie'), 1); for (;;) {}`,
    'd.js': `api.cache.get('x').then(() => console.log('ghost')); Promise.resolve().then(() => console.log('ghost')); null.x`,
    'e.js': `api.actions.add({ name: 'later', run: async () => { await api.cache.get('x'); return { late: true } } })`
  }, async server => {
    const client = await Member.connect(server)
    assert.equal((await client.join('defaultRoom')).status, 'closed')
    assert.match(server.stderr(), /2 scripts run/)
    assert.equal((await action(client, 'later')).late, true)
    assert.deepEqual(lines(server), [])
  }, ['--limits-script-time', '50ms']))

  test('is left out at the start, and the others run', () => withScripts({
    'a_broken.js': 'let x = 1\nlet y = (\n',
    'b_throws.js': 'api.actions.add({ name: "half", run () {} })\nsetInterval(() => console.log("left behind"), 1)\nnull.x',
    'c_fine.js': 'api.actions.add({ name: "fine", run: () => ({ fine: true }) })'
  }, async (server, directory) => {
    const client = await Member.connect(server)
    assert.equal((await action(client, 'fine')).fine, true)
    assert.match((await action(client, 'half')).error, /unknown action/)
    assert.match(server.stderr(), /a script is left out: .*a_broken\.js:3: /)
    assert.match(server.stderr(), /a script is left out: .*b_throws\.js: TypeError: .*b_throws\.js:3/)
    assert.deepEqual(lines(server), [])
    const checked = await runProgram(['--check-config', '--state-dir', server.stateDir, '--scripts', directory])
    assert.equal(checked.code, 78)
    assert.match(checked.stderr, /a_broken\.js:3: /)
  }))

  test('leaves out a satellite that could not be loaded', () => withScripts({
    'a.js': `module.exports = { load () { throw new Error('no licence') }, start () { console.log('started') } }`,
    'b.js': `module.exports = { start () { console.log('other') } }`
  }, async server => assert.deepEqual(lines(server), ['other'])))

  test('that is missing altogether stops the start', async () => {
    const { code, stderr } = await runProgram(['--scripts', '/nowhere/at/all'])
    assert.equal(code, 78)
    assert.match(stderr, /there is no directory \/nowhere\/at\/all/)
  })
})

describe('SIGHUP', () => {
  test('waits for a start that takes long', async () => {
    const directory = filesOf({})
    const satellite = name => `module.exports = {
      async load () { await fetch('http://127.0.0.1:${web.address().port}/${name}') }, start () { console.log('${name}') } }`
    const web = createServer((request, response) => {
      if (request.url === '/first') {
        write(directory, { 'a.js': satellite('second') })
        process.kill(pidOf(directory), 'SIGHUP')
      }
      setTimeout(() => response.end(), request.url === '/first' ? 200 : 0)
    })
    await new Promise(resolve => web.listen(0, '127.0.0.1', resolve))
    write(directory, { 'a.js': satellite('first') })
    try {
      await withServer({ args: ['--scripts', directory] }, async server => {
        await until(() => lines(server).includes('second'), 'the new scripts')
        assert.deepEqual(lines(server), ['first', 'second'])
      })
    } finally {
      web.closeAllConnections()
      web.close()
    }
  })

  test('before the start has come to its end is done after it', async () => {
    const directory = filesOf({ 'a.js': `
      api.actions.add({ name: 'ping', run: () => ({ pong: true }) })
      module.exports = { start () { console.log('start') }, stop () { console.log('stop') } }` })
    const { port } = await startRedis().then(redis => redis.stop().then(() => redis))
    const starting = withServer({ args: ['--scripts', directory, '--store', `redis://127.0.0.1:${port}`] }, async server => {
      await until(() => lines(server).length === 3, 'the second start')
      assert.deepEqual(lines(server), ['start', 'stop', 'start'])
      const client = await Member.connect(server)
      assert.equal((await action(client, 'ping')).pong, true)
    })
    let pid
    await until(() => { pid = pidOf(directory); return pid }, 'the server')
    const masks = () => readFileSync(`/proc/${pid}/status`, 'utf8').match(/^Sig(?:Blk|Cgt):\s*\S+$/gm).map(line => Number.parseInt(line.at(-1), 16))
    await until(() => masks().some(mask => mask & 1), 'the server to listen to SIGHUP')
    process.kill(pid, 'SIGHUP')
    const redis = await startRedis({ port })
    try {
      await starting
    } finally {
      await redis.stop()
    }
  })

  test('and a stop meanwhile wait for what the scripts stop', async () => {
    let server
    await withScripts({ 'a.js': `module.exports = { stop (api, next) { console.log('stopping'); setTimeout(() => { console.log('saved'); next() }, 300) } }` },
      async running => {
        server = running
        server.kill('SIGHUP')
        await until(() => lines(server).includes('stopping'), 'the reload')
      })
    assert.deepEqual(lines(server), ['stopping', 'saved'])
  })

  test('on a server without scripts changes nothing', () => withScripts({}, async server => {
    server.kill('SIGHUP')
    const client = await Member.connect(server)
    await client.details()
    assert.doesNotMatch(server.stderr(), /loaded anew/)
  }))

  const version = number => ({ 'v.js': `
    api.actions.add({ name: 'version', run: () => ({ version: ${number} }) })
    ${number === 1 ? "api.actions.add({ name: 'old', run () {} })" : ''}
    api.chatRoom.addMiddleware({ name: 'mark', onSayReceive (c, r, payload) { payload.message += ' v${number}'; return payload } })
    api.chatRoom.addMiddleware({ name: 'wait', join (c, room, next) { if (room === 'slow') return setTimeout(next, 60000); next() } })
    module.exports = { start () { console.log('start ${number}') }, stop () { console.log('stop ${number}') } }` })

  test('swaps the scripts, and keeps the old ones when the new fail', () => withScripts(version(1), async (server, directory) => {
    const client = await member(server, 'defaultRoom')
    const waiting = client.join('slow').then(({ status }) => status)
    const other = await member(server, 'defaultRoom')
    assert.equal((await action(other, 'version')).version, 1)

    write(directory, { 'v.js': version(2)['v.js'] + '\nnull.x' })
    server.kill('SIGHUP')
    await until(() => /the scripts stay as they were: .*v\.js: TypeError/.test(server.stderr()), 'the refusal')
    assert.equal((await action(other, 'version')).version, 1)

    write(directory, version(2))
    server.kill('SIGHUP')
    await until(() => lines(server).includes('start 2'), 'the new scripts')
    assert.deepEqual(lines(server), ['start 1', 'stop 1', 'start 2'])
    assert.equal((await action(other, 'version')).version, 2)
    assert.match((await action(other, 'old')).error, /unknown action/)
    assert.equal(await waiting, 'the scripts have been loaded anew')
    await other.mustSay('defaultRoom', 'hi')
    await until(() => other.heard('defaultRoom').length > 0, 'the message')
    assert.deepEqual(other.heard('defaultRoom'), ['hi v2'])

    rmSync(join(directory, 'v.js'))
    server.kill('SIGHUP')
    await until(() => lines(server).includes('stop 2'), 'the end of the scripts')
    await until(async () => /unknown action/.test((await action(other, 'version')).error ?? ''), 'no action left')
  }, ['--room', 'defaultRoom', '--room', 'slow']))
})

describe('the example scripts', () => {
  const examples = new URL('../../resources/examples/scripts/', import.meta.url).pathname
  const example = name => readFileSync(join(examples, name), 'utf8')

  test('filter words, and greet', () => withScripts({
    'profanity_filter.js': example('profanity_filter.js'), 'welcome_bot.js': example('welcome_bot.js')
  }, async server => {
    const newcomer = await server.tcp()
    assert.match(JSON.parse(await newcomer.nextRaw()).message, /^Welcome!/)
    const client = await member(server, 'defaultRoom')
    const other = await member(server, 'defaultRoom')
    await other.mustSay('defaultRoom', 'What the HECK, darn it; hecks are fine')
    await until(() => client.heard('defaultRoom').length === 2, 'the greeting and the message')
    assert.deepEqual(client.heard('defaultRoom'), [`${other.id.slice(0, 8)} joins`, 'What the ****, **** it; hecks are fine'])
  }))

  test('guard a room by a webhook', async () => {
    const web = createServer((request, response) => {
      let body = ''
      request.on('data', chunk => { body += chunk }).on('end', () => {
        const isKnown = JSON.parse(body).token === 'open sesame'
        response.writeHead(isKnown ? 200 : 403).end(JSON.stringify({ name: 'Ali' }))
      })
    })
    await new Promise(resolve => web.listen(0, '127.0.0.1', resolve))
    try {
      await withScripts({
        'join_guard.js': example('join_guard.js'),
        'join_guard.json': JSON.stringify({ ...JSON.parse(example('join_guard.json')), url: `http://127.0.0.1:${web.address().port}/` })
      }, async server => {
        const client = await Member.connect(server)
        assert.equal((await client.join('staff')).status, 'log in before you join staff')
        assert.equal((await action(client, 'login', { token: 'guess' })).error, 'this token is not known')
        assert.equal((await action(client, 'login')).error, 'token is a required parameter for this action')
        assert.equal((await action(client, 'login', { token: 'open sesame' })).name, 'Ali')
        await client.mustJoin('staff')
      }, ['--room', 'staff'])
    } finally {
      web.closeAllConnections()
      web.close()
    }
  })

  test('play a game', () => withScripts({ 'game_room.js': example('game_room.js') }, async server => {
    const [alice, bob] = [await member(server, 'guess'), await member(server, 'guess')]
    for (let number = 1; number <= 20; number++) await alice.mustSay('guess', String(number))
    await until(() => bob.heard('guess').some(text => text.includes(' it is! ')), 'a winner')
    assert.ok(bob.heard('guess').includes('7'))
    assert.ok(alice.heard('guess').includes('you: 7'))
    await until(async () => (await action(alice, 'score')).points >= 1, 'a point')
  }))

  test('are all tested here, and shown in the documentation', () => {
    const text = readFileSync(new URL(import.meta.url), 'utf8')
    const guide = readFileSync(new URL('../../docs/scripting.md', import.meta.url), 'utf8')
    for (const name of readdirSync(examples)) {
      assert.ok(text.includes(`example('${name}')`), name)
      const [, ...lines] = example(name).split('\n')
      if (name.endsWith('.js')) assert.ok(guide.includes(lines.join('\n')), `docs/scripting.md shows ${name} as it is`)
    }
  })
})
