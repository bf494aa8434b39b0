// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withCluster } from './support/cluster.mjs'
import { agree, talk, talkAgain } from './support/member.mjs'
import { startRedis, startSentinels } from './support/redis.mjs'
import { runProgram } from './support/server.mjs'
import { temporaryDirectory } from './support/temporary.mjs'
import { until } from './support/wait.mjs'

const toHeal = 15_000

async function withSentinels (use) {
  const processes = []
  const started = process => { processes.push(process); return process }
  try {
    const master = started(await startRedis())
    const replica = started(await startRedis({ replicaOf: master }))
    const sentinels = started(await startSentinels({ master }))
    return await use({ master, replica, sentinels })
  } finally {
    await Promise.all(processes.map(process => process.stop()))
  }
}

/// Everything is right again, at the new master. The server promises to heal 5 s after it is there.
async function healedAt (t, own, redis, sentinels, members) {
  await until(async () => await sentinels.masterPort() === redis.port, 'the sentinels to agree on the new master')
  const begun = Date.now()
  await own.settle(members, { redis })
  t.diagnostic(`healed ${Date.now() - begun} ms after the sentinels agreed`)
  assert.ok(Date.now() - begun < toHeal)
  for (const member of members) assert.ok(member.isOpen, `${member} stayed connected`)
}

test('kill -9 of the master: nodes follow to the new one', t => withSentinels(({ master, replica, sentinels }) =>
  withCluster(2, { redis: master, url: sentinels.url, rooms: ['lobby', 'other'] }, async own => {
    const maker = await own.add('maker', { args: ['--room', 'dynamic'] })
    await maker.terminate()
    const members = await own.members([1, 1, 2, 2], 'lobby')
    const [one, , two] = members
    for (const member of [one, two]) await member.mustJoin('dynamic')
    await talk(members, 'lobby', 'before')

    await master.kill('SIGKILL')
    assert.equal((await one.say('lobby', 'into the void')).status, 'store unavailable')
    const late = await own.node(2).member('ws')
    const everybody = [...members, late]
    await healedAt(t, own, replica, sentinels, everybody)
    await late.mustJoin('lobby', 'other', 'dynamic')
    await agree(everybody, 'lobby', everybody)
    await agree([one, two, late], 'dynamic', [one, two, late])
    await talkAgain(everybody, 'lobby', 'after')
    for (const member of members) assert.equal(member.alertsFor('lobby').length, 1, `${member} is told once`)

    // The one that died comes back and believes to be the master, until the sentinels tell it otherwise.
    await master.restart()
    const fresh = await own.add('fresh')
    const newcomer = await fresh.member('tcp', 'lobby')
    await agree([...everybody, newcomer], 'lobby', [...everybody, newcomer])
    await talk([...everybody, newcomer], 'lobby', 'with the old master back')
    await own.settle([...everybody, newcomer], { redis: replica })
  })))

test('a master that becomes a replica is left for the new one', t => withSentinels(({ master, replica, sentinels }) =>
  withCluster(2, { redis: master, url: sentinels.url, rooms: ['lobby'] }, async own => {
    const members = await own.members([1, 1, 2, 2], 'lobby')
    await talk(members, 'lobby', 'before')
    await sentinels.sentinels[0].command('SENTINEL', 'FAILOVER', sentinels.name)
    await healedAt(t, own, replica, sentinels, members)
    await talkAgain(members, 'lobby', 'after')
    await agree(members, 'lobby', members)
  })))

test('one sentinel that is down does not matter', t => withSentinels(({ master, replica, sentinels }) =>
  withCluster(2, { redis: master, url: sentinels.url, rooms: ['lobby'] }, async own => {
    const members = await own.members([1, 2], 'lobby')
    await sentinels.sentinels[0].kill('SIGKILL')
    const third = await own.add('n3')
    members.push(await third.member('ws', 'lobby'))
    await talk(members, 'lobby', 'without a sentinel')
    await master.kill('SIGKILL')
    await healedAt(t, own, replica, sentinels, members)
    await talkAgain(members, 'lobby', 'after')
  })))

test('a master the sentinels do not know: no start, exit code 69', () => withSentinels(async ({ sentinels }) => {
  const { code, stdout, stderr } = await runProgram(['--tcp-port', '0', '--ws-port', '0', '--admin-port', 'off',
    '--state-dir', temporaryDirectory(), '--store', sentinels.url.replace(/[^/]*$/, 'nobody')])
  assert.equal(code, 69, stderr)
  assert.equal(stdout, '')
  assert.match(stderr, /nobody|127\.0\.0\.1/)
}))
