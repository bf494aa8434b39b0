// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Actor, assertHistory } from './support/actor.mjs'
import { withCluster } from './support/cluster.mjs'
import { talkAgain, tick } from './support/member.mjs'
import { startRedis } from './support/redis.mjs'

// Another run of the same dice: CONFAB_SOAK_SEED=... (the clock of three processes is not among them).
const seed = Number(process.env.CONFAB_SOAK_SEED ?? Math.floor(Math.random() * 2 ** 31))
const seconds = Number(process.env.CONFAB_SOAK_SECONDS ?? 20)
const rooms = ['red', 'green', 'blue', 'a room {with} spaces']
const actorCount = 18

/// Numbers in [0, 1) that depend on the seed alone (mulberry32).
function dice (start) {
  let state = start >>> 0
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
  return { roll, pick: list => list[Math.floor(roll() * list.length)] }
}

const pauseFor = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))

/// Breaks something every now and then until `isOver`, and leaves all nodes running.
async function breakThings ({ own, redis, random, disturbances, isOver, diagnostic }) {
  // Without a node's id it may be any.
  const disturb = nodeId => disturbances.push({ at: tick(), time: Date.now(), nodeId })
  const killAndRestart = async () => {
    const node = random.pick(own.nodes)
    await node.kill('SIGKILL')
    // Sooner or later than its lease ends.
    await pauseFor(random.roll() * 4000)
    await node.start()
    return `kill -9 and restart of ${node.id}`
  }
  const drain = async () => {
    const node = random.pick(own.nodes)
    assert.deepEqual(await node.terminate(), { code: 0, signal: null }, node.stderr())
    await node.start()
    return `SIGTERM and restart of ${node.id}`
  }
  const stopPastLease = async () => {
    const node = random.pick(own.nodes)
    disturb(node.id)
    await node.kill('SIGSTOP')
    await pauseFor(random.roll() * 3000)
    await node.kill('SIGCONT')
    disturb(node.id)
    return `SIGSTOP and SIGCONT of ${node.id}`
  }
  const cutOne = type => async () => {
    const client = random.pick((await redis.clients(type)).filter(({ cmd }) => !cmd.startsWith('client')))
    disturb()
    if (client) await redis.command('CLIENT', 'KILL', 'ID', client.id).catch(() => {})
    return `cut of a ${type} connection`
  }
  const happenings = [killAndRestart, killAndRestart, drain, stopPastLease,
    cutOne('pubsub'), cutOne('pubsub'), cutOne('normal')]
  while (!isOver()) {
    diagnostic(await random.pick(happenings)())
    await pauseFor(300 + random.roll() * 1200)
  }
}

test(`random joins, leaves, talk, disconnects and failures end in one truth (CONFAB_SOAK_SEED=${seed})`, { timeout: 280_000 }, async t => {
  t.diagnostic(`CONFAB_SOAK_SEED=${seed}`)
  const redis = await startRedis()
  try {
    await withCluster(3, { redis, rooms, lease: '1500ms' }, async own => {
      const deadline = Date.now() + seconds * 1000
      const isOver = () => Date.now() > deadline
      const disturbances = []
      const actors = Array.from({ length: actorCount }, (_, index) =>
        new Actor({ cluster: own, rooms, random: dice(seed + index + 1), disturbances }))
      await Promise.all([
        ...actors.map(actor => actor.actUntil(isOver)),
        breakThings({ own, redis, random: dice(seed), disturbances, isOver, diagnostic: text => t.diagnostic(text) })
      ])

      // Everything may break but the truth: now it has time to come out.
      const members = actors.map(({ member }) => member).filter(member => member?.isOpen)
      assert.ok(members.length > actorCount / 2, 'most could connect')
      t.diagnostic(`settled after ${await own.settle(members)} ms`)
      assert.deepEqual((await own.stored()).rooms, [...rooms].sort())

      for (const room of rooms) await lastWords(members, room)
      assertHistory(actors.flatMap(({ histories }) => histories), rooms, text => t.diagnostic(text))
      await own.settle(members)
    })
  } finally {
    await redis.stop()
  }
})

/// The members of `room` hear each other, and nobody hears what is not meant for him.
async function lastWords (members, room) {
  const rooms = await Promise.all(members.map(async member => (await member.details()).data.rooms))
  const present = members.filter((member, index) => rooms[index].includes(room))
  const absent = members.filter(member => !present.includes(member))
  if (present.length > 0) await talkAgain(present, room, 'done')
  for (const member of absent) assert.ok(!member.heard(room).some(text => String(text).startsWith('done')), `${member} is not in ${room}`)
}
