// SPDX-License-Identifier: MIT
// What every script finds: `api`, timers, `console`, `fetch`, `Promise`. Runs in the server's script engine, which
// speaks ECMAScript 2016, before any script does. Answers the functions by which the server enters scripts; none of
// them throws. The parameters are the server's side: ScriptBridge, ScriptRegistry, ScriptModules and ScriptTimers.
(function (host, registry, files, clock) {
  'use strict'

  // --- the engine's gaps -------------------------------------------------------------------------------------

  const global = new Function('return this')() // eslint-disable-line no-new-func
  global.globalThis = global

  function define (target, name, value) {
    if (!target[name]) Object.defineProperty(target, name, { value, writable: true, configurable: true })
  }

  function at (index) {
    const place = Math.trunc(index) || 0
    return this[place < 0 ? this.length + place : place]
  }

  define(Array.prototype, 'at', at)
  define(String.prototype, 'at', at)
  define(Array.prototype, 'flat', function (depth = 1) {
    const all = []
    for (const item of this) {
      if (Array.isArray(item) && depth >= 1) for (const inner of item.flat(depth - 1)) all.push(inner)
      else all.push(item)
    }
    return all
  })
  define(Array.prototype, 'flatMap', function (callback, self) { return this.map(callback, self).flat() })
  define(Object, 'hasOwn', (object, key) => Object.prototype.hasOwnProperty.call(object, key))
  define(Object, 'fromEntries', entries => {
    const object = {}
    for (const [key, value] of entries) object[key] = value
    return object
  })
  define(String.prototype, 'trimStart', function () { return this.replace(/^\s+/, '') })
  define(String.prototype, 'trimEnd', function () { return this.replace(/\s+$/, '') })
  define(String.prototype, 'replaceAll', function (pattern, replacement) {
    if (pattern instanceof RegExp) return this.replace(pattern, replacement)
    return this.replace(new RegExp(String(pattern).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'), replacement)
  })

  // One call of the engine cannot be interrupted. Those that could take for ever, or all memory, are refused.
  const longestText = 64 * 1024 * 1024
  for (const name of ['repeat', 'padStart', 'padEnd']) {
    const original = String.prototype[name]
    Object.defineProperty(String.prototype, name, {
      writable: true,
      configurable: true,
      value: function (count, ...rest) {
        const length = name === 'repeat' ? this.length * count : count
        if (length > longestText) throw new RangeError(`${name}: the text would be too long`)
        return original.call(this, count, ...rest)
      }
    })
  }

  const mostElements = 16 * 1024 * 1024
  const ownLength = self => self.length
  for (const [target, name, lengthOf] of [
    ...['fill', 'includes', 'indexOf', 'lastIndexOf', 'join', 'toString', 'toLocaleString', 'reverse', 'slice', 'splice', 'concat']
      .map(method => [Array.prototype, method, ownLength]),
    [String.prototype, 'split', ownLength],
    [JSON, 'stringify', (self, [value]) => Array.isArray(value) ? value.length : 0],
    [Array, 'from', (self, [items]) => items && typeof items.length === 'number' ? items.length : 0]
  ]) {
    const original = target[name]
    Object.defineProperty(target, name, {
      writable: true,
      configurable: true,
      value: function (...args) {
        if (lengthOf(this, args) > mostElements) throw new RangeError(`${name}: the array would be too long`)
        return original.apply(this, args)
      }
    })
  }

  function inOrder (a, b) {
    const [left, right] = [String(a), String(b)]
    return left < right ? -1 : left > right ? 1 : 0
  }

  /// The engine's own takes the square of the length. Undefined ones come last, as ever.
  Object.defineProperty(Array.prototype, 'sort', {
    writable: true,
    configurable: true,
    value: function (compare = inOrder) {
      if (this.length > mostElements) throw new RangeError('sort: the array is too long')
      let from = []
      let holes = 0
      for (let index = 0; index < this.length; index++) {
        if (this[index] === undefined) holes++
        else from.push(this[index])
      }
      for (let width = 1; width < from.length; width *= 2) {
        const to = []
        for (let start = 0; start < from.length; start += 2 * width) {
          const [middle, end] = [Math.min(start + width, from.length), Math.min(start + 2 * width, from.length)]
          let [left, right] = [start, middle]
          while (left < middle || right < end) {
            to.push(right >= end || (left < middle && compare(from[left], from[right]) <= 0) ? from[left++] : from[right++])
          }
        }
        from = to
      }
      for (let index = 0; index < from.length; index++) this[index] = from[index]
      for (let index = 0; index < holes; index++) this[from.length + index] = undefined
      return this
    }
  })

  const longestPattern = 10000
  const guarded = (original, check) => new Proxy(original, {
    construct (target, args, newTarget) {
      check(args)
      return Reflect.construct(target, args, newTarget)
    },
    apply (target, self, args) {
      check(args)
      return Reflect.apply(target, self, args)
    }
  })
  global.RegExp = guarded(RegExp, ([pattern]) => {
    if (typeof pattern === 'string' && pattern.length > longestPattern) throw new RangeError('RegExp: the pattern is too long')
  })
  for (const name of ['ArrayBuffer', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array',
    'Uint32Array', 'Float32Array', 'Float64Array']) {
    if (!global[name]) continue
    global[name] = guarded(global[name], ([length]) => {
      if (length > mostElements || (length && length.length > mostElements)) throw new RangeError(`${name}: it would be too long`)
    })
  }

  // --- errors --------------------------------------------------------------------------------------------------

  function textOf (error) {
    try {
      if (error === null || error === undefined) return String(error)
      if (typeof error === 'object' && typeof error.message === 'string') return error.message
      if (typeof error === 'object') return describe(error)
      return String(error)
    } catch (worse) {
      return 'an error that cannot be told'
    }
  }

  function stackOf (error) {
    return error && typeof error === 'object' && typeof error.stack === 'string' ? error.stack : ''
  }

  function report (what, error) {
    try {
      const name = error instanceof Error && error.name !== 'Error' ? error.name + ': ' : ''
      host.report(what, name + textOf(error), stackOf(error))
    } catch (worse) {
      host.report(what, 'an error that cannot be told', '')
    }
  }

  function describe (value) {
    if (typeof value === 'string') return value
    if (value instanceof Error) return [String(value), stackOf(value)].filter(Boolean).join('\n')
    if (typeof value === 'function') return `[function ${value.name}]`
    if (value === null || typeof value !== 'object') return String(value)
    const seen = []
    try {
      return JSON.stringify(value, (key, item) => {
        if (item && typeof item === 'object') {
          if (seen.includes(item)) return '[seen above]'
          seen.push(item)
        }
        return typeof item === 'function' ? '[function]' : item
      })
    } catch (error) {
      return String(value)
    }
  }

  // --- promises ------------------------------------------------------------------------------------------------
  // The engine's own run behind the server's back: no time limit reaches them, and nobody hears of what they throw.

  let jobs = []
  let nextJob = 0
  let rejected = []

  function later (job) {
    if (jobs.length === 0) host.wantDrain()
    jobs.push(job)
  }

  /// A job that is interrupted is not run again; those after it are, by the next drain.
  function drain () {
    while (nextJob < jobs.length) {
      const job = jobs[nextJob++]
      if (nextJob > 1000) {
        jobs = jobs.slice(nextJob)
        nextJob = 0
      }
      try {
        job()
      } catch (error) {
        report('a callback', error)
      }
    }
    jobs = []
    nextJob = 0
    const unhandled = rejected
    rejected = []
    for (const promise of unhandled) if (!promise._isHandled) report('a promise that nobody awaits', promise._value)
  }

  function isThenable (value) {
    return Boolean(value) && (typeof value === 'object' || typeof value === 'function') && typeof value.then === 'function'
  }

  class Promise {
    constructor (executor) {
      if (typeof executor !== 'function') throw new TypeError('Promise resolver is not a function')
      this._state = 'pending'
      this._value = undefined
      this._reactions = []
      this._isHandled = false
      const { resolve, reject } = this._resolvers()
      try {
        executor(resolve, reject)
      } catch (error) {
        reject(error)
      }
    }

    _resolvers () {
      let isCalled = false
      const once = action => value => {
        if (isCalled) return
        isCalled = true
        action(value)
      }
      return { resolve: once(value => this._resolve(value)), reject: once(error => this._settle('rejected', error)) }
    }

    _resolve (value) {
      if (value === this) return this._settle('rejected', new TypeError('A promise cannot be resolved with itself'))
      let then
      try {
        then = value && (typeof value === 'object' || typeof value === 'function') ? value.then : undefined
      } catch (error) {
        return this._settle('rejected', error)
      }
      if (typeof then !== 'function') return this._settle('fulfilled', value)
      later(() => {
        const { resolve, reject } = this._resolvers()
        try {
          then.call(value, resolve, reject)
        } catch (error) {
          reject(error)
        }
      })
    }

    _settle (state, value) {
      this._state = state
      this._value = value
      const reactions = this._reactions
      this._reactions = null
      for (const reaction of reactions) later(reaction)
      // Whoever handles it does so before all is done that is to be done now.
      if (state === 'rejected' && !this._isHandled) {
        rejected.push(this)
        later(() => {})
      }
    }

    then (onFulfilled, onRejected) {
      this._isHandled = true
      return new Promise((resolve, reject) => {
        const reaction = () => {
          const handler = this._state === 'fulfilled' ? onFulfilled : onRejected
          if (typeof handler !== 'function') return this._state === 'fulfilled' ? resolve(this._value) : reject(this._value)
          try {
            resolve(handler(this._value))
          } catch (error) {
            reject(error)
          }
        }
        if (this._reactions) this._reactions.push(reaction)
        else later(reaction)
      })
    }

    catch (onRejected) { return this.then(undefined, onRejected) }

    finally (callback) {
      if (typeof callback !== 'function') return this.then(callback, callback)
      return this.then(
        value => Promise.resolve(callback()).then(() => value),
        error => Promise.resolve(callback()).then(() => { throw error }))
    }

    static resolve (value) { return value instanceof Promise ? value : new Promise(resolve => resolve(value)) }
    static reject (error) { return new Promise((resolve, reject) => reject(error)) }

    static _each (values, visit) {
      return new Promise((resolve, reject) => {
        const list = Array.from(values)
        const results = new Array(list.length)
        let left = list.length
        const put = (index, value) => {
          results[index] = value
          if (--left === 0) resolve(results)
        }
        if (left === 0) resolve(results)
        list.forEach((value, index) => visit(Promise.resolve(value), result => put(index, result), reject))
      })
    }

    static all (values) { return Promise._each(values, (promise, put, reject) => promise.then(put, reject)) }

    static allSettled (values) {
      return Promise._each(values, (promise, put) => promise.then(
        value => put({ status: 'fulfilled', value }), reason => put({ status: 'rejected', reason })))
    }

    static race (values) {
      return new Promise((resolve, reject) => {
        for (const value of values) Promise.resolve(value).then(resolve, reject)
      })
    }

    static any (values) {
      return new Promise((resolve, reject) => {
        Promise._each(values, (promise, put) => promise.then(resolve, put)).then(errors => {
          reject(new AggregateError(errors, 'All promises were rejected'))
        })
      })
    }
  }
  global.Promise = Promise

  class AggregateError extends Error {
    constructor (errors, message) {
      super(message)
      this.message = message
      this.name = 'AggregateError'
      this.errors = Array.from(errors)
    }
  }
  define(global, 'AggregateError', AggregateError)

  /// What `make` answers, or throws, as a promise.
  const attempt = make => new Promise(resolve => resolve(make()))
  global.queueMicrotask = later

  // --- asking the server ---------------------------------------------------------------------------------------

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

  // --- connections ---------------------------------------------------------------------------------------------

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

  // --- hooks ---------------------------------------------------------------------------------------------------

  const functions = [null]

  function keep (what, self, fn, more) {
    return functions.push(Object.assign({ what, self, fn }, more)) - 1
  }

  /// Calls a script's function in its own style: with `next` where it declares it, else by what it returns. What comes
  /// of it is `undefined` while it waits (`host.finish(token, outcome)` follows), a text for an error, or what
  /// `convert` makes of the value.
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
        outcome = error ? textOf(error) || 'refused' : convert(value)
      } catch (problem) {
        report(what, problem)
        outcome = textOf(problem)
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

  function isChanged (original, body, isText, result) {
    if (!('message' in result)) return false
    if (result.message !== original) return true
    // An object may have changed within.
    return !isText && typeof original === 'object' && JSON.stringify(original) !== JSON.stringify(JSON.parse(body))
  }

  /// `body` is the message itself where it `isText`, else its JSON; `sender` is left out where it is the connection.
  function message (id, connection, number, room, body, isText, sentAt, sender, token) {
    const from = sender === undefined ? connection : sender
    const original = isText ? body : JSON.parse(body)
    const payload = { message: original, room, from, context: 'user', sentAt }
    return run(functions[id], [connectionOf(connection, number), room, payload], 4, token, result => {
      if (result === undefined || result === null) return true
      if (typeof result !== 'object') throw new TypeError('the payload is not an object')
      const isSame = !isChanged(original, body, isText, result)
      const toRoom = result.room === undefined ? room : result.room
      const newFrom = result.from === undefined ? from : result.from
      const newTime = result.sentAt === undefined ? sentAt : result.sentAt
      const isRestSame = toRoom === room && newFrom === from && newTime === sentAt
      if (isSame && isRestSame) return true
      if (isRestSame && typeof result.message === 'string') return { text: result.message }
      const text = isSame ? '' : JSON.stringify(result.message)
      if (text === undefined) throw new TypeError('the payload has no message')
      return { message: text, room: roomOf(toRoom), from: JSON.stringify(newFrom), sentAt: Number(newTime) }
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
        return textOf(error)
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

  // --- registering ---------------------------------------------------------------------------------------------

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
    if (exported && typeof exported === 'object') for (const key of Object.keys(exported)) found.push(exported[key])
    for (const value of found) {
      const made = typeof value === 'function' && value.prototype && isSatellite(value.prototype) ? new value() : value // eslint-disable-line new-cap
      if (isAction(made)) addAction(made)
      else if (isSatellite(made)) addSatellite(found.length > 1 && value !== exported ? `${file}#${found.indexOf(value)}` : file, made)
    }
  }

  // --- modules -------------------------------------------------------------------------------------------------

  const modules = Object.create(null)

  function loadModule (path) {
    const known = modules[path]
    if (known) return known
    const module = { exports: {}, id: path, filename: path }
    modules[path] = module
    try {
      if (path.endsWith('.json')) {
        module.exports = JSON.parse(files.textOf(path))
      } else {
        const directory = path.slice(0, path.lastIndexOf('/'))
        const require = name => {
          const found = files.resolve(directory, String(name))
          if (found === '') throw new Error(`cannot find '${name}'; beside each other, scripts can require only files of their own directory`)
          return loadModule(found).exports
        }
        files.compile(path).call(module.exports, module.exports, require, module, path, directory)
      }
    } catch (error) {
      delete modules[path]
      throw error
    }
    return module
  }

  let before = null

  /// Takes back what the file that was loaded last has left here.
  function undo () {
    for (const found of timers.slice()) if (found && found.id > before.timer) clearTimer(found.id)
    for (const path of Object.keys(modules)) if (!before.modules.includes(path)) delete modules[path]
    listeners.clear()
    for (const [name, list] of before.listeners) listeners.set(name, list)
  }

  /// Runs one file; answers an empty text, or what was wrong with it.
  function load (path, name) {
    before = { timer: lastTimer, modules: Object.keys(modules), listeners: Array.from(listeners).map(([key, list]) => [key, list.slice()]) }
    try {
      addExports(name, loadModule(path).exports)
      return ''
    } catch (error) {
      return `${error instanceof Error && error.name !== 'Error' ? error.name + ': ' : ''}${textOf(error)}\n${stackOf(error)}`
    }
  }

  // --- timers and the console ----------------------------------------------------------------------------------

  const timers = []
  const freeTimers = []
  const slots = 65536 // more than there may be timers; an id is unique, and ends with its slot
  let lastTimer = 0

  function timerOf (id) {
    const found = timers[id % slots]
    return found && found.id === id ? found : undefined
  }

  function setTimer (callback, delay, isRepeated, ...args) {
    if (typeof callback !== 'function') throw new TypeError('a timer needs a function')
    const slot = freeTimers.length > 0 ? freeTimers.pop() : timers.length
    const id = (Math.floor(lastTimer / slots) + 1) * slots + slot
    if (!clock.startTimer(id, Math.max(0, Number(delay) || 0), isRepeated)) {
      freeTimers.push(slot)
      throw new RangeError('there are too many timers')
    }
    lastTimer = id
    timers[slot] = { id, callback, isRepeated, args }
    return id
  }

  function forgetTimer (id) {
    timers[id % slots] = undefined
    freeTimers.push(id % slots)
  }

  function clearTimer (id) {
    if (!timerOf(id)) return
    forgetTimer(id)
    clock.stopTimer(id)
  }

  function timer (id) {
    const found = timerOf(id)
    if (!found) return
    if (!found.isRepeated) forgetTimer(id)
    try {
      const result = found.callback(...found.args)
      if (isThenable(result)) result.then(undefined, error => report('a timer', error))
    } catch (error) {
      report('a timer', error)
    }
  }

  global.setTimeout = (callback, delay, ...args) => setTimer(callback, delay, false, ...args)
  global.setInterval = (callback, delay, ...args) => setTimer(callback, delay, true, ...args)
  global.setImmediate = (callback, ...args) => setTimer(callback, 0, false, ...args)
  global.clearTimeout = global.clearInterval = global.clearImmediate = clearTimer

  const say = level => (...values) => host.log(level, values.map(describe).join(' '))
  global.console = { log: say('info'), info: say('info'), debug: say('debug'), trace: say('debug'), warn: say('warning'), error: say('error') }

  // --- HTTP ----------------------------------------------------------------------------------------------------

  class Headers {
    constructor (pairs) { this._pairs = pairs.map(([name, value]) => [name.toLowerCase(), value]) }
    get (name) {
      const values = this._pairs.filter(([key]) => key === String(name).toLowerCase()).map(([, value]) => value)
      return values.length > 0 ? values.join(', ') : null
    }

    has (name) { return this.get(name) !== null }
    forEach (visit) { this._pairs.forEach(([name, value]) => visit(value, name)) }
    entries () { return this._pairs[Symbol.iterator]() }
    [Symbol.iterator] () { return this.entries() }
  }

  /// As in browsers, for webhooks: `{method, headers, body, timeout}`; a body that is an object is sent as JSON.
  global.fetch = (url, options) => attempt(() => send(url, options || {}))

  function send (url, options) {
    const headers = Object.assign({}, options.headers)
    let body = options.body
    if (body !== undefined && body !== null && typeof body !== 'string') {
      body = JSON.stringify(body)
      if (!Object.keys(headers).some(name => name.toLowerCase() === 'content-type')) headers['Content-Type'] = 'application/json'
    }
    const request = {
      url: String(url),
      method: String(options.method || 'GET').toUpperCase(),
      headers,
      body: body === undefined || body === null ? '' : body,
      timeout: options.timeout === undefined ? 10000 : Number(options.timeout)
    }
    return ask('fetch', JSON.stringify(request)).then(reply => ({
      ok: reply.status >= 200 && reply.status < 300,
      status: reply.status,
      statusText: reply.statusText,
      url: reply.url,
      headers: new Headers(reply.headers),
      text: () => Promise.resolve(reply.body),
      json: () => new Promise(resolve => resolve(JSON.parse(reply.body)))
    }))
  }

  // --- api -----------------------------------------------------------------------------------------------------

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
})
