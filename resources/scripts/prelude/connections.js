// SPDX-License-Identifier: MIT
// What the server is asked for, and connections as hooks see them.

// --- asking the server ---------------------------------------------------------------------------------------------

// By slots that are used again: the engine's Map and Set look at one entry after the other.
const asked = []
const freeSlots = []

/// A promise of what the server answers to `method`, once.
function ask (method, ...args) {
  const texts = args.map(arg => typeof arg === 'string' ? arg : JSON.stringify(arg === undefined ? null : arg))
  return new Promise((resolve, reject) => {
    const slot = freeSlots.length > 0 ? freeSlots.pop() : asked.length
    asked[slot] = { resolve, reject }
    host.ask(slot, method, texts)
  })
}

function answered (slot, code, text) {
  const { resolve, reject } = asked[slot]
  asked[slot] = undefined
  freeSlots.push(slot)
  if (code === '') return resolve(text === '' ? undefined : JSON.parse(text))
  const error = new Error(text)
  error.code = code
  error.toString = () => text
  reject(error)
}

/// `callback(error, value)` where there is one, else a promise.
function inEitherStyle (promise, callback) {
  if (typeof callback !== 'function') return promise
  promise.then(value => callback(null, value), error => callback(error)).catch(error => report('a callback', error))
}

// --- connections ---------------------------------------------------------------------------------------------------

const connections = [] // by their numbers

/// One client, as hooks see it: the same object each time, so scripts may keep things on it.
class Connection {
  constructor (id, details) {
    this.id = id
    Object.assign(this, details)
  }

  get rooms () { return JSON.parse(host.roomsOf(this.id)) }
  get params () { return JSON.parse(host.paramsOf(this.id)) }
  sendMessage (message, callback) { return inEitherStyle(attempt(() => ask('sendMessage', this.id, JSON.stringify(message))), callback) }
  disconnect (callback) { return inEitherStyle(ask('disconnect', this.id), callback) }
  toJSON () { return { id: this.id, type: this.type, remoteIP: this.remoteIP, connectedAt: this.connectedAt } }
}

const theServer = Object.freeze({ id: 0, type: 'server' })

function connectionOf (id, number) {
  if (!id) return theServer
  const known = number > 0 ? connections[number] : undefined
  if (known) return known
  const connection = new Connection(id, JSON.parse(host.detailsOf(id)))
  // One that is gone may still be asked about by its leave hooks, but is not kept.
  if (number > 0 && connection.type) connections[number] = connection
  return connection
}
