// SPDX-License-Identifier: MIT
// What is measured, and what it should be. docs/performance.md explains each figure.
import { clusterRows } from './cluster_rows.mjs'

const cpuPerDelivery = report => report.traffic.serverCpuMicrosecondsPerDelivery
const residentEach = report => report.connect.residentBytesEach

const many = { publishers: 64, window: 64 }

/// Each row has a name and a function that resolves with its figures:
/// { what, unit, measured, floor, limit, least, isAbsolute } - `limit` is the most, `least` the least that is
/// good, of the ratio where there is a floor and of the measured figure where there is none or it `isAbsolute`.
export const rows = [
  traffic('ws-1000-one', 'ws', { connections: 1000 }, { floor: 'each', limit: 1.10 }),
  traffic('ws-1000-64', 'ws', { connections: 1000, ...many }, { floor: 'batch', limit: 1.25, p99: 2 }),
  traffic('ws-100x10', 'ws', { connections: 1000, rooms: 100, publishers: 100, window: 100 },
    { floor: 'each', limit: 1.20 }),
  traffic('ws-5000-one', 'ws', { connections: 5000 }, { floor: 'each', limit: 1.10 }),
  traffic('tcp-1000-one', 'tcp', { connections: 1000 }, { floor: 'each', limit: 1.10 }),
  traffic('tcp-1000-64', 'tcp', { connections: 1000, ...many }, { floor: 'batch', limit: 1.25, p99: 2 }),
  { name: 'ws-idle-talk', run: idleTalk },
  { name: 'memory-ws', run: bench => memory(bench, 'ws', 4096) },
  { name: 'memory-tcp', run: bench => memory(bench, 'tcp', 3072) },
  { name: 'connect-ws', run: bench => connect(bench, 'ws') },
  { name: 'connect-tcp', run: bench => connect(bench, 'tcp') },
  { name: 'storm-ws', run: bench => storm(bench, 'ws') },
  { name: 'storm-tcp', run: bench => storm(bench, 'tcp') },
  { name: 'wss-idle-talk', run: tlsIdleTalk },
  { name: 'start', run: start },
  { name: 'idle-ws', run: idle },
  ...clusterRows
]

function traffic (name, transport, load, { floor, limit, p99 }) {
  return {
    name,
    async run (bench) {
      const { ours, floors } = await bench.compare({ ...load, transport, seconds: bench.seconds }, floor)
      const [measured, least] = [ours(cpuPerDelivery), floors(cpuPerDelivery)]
      const figures = [{ what: 'CPU per delivery', unit: 'us', measured, floor: least, limit }]
      if (p99) {
        const quantile = report => report.traffic.p99
        figures.push({ what: 'p99 latency', unit: 'us', measured: ours(quantile), floor: floors(quantile), limit: p99 })
      }
      const rate = report => report.traffic.deliveriesPerSecond / 1000
      figures.push({ what: 'deliveries', unit: 'k/s', measured: ours(rate), floor: floors(rate) })
      return figures
    }
  }
}

// Ten connections talk in rooms of two, all others are silent in theirs.
const talkers = { rate: 100, publishers: 10, settle: 2 }
const pairs = connections => ({ connections, rooms: connections / 2 })

async function idleTalk (bench) {
  const load = { ...talkers, ...pairs(bench.crowd), transport: 'ws', seconds: bench.seconds * 2 }
  const { ours, floors } = await bench.compare(load, 'each')
  const share = report => report.traffic.serverCpuPercent
  return [{ what: 'CPU', unit: '% of a core', measured: ours(share), floor: floors(share), limit: 1.5 }]
}

async function memory (bench, transport, limit) {
  const load = { transport, connections: bench.crowd, rooms: 10, seconds: 0, settle: 2 }
  const { ours } = await bench.repeat(load)
  return [{ what: 'resident per connection', unit: 'bytes', measured: ours(residentEach), limit }]
}

async function connect (bench, transport) {
  const load = { transport, connections: bench.crowd / 2, seconds: 0, settle: 0 }
  const { ours, floors } = await bench.compare(load, 'each')
  const rate = report => report.connect.perSecond
  const cpu = report => report.connect.serverCpuMicrosecondsEach
  return [
    { what: 'connect to joined', unit: '/s', measured: ours(rate), floor: floors(rate), least: 0.6 },
    { what: 'CPU per connection', unit: 'us', measured: ours(cpu), limit: 80 }
  ]
}

async function storm (bench, transport) {
  const connections = bench.crowd / 2
  const load = { transport, connections, concurrency: connections, seconds: 0, settle: 0, patience: 30 }
  const { ours } = await bench.repeat(load)
  return [{ what: 'refused of all at once', unit: '', measured: ours(report => report.connect.lost), limit: 0 }]
}

async function tlsIdleTalk (bench) {
  if (!bench.programs.hasTls) return null
  const load = { ...talkers, transport: 'wss', seconds: bench.seconds * 2, patience: 60 }
  // Heartbeats, which begin while the crowd is still shaking hands, have a row of their own.
  const options = ['--limits-ping-interval', '0', '--limits-idle-timeout', '0']
  const all = await bench.repeat({ ...load, ...pairs(bench.crowd) }, options)
  const few = await bench.repeat({ ...load, ...pairs(20) }, options)
  const [measured, floor] = [all.ours(cpuPerDelivery), few.ours(cpuPerDelivery)]
  return [
    { what: 'CPU per delivery; floor: 20 connections', unit: 'us', measured, floor, limit: 1.25 },
    { what: 'resident per connection', unit: 'bytes', measured: all.ours(residentEach), limit: 40 * 1024 }
  ]
}

async function start ({ programs, starts, median }) {
  const timed = async stateDir => {
    const begin = process.hrtime.bigint()
    const server = await programs.startConfabd({ stateDir, store: 'sqlite:' })
    const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6
    await server.stop()
    return milliseconds
  }
  const fresh = []
  for (let i = 0; i < starts; i++) fresh.push(await timed(programs.newStateDir()))
  const stateDir = programs.newStateDir()
  await timed(stateDir)
  const kept = []
  for (let i = 0; i < starts; i++) kept.push(await timed(stateDir))
  return [
    { what: 'to ready, new store', unit: 'ms', measured: median(fresh), limit: 50 },
    { what: 'to ready, store of an earlier run', unit: 'ms', measured: median(kept), limit: 50 }
  ]
}

// The first heartbeat of confabd comes 15 to 30 s after a connection was made, that of the floor at once to 30 s
// after it; then one comes every 30 s. From 15 s on, as many come in each 30 s as there are connections.
async function idle (bench) {
  const load = { ...pairs(bench.crowd), transport: 'ws', seconds: 0, settle: 15, idle: bench.idleSeconds }
  const { ours, floors } = await bench.compare(load, 'each', { heartbeat: 30, repetitions: 1 })
  const share = report => report.idle.serverCpuPercent
  const [measured, floor] = [ours(share), floors(share)]
  return [{ what: 'CPU when nothing happens', unit: '% of a core', measured, floor, limit: 0.2, isAbsolute: true }]
}
