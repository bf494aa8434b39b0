// SPDX-License-Identifier: MIT
import { createHash, randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { Inbox } from './inbox.mjs'
import { within } from './wait.mjs'

export const opcode = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 }

/// A WebSocket client that can break every rule: bytes go out as they are given.
export class RawWebSocket {
  /// Connects and shakes hands; `trailing` is sent in the same packet as the request.
  static async open (port, { path = '/', headers = {}, trailing = Buffer.alloc(0) } = {}) {
    const client = await RawWebSocket.dial(port)
    await client.handshake({ path, headers, trailing })
    if (client.status !== 101) throw new Error(`the handshake was answered with ${client.status}`)
    return client
  }

  /// Connects, and sends nothing yet.
  static async dial (port) {
    const client = new RawWebSocket(port)
    await within(client.connected, 'a TCP connection')
    return client
  }

  inbox = new Inbox()
  #buffer = Buffer.alloc(0)
  #responded

  constructor (port) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true })
    this.connected = new Promise((resolve, reject) => this.socket.once('connect', resolve).once('error', reject))
    this.connected.catch(() => {})
    /// The HTTP response to the handshake: its status code, or null if the connection ended without one.
    this.responded = new Promise(resolve => { this.#responded = resolve })
    this.socket.on('data', chunk => this.#receive(chunk))
    this.socket.on('error', () => {})
    /// Resolves when the TCP connection is gone.
    this.ended = new Promise(resolve => this.socket.once('close', () => {
      this.inbox.close('the TCP connection ended')
      this.#responded(this.status ?? null)
      resolve()
    }))
  }

  handshake ({ path = '/', method = 'GET', headers = {}, trailing = Buffer.alloc(0) } = {}) {
    this.key = randomBytes(16).toString('base64')
    const all = {
      Host: '127.0.0.1', Connection: 'Upgrade', Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': this.key, ...headers
    }
    const lines = Object.entries(all).filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${value}`)
    const request = Buffer.from([`${method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
    this.sendRaw(Buffer.concat([request, trailing]))
    return within(this.responded, 'the answer to a handshake')
  }

  sendRaw (bytes) { this.socket.write(bytes) }

  send (text, options) { this.sendRaw(frame(opcode.text, text, options)) }

  sendFrame (code, payload, options) { this.sendRaw(frame(code, payload, options)) }

  /// The next frame that is not a server ping, unless `pings` are wanted.
  next ({ pings = false } = {}) {
    return this.inbox.take(received => pings || received.opcode !== opcode.ping, 'a WebSocket frame')
  }

  /// The next text frame, parsed.
  async nextJson () {
    const received = await this.inbox.take(candidate => candidate.opcode === opcode.text, 'a text frame')
    return JSON.parse(received.payload.toString())
  }

  /// The close code the server sent; null if its close frame carried none.
  async closeCode () {
    const received = await this.inbox.take(candidate => candidate.opcode === opcode.close, 'a close frame')
    return received.payload.length < 2 ? null : received.payload.readUInt16BE(0)
  }

  reset () { this.socket.resetAndDestroy() }

  destroy () { this.socket.destroy() }

  #receive (chunk) {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    if (this.status === undefined && !this.#readResponse()) return
    if (this.status !== 101) return
    for (;;) {
      const received = parseFrame(this.#buffer)
      if (!received) return
      this.#buffer = this.#buffer.subarray(received.size)
      this.inbox.push(received)
    }
  }

  #readResponse () {
    const end = this.#buffer.indexOf('\r\n\r\n')
    if (end < 0) return false
    this.response = this.#buffer.subarray(0, end).toString('latin1')
    this.status = Number(this.response.split(' ')[1])
    this.#buffer = this.#buffer.subarray(end + 4)
    const expected = createHash('sha1').update(`${this.key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
    this.accepted = this.response.includes(expected)
    this.#responded(this.status)
    return true
  }
}

/// One frame. `length` is what the header announces, if that is not the truth; `masked: false` leaves the mask out.
export function frame (code, payload = '', { fin = true, rsv = 0, masked = true, length = undefined } = {}) {
  const body = Buffer.from(payload)
  const announced = length ?? body.length
  const head = Buffer.alloc(announced < 126 ? 2 : announced < 65536 ? 4 : 10)
  head[0] = (fin ? 0x80 : 0) | (rsv << 4) | code
  if (head.length === 2) head[1] = announced
  else if (head.length === 4) head.writeUInt16BE(announced, 2), head[1] = 126
  else head.writeBigUInt64BE(BigInt(announced), 2), head[1] = 127
  if (!masked) return Buffer.concat([head, body])
  head[1] |= 0x80
  const mask = randomBytes(4)
  return Buffer.concat([head, mask, body.map((byte, index) => byte ^ mask[index % 4])])
}

/// The payload of a close frame.
export function closePayload (code, reason = '') {
  const head = Buffer.alloc(2)
  head.writeUInt16BE(code)
  return Buffer.concat([head, Buffer.from(reason)])
}

function parseFrame (buffer) {
  if (buffer.length < 2) return null
  const short = buffer[1] & 0x7f
  const headSize = short === 127 ? 10 : short === 126 ? 4 : 2
  if (buffer.length < headSize) return null
  const length = short === 127 ? Number(buffer.readBigUInt64BE(2)) : short === 126 ? buffer.readUInt16BE(2) : short
  if (buffer.length < headSize + length) return null
  return {
    fin: (buffer[0] & 0x80) !== 0,
    rsv: (buffer[0] >> 4) & 7,
    opcode: buffer[0] & 0x0f,
    masked: (buffer[1] & 0x80) !== 0,
    payload: Buffer.from(buffer.subarray(headSize, headSize + length)),
    size: headSize + length
  }
}
