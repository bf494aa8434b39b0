// SPDX-License-Identifier: MIT
// A load generator that overlooks a lost message makes every figure worthless: this tests it, not how fast
// anything is.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { after, before, describe, test } from 'node:test'
import { startServer } from '../e2e/support/server.mjs'
import { within } from '../e2e/support/wait.mjs'

const few = ['--connections', '20', '--rooms', '2', '--publishers', '4', '--window', '8', '--messages', '200', '--settle', '0']

async function load (target, ...args) {
  const child = spawn(process.env.CONFAB_LOAD, ['--target', target, '--json', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', text => { output += text })
  child.stderr.setEncoding('utf8').on('data', text => { errors += text })
  try {
    const code = await within(new Promise((resolve, reject) => child.on('error', reject).on('close', resolve)),
      'the load generator to end')
    assert.equal(errors, '')
    return { code, report: JSON.parse(output) }
  } finally {
    child.kill('SIGKILL')
  }
}

async function withFloor (args, use) {
  const child = spawn(process.env.CONFAB_FLOOR, ['--port', '0', ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const line = await within(new Promise((resolve, reject) => {
      child.on('error', reject)
      createInterface({ input: child.stdout }).once('line', resolve)
    }), 'the floor server to be ready')
    return await use(`127.0.0.1:${line.replace('ready port=', '')}`)
  } finally {
    child.kill('SIGKILL')
  }
}

function assertAllArrived ({ code, report }) {
  assert.equal(report.fault, undefined)
  assert.equal(code, 0)
  assert.equal(report.connect.joined, 20)
  assert.equal(report.traffic.messages, 200)
  assert.equal(report.traffic.deliveries, 200 * 10)
}

describe('everything arrives once and in order', () => {
  let server
  before(async () => {
    server = await startServer({ args: ['--room', 'b0', '--room', 'b1', '--limits-frames-per-second', '0'] })
  })
  after(() => server.stop())

  for (const transport of ['ws', 'tcp']) {
    const target = () => `127.0.0.1:${transport === 'ws' ? server.wsPort : server.tcpPort}`

    test(`from confabd over ${transport}`, async () => {
      assertAllArrived(await load(target(), '--transport', transport, ...few))
    })

    test(`from confabd over ${transport} at a rate`, async () => {
      assertAllArrived(await load(target(), '--transport', transport, ...few, '--rate', '2000'))
    })

    test(`from confabd over ${transport} with long messages`, async () => {
      assertAllArrived(await load(target(), '--transport', transport, ...few, '--size', '5000'))
    })

    test(`from confabd over ${transport} to members that leave and join again`, async () => {
      const result = await load(target(), '--transport', transport, ...few, '--window', '4', '--churn', '0.2', '--warmup', '0.1')
      assertAllArrived(result)
      const { changes, cpuSeconds } = result.report.churn
      assert.ok(changes >= 8, `${changes} joins and leaves`)
      assert.deepEqual(cpuSeconds, [])
    })

    test(`and connections over ${transport} can be in several rooms`, async () => {
      const { code, report } = await load(target(), '--transport', transport, '--connections', '5', '--rooms', '2', '--rooms-each',
        '2', '--seconds', '0', '--settle', '0')
      assert.equal(code, 0)
      assert.equal(report.connect.joined, 5)
    })

    for (const mode of ['each', 'batch']) {
      test(`from the floor that sends ${mode} over ${transport}`, async () => {
        await withFloor(['--mode', mode, '--transport', transport], async target => {
          assertAllArrived(await load(target, '--transport', transport, ...few))
        })
      })
    }
  }
})

test('pings of the floor are answered, and the answers are no messages', async () => {
  await withFloor(['--heartbeat', '1'], async target => {
    const result = await load(target, ...few, '--idle', '1.5')
    assertAllArrived(result)
    assert.ok(result.report.idle.pings >= 20, `${result.report.idle.pings} pings`)
  })
})

describe('the load generator fails', () => {
  const faults = [
    { fault: 'drop-one', means: /got message \d+ of publisher \d without message \d+ before it|never got message/ },
    { fault: 'double-one', means: /twice or too late/ },
    { fault: 'swap', means: /without message|different orders/ }
  ]
  for (const { fault, means } of faults) {
    test(`when the server commits ${fault}`, async () => {
      await withFloor(['--fault', fault], async target => {
        const { code, report } = await load(target, ...few)
        assert.equal(code, 1)
        assert.equal(report.ok, false)
        assert.match(report.fault, means)
      })
    })
  }

  test('when the last copy of the only message in flight never comes', async () => {
    await withFloor(['--fault', 'drop-one'], async target => {
      const { code, report } = await load(target, '--connections', '5', '--messages', '200', '--settle', '0', '--patience', '0.5')
      assert.equal(code, 1)
      assert.match(report.fault, /^member [1-4] never got message 19 of publisher 0$/)
    })
  })

  test('when two publishers of one room are heard in different orders', async () => {
    await withFloor(['--fault', 'swap'], async target => {
      const { code, report } = await load(target, '--connections', '5', '--publishers', '2', '--window', '2', '--messages', '200',
        '--settle', '0')
      assert.equal(code, 1)
      assert.match(report.fault, /^members 0 and [2-4] of one room got its messages in different orders$/)
    })
  })

  test('when members of one room are on servers that do not share it', async () => {
    await withFloor([], async first => {
      await withFloor([], async second => {
        const { code, report } = await load(first, '--target', second, '--connections', '4', '--messages', '200', '--settle', '0',
          '--patience', '0.5')
        assert.equal(code, 1)
        assert.match(report.fault, /^member 1 never got message 0 of publisher 0$/)
      })
    })
  })

  test('when the server refuses a room', async () => {
    const server = await startServer()
    try {
      const { code, report } = await load(`127.0.0.1:${server.wsPort}`, ...few)
      assert.equal(code, 1)
      assert.match(report.fault, /the room was refused: .*room does not exist/)
    } finally {
      await server.stop()
    }
  })

  test('when nobody listens', async () => {
    const { code, report } = await load('127.0.0.1:1', ...few)
    assert.equal(code, 1)
    assert.match(report.fault, /cannot connect/)
  })
})
