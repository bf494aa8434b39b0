// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { withCluster } from './support/cluster.mjs'
import { agree, ConnectionEnded, talk, talkAgain, viewedBy } from './support/member.mjs'
import { startRedis } from './support/redis.mjs'
import { until, within } from './support/wait.mjs'

const shortLease = '1500ms'
// A lease that no test lives to see the end of: whatever happens, it is not because a lease ran out.
const longLease = '4m'

let redis
before(async () => { redis = await startRedis() })
after(() => redis?.stop())

describe('kill -9 of a node', () => {
  test('takes its members out of every room within 10 s', t => withCluster(3, { redis, rooms: ['lobby', 'other'] }, async own => {
    const survivors = await own.members([1, 1, 2, 2], 'lobby', 'other')
    const dead = await own.members([3, 3, 3], 'lobby', 'other')
    await agree([...survivors, ...dead], 'lobby', [...survivors, ...dead])
    const begun = Date.now()
    await own.node(3).kill('SIGKILL')
    await Promise.all(['lobby', 'other'].map(room => agree(survivors, room, survivors)))
    const elapsed = Date.now() - begun
    t.diagnostic(`gone after ${elapsed} ms`)
    assert.ok(elapsed < 10_000, `${elapsed} ms`)
    await own.settle(survivors)
    await talk(survivors, 'lobby')
    for (const survivor of survivors) assert.deepEqual(survivor.alerts, [], 'nobody else has missed anything')

    await own.node(3).start()
    const back = await own.members([3, 3], 'lobby')
    await agree([...survivors, ...back], 'lobby', [...survivors, ...back])
    await talk([...survivors, ...back], 'lobby')
  }))

  test('is survived by the node that is left alone, and by many rooms', () => {
    const rooms = Array.from({ length: 10 }, (_, index) => `room ${index}`)
    return withCluster(2, { redis, rooms, lease: shortLease }, async own => {
      const witness = await own.node(1).member('tcp', ...rooms)
      // More memberships than fit in one batch.
      await Promise.all(Array.from({ length: 60 }, (_, index) => own.node(2).member(index % 2 ? 'ws' : 'tcp', ...rooms)))
      assert.equal((await viewedBy(witness, rooms[9])).length, 61)
      await own.node(2).kill('SIGKILL')
      for (const room of rooms) await agree([witness], room, [witness])
      await own.settle([witness])
    })
  })

  test('of all nodes leaves nobody behind for those that start later', () =>
    withCluster(2, { redis, lease: shortLease }, async own => {
      await own.members([1, 1, 2, 2], 'defaultRoom')
      await Promise.all(own.nodes.map(node => node.kill('SIGKILL')))
      const late = await own.add('late')
      const member = await late.member('ws', 'defaultRoom')
      await agree([member], 'defaultRoom', [member])
      await own.settle([member])
    }))
})

test('a restart under the same id leaves no ghosts, long before the lease ends', t =>
  withCluster(2, { redis, lease: longLease }, async own => {
    const witness = await own.node(1).member('tcp', 'defaultRoom')
    for (let round = 0; round < 3; round++) {
      const ghosts = await own.members([2, 2, 2], 'defaultRoom')
      await agree([witness], 'defaultRoom', [witness, ...ghosts])
      await own.node(2).restart()
      t.diagnostic(`gone ${await agree([witness], 'defaultRoom', [witness])} ms after the ready line`)
      const next = await own.node(2).member('ws', 'defaultRoom')
      await agree([witness, next], 'defaultRoom', [witness, next])
      await talk([witness, next], 'defaultRoom')
      await own.settle([witness, next])
      await next.close()
      await agree([witness], 'defaultRoom', [witness])
    }
  }))

test('a lone node that stops past its lease forgets those who vanish meanwhile', () =>
  withCluster(1, { redis, rooms: ['lobby'], lease: shortLease }, async own => {
    const [stays, vanishes] = await own.members([1, 1], 'lobby')
    const key = own.prefix + 'sessions'
    await own.node(1).kill('SIGSTOP')
    try {
      // There is nobody to take its members out of their rooms when the lease has run out.
      await until(async () => {
        const [, expiry] = await redis.command('ZRANGE', key, 0, -1, 'WITHSCORES')
        const [seconds] = await redis.command('TIME')
        return Number(seconds) * 1000 > Number(expiry)
      }, 'the end of the lease')
      vanishes.reset()
    } finally {
      await own.node(1).kill('SIGCONT')
    }
    await agree([stays], 'lobby', [stays])
    await own.settle([stays])
  }))

describe('a node that stops past its lease', () => {
  /// Stops node 2 until node 1 has given up its members, and lets it go on.
  async function pause (own, witnesses, meanwhile = async () => {}) {
    await own.node(2).kill('SIGSTOP')
    try {
      await agree(witnesses, 'lobby', witnesses)
      await meanwhile()
    } finally {
      await own.node(2).kill('SIGCONT')
    }
  }

  /// Each of `members` is a member again, or its connection was closed: resolves with those who are.
  async function oneTruth (own, witnesses, members) {
    let open
    await until(async () => {
      open = members.filter(({ isOpen }) => isOpen)
      const wanted = JSON.stringify([...witnesses, ...open].map(({ id }) => id).sort())
      const views = await Promise.all([...witnesses, ...open].map(member =>
        viewedBy(member, 'lobby').catch(error => String(error))))
      return views.every(view => JSON.stringify(view) === wanted)
    }, 'one truth about who is in the lobby')
    await own.settle([...witnesses, ...open])
    return open
  }

  const assertNothingTwice = members => {
    for (const member of members) {
      const heard = member.heard('lobby')
      assert.equal(new Set(heard).size, heard.length, `${member} heard something twice: ${heard}`)
    }
  }

  test('is gone for the others, and whole again when it goes on', t =>
    withCluster(2, { redis, rooms: ['lobby'], lease: shortLease }, async own => {
      const witnesses = await own.members([1, 1], 'lobby')
      const stopped = await own.members([2, 2, 2, 2], 'lobby')
      const everybody = [...witnesses, ...stopped]
      await talk(everybody, 'lobby', 'before')
      await pause(own, witnesses, () => talk(witnesses, 'lobby', 'meanwhile'))
      const open = await oneTruth(own, witnesses, stopped)
      t.diagnostic(`${open.length} of ${stopped.length} clients are still connected`)
      await talkAgain([...witnesses, ...open], 'lobby', 'after')
      assertNothingTwice(everybody)
      assert.ok(own.node(2).isRunning, own.node(2).stderr())
      // New clients find a node like any other.
      const late = await own.node(2).member('ws', 'lobby')
      await agree([...witnesses, ...open, late], 'lobby', [...witnesses, ...open, late])
    }))

  test('answers what it was asked meanwhile, and does what it said', () =>
    withCluster(2, { redis, rooms: ['lobby', 'other'], lease: shortLease }, async own => {
      const witnesses = await own.members([1, 1], 'lobby')
      const [speaker, leaver, joiner] = await own.members([2, 2, 2], 'lobby')
      const asked = []
      await pause(own, witnesses, async () => {
        asked.push(speaker.say('lobby', 'said while it stood still'), leaver.leave('lobby'), joiner.join('other'))
        asked.forEach(answer => answer.catch(() => {}))
      })
      const answers = await Promise.all(asked.map(answer => answer.catch(error => {
        assert.ok(error instanceof ConnectionEnded, String(error))
        return { status: 'closed' }
      })))
      for (const { status } of answers) assert.ok(['OK', 'store unavailable', 'closed'].includes(status), status)
      const [said, left] = answers
      const members = [speaker, leaver, joiner].filter(({ isOpen }) => isOpen)
      await own.settle([...witnesses, ...members])
      if (left.status === 'OK') {
        assert.ok(!(await viewedBy(witnesses[0], 'lobby')).includes(leaver.id), 'who left is not put back')
      }
      await talk(witnesses, 'lobby', 'after')
      const copies = member => member.heard('lobby').filter(text => text === 'said while it stood still').length
      for (const witness of witnesses) {
        if (said.status === 'OK') assert.equal(copies(witness), 1)
        else assert.ok(copies(witness) <= 1)
      }
      assertNothingTwice([...witnesses, ...members])
    }))

  test('can do so again and again', () =>
    withCluster(2, { redis, rooms: ['lobby'], lease: '1s' }, async own => {
      const witnesses = await own.members([1], 'lobby')
      let members = await own.members([2, 2], 'lobby')
      for (let round = 0; round < 4; round++) {
        await pause(own, witnesses)
        members = await oneTruth(own, witnesses, members)
        if (members.length === 0) members = await own.members([2, 2], 'lobby')
        await talkAgain([...witnesses, ...members], 'lobby', `round ${round}`)
      }
    }))
})

test('of two processes under one id the older one stops and says why', () =>
  withCluster(1, { redis, rooms: ['lobby'], lease: shortLease }, async own => {
    const witness = await own.node(1).member('tcp', 'lobby')
    const older = await own.add('twin')
    older.mayEnd = true
    const lost = await older.member('ws', 'lobby')
    await agree([witness, lost], 'lobby', [witness, lost])
    const newer = await own.add('twin', { directory: 'twin, the newer one' })
    const kept = await newer.member('ws', 'lobby')

    const end = await within(older.exited, 'the older process to end')
    assert.equal(end.code, 78, older.stderr())
    assert.equal(end.signal, null)
    assert.match(older.stderr(), /\btwin\b/)
    await lost.closed
    await agree([witness, kept], 'lobby', [witness, kept])
    await own.settle([witness, kept])
    await talk([witness, kept], 'lobby')
    assert.ok(newer.isRunning, newer.stderr())
  }))
