// SPDX-License-Identifier: MIT
// What figures have to be read with.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'

export function describeMachine (buildDir) {
  const cache = readFileSync(join(buildDir, 'CMakeCache.txt'), 'utf8')
  const cached = name => new RegExp(`^${name}:[^=]*=(.*)$`, 'm').exec(cache)?.[1] ?? '?'
  const flags = cached(`CMAKE_CXX_FLAGS_${cached('CMAKE_BUILD_TYPE').toUpperCase()}`)
  return {
    CPU: `${cpus()[0].model}, ${cpus().length} cores`,
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    kernel: `Linux ${release()}`,
    compiler: firstLine(cached('CMAKE_CXX_COMPILER')),
    Qt: qtVersion(cached('Qt6_DIR')),
    build: `${cached('CMAKE_BUILD_TYPE')}, ${flags}`
  }
}

function firstLine (compiler) {
  try {
    return execFileSync(compiler, ['--version'], { encoding: 'utf8' }).split('\n')[0]
  } catch {
    return compiler
  }
}

function qtVersion (dir) {
  const file = ['Qt6ConfigVersionImpl.cmake', 'Qt6ConfigVersion.cmake'].map(name => join(dir, name)).find(existsSync)
  return file ? /set\(PACKAGE_VERSION "([^"]+)"\)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '?' : '?'
}
