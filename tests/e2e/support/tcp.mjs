// SPDX-License-Identifier: MIT
import { connect } from 'node:net'
import { ChatClient } from './inbox.mjs'
import { within } from './wait.mjs'

/// A chat client that speaks lines over TCP.
export class LineClient extends ChatClient {
  /// Connects, and takes the welcome frame unless told otherwise. `open` may make another kind of socket, whose
  /// `event` tells that it is connected.
  static async connect (port, { welcome = true, delimiter = '\r\n', open = connect, event = 'connect' } = {}) {
    const client = new LineClient(port, delimiter, { open, event })
    await within(client.connected, 'a TCP connection')
    if (welcome) client.welcome = await client.nextRaw()
    return client
  }

  constructor (port, delimiter = '\r\n', { open = connect, event = 'connect' } = {}) {
    super()
    this.delimiter = delimiter
    this.socket = open({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true })
    this.connected = new Promise((resolve, reject) => {
      this.socket.once(event, resolve).once('error', reject)
    })
    this.connected.catch(() => {})
    let rest = ''
    this.socket.on('data', chunk => {
      // Latin-1 keeps a character that is split over chunks together until its line is complete.
      const lines = (rest + chunk.toString('latin1')).split('\r\n')
      rest = lines.pop()
      for (const line of lines) this.inbox.push(Buffer.from(line, 'latin1').toString('utf8'))
    })
    this.socket.on('error', () => {})
    /// Resolves when the server has ended the connection, whichever way.
    this.closed = new Promise(resolve => {
      const gone = () => {
        this.rest = rest
        this.inbox.close('the server ended the connection')
        resolve()
      }
      this.socket.once('end', gone).once('close', gone)
    })
    this.socket.once('end', () => this.socket.end())
  }

  send (line) {
    this.socket.write(line + this.delimiter)
    if (line.length > 0) this.count++
  }

  sendRaw (bytes) { this.socket.write(bytes) }

  /// Sends bytes one by one, each in a write of its own.
  async sendSlowly (bytes) {
    for (const byte of bytes) {
      await new Promise(resolve => this.socket.write(Buffer.of(byte), resolve))
    }
  }

  /// Shuts down our side only.
  halfClose () { this.socket.end() }

  reset () { this.socket.resetAndDestroy() }

  async close () {
    this.socket.end()
    await within(this.closed, 'the server to end a TCP connection')
    this.socket.destroy()
  }
}
