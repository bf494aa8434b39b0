// SPDX-License-Identifier: MIT
// `require`, timers, the console and `fetch`.

// --- modules -------------------------------------------------------------------------------------------------------

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

const names = Object.create(null)

/// The name of a file, or its path where one of another directory has the name already.
function uniqueName (path, name) {
  const unique = names[name] === undefined ? name : path
  names[unique] = path
  return unique
}

/// Takes back what the file that was loaded last has left here.
function undo () {
  for (const found of timers.slice()) if (found && found.id > before.timer) clearTimer(found.id)
  for (const path of Object.keys(modules)) if (!before.modules.includes(path)) delete modules[path]
  // What it waits for comes to nobody.
  for (let slot = 0; slot < asked.length; slot++) {
    if (asked[slot] && asked[slot] !== before.asked[slot]) asked[slot] = { resolve () {}, reject () {} }
  }
  listeners.clear()
  for (const [name, list] of before.listeners) listeners.set(name, list)
}

/// Runs one file; answers an empty text, or what was wrong with it.
function load (path, name) {
  before = { timer: lastTimer, asked: asked.slice(), jobs: queue.jobs.length, modules: Object.keys(modules), listeners: Array.from(listeners).map(([key, list]) => [key, list.slice()]) }
  try {
    addExports(uniqueName(path, name), loadModule(path).exports)
    return ''
  } catch (error) {
    dropJobsAfter(before.jobs)
    return `${error instanceof Error && error.name !== 'Error' ? error.name + ': ' : ''}${textOf(error)}\n${stackOf(error)}`
  }
}

// --- timers and the console ----------------------------------------------------------------------------------------

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

// --- HTTP ----------------------------------------------------------------------------------------------------------

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
