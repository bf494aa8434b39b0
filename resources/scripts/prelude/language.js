// SPDX-License-Identifier: MIT
// What the engine lacks of the language, and what it does not get out of in time.

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
// Not /\s+$/, which takes the square of the length of what is blank.
define(String.prototype, 'trimEnd', function () {
  let end = this.length
  while (end > 0 && /\s/.test(this[end - 1])) end--
  return this.slice(0, end)
})
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
const lengths = (self, args) => args.reduce((sum, arg) => sum + (Array.isArray(arg) ? arg.length : 1), self.length)
for (const [target, name, lengthOf] of [
  ...['fill', 'includes', 'indexOf', 'lastIndexOf', 'join', 'toString', 'toLocaleString', 'reverse', 'slice', 'splice', 'copyWithin']
    .map(method => [Array.prototype, method, ownLength]),
  [Array.prototype, 'concat', lengths],
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
/// The constructor with a check before. Not a Proxy, which this engine has no `instanceof` for.
function guarded (original, check) {
  const checked = function (...args) {
    check(args)
    if (new.target === undefined) return original.apply(this, args)
    return Reflect.construct(original, args, new.target === checked ? original : new.target)
  }
  for (const key of Reflect.ownKeys(original)) {
    if (key !== 'prototype') Object.defineProperty(checked, key, Object.getOwnPropertyDescriptor(original, key))
  }
  Object.setPrototypeOf(checked, Object.getPrototypeOf(original))
  checked.prototype = original.prototype
  Object.defineProperty(original.prototype, 'constructor', { value: checked, writable: true, configurable: true })
  return checked
}

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
