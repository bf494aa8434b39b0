// SPDX-License-Identifier: MIT
// `api`, and the functions by which the server enters.

const listeners = new Map()

const events = {
  /// Lower priorities first; a listener that returns something (or a promise of it) changes what the next ones get.
  on (name, listener, priority = 100) {
    if (typeof listener !== 'function') throw new TypeError('events.on needs a function')
    const list = listeners.get(name) || []
    const place = list.findIndex(other => other.priority > priority)
    list.splice(place < 0 ? list.length : place, 0, { listener, priority })
    listeners.set(name, list)
  },
  off (name, listener) {
    listeners.set(name, (listeners.get(name) || []).filter(other => other.listener !== listener))
  },
  /// A promise of what the listeners have made of `data`.
  fire (name, data) {
    return (listeners.get(name) || []).slice().reduce((before, { listener }) => before.then(value =>
      Promise.resolve(listener(value)).then(result => result === undefined ? value : result)), Promise.resolve(data))
  }
}

/// No room at all is the server's error, not a room of that name.
function roomOf (room) { return room === undefined || room === null ? '' : String(room) }

function timeOf (ttl) {
  if (ttl === undefined || ttl === null) return '0'
  const time = Number(ttl)
  if (!Number.isFinite(time) || time <= 0) throw new TypeError('the time to live is not a number of milliseconds')
  return String(Math.max(1, Math.round(time)))
}

function senderOf (connection) {
  // Who calls an action over HTTP is not the server, which would speak for it.
  if (connection && connection.id === null) throw new TypeError('who calls without a connection cannot speak in a room')
  return connection && typeof connection.id === 'string' ? connection.id : ''
}

/// The guide's callbacks of `add` and `destroy` take no error, so it is logged.
function withoutError (what, promise, callback) {
  if (typeof callback !== 'function') return promise
  promise.then(value => callback(value), error => {
    report(what, error)
    callback(undefined, error)
  }).catch(error => report('a callback', error))
}

const chatRoom = {
  broadcast (connection, room, message, callback) {
    const body = () => message === undefined ? 'null' : JSON.stringify(message)
    return inEitherStyle(attempt(() => ask('broadcast', senderOf(connection), roomOf(room), body())), callback)
  },
  list (callback) { return inEitherStyle(ask('list'), callback) },
  add (room, callback) { return withoutError('chatRoom.add', ask('add', roomOf(room)), callback) },
  destroy (room, callback) { return withoutError('chatRoom.destroy', ask('destroy', roomOf(room)), callback) },
  exists (room, callback) { return inEitherStyle(ask('exists', roomOf(room)), callback) },
  roomStatus (room, callback) { return inEitherStyle(ask('roomStatus', roomOf(room)), callback) },
  addMember (connection, room, callback) { return inEitherStyle(ask('addMember', String(connection), roomOf(room)), callback) },
  removeMember (connection, room, callback) { return inEitherStyle(ask('removeMember', String(connection), roomOf(room)), callback) },
  addMiddleware: addChatMiddleware
}

const api = {
  id: host.id,
  version: host.version,
  chatRoom,
  connections: {
    /// Of this server; `undefined` where it has none of that id.
    get (id) {
      const number = host.numberOf(String(id))
      return number > 0 ? connectionOf(String(id), number) : undefined
    },
    sendMessage (id, message, callback) { return inEitherStyle(attempt(() => ask('sendMessage', String(id), JSON.stringify(message))), callback) },
    disconnect (id, callback) { return inEitherStyle(ask('disconnect', String(id)), callback) },
    addMiddleware: addConnectionMiddleware
  },
  actions: { add: addAction },
  satellites: { add: value => addSatellite(nameOf('satellites.add', value), value) },
  events,
  cache: {
    /// `ttl` in milliseconds; without it the value stays.
    set (key, value, ttl, callback) {
      const [time, done] = typeof ttl === 'function' ? [undefined, ttl] : [ttl, callback]
      return inEitherStyle(attempt(() => ask('cacheSet', String(key), JSON.stringify(value === undefined ? null : value), timeOf(time))), done)
    },
    get (key, callback) { return inEitherStyle(ask('cacheGet', String(key)), callback) },
    delete (key, callback) { return inEitherStyle(ask('cacheDelete', String(key)), callback) }
  },
  config: JSON.parse(host.config, (key, value) => value && typeof value === 'object' ? Object.freeze(value) : value),
  log (text, level = 'info', details) {
    host.log(String(level), details === undefined ? describe(text) : `${describe(text)} ${describe(details)}`)
  }
}
global.api = api

return { answered, timer, load, member, message, connectionEvent, forget, action, satelliteStep, undo, drain }
