// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Inbox } from './inbox.mjs'
import { require } from './packages.mjs'
import { within } from './wait.mjs'

const WebSocket = require('ws')

/// An operator who speaks JSON-RPC to `/admin`. Errors of calls are thrown as `RpcError`.
export class Operator {
  /// Connects to a server of `startServer` and signs in: with its token, or as `{user, password}`.
  static async signIn (server, credentials = { token: adminToken(server) }, options) {
    const operator = await Operator.connect(server, options)
    operator.session = await operator.call('session.login', credentials)
    return operator
  }

  static async connect (server, { url = `ws://127.0.0.1:${server.adminPort}/admin`, ...options } = {}) {
    const operator = new Operator(url, options)
    await within(operator.connected, `an operator's connection to ${url}`)
    return operator
  }

  /// Notifications, in the order they came.
  notifications = new Inbox()
  #id = 0
  #waiting = new Map()
  #texts = new Inbox()

  constructor (url, options) {
    this.socket = new WebSocket(url, { perMessageDeflate: false, ...options })
    this.connected = new Promise((resolve, reject) => {
      this.socket.once('open', resolve).once('error', reject)
    })
    this.connected.catch(() => {})
    this.socket.on('error', () => {})
    this.socket.on('message', data => this.#receive(data.toString()))
    this.closed = new Promise(resolve => this.socket.once('close', code => {
      this.#texts.close(`the connection was closed with ${code}`)
      this.notifications.close(`the connection was closed with ${code}`)
      for (const { reject } of this.#waiting.values()) reject(new Error(`closed with ${code}`))
      resolve(code)
    }))
  }

  /// Resolves with the result.
  call (method, params) {
    const id = ++this.#id
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
    this.socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, ...(params === undefined ? {} : { params }) }))
    return within(answer, `the answer to ${method}`)
  }

  /// The error that a call must end with.
  async refusal (method, params) {
    const result = await this.call(method, params).catch(error => error)
    if (result instanceof RpcError) return result
    throw result instanceof Error ? result : new Error(`${method} was not refused: ${JSON.stringify(result)}`)
  }

  /// Sends any text; the answer, whatever it is, is the next of `nextText`.
  sendText (text) { this.socket.send(text) }
  async nextText () { return JSON.parse(await this.#texts.take()) }

  async subscribe (topic, window = {}) {
    return new LiveTable(this, await this.call('subscribe', { topic, ...window }))
  }

  async close () {
    this.socket.close()
    return within(this.closed, 'the end of an operator\'s connection')
  }

  #receive (text) {
    const frame = JSON.parse(text)
    if (frame.method === 'changed') return this.notifications.push(frame.params)
    const waiting = this.#waiting.get(frame.id)
    if (!waiting) return this.#texts.push(text)
    this.#waiting.delete(frame.id)
    frame.error ? waiting.reject(new RpcError(frame.error)) : waiting.resolve(frame.result)
  }
}

export class RpcError extends Error {
  constructor ({ code, message, data }) {
    super(message)
    this.code = code
    this.data = data
  }
}

const keys = { rooms: 'room', room: 'id', connections: 'id', nodes: 'node' }

/// The rows of a subscription, kept up to date as docs/admin-api.md says.
export class LiveTable {
  constructor (operator, snapshot) {
    Object.assign(this, snapshot)
    this.operator = operator
    this.key = keys[snapshot.topic]
    this.differences = []
  }

  /// Applies the next difference.
  async step () {
    const difference = await this.operator.notifications.take(({ subscription }) => subscription === this.subscription,
      `news of ${this.topic}`)
    this.differences.push(difference)
    this.total = difference.total
    this.exists = difference.exists
    for (const key of difference.removed) this.rows = this.rows.filter(row => row[this.key] !== key)
    for (const { index, row } of difference.rows) {
      this.rows = this.rows.filter(other => other[this.key] !== row[this.key])
      this.rows.splice(index, 0, row)
    }
    return difference
  }

  /// Applies differences until `condition` holds.
  async until (condition) {
    while (!condition(this)) await this.step()
    return this
  }
}

export const adminToken = server => readFileSync(join(server.stateDir, 'admin.token'), 'utf8').trim()
