// SPDX-License-Identifier: MIT
import { patience } from './wait.mjs'

/// What has arrived and nobody has taken yet, in order, and those who wait for more.
export class Inbox {
  all = []
  #unread = []
  #waiting = []
  #closed = null

  push (item) {
    this.all.push(item)
    const index = this.#waiting.findIndex(waiting => waiting.matches(item))
    if (index < 0) this.#unread.push(item)
    else this.#waiting.splice(index, 1)[0].resolve(item)
  }

  close (reason) {
    this.#closed = reason
    for (const waiting of this.#waiting.splice(0)) waiting.reject(this.#gone(waiting.what))
  }

  /// Takes the first unread item that matches out of the inbox; others stay.
  take (matches = () => true, what = 'a frame') {
    const index = this.#unread.findIndex(item => matches(item))
    if (index >= 0) return Promise.resolve(this.#unread.splice(index, 1)[0])
    if (this.#closed) return Promise.reject(this.#gone(what))
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`waited in vain for ${what}${this.#seen()}`)), patience)
      this.#waiting.push({
        what,
        matches,
        resolve: item => { clearTimeout(timer); resolve(item) },
        reject: error => { clearTimeout(timer); reject(error) }
      })
    })
  }

  get unread () { return [...this.#unread] }

  #gone (what) { return new Error(`${this.#closed} while waiting for ${what}${this.#seen()}`) }

  #seen () {
    const last = this.all.slice(-5).map(item => typeof item === 'string' ? item.slice(0, 300) : JSON.stringify(item))
    return `; the last frames were:\n${last.join('\n')}`
  }
}

/// The text of an error, whatever dialect it came in.
export function errorText (frame) {
  const error = frame.error ?? frame.status
  return typeof error === 'object' && error !== null ? error.message : error
}

/// What both line and WebSocket clients can do with the frames they receive.
export class ChatClient {
  inbox = new Inbox()
  /// How many frames of ours the server has counted.
  count = 0

  /// The next frame as it came, in order.
  nextRaw () { return this.inbox.take() }

  /// The next unread frame that matches, parsed.
  async next (matches = () => true, what = matches === undefined ? 'a frame' : String(matches)) {
    return JSON.parse(await this.inbox.take(raw => isJson(raw) && matches(JSON.parse(raw)), what))
  }

  /// The answer to our frame number `count`, as it came.
  answerRaw (count) {
    return this.inbox.take(raw => {
      if (!isJson(raw)) return false
      const frame = JSON.parse(raw)
      return frame?.context === 'response' && frame.messageCount === count
    }, `the answer to frame ${count}`)
  }

  async answer (count) { return JSON.parse(await this.answerRaw(count)) }

  request (frame) {
    this.send(frame)
    return this.answer(this.count)
  }

  requestRaw (frame) {
    this.send(frame)
    return this.answerRaw(this.count)
  }

  /// Messages to a member of a room, in the order they came.
  get said () {
    return this.inbox.all.filter(isJson).map(raw => JSON.parse(raw)).filter(frame => frame?.context === 'user')
  }
}

function isJson (raw) {
  try {
    JSON.parse(raw)
    return true
  } catch {
    return false
  }
}
