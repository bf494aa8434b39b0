// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { ConnectionEnded, Member, tick } from './member.mjs'
import { until } from './wait.mjs'

const unavailable = 'store unavailable'
const longestPause = 80

/// What one connection of an actor did and may expect.
class History {
  /// `{room, number, sent, confirmed}`: ticks around each message that was answered OK.
  said = []
  /// `{room, from, to}`: between these ticks it was surely a member, and still so when messages of then had arrived.
  stays = []

  constructor (member) { this.member = member }
}

/// A client with a will of its own: joins, leaves, talks and reconnects at random. It remembers enough to tell
/// afterwards whether it was treated well. `disturbances` are the times when subscriptions may have been cut, at one
/// node or at any: `{at: tick, time, nodeId}`.
export class Actor {
  histories = []
  #cluster; #rooms; #random; #disturbances
  /// Room -> tick since when it is surely a member.
  #since = new Map()
  /// When the last and the one before of the requests were sent that went through the store and came back.
  #settled = [0, 0]
  #number = 0

  constructor ({ cluster, rooms, random, disturbances }) {
    this.#cluster = cluster
    this.#rooms = rooms
    this.#random = random
    this.#disturbances = disturbances
  }

  get member () { return this.#history?.member }

  get #history () { return this.histories.at(-1) }

  async actUntil (isOver) {
    while (!isOver()) {
      try {
        await new Promise(resolve => setTimeout(resolve, this.#random.roll() * longestPause))
        await this.#act()
      } catch (error) {
        if (!(error instanceof ConnectionEnded)) throw error
        // The node took what was on its way along: these stays prove nothing.
        this.#since.clear()
      }
    }
    this.#endAll(Infinity)
  }

  async #act () {
    if (!this.member?.isOpen) return this.#connect()
    const room = this.#random.pick(this.#rooms)
    const chance = this.#random.roll()
    if (chance < 0.15) return this.#join(room)
    if (chance < 0.25) return this.#leave(room)
    if (chance < 0.28) return this.#disconnect()
    if (chance < 0.45) return this.#view(room)
    if (chance < 0.50) return Promise.all([this.#say(room), this.#say(room), this.#say(room)])
    return this.#say(room)
  }

  async #connect () {
    this.#since.clear()
    this.#settled = [0, 0]
    const running = () => this.#cluster.nodes.filter(({ isRunning }) => isRunning)
    const node = this.#random.pick(await until(() => running().length > 0 && running(), 'a node that runs'))
    const kind = this.#random.pick(['tcp', 'ws'])
    const member = await Member.connect(node, kind).catch(() => null)
    // No member: the node was killed under our hands.
    if (member) this.histories.push(new History(member))
  }

  async #join (room) {
    const already = `connection already in this room (${room})`
    const status = await this.#ask('join', room, this.#since.has(room) ? [already] : ['OK', already])
    if (status !== unavailable && !this.#since.has(room)) this.#since.set(room, tick())
  }

  async #leave (room) {
    const isMember = this.#since.has(room)
    this.#end(room)
    await this.#ask('leave', room, isMember ? ['OK'] : ['OK', `connection not in this room (${room})`])
  }

  async #view (room) {
    await this.#ask('view', room, this.#since.has(room) ? ['OK'] : ['OK', `not member of room ${room}`])
  }

  async #say (room) {
    const number = ++this.#number
    const { member, said } = this.#history
    const expected = this.#since.has(room) ? ['OK'] : ['OK', `connection not in this room (${room})`]
    const sent = tick()
    const { status } = await member.say(room, { number })
    this.#check(status, 'say', expected)
    if (status === 'OK') said.push({ room, number, sent, confirmed: tick() })
  }

  async #disconnect () {
    const { member } = this.#history
    this.#endAll()
    if (this.#random.roll() < 0.5) return member.reset()
    await member.close()
  }

  async #ask (verb, room, expected) {
    const sent = tick()
    const { status } = await this.member[verb](room)
    this.#check(status, verb, expected)
    if (status === 'OK') this.#settled = [this.#settled[1], sent]
    return status
  }

  #check (status, verb, expected) {
    assert.ok([...expected, unavailable].includes(status), `${this.member}: ${verb} is answered ${status}`)
  }

  /// What was confirmed before the request before the last had been sent must have arrived by now: the store answers
  /// that request after it has sent those messages. Unless subscriptions were cut a moment ago: the alert about that
  /// may come when we have left.
  #end (room, to = Math.min(this.#settled[0], this.#recentDisturbance())) {
    if (!this.#since.has(room)) return
    this.#history.stays.push({ room, from: this.#since.get(room), to })
    this.#since.delete(room)
  }

  #recentDisturbance () {
    return this.#disturbances.find(({ time, nodeId }) =>
      time > Date.now() - 3000 && (nodeId ?? this.member.nodeId) === this.member.nodeId)?.at ?? Infinity
  }

  #endAll (to) {
    for (const room of [...this.#since.keys()]) this.#end(room, to)
  }
}

/// Checks, of all that was said and heard: nothing twice, each sender in order, one order for all, and nothing missing
/// from the stays of those who were not alerted.
export function assertHistory (histories, rooms, diagnostic) {
  let confirmed = 0
  let required = 0
  for (const room of rooms) {
    const heard = new Map(histories.map(history => [history, numbersHeard(history.member, room)]))
    for (const [{ member }, keys] of heard) {
      assert.equal(new Set(keys).size, keys.length, `${member} heard something twice in ${room}`)
      assertInOrder(member, keys, room)
    }
    assertOneOrder([...heard], room)

    const said = histories.flatMap(history => history.said.filter(message => message.room === room)
      .map(message => ({ ...message, key: `${history.member.id} ${message.number}` })))
    confirmed += said.length
    for (const history of histories) {
      const keys = new Set(heard.get(history))
      for (const { from, to } of unalertedStays(history, room)) {
        for (const { key, sent, confirmed } of said) {
          if (sent <= from || confirmed >= to) continue
          required++
          assert.ok(keys.has(key), `${history.member} did not hear ${key} in ${room}, sent at ${sent}, while it was there from ${from} to ${to}`)
        }
      }
    }
  }
  diagnostic(`${histories.length} connections, ${confirmed} messages answered OK, ${required} deliveries checked`)
  assert.ok(required > 0, 'something was checked')
}

const numbersHeard = (member, room) => member.messages(room)
  .filter(({ message }) => typeof message === 'object').map(({ from, message }) => `${from} ${message.number}`)

function assertInOrder (member, keys, room) {
  const last = new Map()
  for (const key of keys) {
    const [from, number] = key.split(' ')
    assert.ok(Number(number) > (last.get(from) ?? 0), `${member} heard ${key} after ${last.get(from)} in ${room}`)
    last.set(from, Number(number))
  }
}

/// For each two clients: what both heard, they heard in the same order.
function assertOneOrder (heard, room) {
  for (const [index, [{ member: one }, keys]] of heard.entries()) {
    const places = new Map(keys.map((key, place) => [key, place]))
    for (const [{ member: other }, others] of heard.slice(index + 1)) {
      let last = -1
      for (const key of others) {
        const place = places.get(key)
        if (place === undefined) continue
        assert.ok(place > last, `${one} and ${other} heard ${key} at different places in ${room}`)
        last = place
      }
    }
  }
}

/// The stays of `history` in `room`, without what came before an alert: that is what the alert is for.
function unalertedStays ({ member, stays }, room) {
  const alerts = member.log
    .filter(({ frame }) => frame?.context === 'alert' && frame.alert.endsWith(` ${room}`)).map(({ at }) => at)
  return stays.filter(stay => stay.room === room).map(({ from, to }) =>
    ({ from: Math.max(from, ...alerts.filter(at => at <= to)), to }))
    .filter(({ from, to }) => from < to)
}
