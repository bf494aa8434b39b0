// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startCluster, withCluster } from './support/cluster.mjs'
import { agree, core, talk, viewedBy } from './support/member.mjs'
import { startRedis } from './support/redis.mjs'
import { until } from './support/wait.mjs'

const ok = { status: 'OK', data: true }
const longName = 'é'.repeat(127) + 'x'
const oddNames = ['a room with spaces', ' leading and trailing ', '{tag}', '}{', '*', 'news*', 'news1', '[a-z]?', ':', 'members:',
  'confab:members:{x}', '"quoted" \\back\\', '%s %1 %n', '../up', 'ünï-cödé 日本 🙂', 'defaultRoom,other', longName]

let redis, cluster
before(async () => {
  redis = await startRedis()
  cluster = await startCluster(3, { redis, rooms: ['lobby', 'talk', 'order', 'views', 'errors', 'counts', 'json', ...oddNames] })
})
after(async () => {
  await cluster?.stop().finally(() => cluster.destroy())
  await redis?.stop()
})

/// A test whose clients of the shared cluster are gone when it ends.
function sharedTest (name, use) {
  test(name, async () => {
    try {
      await use()
    } finally {
      await cluster.closeClients()
    }
  })
}

describe('members on three nodes', () => {
  sharedTest('hear each message once, whoever says it', async () => {
    const members = await cluster.members([1, 1, 2, 2, 3, 3], 'talk')
    assert.deepEqual(new Set(members.map(({ kind }) => kind)), new Set(['tcp', 'ws']))
    for (const member of members) await member.mustSay('talk', `from ${member.id}`)
    const said = members.map(({ id }) => `from ${id}`)
    await until(() => members.every(member => member.heard('talk').length >= said.length), 'every message at every member')
    await talk(members, 'talk')
    for (const member of members) {
      assert.deepEqual(member.heard('talk').slice(0, said.length), said, String(member))
      assert.equal(member.messages('talk').length, 2 * members.length)
      for (const { from, message } of member.messages('talk')) assert.ok(message.includes(from), `${message} from ${from}`)
      assert.deepEqual(member.alerts, [])
    }
  })

  sharedTest('get their own copy after the answer', async () => {
    const members = await cluster.members([1, 2, 3], 'talk')
    for (const member of members) {
      for (let index = 0; index < 20; index++) await member.mustSay('talk', `${member.id} ${index}`)
    }
    await talk(members, 'talk')
    for (const member of members) {
      let answers = 0
      const number = new Map()
      for (const { frame } of member.log) {
        if (frame.context === 'response') answers = frame.messageCount
        if (frame.context === 'user' && frame.from === member.id) number.set(frame.message, answers)
      }
      // The first request asked for the id, the second joined.
      for (let index = 0; index < 20; index++) {
        assert.ok(number.get(`${member.id} ${index}`) >= 3 + index, `${member}: message ${index} came before its answer`)
      }
    }
  })

  sharedTest('hear everything in one order while all nodes talk at once', async () => {
    const members = await cluster.members([1, 1, 2, 2, 3, 3], 'order')
    const each = 50
    await Promise.all(members.flatMap((member, speaker) =>
      Array.from({ length: each }, (_, index) => member.mustSay('order', `${speaker}-${index}`))))
    await until(() => members.every(member => member.heard('order').length >= each * members.length), 'all that was said')
    await talk(members, 'order', 'the end')
    const order = members[0].heard('order')
    assert.equal(new Set(order).size, (each + 1) * members.length)
    members.forEach((member, speaker) => {
      assert.deepEqual(member.heard('order'), order, String(member))
      assert.deepEqual(order.filter(text => text.startsWith(`${speaker}-`)),
        Array.from({ length: each }, (_, index) => `${speaker}-${index}`))
    })
  })

  sharedTest('get any JSON value byte for byte', async () => {
    const members = await cluster.members([1, 2, 3], 'json')
    const values = ['{"a":1.0,"b":[ 1,2e3 ],"ä":null}', '[]', '0.10', 'true', '"\\u0041 \\ud83d\\ude42 ünï"', '" a  b "']
    for (const value of values) {
      const answer = await members[0].request(`{"event":"say","room":"json","message":${value}}`)
      assert.equal(answer.status, 'OK', value)
    }
    const raw = member => member.log.filter(({ frame }) => frame.context === 'user').map(({ raw }) => raw)
    await until(() => members.every(member => raw(member).length >= values.length), 'all values')
    values.forEach((value, index) => assert.ok(raw(members[0])[index].includes(`"message":${value},`), raw(members[0])[index]))
    for (const member of members) assert.deepEqual(raw(member), raw(members[0]), String(member))
  })
})

describe('roomView', () => {
  sharedTest('shows members of all nodes in the order they joined', async () => {
    const members = await cluster.members([2, 1, 3, 1, 2, 3], 'views')
    const views = await Promise.all(members.map(async member => (await member.view('views')).data))
    assert.deepEqual(Object.keys(views[0].members), members.map(({ id }) => id))
    for (const [index, view] of views.entries()) {
      assert.equal(JSON.stringify(view), JSON.stringify(views[0]), String(members[index]))
      assert.equal(view.room, 'views')
      assert.equal(view.membersCount, members.length)
    }
    for (const [id, { id: same, joinedAt }] of Object.entries(views[0].members)) {
      assert.equal(same, id)
      assert.ok(Number.isInteger(joinedAt) && Math.abs(joinedAt - Date.now() / 1000) < 60, String(joinedAt))
    }
  })

  sharedTest('is right at once after joins and leaves at any node', async () => {
    const members = await cluster.members([1, 2, 3], 'counts')
    const [one, two, three] = members
    const everybody = members.map(({ id }) => id).sort()
    for (const member of members) assert.deepEqual(await viewedBy(member, 'counts'), everybody)
    assert.deepEqual(core(await two.leave('counts')), ok)
    for (const member of [one, three]) {
      assert.deepEqual(await viewedBy(member, 'counts'), [one.id, three.id].sort())
    }
    assert.deepEqual(core(await two.join('counts')), ok)
    for (const member of members) assert.deepEqual(await viewedBy(member, 'counts'), everybody)
  })

  sharedTest('goes down everywhere when clients leave, quit, close and reset', async () => {
    const [one, two, leaver, quitter, closer, resetter, webResetter] = [
      ...await cluster.members([1, 2], 'counts'),
      ...await Promise.all(['tcp', 'tcp', 'ws', 'tcp', 'ws'].map(kind => cluster.node(3).member(kind, 'counts')))]
    const witnesses = [one, two]
    await agree(witnesses, 'counts', [one, two, leaver, quitter, closer, resetter, webResetter])
    await leaver.leave('counts')
    await agree(witnesses, 'counts', [one, two, quitter, closer, resetter, webResetter])
    await quitter.quit()
    await agree(witnesses, 'counts', [one, two, closer, resetter, webResetter])
    await closer.close()
    await agree(witnesses, 'counts', [one, two, resetter, webResetter])
    resetter.reset()
    webResetter.reset()
    await agree(witnesses, 'counts', [one, two])
    await talk(witnesses, 'counts')
    assert.deepEqual(leaver.messages('counts'), [], 'who left hears nothing')
    await cluster.settle([one, two, leaver])
  })
})

sharedTest('errors are those of one server', async () => {
  const [one, two, three] = await cluster.members([1, 2, 3])
  assert.deepEqual(core(await one.join('errors')), ok)
  assert.deepEqual(core(await one.join('errors')), { status: 'connection already in this room (errors)', data: false })
  for (const member of [two, three]) {
    assert.deepEqual(core(await member.join('nowhere')), { status: 'room does not exist', data: false })
    assert.deepEqual(core(await member.leave('errors')), { status: 'connection not in this room (errors)', data: false })
    assert.equal((await member.say('errors', 'hello')).status, 'connection not in this room (errors)')
    assert.equal(await viewedBy(member, 'errors'), 'not member of room errors')
    assert.equal(await viewedBy(member, 'nowhere'), 'not member of room nowhere')
  }
  assert.deepEqual(one.messages('errors'), [])
  assert.deepEqual(await viewedBy(one, 'errors'), [one.id])
})

test('one client of each node in ninety rooms', async () => {
  const rooms = Array.from({ length: 90 }, (_, index) => `many-${index}`)
  await withCluster(2, { redis, rooms }, async own => {
    const members = await own.members([1, 2], ...rooms)
    await own.settle(members)
    for (const room of rooms.slice(0, 5)) await talk(members, room)
    await members[0].close()
    for (const room of [rooms[0], rooms.at(-1)]) await agree([members[1]], room, [members[1]])
    await own.settle([members[1]])
  })
})

describe('names with odd characters', () => {
  sharedTest('are rooms like any other', async () => {
    const members = await cluster.members([1, 2], ...oddNames)
    for (const room of oddNames) {
      await agree(members, room, members)
      await talk(members, room, room)
      for (const member of members) assert.equal((await member.view(room)).data.room, room)
    }
    for (const room of oddNames) {
      for (const member of members) assert.equal(member.messages(room).length, 2, `${room}: its own messages and no others`)
    }
    await cluster.settle(members)
  })
})

describe('rooms', () => {
  sharedTest('that one node makes when it starts are there on all', async () => {
    const maker = await cluster.add('n4', { args: ['--room', 'made by n4'] })
    const [one, two] = await cluster.members([1, 2], 'made by n4')
    const four = await maker.member('ws', 'made by n4', 'lobby')
    await agree([one, two, four], 'made by n4', [one, two, four])
    assert.deepEqual(await maker.terminate(), { code: 0, signal: null })
    assert.deepEqual(await viewedBy(one, 'made by n4'), [one.id, two.id].sort(),
      'the node that stopped has taken its members along, not the room')
    await talk([one, two], 'made by n4')
  })

  test('outlive all nodes, members do not', () => withCluster(2, { redis }, async own => {
    const maker = await own.add('maker', { args: ['--room', 'kept', '--room', 'kept too'] })
    await own.members([1, 2], 'kept', 'defaultRoom')
    await maker.terminate()
    await own.node(1).kill('SIGKILL')
    await own.node(2).terminate()

    await own.node(1).start()
    await own.node(2).start()
    const members = await own.members([1, 2], 'kept', 'kept too', 'defaultRoom')
    for (const room of ['kept', 'kept too', 'defaultRoom']) await agree(members, room, members)
    await talk(members, 'kept')
    await own.settle(members)
  }))

  sharedTest('are others under another prefix', () => withCluster(1, { redis, rooms: ['lobby', 'elsewhere'] }, async other => {
    const [here, there] = [await cluster.node(1).member('tcp', 'lobby'), await other.node(1).member('tcp', 'lobby')]
    assert.equal((await here.join('elsewhere')).status, 'room does not exist')
    assert.deepEqual(await viewedBy(here, 'lobby'), [here.id])
    assert.deepEqual(await viewedBy(there, 'lobby'), [there.id])
    await here.mustSay('lobby', 'here')
    await there.mustSay('lobby', 'there')
    await talk([here], 'lobby')
    await talk([there], 'lobby')
    assert.deepEqual(here.heard('lobby')[0], 'here')
    assert.equal(here.heard('lobby').length, 2)
    assert.equal(there.heard('lobby').length, 2)
  }))
})

test('SIGTERM takes the members of a node along before it ends', () => withCluster(2, { redis }, async own => {
  const members = await own.members([1, 1, 2, 2, 2], 'defaultRoom')
  await agree(members, 'defaultRoom', members)
  assert.deepEqual(await own.node(2).terminate(), { code: 0, signal: null })
  const rest = members.slice(0, 2)
  for (const member of rest) assert.deepEqual(await viewedBy(member, 'defaultRoom'), rest.map(({ id }) => id).sort())
  await Promise.all(members.slice(2).map(({ closed }) => closed))
  await own.settle(rest)
  await talk(rest, 'defaultRoom')
}))

test('a password and a database number are used', async () => {
  const guarded = await startRedis({ password: 'p@ss: wörd/%' })
  try {
    await withCluster(2, { redis: guarded, url: `${guarded.url}/3` }, async own => {
      const members = await own.members([1, 2], 'defaultRoom')
      await agree(members, 'defaultRoom', members)
      await talk(members, 'defaultRoom')
      const keyspace = await guarded.command('INFO', 'keyspace')
      assert.deepEqual(keyspace.match(/db\d+/g), ['db3'])
      for (const node of own.nodes) assert.ok(!/p@ss|p%40ss/.test(node.stderr() + node.readyLine), 'the password is told to nobody')
    })
  } finally {
    await guarded.stop()
  }
})
