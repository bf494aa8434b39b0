// SPDX-License-Identifier: MIT
import { connect } from 'node:net'
import { within } from './wait.mjs'

/// Sends commands to the Redis server at `port` over a connection of their own; resolves with the last one's reply.
/// Strings are UTF-8; an error reply rejects.
export function redisCommands (port, commands, { timeout = 10_000 } = {}) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  const replies = new Promise((resolve, reject) => {
    let received = Buffer.alloc(0)
    const values = []
    let parsed = 0
    socket.on('connect', () => socket.write(Buffer.concat(commands.map(encode))))
    socket.on('error', reject)
    socket.on('close', () => reject(new Error(`Redis on port ${port} closed the connection`)))
    socket.on('data', chunk => {
      received = Buffer.concat([received, chunk])
      for (;;) {
        const reply = parse(received, parsed)
        if (!reply) return
        parsed = reply.end
        values.push(reply.value)
        if (reply.value instanceof Error) return reject(reply.value)
        if (values.length === commands.length) return resolve(values.at(-1))
      }
    })
  })
  const names = commands.map(([name]) => name).join(', ')
  return within(replies, `an answer of Redis on port ${port} to ${names}`, timeout).finally(() => socket.destroy())
}

function encode (command) {
  const parts = command.map(argument => Buffer.from(String(argument)))
  return Buffer.concat([Buffer.from(`*${parts.length}\r\n`),
    ...parts.flatMap(part => [Buffer.from(`$${part.length}\r\n`), part, Buffer.from('\r\n')])])
}

/// The reply that begins at `start`, and where it ends; null if it is not complete.
function parse (buffer, start) {
  const lineEnd = buffer.indexOf('\r\n', start)
  if (lineEnd < 0) return null
  const line = buffer.toString('utf8', start + 1, lineEnd)
  const next = lineEnd + 2
  switch (String.fromCharCode(buffer[start])) {
    case '+': return { value: line, end: next }
    case '-': return { value: new Error(line), end: next }
    case ':': return { value: Number(line), end: next }
    case '$': {
      const size = Number(line)
      if (size < 0) return { value: null, end: next }
      if (buffer.length < next + size + 2) return null
      return { value: buffer.toString('utf8', next, next + size), end: next + size + 2 }
    }
    case '*': {
      const value = []
      let end = next
      for (let index = 0; index < Number(line); index++) {
        const item = parse(buffer, end)
        if (!item) return null
        value.push(item.value)
        end = item.end
      }
      return { value: Number(line) < 0 ? null : value, end }
    }
    default: return { value: new Error(`not a reply of Redis: ${line}`), end: next }
  }
}
