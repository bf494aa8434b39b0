// SPDX-License-Identifier: MIT
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

const attempts = 50

/// A loopback port on which nobody listens now. It is below those that the kernel gives to outgoing connections: so it
/// stays free while its server is down, and who tries to connect to it meanwhile cannot meet himself.
export async function freePort () {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const port = randomInt(15_000, 32_000)
    const isFree = await new Promise(resolve => {
      const probe = createServer()
      probe.once('error', () => resolve(false))
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
    })
    if (isFree) return port
  }
  throw new Error(`no free port after ${attempts} attempts`)
}

/// Calls `start` with a free port, again with another one if somebody was faster: its error then has `portTaken`.
export async function onFreePort (start) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(await freePort())
    } catch (error) {
      if (!error.portTaken || attempt === attempts) throw error
    }
  }
}
