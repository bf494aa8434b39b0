// SPDX-License-Identifier: MIT
// Compares confabd with the least a server could do; docs/performance.md says what the figures mean.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { describeMachine } from './machine.mjs'
import { Programs } from './programs.mjs'
import { rows } from './rows.mjs'
import { printFigures, printHead, verdict } from './table.mjs'

const usage = `Usage: ./dev bench [options]

  --only PATTERN   rows whose name matches the regular expression
  --quick          one short repetition of everything, with fewer connections
  --repeat N       repetitions, of which the median counts (default: 5)
  --json FILE      also write all figures to FILE
  --list           print the names of the rows
  --micro [...]    run the microbenchmarks instead, with options of Google Benchmark
`

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    repeat: { type: 'string' },
    json: { type: 'string' },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    build: { type: 'string', default: join(dirname(fileURLToPath(import.meta.url)), '../../build/release') }
  }
})

function median (numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// Runs the same load again and again, and takes the median of what it shows.
class Bench {
  constructor (programs, { quick, repetitions }) {
    this.programs = programs
    this.repetitions = repetitions
    this.seconds = quick ? 1 : 4
    this.crowd = quick ? 2000 : 10_000
    this.starts = quick ? 3 : 10
    this.idleSeconds = quick ? 30 : 60
    this.median = median
  }

  /// Runs of different kinds by turns: what slows the machine down slows all. Resolves with a function for each kind
  /// that gives the median of a figure of its reports.
  async byTurns (kinds, repetitions = this.repetitions) {
    const reports = kinds.map(() => [])
    for (let i = 0; i < repetitions; i++) {
      for (const [kind, run] of kinds.entries()) reports[kind].push(await run())
    }
    return reports.map(those => figure => median(those.map(figure)))
  }

  /// Runs against confabd and against the floor.
  async compare (load, mode, { heartbeat = 0, repetitions = this.repetitions } = {}) {
    const floor = { mode, heartbeat, transport: load.transport }
    const [ours, floors] = await this.byTurns([
      () => this.runConfabd(load),
      async () => this.#run(await this.programs.startFloor(floor), load)
    ], repetitions)
    return { ours, floors }
  }

  async repeat (load, serverOptions = []) {
    const [ours] = await this.byTurns([() => this.runConfabd(load, serverOptions)])
    return { ours }
  }

  async runConfabd (load, options = []) {
    const { rooms, transport } = load
    return this.#run(await this.programs.startConfabd({ rooms, transport, options }), load)
  }

  async #run (server, load) {
    try {
      return await this.programs.load(server, load)
    } finally {
      await server.stop()
    }
  }
}

async function main () {
  const wanted = rows.filter(row => new RegExp(options.only).test(row.name))
  if (options.help || options.list) {
    console.log(options.help ? usage : rows.map(row => row.name).join('\n'))
    return 0
  }
  const machine = describeMachine(options.build)
  for (const [name, value] of Object.entries(machine)) console.log(`${name.padEnd(10)} ${value}`)
  console.log()
  const programs = new Programs({
    confabd: join(options.build, 'bin/confabd'),
    load: join(options.build, 'bench/confab_load'),
    floor: join(options.build, 'bench/confab_floor'),
    micro: join(options.build, 'bench/confab_micro')
  })
  const repetitions = Number(options.repeat ?? (options.quick ? 1 : 5))
  const bench = new Bench(programs, { quick: options.quick, repetitions })
  const results = []
  printHead()
  for (const row of wanted) {
    const figures = await row.run(bench).catch(error => [{ what: 'failed', fault: error.message }])
    printFigures(row.name, figures)
    results.push({ row: row.name, figures: figures?.map(figure => ({ ...figure, verdict: verdict(figure) })) ?? null })
  }
  if (options.json) writeFileSync(options.json, JSON.stringify({ machine, results }, null, 2) + '\n')
  return results.some(({ figures }) => figures?.some(figure => figure.fault)) ? 1 : 0
}

process.exit(await main())
