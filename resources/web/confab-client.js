/*! Confab client script. SPDX-License-Identifier: MIT */
/*
 * Talks to a Confab server from a browser or from Node 18 and later.
 *
 *   <script src="/confab-client.js"></script>                  defines ConfabClient, and StellarClient as its alias
 *   import '/confab-client.js'                                 the same, as a browser module
 *   const { ConfabClient } = require('./confab-client.js')     CommonJS
 *   import { ConfabClient } from './confab-client.js'          Node, from an ES module
 *
 *   const client = new ConfabClient({ url: 'http://127.0.0.1:8080', rooms: ['defaultRoom'] });
 *   client.on('say', frame => console.log(frame.room, frame.from, frame.message));
 *   await client.connect();
 *   await client.say('defaultRoom', 'hello');
 *
 * Promises. A method resolves with the server's whole answer. It rejects with an Error when the answer is an error:
 * `status` is not OK, or there is an `error`. `error.message` is the server's text, `error.response` the answer,
 * `error.code` its number where it has one. The script's own errors have one of these codes:
 *   NOT_CONNECTED    nothing was sent: connect() has not been called, or the connection was given up
 *   QUEUE_FULL       nothing was sent: the link is down and `queueLimit` requests wait for it already
 *   DISCONNECTED     disconnect() was called, or the server closed for good, before the answer came
 *   CONNECTION_LOST  the link broke before the answer came: the request may or may not have been executed
 *   TIMEOUT          no answer within `timeout`: the same doubt
 *   NO_WEBSOCKET     this Node has no WebSocket, and there is no package `ws`
 *
 * A lost link is taken up again with growing, jittered pauses. The rooms are kept. Requests made meanwhile wait, and
 * leave in their order once the rooms are joined again. After a kick there is no reconnecting.
 *
 * Events of the client (`on`, `once`, `off`):
 *   connected(details)      joined and ready, also after a reconnect
 *   disconnected({code, reason, willReconnect})
 *   reconnecting({attempt, delay}), reconnect(details)
 *   error(Error)            what no promise tells: a room that could not be joined (again), an unreadable frame
 *   timeout(Error)          a request was not answered in time
 *   message(frame)          every frame; then, by kind: say(frame), alert(frame), welcome(frame), api(frame)
 * Any other name receives room events of that name, from all rooms: handler(data, frame). `client.from(room).on(…)`
 * receives them from one room, whatever their name.
 */
(() => {
  'use strict';

  /**
   * @typedef {Object} ClientOptions
   * @property {string} [url] where the server is, http(s) or ws(s); in a browser, where the page comes from
   * @property {string[]} [rooms] joined before connect() resolves
   * @property {string} [defaultRoom] where say(message) and emit(event) go
   * @property {string} [apiPath] of actions over HTTP
   * @property {string} [webSocketPath]
   * @property {number} [timeout] ms for an answer and for the handshake; 0 waits for ever
   * @property {false|{delay?: number, max?: number, attempts?: number}} [reconnect] first and longest pause in ms
   * @property {number} [queueLimit] requests that may wait while the link is down
   * @property {Function} [WebSocket] a WebSocket class, instead of the environment's
   */

  /**
   * @typedef {Object} Frame what the server sends
   * @property {string} [context] response, user, alert or api
   * @property {string|{code: string|number, message: string}} [status]
   * @property {*} [error]
   * @property {*} [data]
   * @property {number} [messageCount]
   */

  // The server writes its own defaults into this string, as JSON.
  const SERVER_DEFAULTS = readDefaults("%%CONFAB_DEFAULTS%%");

  const DEFAULTS = {
    url: null,
    apiPath: '/api',
    webSocketPath: '/ws',
    defaultRoom: 'defaultRoom',
    rooms: [],
    timeout: 10_000,
    reconnect: { delay: 500, max: 30_000, attempts: Infinity },
    queueLimit: 1000,
  };

  // Room events from other clients never fire these.
  const CLIENT_EVENTS = new Set(['connected', 'disconnected', 'error', 'reconnect', 'reconnecting', 'timeout',
    'message', 'alert', 'api', 'welcome', 'say']);

  function readDefaults(text) {
    return text.startsWith('{') ? JSON.parse(text) : {};
  }

  function makeError(code, message, fields = {}) {
    return Object.assign(new Error(message), { code }, fields);
  }

  /** The Error in an answer, whichever way its server writes errors; null if there is none. */
  function errorIn(frame, isAction) {
    // An action may answer with a `status` of its own.
    const isFailedVerb = !isAction && frame.status !== 'OK';
    const cause = frame.error ?? (isFailedVerb ? frame.status ?? 'the server sent an answer without status' : null);
    if (cause === null)
      return null;
    const text = typeof cause === 'object' ? cause.message ?? JSON.stringify(cause) : String(cause);
    return makeError(cause.code, text, { response: frame });
  }

  /** Where a server is reached: {webSocket, http}, both without a slash at the end. */
  function addressesOf({ url, webSocketPath }) {
    const base = url ?? globalThis.location?.origin;
    if (!base || base === 'null')
      throw new TypeError('ConfabClient needs the option url, e.g. http://127.0.0.1:8080');
    const { protocol, host, pathname, search } = new URL(base);
    const secure = { 'http:': '', 'ws:': '', 'https:': 's', 'wss:': 's' }[protocol];
    if (secure === undefined)
      throw new TypeError(`ConfabClient cannot use ${base}: the url must start with http, https, ws or wss`);
    let path = pathname.replace(/\/+$/, '');
    if (path.endsWith(webSocketPath))
      path = path.slice(0, -webSocketPath.length);
    const place = `${secure}://${host}${path}`;
    return { webSocket: `ws${place}${webSocketPath}${search}`, http: `http${place}` };
  }

  async function findWebSocket(options) {
    const found = options.WebSocket ?? globalThis.WebSocket;
    if (found)
      return found;
    try {
      const ws = typeof require === 'function' ? require('ws') : await import('ws');
      return ws.WebSocket ?? ws.default ?? ws;
    } catch {
      throw makeError('NO_WEBSOCKET',
        'this Node has no WebSocket: use Node 22, install the package ws, or pass the option WebSocket');
    }
  }

  /** One WebSocket: numbers its requests and matches the answers. Ends once, for whatever reason. */
  class Link {
    #socket;
    #timeout;
    #count = 0;
    #pending = new Map();
    #saidGoodbye = false;
    #reportOpened;
    #reportEnded;

    /** Resolves when the link can be used, rejects if it ends before. */
    opened = new Promise((resolve, reject) => { this.#reportOpened = { resolve, reject }; });
    /** Resolves with `end` when the link is gone. */
    ended = new Promise(resolve => { this.#reportEnded = resolve; });
    /** @type {{code: number, reason: string, isFinal: boolean}|null} why it is gone; final: do not come back */
    end = null;
    onframe = () => {};
    onerror = () => {};

    constructor(WebSocket, url, timeout) {
      this.url = url;
      this.#timeout = timeout;
      this.#socket = new WebSocket(url);
      this.#socket.onopen = () => this.#reportOpened.resolve();
      this.#socket.onmessage = event => this.#receive(event.data);
      this.#socket.onclose = event => this.#finish(event.code, event.reason);
      this.#socket.onerror = () => {};  // A close event with the reason follows.
      const timer = timeout > 0 && setTimeout(() => {
        this.#finish(1006, `no answer in ${timeout} ms`);
        this.#socket.close();
      }, timeout);
      this.opened.catch(() => {}).then(() => clearTimeout(timer));
    }

    get messageCount() { return this.#count; }

    /** Sends a request: resolves with its answer. */
    request(frame) {
      return new Promise((resolve, reject) => {
        const text = JSON.stringify(frame);
        if (this.end)
          throw makeError('CONNECTION_LOST', 'the connection was lost: the request was not sent');
        this.#socket.send(text);
        const number = ++this.#count;
        const timer = this.#timeout > 0 && setTimeout(() => {
          this.#pending.delete(number);
          const error = makeError('TIMEOUT',
            `no answer to ${frame.event} in ${this.#timeout} ms: it may or may not have been executed`);
          reject(error);
          this.onerror('timeout', error);
        }, this.#timeout);
        this.#pending.set(number, { resolve, reject, timer, isAction: frame.event === 'action' });
      });
    }

    /** Ends the link at once, for us. Resolves when the server has closed too. */
    close(reason) {
      this.#finish(1000, reason, true);
      return new Promise(resolve => {
        this.#socket.onmessage = this.#socket.onopen = null;
        this.#socket.onclose = () => resolve();
        this.#socket.close(1000);
      });
    }

    #receive(text) {
      let frame = null;
      try {
        frame = JSON.parse(text);
      } catch {
        this.onerror('error', makeError('BAD_FRAME', 'the server sent something that is not JSON'));
      }
      if (frame === null || typeof frame !== 'object')
        return;
      if (frame.context === 'api' && 'status' in frame)
        this.#saidGoodbye = true;
      this.onframe(frame);

      const request = frame.context === 'response' && this.#pending.get(frame.messageCount);
      if (!request)
        return;
      this.#pending.delete(frame.messageCount);
      clearTimeout(request.timer);
      const error = errorIn(frame, request.isAction);
      if (error)
        request.reject(error);
      else
        request.resolve(frame);
    }

    #finish(code, reason, isOurs = false) {
      if (this.end)
        return;
      // A drain says goodbye as well, but closes with 1001: another node, or the restarted one, takes over.
      const isFinal = isOurs || code === 1008 || (code >= 4000 && code <= 4999)
        || (this.#saidGoodbye && (code === 1000 || code === 1005));
      this.end = { code, reason, isFinal };
      for (const { reject, timer } of this.#pending.values()) {
        clearTimeout(timer);
        reject(isFinal
          ? makeError('DISCONNECTED', reason || 'the server closed the connection')
          : makeError('CONNECTION_LOST',
            'the connection was lost before the answer came: the request may or may not have been executed'));
      }
      this.#pending.clear();
      const why = reason ? `: ${reason}` : '';
      this.#reportOpened.reject(makeError('CONNECTION_LOST', `cannot connect to ${this.url}${why}`));
      this.#reportEnded(this.end);
    }
  }

  /** One or more rooms, to emit events to and to hear them from. */
  class Rooms {
    #client;
    #listeners;

    constructor(client, listeners, rooms) {
      this.#client = client;
      this.#listeners = listeners;
      this.rooms = [].concat(rooms);
    }

    /** Adds a room, or several. `to`, `for` and `from` are the same. */
    to(room) { return new Rooms(this.#client, this.#listeners, this.rooms.concat(room)); }
    for(room) { return this.to(room); }
    from(room) { return this.to(room); }

    /** Sends the event to each room: resolves with one answer a room. */
    emit(event, data) {
      return Promise.all(this.rooms.map(room => this.#client.request('event', { params: { room, event, data } })));
    }

    /** @param {function(*, Frame)} handler is called with the event's data and the frame that brought it */
    on(event, handler) {
      this.rooms.forEach(room => this.#listeners.add(roomEvent(room, event), handler));
      return this;
    }

    off(event, handler) {
      this.rooms.forEach(room => this.#listeners.remove(roomEvent(room, event), handler));
      return this;
    }
  }

  function roomEvent(room, event) {
    return JSON.stringify([room, event]);
  }

  class Listeners {
    #byName = new Map();

    add(name, handler) {
      if (typeof handler !== 'function')
        throw new TypeError(`the handler of ${name} must be a function`);
      this.#byName.set(name, [...this.#byName.get(name) ?? [], handler]);
    }

    remove(name, handler) {
      const kept = (this.#byName.get(name) ?? []).filter(one => one !== handler && one.original !== handler);
      this.#byName.set(name, kept);
    }

    /** Calls all handlers. One that throws stops no other; its error surfaces as an uncaught one. */
    fire(self, name, ...values) {
      for (const handler of this.#byName.get(name) ?? []) {
        try {
          handler.apply(self, values);
        } catch (error) {
          queueMicrotask(() => { throw error; });
        }
      }
    }
  }

  class ConfabClient {
    #link = null;
    #attempt = null;   // What connect() returned, while it is under way.
    #life = 0;         // Grows whenever the client gives up; an attempt of an earlier life has no say any more.
    #failures = 0;     // Attempts to reconnect since the link was lost.
    #retryTimer = null;
    #retry = () => this.connect().catch(() => {});
    #queue = [];
    #events = new Listeners();
    #roomEvents = new Listeners();

    /** @type {ClientOptions} */
    options;
    /** @type {string|null} the connection's id; another one after a reconnect */
    id = null;
    /** @type {string|null} */
    fingerprint = null;
    /** @type {string[]} the rooms this client is in, in the order of joining */
    rooms = [];
    /** @type {'disconnected'|'connecting'|'connected'|'reconnecting'} */
    state = 'disconnected';
    /** @type {string|null} */
    welcomeMessage = null;
    /** @type {Array<function(Object, function): void>} see action() */
    interceptors = [];

    /** @param {ClientOptions} [options] */
    constructor(options = {}) {
      const given = Object.entries({ ...SERVER_DEFAULTS, ...options }).filter(([, value]) => value !== undefined);
      this.options = { ...DEFAULTS, ...Object.fromEntries(given) };
      if (this.options.reconnect)
        this.options.reconnect = { ...DEFAULTS.reconnect, ...this.options.reconnect };
    }

    /** How many requests were sent on this connection. */
    get messageCount() { return this.#link?.messageCount ?? 0; }

    // The connection

    /**
     * Connects, joins `options.rooms` and resolves with the answer to detailsView. A room that cannot be joined is an
     * `error` event. A server that cannot be reached rejects, and is not tried again. While the client is waiting to
     * reconnect, connect() makes it try at once.
     * @returns {Promise<Frame>}
     */
    connect() {
      if (this.state === 'connected')
        return this.detailsView();
      if (!this.#attempt) {
        this.#stopWaiting();
        if (this.state === 'disconnected')
          this.state = 'connecting';
        const attempt = this.#tryToConnect(this.#life);
        this.#attempt = attempt;
        const forget = () => { if (this.#attempt === attempt) this.#attempt = null; };
        attempt.then(forget, forget);
      }
      return this.#attempt;
    }

    /** Closes the connection for good. Resolves when the server has closed its side too. */
    async disconnect() {
      if (this.state === 'disconnected')
        return;
      const reason = 'disconnect() was called';
      const closed = this.#link?.close(reason);
      this.#giveUp({ code: 1000, reason });
      await closed;
    }

    async #tryToConnect(life) {
      const isReconnect = this.state === 'reconnecting';
      try {
        return await this.#establish(life, isReconnect);
      } catch (error) {
        // What follows must not find this attempt still under way.
        if (life === this.#life) {
          this.#attempt = null;
          const end = this.#link?.end;
          this.#link?.close(error.message);
          this.#link = null;
          if (isReconnect && !end?.isFinal)
            this.#waitToReconnect();
          else
            this.#giveUp(end ?? { code: 1006, reason: error.message });
        }
        throw error;
      }
    }

    async #establish(life, isReconnect) {
      const WebSocket = await findWebSocket(this.options);
      if (life !== this.#life)
        throw makeError('DISCONNECTED', 'disconnect() was called');
      const link = new Link(WebSocket, addressesOf(this.options).webSocket, this.options.timeout);
      this.#link = link;
      link.onframe = frame => this.#receive(frame);
      link.onerror = (event, error) => this.#events.fire(this, event, error);
      await link.opened;

      const refused = new Map();
      const wanted = (isReconnect ? this.rooms : this.options.rooms) ?? [];
      const join = room => link.request({ event: 'roomAdd', room }).catch(error => refused.set(room, error));
      const joins = wanted.map(join);
      const details = await link.request({ event: 'detailsView' });
      await Promise.all(joins);
      if (link.end)
        throw makeError('CONNECTION_LOST', 'the connection was lost while the rooms were joined');
      this.#adopt(details);
      this.state = 'connected';
      this.#failures = 0;
      link.ended.then(end => this.#lose(link, end));
      for (const { frame, resolve, reject } of this.#queue.splice(0))
        link.request(frame).then(resolve, reject);

      if (isReconnect)
        this.#events.fire(this, 'reconnect', details);
      this.#events.fire(this, 'connected', details);
      for (const [room, error] of refused) {
        error.message = `cannot join ${room}: ${error.message}`;
        if (!this.rooms.includes(room))
          this.#events.fire(this, 'error', Object.assign(error, { room }));
      }
      return details;
    }

    #lose(link, end) {
      if (this.#link !== link)
        return;
      this.#link = null;
      if (end.isFinal || !this.options.reconnect) {
        this.#giveUp(end);
        return;
      }
      this.state = 'reconnecting';
      this.#events.fire(this, 'disconnected', { code: end.code, reason: end.reason, willReconnect: true });
      if (this.state === 'reconnecting' && !this.#attempt)
        this.#waitToReconnect();
    }

    #waitToReconnect() {
      const { delay, max, attempts } = this.options.reconnect;
      if (this.#failures >= attempts) {
        const reason = `gave up reconnecting after ${attempts} attempts`;
        this.#giveUp({ code: 1006, reason });
        this.#events.fire(this, 'error', makeError('NOT_CONNECTED', reason));
        return;
      }
      // Jitter spreads the clients of a restarted server over half of the pause.
      const pause = Math.min(max, delay * 2 ** this.#failures) * (0.5 + Math.random() / 2);
      this.#failures += 1;
      this.#retryTimer = setTimeout(this.#retry, pause);
      globalThis.addEventListener?.('online', this.#retry);
      this.#events.fire(this, 'reconnecting', { attempt: this.#failures, delay: pause });
    }

    #stopWaiting() {
      clearTimeout(this.#retryTimer);
      globalThis.removeEventListener?.('online', this.#retry);
    }

    #giveUp({ code, reason }) {
      this.#stopWaiting();
      this.#life += 1;
      this.#link = this.#attempt = null;
      this.#failures = 0;
      this.state = 'disconnected';
      this.rooms = [];
      for (const { reject } of this.#queue.splice(0))
        reject(makeError('DISCONNECTED', `not sent: ${reason || 'the server closed the connection'}`));
      this.#events.fire(this, 'disconnected', { code, reason, willReconnect: false });
    }

    #adopt({ data }) {
      this.id = data.id;
      this.fingerprint = data.fingerprint;
      this.rooms = [...data.rooms];
    }

    #receive(frame) {
      this.#events.fire(this, 'message', frame);
      if (frame.context === 'user') {
        this.#receiveMessage(frame);
      } else if (frame.context === 'alert') {
        this.#events.fire(this, 'alert', frame);
      } else if ('welcome' in frame) {
        this.welcomeMessage = frame.welcome;
        this.#events.fire(this, 'welcome', frame);
      } else if (frame.context !== 'response') {
        this.#events.fire(this, 'api', frame);
      }
    }

    #receiveMessage(frame) {
      const { room, from, message } = frame;
      const isEvent = typeof message?.event === 'string';
      const isEndOfRoom = message === 'this room has been deleted' || (isEvent && message.event === 'destroy');
      // 0 is the server: nobody else can announce the end of a room.
      if (String(from) === '0' && isEndOfRoom)
        this.rooms = this.rooms.filter(one => one !== room);
      this.#events.fire(this, 'say', frame);
      if (!isEvent)
        return;
      this.#roomEvents.fire(this, roomEvent(room, message.event), message.data, frame);
      if (!CLIENT_EVENTS.has(message.event))
        this.#events.fire(this, message.event, message.data, frame);
    }

    // Requests

    /**
     * Sends any verb of the protocol. While the link is down it waits for the next one.
     * @param {string} event the verb
     * @param {Object} [fields] of the frame, e.g. {room}
     * @returns {Promise<Frame>}
     */
    request(event, fields = {}) {
      const frame = { event, ...fields };
      if (this.state === 'connected')
        return this.#link.request(frame);
      if (this.state === 'disconnected')
        return Promise.reject(makeError('NOT_CONNECTED', `cannot send ${event}: not connected, call connect() first`));
      if (this.#queue.length >= this.options.queueLimit)
        return Promise.reject(makeError('QUEUE_FULL',
          `cannot send ${event}: the connection is down and ${this.options.queueLimit} requests are waiting already`));
      return new Promise((resolve, reject) => this.#queue.push({ frame, resolve, reject }));
    }

    /** Joins a room. */
    async roomAdd(room) {
      const answer = await this.request('roomAdd', { room });
      if (!this.rooms.includes(room))
        this.rooms = [...this.rooms, room];
      return answer;
    }

    async roomLeave(room) {
      const answer = await this.request('roomLeave', { room });
      this.rooms = this.rooms.filter(one => one !== room);
      return answer;
    }

    join(room) { return this.roomAdd(room); }
    leave(room) { return this.roomLeave(room); }

    /** Who is in a room: `data` is {room, members, membersCount}. Only its members may ask. */
    roomView(room) { return this.request('roomView', { room }); }

    /** This connection: `data` is {id, fingerprint, remoteIP, rooms, …}. */
    async detailsView() {
      const details = await this.request('detailsView');
      this.#adopt(details);
      return details;
    }

    /** say(room, message), or say(message) to the default room. A message is any JSON value. */
    say(...values) {
      const [room, message] = values.length < 2 ? [this.options.defaultRoom, values[0]] : values;
      return this.request('say', { room, message });
    }

    /** Sends an event to the default room; `to(room).emit` to others. */
    emit(event, data) {
      return this.request('event', { params: { room: this.options.defaultRoom, event, data } });
    }

    /** @param {string|string[]} room */
    to(room) { return new Rooms(this, this.#roomEvents, room); }
    for(room) { return this.to(room); }
    from(room) { return this.to(room); }

    setDefaultRoom(room) {
      this.options.defaultRoom = room;
      return this;
    }

    /**
     * Calls an action of the server: over the connection, or over HTTP while there is none.
     *
     * The interceptors run first, in order, as `interceptor(params, next)`. Each may change `params` and calls
     * `next()` to go on, `next(object)` to answer without the server, `next(null, error)` to reject, or
     * `next(answer => …)` to go on and see the answer before the caller does. The last registered sees it first; what
     * it returns, if anything, replaces the answer. It sees error answers too, but cannot replace those.
     * @param {string} name
     * @param {Object} [params]
     * @returns {Promise<Frame>}
     */
    async action(name, params = {}) {
      const request = { ...params, action: name };
      const processors = [];
      let answer;
      try {
        for (const interceptor of [...this.interceptors]) {
          const given = await new Promise((resolve, reject) => {
            const next = (value, error) => (error === undefined || error === null ? resolve(value) : reject(error));
            // An asynchronous interceptor may fail before it calls next().
            Promise.resolve(interceptor.call(this, request, next)).catch(reject);
          });
          if (typeof given === 'function')
            processors.unshift(given);
          else if (given !== null && typeof given === 'object')
            answer = given;
          if (answer)
            break;
        }
        answer ??= this.state === 'connected' ? await this.request('action', { params: request })
          : await this.#actionOverHttp(request);
      } catch (error) {
        for (const process of processors)
          await process.call(this, error?.response ?? error);
        throw error;
      }
      for (const process of processors)
        answer = await process.call(this, answer) ?? answer;
      return answer;
    }

    async #actionOverHttp(params) {
      const { apiPath, timeout } = this.options;
      const address = `${addressesOf(this.options).http}${apiPath}?action=${encodeURIComponent(params.action)}`;
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(params),
        signal: timeout > 0 ? AbortSignal.timeout(timeout) : undefined,
      });
      const answer = await response.json().catch(() => ({ error: `the server answered ${response.status}, not JSON` }));
      const error = errorIn(answer, true) ?? (response.ok ? null : makeError(response.status,
        `the server answered ${response.status}`, { response: answer }));
      if (error)
        throw error;
      return answer;
    }

    // Events

    /** @param {string} event see the top of this file */
    on(event, handler) {
      this.#events.add(event, handler);
      return this;
    }

    once(event, handler) {
      const first = (...values) => {
        this.off(event, first);
        handler.apply(this, values);
      };
      first.original = handler;
      return this.on(event, first);
    }

    off(event, handler) {
      this.#events.remove(event, handler);
      return this;
    }

    removeListener(event, handler) { return this.off(event, handler); }
  }

  globalThis.ConfabClient = ConfabClient;
  globalThis.StellarClient = ConfabClient;
  if (typeof module === 'object' && module.exports) {
    module.exports = ConfabClient;
    module.exports.ConfabClient = ConfabClient;
    module.exports.StellarClient = ConfabClient;
  }
})();
