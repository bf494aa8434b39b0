// SPDX-License-Identifier: MIT
// Servers with scripts of a test's own.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after } from 'node:test'
import { withServer } from './fixture.mjs'
import { Member } from './member.mjs'
import { removeDirectory, temporaryDirectory } from './temporary.mjs'

const directories = []
after(() => directories.forEach(removeDirectory))

/// A directory with these files: `{'name.js': text, …}`. It goes with the test.
export function filesOf (files) {
  const directory = temporaryDirectory()
  directories.push(directory)
  write(directory, files)
  return directory
}

export function write (directory, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text)
  }
}

export const withScripts = (files, use, args = []) => {
  const directory = filesOf(files)
  return withServer({ args: ['--scripts', directory, ...args] }, server => use(server, directory))
}

/// The server that runs the scripts of `directory`, which may not be ready yet.
export function pidOf (directory) {
  return readdirSync('/proc').find(entry => {
    try {
      return /^\d+$/.test(entry) && readFileSync(`/proc/${entry}/cmdline`, 'utf8').startsWith(process.env.CONFABD) &&
        readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes(directory)
    } catch {
      return false
    }
  })
}

export const member = (server, ...rooms) => Member.connect(server).then(client => client.mustJoin(...rooms))
export const action = (client, name, params = {}) => client.request({ event: 'action', params: { action: name, ...params } })
export const lines = server => server.stderr().split('\n').filter(line => line.includes('script: ')).map(line => line.split('script: ')[1])
