// SPDX-License-Identifier: MIT
// Errors as people read them, and promises.

// --- errors --------------------------------------------------------------------------------------------------------

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

// --- promises ------------------------------------------------------------------------------------------------------

// The engine's own run behind the server's back: no time limit reaches them, and nobody hears of what they throw.

// One value, for an interruption may come between any two.
let queue = { jobs: [], next: 0 }
let rejected = []

function later (job) {
  if (queue.jobs.length === 0) host.wantDrain()
  queue.jobs.push(job)
}

/// Forgets the jobs that came when there were `count` already.
function dropJobsAfter (count) {
  queue = { jobs: queue.jobs.slice(0, count), next: queue.next }
}

/// A job that is interrupted is not run again; those after it are, by the next drain.
function drain () {
  while (queue.next < queue.jobs.length) {
    const job = queue.jobs[queue.next++]
    if (queue.next > 1000) queue = { jobs: queue.jobs.slice(queue.next), next: 0 }
    try {
      job()
    } catch (error) {
      report('a callback', error)
    }
  }
  queue = { jobs: [], next: 0 }
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
