// SPDX-License-Identifier: MIT

// The demo page: a chat for people, made with the client script alone. What others sent is only ever shown as text.

import '/confab-client.js';

const MESSAGES_KEPT = 500;                // per room
const REFRESH_EVERY = 4000;               // ms; nobody tells a client who comes and goes
const GROUP_WITHIN = 5 * 60_000;          // ms in which a sender's messages share one heading

const STATE_NAMES = {
  connected: 'Connected',
  connecting: 'Connecting…',
  reconnecting: 'Reconnecting…',
  disconnected: 'Offline',
};

const $ = id => document.getElementById(id);
const narrow = matchMedia('(max-width: 720px)');
const roomForAside = matchMedia('(min-width: 981px)');

const client = new ConfabClient();
const rooms = new Map();                  // name -> {messages, outbox, unread, members}
const names = new Map();                  // connection id -> the name it last used
const ownIds = new Set();                 // a reconnect brings another id
let active = null;
let retryAt = null;
let followsLatest = true;                 // the reader has not scrolled up
let goneBecause = '';

// Storage may be forbidden; then the page only forgets.
function recall(storage, key) {
  try { return JSON.parse(globalThis[storage].getItem(`confab.${key}`)); } catch { return null; }
}
function remember(storage, key, value) {
  try { globalThis[storage].setItem(`confab.${key}`, JSON.stringify(value)); } catch { /* forget it */ }
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className)
    made.className = className;
  if (text !== undefined)
    made.textContent = text;
  return made;
}

const shortId = id => id.slice(0, 8);

function hueOf(id) {
  let hash = 0;
  for (const character of id)
    hash = (hash * 31 + character.codePointAt(0)) % 3600;
  return hash % 360;
}

function face(id) {
  const dot = element('span', 'face');
  dot.style.setProperty('--hue', hueOf(id));
  dot.setAttribute('aria-hidden', 'true');
  return dot;
}

function sentence(text) {
  const words = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function plainWords(error, room) {
  if (/does not exist/.test(error.message))
    return `There is no room called “${room}”. Whoever runs this server can create it.`;
  if (/already in this room/.test(error.message))
    return `You are in “${room}” already.`;
  if (/not in this room|not member of room/.test(error.message))
    return `You are no longer in “${room}”.`;
  const ours = {
    CONNECTION_LOST: 'The connection broke: this may or may not have arrived.',
    DISCONNECTED: 'Not sent: the connection is closed.',
    NOT_CONNECTED: 'Not sent: there is no connection.',
    QUEUE_FULL: 'Not sent: too much is waiting for the connection already.',
    TIMEOUT: 'The server did not answer: this may or may not have arrived.',
  };
  return ours[error.code] ?? sentence(error.message);
}

function notice(text) {
  $('notice-text').textContent = text;
  $('notice').hidden = false;
}

// --- Rooms

function adoptRooms() {
  for (const name of client.rooms) {
    if (!rooms.has(name))
      rooms.set(name, { messages: [], outbox: [], unread: 0, members: null });
  }
  for (const name of [...rooms.keys()]) {
    if (!client.rooms.includes(name))
      rooms.delete(name);
  }
  remember('sessionStorage', 'rooms', [...rooms.keys()]);
  if (!rooms.has(active))
    show(rooms.keys().next().value ?? null);
  else
    drawRooms();
}

function show(name) {
  active = name;
  remember('sessionStorage', 'active', name);
  const room = rooms.get(name);
  if (room)
    room.unread = 0;
  $('room-name').textContent = name ?? 'Confab';
  $('leave').hidden = $('show-members').hidden = !room;
  $('to-latest').hidden = true;
  drawRooms();
  drawMessages();
  drawOutbox();
  drawMembers();
  drawComposer();
  refresh();
}

function drawRooms() {
  const items = [...rooms].map(([name, room]) => {
    const button = element('button', room.unread ? 'has-unread' : '');
    button.type = 'button';
    button.title = name;
    button.append(element('span', 'name', name));
    if (room.unread) {
      const badge = element('span', 'badge', room.unread > 99 ? '99+' : room.unread);
      badge.append(element('span', 'visually-hidden', ' unread'));
      button.append(badge);
    }
    if (name === active)
      button.setAttribute('aria-current', 'true');
    button.addEventListener('click', () => {
      show(name);
      toggleRooms(false);
      focusComposer();
    });
    const item = element('li');
    item.append(button);
    return item;
  });
  const focused = [...$('rooms').children].findIndex(item => item.contains(document.activeElement));
  $('rooms').replaceChildren(...items);
  items[focused]?.firstChild.focus();
  $('no-rooms').hidden = items.length > 0;

  const unread = [...rooms.values()].reduce((sum, room) => sum + room.unread, 0);
  $('unread-total').textContent = unread > 99 ? '99+' : unread;
  $('unread-total').hidden = unread === 0;
  document.title = unread ? `(${unread}) Confab` : 'Confab';
}

// --- Messages

/** What to show of a `user` frame. Other clients may send any JSON value; people send text, or `name: text`. */
function describe({ message, room, from, sentAt }) {
  const id = String(from);
  const shown = { id, room, at: sentAt ?? Date.now(), name: '', text: '', isCode: false, isServer: id === '0' };
  if (typeof message === 'string') {
    const named = !shown.isServer && /^([^\s:][^:\n]{0,23}): ([^]+)$/.exec(message);
    [shown.name, shown.text] = named ? [named[1], named[2]] : ['', message];
  } else if (typeof message?.text === 'string') {
    shown.text = message.text;
    shown.name = typeof message.name === 'string' ? message.name.slice(0, 24) : '';
  } else {
    shown.isCode = true;
    shown.text = typeof message?.event === 'string'
      ? `${message.event} ${JSON.stringify(message.data) ?? ''}` : JSON.stringify(message);
  }
  return shown;
}

const dayOf = time => new Date(time).toDateString();

function dayName(time) {
  if (dayOf(time) === dayOf(Date.now()))
    return 'Today';
  if (dayOf(time) === dayOf(Date.now() - 86_400_000))
    return 'Yesterday';
  return new Date(time).toLocaleDateString([], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

function messageItem(message, previous) {
  const isNewDay = !previous || dayOf(previous.at) !== dayOf(message.at);
  const isFirst = isNewDay || previous.id !== message.id || previous.name !== message.name
    || message.at - previous.at > GROUP_WITHIN;
  const item = element('li', `message${isFirst ? ' first' : ''}${message.isServer ? ' server' : ''}`);
  if (isNewDay)
    item.append(element('p', 'day', dayName(message.at)));

  const body = element('div', 'body');
  if (isFirst) {
    item.append(face(message.id));
    const author = element('p', 'author');
    const name = element('span', 'name', message.isServer ? 'Server' : message.name || 'Anonymous');
    name.style.setProperty('--hue', hueOf(message.id));
    author.append(name);
    if (!message.isServer)
      author.append(element('span', 'id', ownIds.has(message.id) ? 'you' : shortId(message.id)));
    body.append(author);
  }
  body.append(element('p', `text${message.isCode ? ' code' : ''}`, message.text));

  const at = new Date(message.at);
  const sent = element('time', 'sent', at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }));
  sent.dateTime = at.toISOString();
  item.append(body, sent);
  return item;
}

function drawMessages() {
  const log = $('log');
  const messages = rooms.get(active)?.messages ?? [];
  // A screen reader is told what arrives, not the whole room again.
  log.setAttribute('aria-live', 'off');
  log.replaceChildren(...messages.map((message, index) => messageItem(message, messages[index - 1])));
  requestAnimationFrame(() => log.setAttribute('aria-live', 'polite'));
  drawEmpty();
  scrollToLatest();
}

function drawEmpty() {
  const room = rooms.get(active);
  $('empty').hidden = Boolean(room && (room.messages.length || room.outbox.length));
  $('empty').textContent = room ? 'Nothing has been said here yet.\nSay hello.'
    : client.state === 'connected' ? 'You are in no room.\nJoin one by its name.' : '';
}

function receive(frame) {
  const message = describe(frame);
  const room = rooms.get(message.room);
  if (!room) {
    refresh();  // An operator may have put us into a room.
    return;
  }
  if (message.name)
    names.set(message.id, message.name);

  const previous = room.messages.at(-1);
  room.messages.push(message);
  const isTooMany = room.messages.length > MESSAGES_KEPT;
  if (isTooMany)
    room.messages.shift();

  if (message.room !== active || document.hidden) {
    room.unread += 1;
    drawRooms();
  }
  if (message.room === active) {
    $('log').append(messageItem(message, previous));
    if (isTooMany) {
      $('log').firstChild.remove();
      $('log').firstChild.replaceWith(messageItem(room.messages[0]));
    }
    drawEmpty();
    if (followsLatest)
      scrollToLatest();
    else
      $('to-latest').hidden = false;
  }
  if (message.isServer && !client.rooms.includes(message.room)) {
    notice(`The room “${message.room}” has been deleted.`);
    adoptRooms();
  }
}

function isAtLatest() {
  const { scrollHeight, scrollTop, clientHeight } = $('scroller');
  return scrollHeight - scrollTop - clientHeight < 60;
}

function scrollToLatest() {
  $('scroller').scrollTop = $('scroller').scrollHeight;
  $('to-latest').hidden = true;
  followsLatest = true;
}

// --- Sending

function say(name, text) {
  const room = rooms.get(name);
  const entry = { text, problem: '' };
  room.outbox.push(entry);
  const remove = () => {
    room.outbox = room.outbox.filter(one => one !== entry);
    drawOutbox();
  };
  entry.again = () => { remove(); say(name, text); };
  entry.discard = remove;
  client.say(name, text).then(remove, error => {
    entry.problem = plainWords(error, name);
    drawOutbox();
  });
  drawOutbox();
  scrollToLatest();
}

function drawOutbox() {
  const items = (rooms.get(active)?.outbox ?? []).map(entry => {
    const item = element('li', entry.problem ? 'failed' : '');
    item.append(element('p', 'text', entry.text));
    item.append(element('span', 'note', entry.problem
      || (client.state === 'connected' ? 'Sending…' : 'Waiting for the connection')));
    if (entry.problem) {
      for (const [label, action] of [['Send again', entry.again], ['Discard', entry.discard]]) {
        const button = element('button', 'quiet', label);
        button.type = 'button';
        button.addEventListener('click', action);
        item.append(button);
      }
    }
    return item;
  });
  $('outbox').replaceChildren(...items);
  drawEmpty();
}

function drawComposer() {
  const canWrite = rooms.has(active) && client.state !== 'disconnected';
  $('text').disabled = !canWrite;
  $('send').disabled = !canWrite || !$('text').value.trim();
  $('text').placeholder = !rooms.has(active) ? 'Join a room to write'
    : client.state === 'reconnecting' ? 'Sent once reconnected'
      : client.state === 'disconnected' ? 'Not connected' : 'Write a message';
}

function fitText() {
  $('text').style.height = 'auto';
  $('text').style.height = `${$('text').scrollHeight + 2}px`;
}

function focusComposer() {
  // On a touch screen the keyboard would cover what has just been opened.
  if (matchMedia('(hover: hover)').matches)
    $('text').focus();
}

function ownName() {
  return $('display-name').value.replace(/[:\s]+/g, ' ').trim();
}

// --- Members

function drawMembers() {
  const members = rooms.get(active)?.members;
  const count = members?.length ?? 0;
  $('show-members').textContent = members ? `${count} ${count === 1 ? 'member' : 'members'}` : 'Members';
  $('members').replaceChildren(...(members ?? []).map(({ id, joinedAt }) => {
    const item = element('li');
    const own = ownName() ? `${ownName()} (you)` : 'You';
    const who = element('span', 'who', ownIds.has(id) ? own : names.get(id) ?? 'Anonymous');
    who.append(' ', element('span', 'id', shortId(id)));
    // Whole seconds, unless the server was set to milliseconds.
    const since = new Date(joinedAt > 1e11 ? joinedAt : joinedAt * 1000);
    item.title = `${id}, here since ${since.toLocaleString()}`;
    item.append(face(id), who);
    return item;
  }));
  $('alone').hidden = count !== 1;
  $('members-pane').hidden = !members || $('show-members').getAttribute('aria-expanded') !== 'true';
}

let isRefreshing = false;
async function refresh() {
  if (client.state !== 'connected' || document.hidden || isRefreshing)
    return;
  isRefreshing = true;
  const name = active;
  try {
    await client.detailsView();
    adoptRooms();
    if (rooms.has(name)) {
      const { data } = await client.roomView(name);
      const isMine = ({ id }) => ownIds.has(id);
      rooms.get(name).members = Object.values(data.members)
        .sort((a, b) => isMine(b) - isMine(a) || a.joinedAt - b.joinedAt || a.id.localeCompare(b.id));
      if (name === active)
        drawMembers();
    }
  } catch {
    // The next round sees how things are.
  } finally {
    isRefreshing = false;
  }
  if (name !== active)
    refresh();
}

// --- The connection

function drawConnection() {
  $('connection').dataset.state = client.state;
  write($('connection-text'), STATE_NAMES[client.state]);

  const isDown = client.state === 'reconnecting' || client.state === 'disconnected';
  $('banner').hidden = !isDown;
  $('banner').dataset.state = client.state;
  write($('banner-text'), client.state === 'reconnecting' ? 'The connection was lost.' : isDown ? goneBecause : '');
  write($('banner-button'), client.state === 'reconnecting' ? 'Reconnect now' : 'Connect again');
  drawCountdown();
  drawComposer();
}

function drawCountdown() {
  const seconds = Math.ceil((retryAt - Date.now()) / 1000);
  write($('banner-countdown'), client.state !== 'reconnecting' ? ''
    : retryAt && seconds > 0 ? `Reconnecting in ${seconds} s.` : 'Reconnecting…');
}

/** Writes only what is new, so that a screen reader does not say it twice. */
function write(target, text) {
  if (target.textContent !== text)
    target.textContent = text;
}

function connect() {
  retryAt = null;
  const attempt = client.connect();
  drawConnection();
  attempt.catch(() => {}).then(drawConnection);
}

function toggleRooms(isOpen) {
  $('rooms-pane').classList.toggle('open', isOpen);
  $('show-rooms').setAttribute('aria-expanded', isOpen);
}

function toggleMembers(isOpen) {
  $('show-members').setAttribute('aria-expanded', isOpen);
  drawMembers();
  refresh();
}

function closePanes() {
  if (narrow.matches)
    toggleRooms(false);
  if (!roomForAside.matches)
    toggleMembers(false);
}

client.on('connected', () => {
  ownIds.add(client.id);
  retryAt = null;
  active ??= recall('sessionStorage', 'active');
  const before = active;
  adoptRooms();
  if (before === active)
    show(active);
  drawConnection();
  if (document.activeElement === document.body)
    focusComposer();
});
client.on('reconnecting', ({ delay }) => {
  retryAt = Date.now() + delay;
  drawConnection();
});
client.on('disconnected', ({ code, willReconnect }) => {
  goneBecause = code === 1006 ? 'The server cannot be reached.' : 'The server has closed the connection.';
  if (!willReconnect)
    client.options.rooms = [...rooms.keys()].length ? [...rooms.keys()] : client.options.rooms;
  drawConnection();
  drawOutbox();
});
client.on('error', error => notice(error.room ? plainWords(error, error.room) : sentence(error.message)));
client.on('alert', frame => notice(String(frame.alert)));
client.on('say', receive);

// --- The page

$('composer').addEventListener('submit', event => {
  event.preventDefault();
  const text = $('text').value.trim();
  if (!text || !rooms.has(active))
    return;
  const name = ownName();
  say(active, name ? `${name}: ${text}` : text);
  $('text').value = '';
  fitText();
  drawComposer();
  $('text').focus();
});
$('text').addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing)
    return;
  event.preventDefault();
  $('composer').requestSubmit();
});
$('text').addEventListener('input', () => {
  fitText();
  drawComposer();
});

$('join').addEventListener('submit', async event => {
  event.preventDefault();
  const name = $('join-name').value.trim();
  if (!name)
    return;
  $('join-error').textContent = '';
  try {
    if (!rooms.has(name))
      await client.join(name);
    $('join-name').value = '';
    adoptRooms();
    show(name);
    toggleRooms(false);
    focusComposer();
  } catch (error) {
    $('join-error').textContent = plainWords(error, name);
  }
});
$('join-name').addEventListener('input', () => { $('join-error').textContent = ''; });

$('leave').addEventListener('click', async () => {
  const name = active;
  try {
    await client.leave(name);
  } catch (error) {
    notice(plainWords(error, name));
  }
  if (client.state === 'connected')
    adoptRooms();
});

$('display-name').value = recall('localStorage', 'name') ?? '';
$('display-name').addEventListener('change', () => {
  $('display-name').value = ownName();
  remember('localStorage', 'name', ownName());
  drawMembers();
});
$('profile').addEventListener('submit', event => {
  event.preventDefault();
  $('display-name').blur();
  toggleRooms(false);
  focusComposer();
});

$('show-rooms').addEventListener('click', () => toggleRooms(!$('rooms-pane').classList.contains('open')));
$('show-members').addEventListener('click', () => toggleMembers($('members-pane').hidden));
$('hide-members').addEventListener('click', () => {
  toggleMembers(false);
  $('show-members').focus();
});
// A tap beside a pane that lies over the conversation closes it.
$('scroller').addEventListener('click', closePanes);
$('banner-button').addEventListener('click', connect);
$('notice-close').addEventListener('click', () => { $('notice').hidden = true; });
$('to-latest').addEventListener('click', scrollToLatest);
$('scroller').addEventListener('scroll', () => {
  followsLatest = isAtLatest();
  if (followsLatest)
    $('to-latest').hidden = true;
});
new ResizeObserver(() => { if (followsLatest) scrollToLatest(); }).observe($('scroller'));
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape')
    return;
  $('notice').hidden = true;
  closePanes();
});
document.addEventListener('visibilitychange', () => {
  if (document.hidden || !rooms.has(active))
    return;
  rooms.get(active).unread = 0;
  drawRooms();
  refresh();
});
roomForAside.addEventListener('change', () => toggleMembers(roomForAside.matches));

const remembered = recall('sessionStorage', 'rooms');
client.options.rooms = Array.isArray(remembered) && remembered.length ? remembered : [client.options.defaultRoom];
$('show-members').setAttribute('aria-expanded', roomForAside.matches);
setInterval(refresh, REFRESH_EVERY);
setInterval(drawCountdown, 250);
client.action('status').then(({ version }) => { $('server').textContent = `Confab ${version}`; }, () => {});
connect();
