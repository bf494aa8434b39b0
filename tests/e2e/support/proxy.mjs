// SPDX-License-Identifier: MIT
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { onFreePort } from './ports.mjs'

/// Forwards TCP connections to `targetPort`, until it is told to play a broken network.
export function startProxy (targetPort) {
  return onFreePort(async port => {
    const proxy = new ForwardingProxy(port, targetPort)
    await proxy.heal()
    return proxy
  })
}

class ForwardingProxy {
  #targetPort; #listener; #pairs = new Set(); #frozen = false

  constructor (port, targetPort) {
    this.port = port
    this.#targetPort = targetPort
  }

  /// The ports of the connections to the target: by them it knows who came through here.
  get upstreamPorts () { return [...this.#pairs].map(({ upstream }) => upstream?.localPort).filter(Boolean) }

  /// Destroys all connections and refuses new ones.
  async cut () {
    for (const pair of this.#pairs) drop(pair)
    if (!this.#listener) return
    const closed = once(this.#listener, 'close')
    this.#listener.close()
    this.#listener = null
    await closed
  }

  /// Keeps all connections and takes new ones, but nothing passes any more: nobody is told.
  freeze () {
    this.#frozen = true
    for (const { client, upstream } of this.#pairs) {
      client.pause()
      upstream?.pause()
    }
  }

  /// Makes the network whole: what a frozen connection held back passes now.
  async heal () {
    this.#frozen = false
    for (const pair of this.#pairs) this.#forward(pair)
    if (this.#listener) return
    const listener = createServer({ noDelay: true }, client => this.#accept(client))
    listener.listen(this.port, '127.0.0.1')
    await once(listener, 'listening').catch(error => {
      throw Object.assign(error, { portTaken: error.code === 'EADDRINUSE' })
    })
    this.#listener = listener
  }

  stop () { return this.cut() }

  #accept (client) {
    const pair = { client, upstream: null }
    client.pause()
    this.#pairs.add(pair)
    client.on('error', () => {})
    client.once('close', () => this.#end(pair))
    if (!this.#frozen) this.#forward(pair)
  }

  #forward (pair) {
    if (!pair.upstream) {
      pair.upstream = connect({ port: this.#targetPort, host: '127.0.0.1', noDelay: true })
      pair.upstream.on('error', () => {})
      pair.upstream.once('close', () => this.#end(pair))
      pair.upstream.on('data', data => pair.client.write(data))
      pair.client.on('data', data => pair.upstream.write(data))
    }
    pair.client.resume()
    pair.upstream.resume()
  }

  #end (pair) {
    this.#pairs.delete(pair)
    // What one side sent last still has to reach the other.
    pair.client.end()
    pair.upstream?.end()
    if (!pair.upstream) pair.client.destroy()
  }
}

function drop ({ client, upstream }) {
  client.destroy()
  upstream?.destroy()
}
