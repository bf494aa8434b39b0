// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { Operator } from './support/admin.mjs'
import { withServer } from './support/fixture.mjs'
import { opcode } from './support/raw_websocket.mjs'
import { require } from './support/packages.mjs'
import { startRedis } from './support/redis.mjs'
import { until } from './support/wait.mjs'

const Primus = require('primus7').createSocket({ transformer: 'websockets', parser: 'JSON', pathname: '/primus' })

const metricsText = async server => (await fetch(`http://127.0.0.1:${server.adminPort}/metrics`)).text()

/// The samples of `text` by their names with labels, as they are written: `confab_connections{transport="tcp"}`.
const samplesOf = text => Object.fromEntries(text.trim().split('\n').filter(line => !line.startsWith('#')).map(line => {
  const space = line.lastIndexOf(' ')
  return [line.slice(0, space), Number(line.slice(space + 1))]
}))

const metrics = async server => samplesOf(await metricsText(server))

/// Samples of one metric by the value of its only label, without those that are 0.
const byLabel = (samples, name) => Object.fromEntries(Object.entries(samples)
  .filter(([key, value]) => key.startsWith(`${name}{`) && value !== 0)
  .map(([key, value]) => [/="(.*)"}$/.exec(key)[1], value]))

/// Waits until the samples are as `condition` wants them, and resolves with them.
const metricsWhen = (server, condition, what) => until(async () => {
  const samples = await metrics(server)
  return condition(samples) && samples
}, what)

function assertGoodStyle (text) {
  const { status, stdout, stderr, error } = spawnSync('promtool', ['check', 'metrics'], { input: text, encoding: 'utf8' })
  assert.equal(error, undefined, 'promtool is missing: apt-get install prometheus')
  assert.deepEqual({ stdout, stderr, status }, { stdout: '', stderr: '', status: 0 }, 'promtool has nothing to say')
}

async function primusClient (server) {
  const socket = new Primus(server.url)
  const frames = []
  socket.on('data', data => frames.push(data))
  await until(() => frames.length > 0, 'the welcome')
  return { socket, frames }
}

const backends = {
  'the embedded store': { args: () => [] },
  Redis: {
    start: startRedis,
    args: redis => ['--store', redis.url, '--store-key-prefix', `e2e-${randomBytes(4).toString('hex')}:`]
  }
}

for (const [name, backend] of Object.entries(backends)) {
  describe(`with ${name}`, () => {
    let redis
    before(async () => { redis = await backend.start?.() })
    after(() => redis?.stop())

    /// Runs `use` with a server that has one room and an administration port.
    const withMetrics = (use, ...args) =>
      withServer({ args: ['--admin-port', '0', '--room', 'lobby', ...backend.args(redis), ...args] }, use)

    test('promtool finds nothing to say about the metrics', () => withMetrics(async server => {
      assertGoodStyle(await metricsText(server))
      const client = await server.tcp()
      await client.request('roomAdd lobby')
      await client.request('say lobby hello')
      await client.request('dance')
      assertGoodStyle(await metricsText(server))
      await client.close()
    }))

    test('nor about those of the administration', () => withMetrics(async server => {
      const operator = await Operator.signIn(server)
      await operator.subscribe('rooms')
      const stranger = await Operator.connect(server)
      await stranger.refusal('session.login', { user: 'nobody', password: 'a wrong password' })
      await stranger.refusal('chatRoom.list')
      const text = await metricsText(server)
      assertGoodStyle(text)
      const samples = samplesOf(text)
      assert.equal(samples.confab_admin_sessions, 1)
      assert.equal(samples.confab_admin_subscriptions, 1)
      await Promise.all([operator.close(), stranger.close()])
    }))

    test('connections are counted by transport, and when they have gone by reason', () => withMetrics(async server => {
      const tcp = [await server.tcp(), await server.tcp(), await server.tcp()]
      const ws = await server.ws()
      const raw = await server.raw()
      const primus = await primusClient(server)
      let samples = await metricsWhen(server, all => all['confab_connections{transport="primus"}'] === 1, 'Primus to be counted')
      assert.deepEqual(byLabel(samples, 'confab_connections'), { tcp: 3, websocket: 2, primus: 1 })
      assert.equal(samples.confab_connections_opened_total, 6)
      assert.equal(samples.confab_sockets, 6)
      assert.deepEqual(byLabel(samples, 'confab_connections_closed_total'), {})

      tcp[0].send('quit')
      await tcp[0].closed
      await tcp[1].close()
      tcp[2].reset()
      await ws.close()
      raw.sendRaw(Buffer.of(0x80 | opcode.text, 0)) // a client's frames must be masked
      await raw.ended
      primus.socket.end()
      samples = await metricsWhen(server, all =>
        Object.values(byLabel(all, 'confab_connections_closed_total')).reduce((sum, count) => sum + count, 0) === 6, 'all to go')
      const closed = byLabel(samples, 'confab_connections_closed_total')
      assert.equal(closed.quit, 1)
      assert.equal(closed.connection_lost, 1)
      assert.equal(closed.protocol_error, 1)
      assert.equal(closed.peer_closed, 3)
      assert.deepEqual(byLabel(samples, 'confab_connections'), {})
      assert.equal(samples.confab_connections_opened_total, 6)
    }))

    test('messages, members and bytes are counted', () => withMetrics(async server => {
      const [alice, bob, carol] = [await server.tcp(), await server.ws(), await server.tcp()]
      const idle = await metrics(server)
      assert.equal(idle.confab_members, 0)
      assert.equal(idle.confab_messages_received_total, 0)

      await alice.request('roomAdd lobby')
      await alice.request('roomAdd attic')
      await bob.request({ event: 'roomAdd', room: 'lobby' })
      await carol.request('roomAdd attic')
      const padding = 'x'.repeat(1000)
      for (let number = 0; number < 5; number++) await bob.request({ event: 'say', room: 'lobby', message: padding })
      for (let number = 0; number < 3; number++) await alice.request('say attic hello')
      await alice.request('say nowhere nothing')
      await until(() => alice.said.length === 8 && bob.said.length === 5 && carol.said.length === 3, 'everything to be heard')

      const busy = await metrics(server)
      assert.equal(busy.confab_members, 4)
      assert.equal(busy.confab_messages_received_total, 8)
      assert.equal(busy.confab_messages_total, 8)
      assert.equal(busy.confab_messages_delivered_total, 16)
      assert.equal(busy.confab_messages_missed_total, 0)
      assert.ok(busy.confab_received_bytes_total - idle.confab_received_bytes_total >= 5000)
      assert.ok(busy.confab_sent_bytes_total - idle.confab_sent_bytes_total >= 10_000)
      for (const client of [alice, bob, carol]) await client.close()
      await metricsWhen(server, all => all.confab_members === 0, 'the members to have gone')
    }, '--room', 'attic'))

    test('errors are counted by code', () => withMetrics(async server => {
      const client = await server.tcp()
      await client.request('roomAdd nowhere')
      await client.request('roomAdd lobby')
      await client.request('roomAdd lobby')
      await client.request('roomLeave lobby')
      await client.request('say lobby hello')
      await client.request('say lobby hello')
      assert.deepEqual(byLabel(await metrics(server), 'confab_request_errors_total'), { '016': 2, '017': 1, '019': 1 })
      await client.close()
    }))

    test('the store is timed, and its rooms are counted', () => withMetrics(async server => {
      const client = await server.tcp()
      await client.request('roomAdd lobby')
      await client.request('roomAdd attic')
      const samples = await metrics(server)
      assert.equal(samples.confab_rooms, 2)
      assert.equal(samples.confab_store_available, 1)
      const count = operation => samples[`confab_store_duration_seconds_count{operation="${operation}"}`]
      assert.equal(count('add_room'), 2)
      assert.equal(count('put_member'), 2)
      assert.equal(samples['confab_store_duration_seconds_bucket{operation="put_member",le="+Inf"}'], 2)
      assert.ok(samples['confab_store_duration_seconds_sum{operation="put_member"}'] > 0)
      assert.deepEqual(byLabel(samples, 'confab_store_errors_total'), {})
      await client.close()
    }, '--room', 'attic'))

    test('the process and its event loop are measured', () => withMetrics(async server => {
      const samples = await metricsWhen(server, all => all.confab_event_loop_lag_seconds_count > 0, 'a look at the event loop')
      assert.equal(samples['confab_event_loop_lag_seconds_bucket{le="+Inf"}'], samples.confab_event_loop_lag_seconds_count)
      assert.ok(samples.process_resident_memory_bytes > 1024 * 1024)
      assert.ok(samples.process_open_fds > 3 && samples.process_open_fds < samples.process_max_fds)
      assert.ok(samples.process_cpu_seconds_total > 0)
      assert.ok(Math.abs(samples.process_start_time_seconds - Date.now() / 1000) < 600)
      const builds = Object.entries(samples).filter(([key]) => key.startsWith('confab_build_info'))
      assert.equal(builds.length, 1)
      assert.match(builds[0][0], /^confab_build_info{version="\d+\.\d+\.\d+",qt="6\.\d+\.\d+"}$/)
      assert.equal(builds[0][1], 1)
    }))

    test('who is too fast and who is too slow leaves a trace', () => withMetrics(async server => {
      const flooder = await server.tcp()
      flooder.sendRaw('paramsView\r\n'.repeat(300))
      await flooder.answer(300)
      assert.ok((await metrics(server)).confab_rate_limit_pauses_total > 0)

      const speaker = await server.ws()
      await speaker.request({ event: 'roomAdd', room: 'lobby' })
      const slow = await server.raw()
      slow.send('{"event":"roomAdd","room":"lobby"}')
      await metricsWhen(server, all => all.confab_members === 2, 'the slow one to join')
      slow.socket.pause()
      const padding = 'x'.repeat(50_000)
      const samples = await until(async () => {
        await speaker.request({ event: 'say', room: 'lobby', message: padding })
        const now = await metrics(server)
        return now['confab_connections_closed_total{reason="too_slow"}'] === 1 && now
      }, 'the slow one to be closed')
      assert.ok(samples.confab_queue_high_water_bytes >= 100_000)
      assert.ok(samples.confab_queue_high_water_bytes < 1_000_000)
      slow.socket.resume()
      await flooder.close()
      await speaker.close()
    }, '--limits-frames-burst', '100', '--limits-outbox-bytes', '100000'))
  })
}

test('while Redis is away the other figures are there', async () => {
  const redis = await startRedis()
  try {
    await withServer({ args: ['--admin-port', '0', '--store', redis.url] }, async server => {
      assert.equal((await metrics(server)).confab_store_available, 1)
      await redis.kill()
      const client = await server.tcp()
      const samples = await metricsWhen(server, all => all.confab_store_available === 0, 'the server to notice')
      assert.equal(samples['confab_connections{transport="tcp"}'], 1)
      await client.request('roomAdd lobby')
      const failed = await metricsWhen(server, all => !('confab_rooms' in all), 'the number of rooms to be unknown')
      assert.ok(byLabel(failed, 'confab_store_errors_total').has_room >= 1)
      assert.equal(byLabel(failed, 'confab_request_errors_total')['105'], 1)
      assertGoodStyle(await metricsText(server))
      await client.close()
    })
  } finally {
    await redis.stop()
  }
})
