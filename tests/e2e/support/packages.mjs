// SPDX-License-Identifier: MIT
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const nodeModules = fileURLToPath(new URL('../node_modules/', import.meta.url))
if (!existsSync(nodeModules)) {
  throw new Error('tests/e2e/node_modules is missing: run ./dev test, which installs the clients these tests use')
}

// Not import statements: those are resolved before the check above could say what to do.
export const require = createRequire(import.meta.url)
