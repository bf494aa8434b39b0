// SPDX-License-Identifier: MIT
// The scripts' functions: kept, and called in their own style.

// --- hooks ---------------------------------------------------------------------------------------------------------

const functions = [null]

function keep (what, self, fn, more) {
  return functions.push(Object.assign({ what, self, fn }, more)) - 1
}

/// Calls a script's function in its own style: with `next` where it declares it, else by what it returns. What comes
/// of it is `undefined` while it waits (`host.finish(token, outcome)` follows), an array with a text for an error, or
/// what `convert` makes of the value.
function run (kept, args, arity, token, convert) {
  const { what, self, fn } = kept
  const takesNext = fn.length >= arity
  let isDone = false
  let isWaiting = false
  let outcome
  const done = (error, value) => {
    if (isDone) return
    isDone = true
    try {
      outcome = error ? [textOf(error) || 'refused'] : convert(value)
    } catch (problem) {
      report(what, problem)
      outcome = [textOf(problem)]
    }
    if (isWaiting) host.finish(token, outcome)
  }
  const fail = error => {
    report(what, error)
    done(error || 'refused')
  }
  try {
    if (takesNext) args.push(done)
    const result = fn.apply(self, args)
    if (isThenable(result)) result.then(takesNext ? undefined : value => done(null, value), fail)
    else if (!takesNext) done(null, result)
  } catch (error) {
    fail(error)
  }
  isWaiting = true
  return isDone ? outcome : undefined
}

const allow = () => true

function member (id, connection, number, room, token) {
  return run(functions[id], [connectionOf(connection, number), room], 3, token, allow)
}

/// Whether a hook has left a value as it was; `json` is what an object was made of.
function isSameValue (value, original, json) {
  if (value !== original) return false
  // An object may have changed within.
  return typeof original !== 'object' || JSON.stringify(original) === JSON.stringify(JSON.parse(json))
}

/// `body` is the message itself where it `isText`, else its JSON; `sender` is left out where it is the connection,
/// and else the sender itself, or its JSON.
function message (id, connection, number, room, body, isText, sentAt, sender, isSenderJson, token) {
  let original, from
  try {
    original = isText ? body : JSON.parse(body)
    from = sender === undefined ? connection : isSenderJson ? JSON.parse(sender) : sender
  } catch (error) {
    // Such as 1e999, which is JSON, but no number here. A hook that cannot read a message must not let it pass.
    report(functions[id].what, `a message that scripts cannot read: ${textOf(error)}`)
    return ['the message has a number that scripts cannot read']
  }
  const payload = { message: original, room, from, context: 'user', sentAt }
  return run(functions[id], [connectionOf(connection, number), room, payload], 4, token, result => {
    if (result === undefined || result === null) return true
    if (typeof result !== 'object') throw new TypeError('the payload is not an object')
    const isSame = !('message' in result) || isSameValue(result.message, original, body)
    const toRoom = result.room === undefined ? room : result.room
    const newFrom = result.from === undefined ? from : result.from
    const newTime = result.sentAt === undefined ? sentAt : result.sentAt
    const isFromSame = isSameValue(newFrom, from, sender)
    const isRestSame = toRoom === room && isFromSame && newTime === sentAt
    if (isSame && isRestSame) return true
    if (isRestSame && typeof result.message === 'string') return result.message
    const text = isSame ? '' : JSON.stringify(result.message)
    if (text === undefined) throw new TypeError('the payload has no message')
    return { message: text, room: roomOf(toRoom), from: isFromSame ? '' : JSON.stringify(newFrom), sentAt: Number(newTime) }
  })
}

function connectionEvent (id, connection, number) {
  run(functions[id], [connectionOf(connection, number)], 2, 0, allow)
}

// Leave hooks may come after the end, when the store has been told.
const graveTime = 10000
const graves = []
let isSweeping = false

function sweep () {
  isSweeping = false
  const now = Date.now()
  while (graves.length > 0 && graves[0].until <= now) {
    const { id, number } = graves.shift()
    connections[number] = undefined
    host.releaseNumber(id)
  }
  if (graves.length > 0) sweepLater()
}

function sweepLater () {
  if (isSweeping) return
  isSweeping = true
  setTimer(sweep, graveTime / 2, false)
}

function forget (id, number) {
  graves.push({ id, number, until: Date.now() + graveTime })
  try {
    sweepLater()
  } catch (error) {
    isSweeping = false // the scripts have all timers; somebody else's end will come
  }
}

function action (id, connection, number, params, token) {
  const caller = connection ? connectionOf(connection, number) : { id: null, type: 'http' }
  const data = { connection: caller, params: JSON.parse(params), response: {} }
  const kept = functions[id]
  const { defaults, what } = kept
  for (const key of Object.keys(defaults)) {
    if (data.params[key] !== undefined && data.params[key] !== null) continue
    try {
      data.params[key] = defaults[key](data.params)
    } catch (error) {
      report(what, error)
      return [textOf(error)]
    }
  }
  return run(kept, [api, data], 3, token, result => {
    if (result && typeof result === 'object' && result !== data) Object.assign(data.response, result)
    return { json: JSON.stringify(data.response) || '{}' }
  })
}

function satelliteStep (id, token) {
  return run(functions[id], [api], 2, token, allow)
}

// --- registering ---------------------------------------------------------------------------------------------------

function priorityOf (options, name = 'priority') {
  const priority = options[name] === undefined ? 100 : Number(options[name])
  if (!Number.isFinite(priority)) throw new TypeError(`${name} is not a number`)
  return Math.trunc(priority)
}

function nameOf (what, options) {
  if (!options || typeof options !== 'object') throw new TypeError(`${what}: an object is expected`)
  if (typeof options.name !== 'string' || options.name === '') throw new TypeError(`${what}: a name is required`)
  return options.name
}

function keepFunctions (what, options, names) {
  const kept = {}
  for (const name of names) {
    const fn = options[name]
    if (fn === undefined || fn === null) continue
    if (typeof fn !== 'function') throw new TypeError(`${what}: ${name} is not a function`)
    kept[name] = keep(`${name} of ${what}`, options, fn)
  }
  return kept
}

function addChatMiddleware (options) {
  const name = nameOf('chatRoom.addMiddleware', options)
  registry.addMiddleware(name, priorityOf(options), keepFunctions(`the middleware ${name}`, options, ['join', 'leave', 'say', 'onSayReceive']))
}

function addConnectionMiddleware (options) {
  const name = nameOf('connections.addMiddleware', options)
  registry.addConnectionMiddleware(name, priorityOf(options), keepFunctions(`the middleware ${name}`, options, ['create', 'destroy']))
}

const inputTypes = new Map([[String, 'string'], [Number, 'number'], [Boolean, 'boolean'], [Object, 'object'], [Array, 'array']])

function addAction (options) {
  const name = nameOf('actions.add', options)
  if (typeof options.run !== 'function') throw new TypeError(`the action ${name}: run is not a function`)
  const declared = options.inputs || {}
  const defaults = {}
  const inputs = Object.keys(declared).map(key => {
    const input = declared[key] || {}
    const type = input.type === undefined ? '' : inputTypes.get(input.type) || String(input.type)
    const isMade = typeof input.default === 'function'
    if (isMade) defaults[key] = input.default
    return { name: key, required: Boolean(input.required) && !isMade, type, default: isMade ? undefined : input.default }
  })
  const kept = keep(`the action ${name}`, options, options.run, { defaults })
  registry.addAction(name, String(options.description || ''), JSON.stringify(inputs), kept)
}

function isSatellite (value) {
  return Boolean(value) && typeof value === 'object' && ['load', 'start', 'stop'].some(name => typeof value[name] === 'function')
}

function isAction (value) {
  return Boolean(value) && typeof value === 'object' && typeof value.run === 'function' && typeof value.name === 'string'
}

function addSatellite (file, value) {
  const name = typeof value.name === 'string' && value.name ? value.name : file
  registry.addSatellite(name, priorityOf(value, 'loadPriority'), priorityOf(value, 'startPriority'), priorityOf(value, 'stopPriority'),
    keepFunctions(`the satellite ${name}`, value, ['load', 'start', 'stop']))
}

/// What a file exports runs by itself: actions, and satellites.
function addExports (file, exported) {
  const found = [exported]
  if (exported && typeof exported === 'object') {
    for (const key of Object.keys(exported)) {
      if (Array.isArray(exported[key])) found.push(...exported[key])
      else found.push(exported[key])
    }
  }
  for (const value of found) {
    const made = typeof value === 'function' && value.prototype && isSatellite(value.prototype) ? new value() : value // eslint-disable-line new-cap
    if (isAction(made)) addAction(made)
    else if (isSatellite(made)) addSatellite(found.length > 1 && value !== exported ? `${file}#${found.indexOf(value)}` : file, made)
  }
}
