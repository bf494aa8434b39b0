// SPDX-License-Identifier: MIT
import { ChatClient } from './inbox.mjs'
import { require } from './packages.mjs'
import { within } from './wait.mjs'

const WebSocket = require('ws')

/// A chat client over WebSocket. `send` takes an object or the text of a frame, as it is to be sent.
export class WebSocketClient extends ChatClient {
  /// Connects, and takes the welcome frame unless told otherwise.
  static async connect (url, { welcome = true, ...options } = {}) {
    const client = new WebSocketClient(url, options)
    await within(client.connected, `a WebSocket connection to ${url}`)
    if (welcome) client.welcome = await client.nextRaw()
    return client
  }

  constructor (url, options) {
    super()
    this.socket = new WebSocket(url, { perMessageDeflate: false, ...options })
    this.connected = new Promise((resolve, reject) => {
      this.socket.once('open', resolve).once('error', reject)
      this.socket.once('unexpected-response', (request, response) => {
        request.destroy()
        reject(Object.assign(new Error(`HTTP ${response.statusCode}`), { statusCode: response.statusCode }))
      })
    })
    this.connected.catch(() => {})
    this.socket.on('error', () => {})
    this.socket.on('message', (data, isBinary) => this.inbox.push(isBinary ? data : data.toString()))
    /// Resolves with the close code.
    this.closed = new Promise(resolve => this.socket.once('close', (code, reason) => {
      this.inbox.close(`the connection was closed with ${code}`)
      resolve({ code, reason: reason.toString() })
    }))
  }

  send (frame) {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
    this.count++
  }

  reset () { this.socket._socket.resetAndDestroy() }

  async close () {
    this.socket.close()
    await within(this.closed, 'the close handshake')
  }
}
