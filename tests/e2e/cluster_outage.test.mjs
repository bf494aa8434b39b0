// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { withCluster } from './support/cluster.mjs'
import { agree, talk, talkAgain, viewedBy } from './support/member.mjs'
import { freePort } from './support/ports.mjs'
import { startRedis } from './support/redis.mjs'
import { runProgram, startServer } from './support/server.mjs'
import { LineClient } from './support/tcp.mjs'
import { temporaryDirectory } from './support/temporary.mjs'
import { until, within } from './support/wait.mjs'

const unavailable = 'store unavailable'
// Promised: at once when Redis is gone, within 3 s when it hangs; and 5 s to heal.
const atOnce = 2_000
const whenItHangs = 8_000
const toHeal = 15_000

async function withRedis (options, use) {
  const redis = await startRedis(options)
  try {
    return await use(redis)
  } finally {
    await redis.stop()
  }
}

/// The answer to `request`, which must not take longer than `limit`.
async function answered (request, limit) {
  const begun = Date.now()
  const answer = await request
  assert.ok(Date.now() - begun < limit, `an answer after ${Date.now() - begun} ms: ${JSON.stringify(answer)}`)
  return answer
}

/// All that needs the store is refused to `member` of `room`, and nothing else.
async function assertStoreless (member, room, limit = atOnce) {
  for (const request of [() => member.join('elsewhere'), () => member.leave(room), () => member.view(room),
    () => member.say(room, 'into the void')]) {
    assert.equal((await answered(request(), limit)).status, unavailable, String(request))
  }
  const { status, data } = await answered(member.details(), limit)
  assert.equal(status, 'OK')
  assert.ok(data.rooms.includes(room), 'a leave that was refused was not done')
  assert.ok(!data.rooms.includes('elsewhere'), 'a join that was refused was not done')
}

async function assertHeartbeats (node, member) {
  const socket = member.socket
  const pong = new Promise(resolve => socket.once('pong', resolve))
  socket.ping()
  await within(pong, 'the pong of a WebSocket', atOnce)
  const primus = await within(node.primus(), 'a Primus connection')
  primus.send('"primus::ping::7"')
  assert.equal(await within(primus.nextRaw(), 'the pong of Primus', atOnce), '"primus::pong::7"')
  await primus.close()
}

/// Waits until there is one truth again, and says how long that took.
async function healed (t, own, members, since, options) {
  await own.settle(members, options)
  const elapsed = Date.now() - since
  t.diagnostic(`healed after ${elapsed} ms`)
  assert.ok(elapsed < toHeal, `healed only after ${elapsed} ms`)
}

describe('kill -9 of Redis', () => {
  const comebacks = {
    'with all it had': { redis: { appendonly: true }, before: async () => {}, restart: {} },
    'with what it had some time ago': { redis: {}, before: redis => redis.command('SAVE'), restart: {} },
    'with nothing': { redis: { appendonly: true }, before: async () => {}, restart: { empty: true } }
  }
  for (const [how, comeback] of Object.entries(comebacks)) {
    test(`and its return ${how}`, t => withRedis(comeback.redis, redis =>
      withCluster(2, { redis, rooms: ['lobby', 'elsewhere'] }, async own => {
        const [one, two, leaver, goner] = await own.members([1, 2, 1, 2], 'lobby')
        // A room that is nobody's starting room any more, and one more without a member.
        const maker = await own.add('maker', { args: ['--room', 'dynamic', '--room', 'dynamic and deserted'] })
        for (const member of [one, two]) await member.mustJoin('dynamic')
        await maker.terminate()
        await comeback.before(redis)
        await leaver.leave('lobby')
        const joiner = await own.node(2).member('ws', 'dynamic')
        await talk([one, two], 'lobby', 'before')

        await redis.kill('SIGKILL')
        await Promise.all([assertStoreless(one, 'lobby'), assertStoreless(two, 'lobby'), assertHeartbeats(own.node(2), joiner)])
        await goner.close()
        const late = await own.node(1).member('ws')
        assert.equal((await answered(late.join('lobby'), atOnce)).status, unavailable)
        assert.deepEqual((await late.details()).data.rooms, [])

        await redis.restart(comeback.restart)
        await healed(t, own, [one, two, leaver, joiner, late], Date.now())
        await agree([one, two], 'lobby', [one, two])
        await agree([one, two, joiner], 'dynamic', [one, two, joiner])
        await late.mustJoin('lobby', 'elsewhere')
        assert.equal((await late.join('dynamic and deserted')).status, how === 'with nothing' ? 'room does not exist' : 'OK')
        await agree([one, two, late], 'lobby', [one, two, late])
        await talkAgain([one, two, late], 'lobby', 'after')
        await talkAgain([one, two, joiner], 'dynamic', 'after')
        for (const member of [one, two]) {
          assert.ok(!member.heard('lobby').includes('into the void'), 'what was refused was not said')
          for (const room of ['lobby', 'dynamic']) assert.equal(member.alertsFor(room).length, 1, `${member}: one alert for ${room}`)
        }
        assert.deepEqual(leaver.alerts, [], 'who was in no room has missed nothing')
        for (const member of [one, two, leaver, joiner, late]) assert.ok(member.isOpen, `${member} stayed connected`)
        await own.settle([one, two, leaver, joiner, late])
      })))
  }

  test('twice in a row', t => withRedis({}, redis => withCluster(3, { redis, rooms: ['lobby'] }, async own => {
    const members = await own.members([1, 1, 2, 2, 3, 3], 'lobby')
    for (let round = 0; round < 3; round++) {
      await redis.kill('SIGKILL')
      assert.equal((await answered(members[round].say('lobby', 'nobody hears'), atOnce)).status, unavailable)
      await redis.restart({ empty: true })
      if (round === 1) continue
      await healed(t, own, members, Date.now())
      await talkAgain(members, 'lobby', `round ${round}`)
    }
  })))

  test('puts back more members than fit in one batch', t => {
    const rooms = Array.from({ length: 20 }, (_, index) => `room ${index}`)
    return withRedis({}, redis => withCluster(2, { redis, rooms }, async own => {
      const numbers = Array.from({ length: 70 }, (_, index) => index % 2 + 1)
      const members = await own.members(numbers)
      await Promise.all(members.map(member => member.mustJoin(...rooms)))
      await redis.kill('SIGKILL')
      await redis.restart({ empty: true })
      const begun = Date.now()
      await until(async () => (await viewedBy(members[0], rooms[0])).length === members.length &&
        (await viewedBy(members[1], rooms[19])).length === members.length, 'everybody to be back')
      await healed(t, own, members, begun)
    }))
  })
})

test('heartbeats go on while Redis is away', () => withRedis({}, redis => {
  const args = ['--limits-ping-interval', '500ms', '--limits-idle-timeout', '2s']
  return withCluster(1, { redis, args }, async own => {
    const member = await own.node(1).member('ws', 'defaultRoom')
    await redis.kill('SIGKILL')
    let pings = 0
    member.socket.on('ping', () => pings++)
    await until(() => pings >= 6 || !member.isOpen, 'the server to ping')
    assert.ok(member.isOpen)
    await redis.restart()
    await own.settle([member])
    await talkAgain([member], 'defaultRoom')
  })
}))

test('a Redis that hangs is given up, and taken again when it goes on', t => withRedis({}, redis =>
  withCluster(2, { redis, rooms: ['lobby', 'elsewhere'] }, async own => {
    const [one, two] = await own.members([1, 2], 'lobby')
    await redis.kill('SIGSTOP')
    const answers = [one.say('lobby', 'perhaps'), two.join('elsewhere')].map(request => answered(request, whenItHangs))
    for (const { status } of await Promise.all(answers)) assert.equal(status, unavailable)
    // From now on the nodes know.
    await assertStoreless(one, 'lobby')
    const late = await own.node(2).member('ws')
    await redis.kill('SIGCONT')
    await healed(t, own, [one, two, late], Date.now())
    await agree([one, two], 'lobby', [one, two])
    assert.deepEqual((await two.details()).data.rooms, ['lobby'], 'a join that was refused is not done later')
    await talkAgain([one, two], 'lobby', 'after')
    for (const member of [one, two]) {
      assert.ok(member.heard('lobby').filter(text => text === 'perhaps').length <= 1)
      assert.ok(member.isOpen)
    }
  })))

test('SIGTERM while Redis hangs ends a node in order', () => withRedis({}, async redis => {
  const server = await startServer({ args: ['--store', redis.url] })
  const clients = await Promise.all([1, 2, 3].map(() => LineClient.connect(server.tcpPort)))
  for (const client of clients) {
    client.send('roomAdd defaultRoom')
    assert.equal((await client.next()).status, 'OK')
  }
  await redis.kill('SIGSTOP')
  clients[0].send('say defaultRoom into the void')
  assert.deepEqual(await server.stop(), { code: 0, signal: null })
  await redis.kill('SIGCONT')
}))

// Side by side: before it gives up, confabd waits for a Redis that may be starting, too.
describe('confabd does not start', { concurrency: true }, () => {
  async function refusal (code, url, words, wsPort = '0') {
    const { stdout, stderr, ...end } = await runProgram(
      ['--tcp-port', '0', '--ws-port', wsPort, '--admin-port', 'off', '--state-dir', temporaryDirectory(), '--store', url])
    assert.deepEqual(end, { code, signal: null }, stderr)
    assert.equal(stdout, '')
    const sentences = stderr.split('\n').filter(line => line.startsWith('confabd: '))
    assert.equal(sentences.length, 1, `one sentence, not:\n${stderr}`)
    for (const word of words) assert.ok(sentences[0].includes(word), `${word} in: ${sentences[0]}`)
    assert.ok(!stderr.includes('s3cret') && !stderr.includes('wr0ng'), `the password is told: ${stderr}`)
  }

  test('with a wrong password: 69', () => withRedis({ password: 's3cret' }, ({ port }) =>
    refusal(69, `redis://:wr0ng@127.0.0.1:${port}`, [`127.0.0.1:${port}`])))
  test('without the password Redis wants: 69', () => withRedis({ password: 's3cret' }, ({ port }) =>
    refusal(69, `redis://127.0.0.1:${port}`, [`127.0.0.1:${port}`])))
  test('with a user Redis does not know: 69', () => withRedis({ password: 's3cret' }, ({ port }) =>
    refusal(69, `redis://somebody:s3cret@127.0.0.1:${port}`, [`127.0.0.1:${port}`])))
  test('with a database Redis does not have: 69', () => withRedis({}, ({ port }) =>
    refusal(69, `redis://127.0.0.1:${port}/9999`, [`127.0.0.1:${port}`])))
  test('when nobody listens there: 69', () => withRedis({}, async redis => {
    await redis.kill('SIGKILL')
    const wsPort = String(await freePort())
    const refused = refusal(69, `redis://:s3cret@127.0.0.1:${redis.port}`, [`127.0.0.1:${redis.port}`], wsPort)
    const readiness = () => fetch(`http://127.0.0.1:${wsPort}/readyz`).then(({ status }) => status, () => null)
    assert.equal(await until(readiness, 'an answer while it waits for Redis'), 503)
    await refused
  }))
  test('with a URL that is none: 64', () => refusal(64, 'redis://:s3cret@127.0.0.1:port', ['--store']))
})
