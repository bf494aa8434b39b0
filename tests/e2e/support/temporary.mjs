// SPDX-License-Identifier: MIT
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const directories = new Set()
process.on('exit', () => directories.forEach(removeDirectory))
// A test that is stopped takes what it started along, too: a signal alone would skip those who wait for 'exit'.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

/// A new directory, removed at the end of the process at the latest.
export function temporaryDirectory () {
  const directory = mkdtempSync(join(tmpdir(), 'confab-e2e-'))
  directories.add(directory)
  return directory
}

export function removeDirectory (directory) {
  rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
  directories.delete(directory)
}
