// SPDX-License-Identifier: MIT
// What several confabd that share a Redis server cost, and whether that depends on how much they share.
import { LineClient } from '../e2e/support/tcp.mjs'
import { until } from '../e2e/support/wait.mjs'
import { withCluster, withoutHeartbeats } from './cluster.mjs'

const nodeCount = 3
const crowdEach = 300
const churners = 300

/// Processor seconds of the nodes with these numbers, of all nodes, and of Redis: as `Cluster.servers` has them.
const ofNodes = (phase, ...numbers) => numbers.reduce((sum, number) => sum + phase.cpuSeconds[number - 1], 0)
const ofAllNodes = phase => ofNodes(phase, 1, 2, 3)
const ofRedis = phase => phase.cpuSeconds[nodeCount]

const many = { publishers: 64, window: 64 }

export const clusterRows = [
  say('cluster-one', {}, { limit: 1.25 }),
  say('cluster-64', many),
  say('cluster-rooms', { ...many, connections: 64 * nodeCount, rooms: 64 }),
  { name: 'cluster-locality', run: locality },
  { name: 'cluster-joins', run: joins },
  { name: 'cluster-list', run: list },
  { name: 'cluster-restore', run: restore },
  { name: 'cluster-memory', run: memory }
]

/// Rooms with members on all nodes. The floor is one node without Redis with as many.
function say (name, talk, { limit } = {}) {
  return {
    name,
    async run (bench) {
      const load = { connections: nodeCount * crowdEach, rooms: 1, ...talk, transport: 'ws', seconds: bench.seconds }
      const [ours, alone] = await bench.byTurns([
        () => withCluster(bench.programs, load, cluster => cluster.load(load)),
        () => bench.runConfabd(load, withoutHeartbeats)
      ])
      const perDelivery = ({ traffic }, seconds) => seconds * 1e6 / traffic.deliveries
      const nodes = ours(report => perDelivery(report, ofAllNodes(report.traffic)))
      const all = ours(report => perDelivery(report, ofAllNodes(report.traffic) + ofRedis(report.traffic)))
      const floor = alone(report => perDelivery(report, report.traffic.cpuSeconds[0]))
      const both = figure => ({ measured: ours(figure), floor: alone(figure) })
      return [
        { what: 'CPU of 3 nodes per delivery; floor: 1 alone', unit: 'us', measured: nodes, floor, limit },
        { what: 'the same with Redis', unit: 'us', measured: all, floor },
        { what: 'CPU of Redis per message', unit: 'us', measured: ours(redisPerMessage) },
        { what: 'p50 latency', unit: 'us', ...both(report => report.traffic.p50) },
        { what: 'p99 latency', unit: 'us', ...both(report => report.traffic.p99) },
        { what: 'deliveries', unit: 'k/s', ...both(report => report.traffic.deliveriesPerSecond / 1000) }
      ]
    }
  }
}

function redisPerMessage ({ traffic }) {
  return ofRedis(traffic) * 1e6 / traffic.messages
}

/// A room whose members are on one node or two, while the others have members of other rooms. The floor is what
/// these others take when nobody talks.
async function locality (bench) {
  const load = { connections: nodeCount * crowdEach, transport: 'ws', idle: bench.seconds, seconds: bench.seconds }
  const crowd = bench.crowd * 2 / 5
  const talkingOn = (...numbers) => withCluster(bench.programs, { rooms: 101 }, async cluster => {
    await cluster.hold({ connections: crowd, rooms: 100, 'first-room': 1 }, 2, 3)
    return cluster.load(load, ...numbers)
  })
  const [one, two] = await bench.byTurns([() => talkingOn(1), () => talkingOn(1, 2)])
  const share = (phase, ...numbers) => 100 * ofNodes(phase, ...numbers) / phase.seconds
  const unit = '% of a core'
  const talking = (runs, ...numbers) => ({ unit, measured: runs(({ traffic }) => share(traffic, ...numbers)) })
  const listening = (runs, ...numbers) => ({ ...talking(runs, ...numbers), floor: runs(({ idle }) => share(idle, ...numbers)) })
  return [
    { what: 'said on 1: CPU of it', ...talking(one, 1) },
    { what: 'said on 1: CPU of the other two; floor: silence', ...listening(one, 2, 3) },
    { what: 'said on 1: CPU of Redis per message', unit: 'us', measured: one(redisPerMessage) },
    { what: 'said on 2: CPU of these', ...talking(two, 1, 2) },
    { what: 'said on 2: CPU of the third; floor: silence', ...listening(two, 3) },
    { what: 'said on 2: CPU of Redis per message', unit: 'us', measured: two(redisPerMessage) }
  ]
}

/// As many rooms as `bench.crowd`, with ten members each: connections in a hundred rooms.
function fullStore (bench) {
  const rooms = bench.crowd
  const roomsEach = 100
  const connections = rooms * 10 / roomsEach
  return { rooms, connections, members: connections * roomsEach, load: { connections, rooms, 'rooms-each': roomsEach } }
}

const numbersFrom = (first, count) => Array.from({ length: count }, (_, i) => first + i)

/// Members of rooms of their own, so that each join subscribes and each leave ends that. The floor is a store that has
/// nothing but these rooms.
async function joins (bench) {
  const { rooms, members, load } = fullStore(bench)
  const churn = { connections: churners, rooms: churners, 'first-room': rooms, window: 60, churn: bench.seconds, seconds: 0, settle: 0 }
  const measure = cluster => cluster.load(churn)
  return withCluster(bench.programs, { rooms: numbersFrom(rooms, churners) }, empty =>
    withCluster(bench.programs, { rooms: rooms + churners }, async full => {
      await full.hold(load)
      const [ours, floors] = await bench.byTurns([() => measure(full), () => measure(empty)])
      await full.untilIs({ members, rooms: rooms + churners }, 10_000)
      const both = figure => ({ measured: ours(({ churn }) => figure(churn)), floor: floors(({ churn }) => figure(churn)) })
      const each = of => churn => of(churn) * 1e6 / churn.changes
      return [
        { what: 'joins and leaves; floor: empty store', unit: '/s', ...both(churn => churn.changesPerSecond), least: 0.8 },
        { what: 'CPU of the nodes for each', unit: 'us', ...both(each(ofAllNodes)), limit: 1.25 },
        { what: 'CPU of Redis for each', unit: 'us', ...both(each(ofRedis)), limit: 1.25 },
        { what: 'p99 of a join', unit: 'us', ...both(churn => churn.p99) }
      ]
    }))
}

async function list (bench) {
  return withCluster(bench.programs, { count: 0 }, async cluster => {
    const times = await bench.programs.micro('^redis', { CONFAB_BENCH_REDIS: cluster.redis.url })
    const both = (name, many, few) => ({ measured: times.get(`${name}/${many}`), floor: times.get(`${name}/${few}`) })
    return [
      { what: 'list 10,000 rooms; floor: 1,000', unit: 'ms', ...both('redisListRooms', 10_000, 1000), limit: 12.5 },
      { what: 'Redis is busy with one page of 1,000', unit: 'us', measured: await cluster.microsecondsOf('zrangebylex') },
      { what: 'members of a room of 100,000; floor: 1,000', unit: 'ms', ...both('redisListMembers', 100_000, 1000), limit: 150 },
      { what: 'Redis is busy with one page of 5,000', unit: 'us', measured: await cluster.microsecondsOf('hscan') },
      { what: 'join and leave, room of 100,000; floor: 10', unit: 'us', ...both('redisJoinAndLeave', 100_000, 10), limit: 1.25 }
    ]
  })
}

/// Redis is killed and comes back empty.
async function restore (bench) {
  const { rooms, members, load } = fullStore(bench)
  return withCluster(bench.programs, { rooms: rooms + 1 }, async cluster => {
    await cluster.hold(load)
    const speakers = await Promise.all(cluster.nodes.map(({ tcpPort }) => speaker(tcpPort, `b${rooms}`)))
    const whole = { members: members + speakers.length, rooms: rooms + 1 }
    const [ours] = await bench.byTurns([() => loseEverything(cluster, speakers, whole)])
    speakers.forEach(({ client }) => client.reset())
    return [
      { what: `${members} members whole again`, unit: 's', measured: ours(({ restored }) => restored), limit: 5 },
      { what: 'said and heard on all nodes again', unit: 's', measured: ours(({ heard }) => heard), limit: 5 },
      { what: 'CPU of Redis for it', unit: 's', measured: ours(({ redisSeconds }) => redisSeconds) }
    ]
  })
}

/// Kills Redis, starts it empty, and resolves with the seconds until all is `whole` again.
async function loseEverything (cluster, speakers, whole) {
  await cluster.restartRedis()
  const begun = Date.now()
  const seconds = () => (Date.now() - begun) / 1000
  const [restored, heard] = await Promise.all([
    cluster.untilIs(whole).then(seconds),
    Promise.all(speakers.map(untilHeard)).then(seconds)
  ])
  const redisSeconds = await cluster.redisSeconds()
  const counted = await cluster.membersInRooms(whole.rooms)
  if (counted !== whole.members) throw new Error(`${counted} members are back instead of ${whole.members}`)
  return { restored, heard, redisSeconds }
}

async function speaker (port, room) {
  const client = await LineClient.connect(port)
  client.send(`roomAdd ${room}`)
  await client.inbox.take(frame => frame.includes('"context":"response"'), 'the answer to a join')
  return { client, room, said: 0 }
}

/// Says something again and again until it comes back.
function untilHeard (speaker) {
  const { client, room } = speaker
  return until(async () => {
    const text = `${client.socket.localPort}-${++speaker.said}`
    client.send(`say ${room} ${text}`)
    const answer = await client.inbox.take(frame => frame.includes('"context":"response"'), 'the answer to a message')
    if (!answer.includes('"OK"')) return false
    await client.inbox.take(frame => frame.includes(text), 'a message')
    return true
  }, 'a message to be taken again')
}

/// What Redis keeps for one of each. A room of ten keeps its members in a smaller way than one of thousands.
async function memory (bench) {
  const { rooms, members, load } = fullStore(bench)
  const connections = bench.crowd / 2
  const step = async (cluster, count, change) => {
    const before = await cluster.usedMemory()
    await change()
    await new Promise(resolve => setTimeout(resolve, 2000)) // buffers of what was asked are given back
    return (await cluster.usedMemory() - before) / count
  }
  const [ours] = await bench.byTurns([() => withCluster(bench.programs, { count: 2 }, async cluster => {
    const perRoom = await step(cluster, rooms, () => cluster.add(rooms))
    const perConnection = await step(cluster, connections, () => cluster.hold({ connections, rooms: 1, 'rooms-each': 0 }))
    const perMember = await step(cluster, members, () => cluster.hold(load)) - perConnection / load['rooms-each']
    const inLargeRoom = await step(cluster, connections, () => cluster.hold({ connections, rooms: 1 })) - perConnection
    return { perRoom, perConnection, perMember, inLargeRoom }
  })], 1)
  return [
    { what: 'Redis: an empty room', unit: 'bytes', measured: ours(({ perRoom }) => perRoom) },
    { what: 'Redis: a connection', unit: 'bytes', measured: ours(({ perConnection }) => perConnection) },
    { what: 'Redis: a member, in rooms of 10', unit: 'bytes', measured: ours(({ perMember }) => perMember) },
    { what: `Redis: a member, in a room of ${connections}`, unit: 'bytes', measured: ours(({ inLargeRoom }) => inLargeRoom) }
  ]
}
