// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { get } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { withCluster } from './support/cluster.mjs'
import { agree, talk, talkAgain } from './support/member.mjs'
import { startProxy } from './support/proxy.mjs'
import { startRedis } from './support/redis.mjs'
import { until } from './support/wait.mjs'

const unavailable = 'store unavailable'
const toHeal = 15_000

let redis
before(async () => { redis = await startRedis() })
after(() => redis?.stop())

/// A cluster of `count` whose node 2 reaches Redis through a proxy.
async function withProxiedNode (count, options, use) {
  const proxy = await startProxy(redis.port)
  try {
    const urls = [undefined, `redis://127.0.0.1:${proxy.port}`]
    return await withCluster(count, { redis, urls, rooms: ['lobby', 'other'], ...options }, own => use(own, proxy))
  } finally {
    await proxy.stop()
  }
}

/// Those of `type` among Redis' clients that came through the proxy.
async function clientsThrough (proxy, type) {
  const ports = proxy.upstreamPorts.map(String)
  return (await redis.clients(type)).filter(({ addr }) => ports.includes(addr.split(':').at(-1)))
}

const metrics = node => new Promise((resolve, reject) => get(`http://127.0.0.1:${node.adminPort}/metrics`, response => {
  let text = ''
  response.setEncoding('utf8').on('data', chunk => { text += chunk }).on('end', () => resolve(text))
}).on('error', reject))

/// `speaker` sends messages with numbers from `first` on, one after the other, until `stop` is called. That resolves with
/// the number of the next one.
function keepTalking (speaker, room, first) {
  let isOver = false
  let number = first
  const done = (async () => {
    while (!isOver) await speaker.mustSay(room, `number ${number++}`)
    return number
  })()
  done.catch(() => {})
  return { stop: () => { isOver = true; return done }, get number () { return number } }
}

const numbers = (member, room) => member.heard(room).filter(text => /^number \d+$/.test(text)).map(text => Number(text.slice(7)))

test('when a node loses its subscriptions, its members are told once for each room', () =>
  withProxiedNode(2, { args: ['--admin-port', '0'] }, async (own, proxy) => {
    const [speaker, near] = await own.members([1, 1], 'lobby', 'other')
    const [far, farToo] = await own.members([2, 2], 'lobby', 'other')
    const [inOneRoom, inNone] = [await own.node(2).member('ws', 'lobby'), await own.node(2).member('tcp')]
    const everybody = [speaker, near, far, farToo, inOneRoom]
    const affected = [far, farToo, inOneRoom]
    await talk(everybody, 'lobby')

    let next = 0
    for (let round = 1; round <= 2; round++) {
      const talking = keepTalking(speaker, 'lobby', next)
      const begun = far.heard('lobby').length
      await until(() => far.heard('lobby').length > begun + 20, 'the talk to have begun')
      const subscribers = await clientsThrough(proxy, 'pubsub')
      assert.ok(subscribers.length >= 1, 'node 2 subscribes over a connection of its own')
      for (const { id } of subscribers) await redis.command('CLIENT', 'KILL', 'ID', id)
      await until(() => affected.every(member => member.alertsFor('lobby').length >= round), 'the alerts')
      const told = talking.number
      await until(() => talking.number > told + 20, 'the talk to go on')
      next = await talking.stop()
      await talk(everybody, 'lobby', `round ${round}`)
      await talk([far, farToo, near], 'other', `round ${round}`)

      for (const member of affected) {
        assert.equal(member.alertsFor('lobby').length, round, `${member}: one alert for each loss`)
        assert.equal(member.alertsFor('other').length, member === inOneRoom ? 0 : round, `${member}: one for each room`)
        assert.equal(member.alerts.length, member === inOneRoom ? round : 2 * round)
      }
      for (const member of [speaker, near, inNone]) assert.deepEqual(member.alerts, [], `${member} has missed nothing`)
    }

    const complete = numbers(near, 'lobby')
    assert.deepEqual(complete, Array.from({ length: next }, (_, index) => index))
    for (const member of affected) {
      const heard = numbers(member, 'lobby')
      assert.equal(new Set(heard).size, heard.length, `${member} heard nothing twice`)
      assert.deepEqual(heard, complete.filter(number => heard.includes(number)), `${member} heard it in order`)
      assertGapsHaveAlerts(member, next)
    }
    assert.match(own.node(2).stderr(), /missed/, 'operators are told, too')
    const counter = /^confab_messages_missed_total(?:\{[^}]*\})? (\d+)$/m
    assert.ok(Number(counter.exec(await metrics(own.node(2)))?.[1]) > 0, 'and so are their graphs')
    assert.equal(Number(counter.exec(await metrics(own.node(1)))?.[1] ?? 0), 0)
    await own.settle([...everybody, inNone])
  }))

/// Wherever `member` lacks numbers, there is an alert between those around the gap.
function assertGapsHaveAlerts (member, last) {
  let expected = 0
  let isTold = false
  for (const { frame } of member.log) {
    if (frame.context === 'alert' && frame.alert.endsWith(' lobby')) isTold = true
    if (frame.context !== 'user' || !/^number \d+$/.test(frame.message)) continue
    const number = Number(frame.message.slice(7))
    assert.ok(number === expected || isTold, `${member} heard ${number}, not ${expected}, and was not told`)
    expected = number + 1
    isTold = false
  }
  assert.equal(expected, last, `${member} heard the last one`)
}

describe('a node that is cut off from Redis', () => {
  const partitions = {
    'with its connections broken': { begin: proxy => proxy.cut() },
    'with its connections silent': { begin: async proxy => proxy.freeze() }
  }
  for (const [how, partition] of Object.entries(partitions)) {
    test(`${how}, refuses what needs the store, and comes back`, t =>
      withProxiedNode(3, { lease: '1500ms' }, async (own, proxy) => {
        const near = await own.members([1, 3], 'lobby')
        const far = await own.members([2, 2, 2, 2], 'lobby')
        const goner = far.pop()
        await talk([...near, ...far], 'lobby', 'before')

        await partition.begin(proxy)
        // Within the lease, or Redis' patience, it finds out.
        await until(async () => (await far[0].view('lobby')).status === unavailable, 'node 2 to find out')
        for (const member of far) {
          assert.equal((await member.say('lobby', 'into the void')).status, unavailable)
          assert.equal((await member.join('other')).status, unavailable)
          assert.deepEqual((await member.details()).data.rooms, ['lobby'])
        }
        await agree(near, 'lobby', near)
        await talk(near, 'lobby', 'meanwhile')
        await goner.close()
        const late = await own.node(2).member('tcp')
        for (const member of far) assert.ok(member.isOpen, `${member} stayed connected`)

        const begun = Date.now()
        await proxy.heal()
        const everybody = [...near, ...far]
        await own.settle([...everybody, late])
        t.diagnostic(`healed after ${Date.now() - begun} ms`)
        assert.ok(Date.now() - begun < toHeal)
        await late.mustJoin('lobby')
        await agree([...everybody, late], 'lobby', [...everybody, late])
        await talkAgain([...everybody, late], 'lobby', 'after')
        for (const member of everybody) {
          const heard = member.heard('lobby')
          assert.equal(new Set(heard).size, heard.length, `${member} heard nothing twice`)
          assert.ok(!heard.includes('into the void'))
        }
        for (const member of far) {
          // A silent connection may come to life before it is given up, with what it held back.
          const late = member.heard('lobby').filter(text => text.startsWith('meanwhile')).length
          const alerts = member.alertsFor('lobby').length
          if (how.endsWith('broken')) assert.equal(late, 0, `${member} was away`)
          assert.ok(alerts === 1 || (alerts === 0 && late === near.length), `${member}: ${alerts} alerts, ${late} late messages`)
        }
        for (const member of near) assert.deepEqual(member.alerts, [], `${member} has missed nothing`)
      }))
  }

  test('for less than its lease keeps its members in their rooms', () =>
    withProxiedNode(2, { lease: '1m' }, async (own, proxy) => {
      const near = await own.members([1, 1], 'lobby')
      const far = await own.members([2, 2], 'lobby')
      await proxy.cut()
      await until(async () => (await far[0].view('lobby')).status === unavailable, 'node 2 to find out')
      await agree(near, 'lobby', [...near, ...far])
      await proxy.heal()
      await own.settle([...near, ...far])
      await talkAgain([...near, ...far], 'lobby')
    }))

  test('again and again, never leaves two truths', () =>
    withProxiedNode(2, { lease: '1s' }, async (own, proxy) => {
      const near = await own.members([1], 'lobby')
      const far = await own.members([2, 2], 'lobby')
      for (let round = 0; round < 6; round++) {
        if (round % 2) await proxy.cut()
        else proxy.freeze()
        // Sometimes the others have noticed, sometimes not.
        if (round % 3) await agree(near, 'lobby', near)
        await proxy.heal()
        await agree([...near, ...far], 'lobby', [...near, ...far])
        await talkAgain([...near, ...far], 'lobby', `round ${round}`)
      }
      await own.settle([...near, ...far])
    }))
})

test('a lost connection for commands alone heals by itself', () =>
  withProxiedNode(2, {}, async (own, proxy) => {
    const members = await own.members([1, 2, 2], 'lobby')
    for (let round = 0; round < 5; round++) {
      const commands = await clientsThrough(proxy, 'normal')
      assert.ok(commands.length >= 1)
      for (const { id } of commands) await redis.command('CLIENT', 'KILL', 'ID', id)
      // The node may not have noticed yet, and whatever answers first may be either.
      const { status } = await members[1].view('lobby')
      assert.ok(['OK', unavailable].includes(status), status)
      await agree(members, 'lobby', members)
      await own.settle(members)
      await talk(members, 'lobby', `round ${round}`)
    }
  }))

test('a Redis that forgets its scripts is taught again', () => withProxiedNode(2, {}, async own => {
  const members = await own.members([1, 2], 'lobby')
  await redis.command('SCRIPT', 'FLUSH')
  await talk(members, 'lobby')
  await members[1].mustJoin('other')
  await redis.command('SCRIPT', 'FLUSH')
  assert.equal((await members[1].leave('other')).status, 'OK')
  await redis.command('SCRIPT', 'FLUSH')
  await agree(members, 'lobby', members)
  await own.settle(members)
}))
