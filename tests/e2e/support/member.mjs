// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { LineClient } from './tcp.mjs'
import { patience, until, within } from './wait.mjs'
import { WebSocketClient } from './websocket.mjs'

let lastTick = 0
/// A clock that only counts: what has a smaller tick came earlier, as this process saw it.
export const tick = () => ++lastTick

/// A chat client, over TCP (`tcp`) or WebSocket (`ws`), that talks with the same words on both and keeps everything
/// it received.
export class Member {
  static async connect (node, kind = 'tcp') {
    const client = kind === 'tcp'
      ? await LineClient.connect(node.tcpPort)
      : await WebSocketClient.connect(`${node.wsUrl}/`)
    const member = new Member(client, node.id, kind)
    const { data } = await member.details()
    member.id = data.id
    return member
  }

  /// Frames in the order they came: `{raw, frame, at}`.
  log = []
  isOpen = true
  #client
  #count = 0
  #answers = new Map()

  constructor (client, nodeId, kind) {
    this.nodeId = nodeId
    this.kind = kind
    this.#client = client
    this.closed = client.closed
    // Takes the inbox' place: a long log would make its search for answers slow.
    client.inbox = { push: raw => this.#receive(raw), close: reason => this.#close(reason) }
  }

  /// Resolves with the answer, whatever it says.
  request (frame) {
    const count = ++this.#count
    return new Promise((resolve, reject) => {
      if (!this.isOpen) return reject(new ConnectionEnded(`${this} is closed`))
      const timer = setTimeout(() => {
        this.#answers.delete(count)
        reject(new Error(`${this} waited in vain for the answer to ${JSON.stringify(frame)}`))
      }, patience)
      this.#answers.set(count, {
        resolve: answer => { clearTimeout(timer); resolve(answer) },
        reject: error => { clearTimeout(timer); reject(error) }
      })
      this.#client.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
    })
  }

  join (room) { return this.request({ event: 'roomAdd', room }) }
  leave (room) { return this.request({ event: 'roomLeave', room }) }
  view (room) { return this.request({ event: 'roomView', room }) }
  say (room, message) { return this.request({ event: 'say', room, message }) }
  details () { return this.request({ event: 'detailsView' }) }

  async mustJoin (...rooms) {
    for (const room of rooms) assert.deepEqual(core(await this.join(room)), { status: 'OK', data: true }, `${this} joins`)
    return this
  }

  async mustSay (room, message) { assert.equal((await this.say(room, message)).status, 'OK', `${this} says`) }

  /// The frames of messages in `room`, in order.
  messages (room) {
    return this.log.map(({ frame }) => frame).filter(frame => frame?.context === 'user' && frame.room === room)
  }

  /// What was said in `room`, in order.
  heard (room) { return this.messages(room).map(({ message }) => message) }

  get alerts () { return this.log.map(({ frame }) => frame).filter(frame => frame?.context === 'alert') }

  alertsFor (room) { return this.alerts.filter(({ alert }) => alert === `messages may have been missed in ${room}`) }

  get socket () { return this.#client.socket }

  close () { return this.#client.close() }

  /// Asks the server to end the connection, and resolves when it has.
  quit () {
    this.#client.send(JSON.stringify({ event: 'quit' }))
    return within(this.closed, 'the end after quit')
  }

  reset () { this.#client.reset() }

  toString () { return `${this.kind} client ${this.id} of ${this.nodeId}` }

  #receive (raw) {
    const frame = JSON.parse(raw)
    this.log.push({ raw, frame, at: tick() })
    if (frame?.context !== 'response') return
    this.#answers.get(frame.messageCount)?.resolve(frame)
    this.#answers.delete(frame.messageCount)
  }

  #close (reason) {
    this.isOpen = false
    for (const answer of this.#answers.values()) answer.reject(new ConnectionEnded(`${this}: ${reason}`))
    this.#answers.clear()
  }
}

/// A request found its connection closed, or closing.
export class ConnectionEnded extends Error {}

/// The parts of an answer that say what came of the request.
export const core = ({ status, data }) => data === undefined ? { status } : { status, data }

/// Who is in `room`, as `witness` is told: sorted ids, or the answer that was no view.
export async function viewedBy (witness, room) {
  const answer = await witness.view(room)
  if (answer.status !== 'OK' || !answer.data?.members) return answer.status === 'OK' ? answer.data : answer.status
  const ids = Object.keys(answer.data.members).sort()
  return answer.data.membersCount === ids.length ? ids : answer.data
}

/// Waits until every witness, a member of `room`, sees exactly `members` in it. Resolves with the milliseconds it took.
export async function agree (witnesses, room, members, { timeout = patience } = {}) {
  const wanted = JSON.stringify(members.map(({ id }) => id).sort())
  const begun = Date.now()
  let views
  try {
    await until(async () => {
      views = await Promise.all(witnesses.map(witness => viewedBy(witness, room)))
      return views.every(view => JSON.stringify(view) === wanted)
    }, `${witnesses.length} views of ${room} to agree`, timeout)
  } catch (error) {
    const seen = (views ?? []).map((view, index) => `${witnesses[index].nodeId}: ${JSON.stringify(view)}`)
    throw new Error(`${error.message}\nwanted: ${wanted}\n${seen.join('\n')}`)
  }
  return Date.now() - begun
}

/// Everybody says something in `room`, and every one of them must hear each of it once, in one order.
export async function talk (members, room, word = 'hello') {
  const before = members.map(member => member.heard(room).length)
  const texts = members.map((member, index) => `${word} ${index} ${member.id}`)
  await Promise.all(members.map((member, index) => member.mustSay(room, texts[index])))
  const news = () => members.map((member, index) => member.heard(room).slice(before[index]))
  await until(() => news().every(heard => texts.every(text => heard.includes(text))), `everybody to hear ${word}`)
  const order = news()[0].filter(text => texts.includes(text))
  assert.equal(order.length, texts.length, 'each once')
  news().forEach((heard, index) =>
    assert.deepEqual(heard.filter(text => texts.includes(text)), order, `${members[index]} hears each once, in one order`))
}

/// `talk` after an outage. The store may be back a moment before all subscriptions are, and what is said in that moment is
/// missed (there is an alert about it): so everybody first tries whether the others hear.
export async function talkAgain (members, room, word = 'again') {
  let attempt = 0
  await until(async () => {
    const texts = members.map(({ id }) => `does everybody hear ${word} ${id}? ${attempt}`)
    attempt++
    await Promise.all(members.map((member, index) => member.say(room, texts[index])))
    return until(() => members.every(member => texts.every(text => member.heard(room).includes(text))), 'it', 300).catch(() => false)
  }, `everybody in ${room} to hear everybody again`)
  await talk(members, room, word)
}
