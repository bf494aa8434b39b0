// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { response, serverForTests } from './support/fixture.mjs'
import { errorText } from './support/inbox.mjs'
import { LineClient } from './support/tcp.mjs'
import { within } from './support/wait.mjs'

const server = serverForTests()
const goodbye = '{"status":"Bye!","context":"api"}'
const answers = client => client.inbox.all.map(raw => JSON.parse(raw)).filter(({ context }) => context === 'response')

test('every frame ends in CR LF and nothing else', async () => {
  const client = await server.tcp()
  let bytes = ''
  client.socket.on('data', chunk => { bytes += chunk })
  await client.request('paramsView')
  client.send('exit')
  await client.closed
  assert.equal(bytes, `${response('OK', 1, {})}\r\n${goodbye}\r\n`)
})

describe('messageCount', () => {
  test('counts every line, faulty and unknown ones too', async () => {
    const client = await server.tcp()
    for (const line of ['detailsView', 'nothing', '{broken', 'roomAdd nowhere', 'say', 'paramsView']) {
      assert.equal((await client.request(line)).messageCount, client.count)
    }
    assert.equal(client.count, 6)
    await client.close()
  })

  test('does not count empty lines', async () => {
    const client = await server.tcp()
    client.sendRaw('\r\n\n\r\r\n\n\n')
    assert.equal((await client.request('paramsView')).messageCount, 1)
    assert.equal(answers(client).length, 1)
    await client.close()
  })

  test('numbers 1,000 lines of one write, answered in order', async () => {
    const client = await server.tcp()
    client.sendRaw(Array.from({ length: 1000 }, (_, index) => `paramAdd n${index % 10}=${index}\r\n`).join(''))
    await client.answer(1000)
    assert.deepEqual(answers(client).map(({ messageCount }) => messageCount),
      Array.from({ length: 1000 }, (_, index) => index + 1))
    client.count = 1000
    assert.equal((await client.request('paramView n9')).data, '999')
    await client.close()
  })

  test('numbers verbs and actions of one write in order', async () => {
    const client = await server.tcp()
    client.sendRaw('status\r\nparamsView\r\nnothing\r\nstatus\r\nroomAdd nowhere\r\n')
    await client.answer(5)
    assert.deepEqual(answers(client).map(({ messageCount }) => messageCount), [1, 2, 3, 4, 5])
    await client.close()
  })
})

describe('line ends', () => {
  for (const [name, delimiter] of [['LF', '\n'], ['CR LF', '\r\n'], ['a lone CR', '\r']]) {
    test(`${name} ends a line`, async () => {
      const client = await server.tcp({ delimiter })
      assert.equal(await client.requestRaw('paramAdd a=b'), response('OK', 1, null))
      assert.equal(await client.requestRaw('paramView a'), response('OK', 2, 'b'))
      await client.close()
    })
  }

  test('CR and LF may come in packets of their own', async () => {
    const client = await server.tcp()
    client.sendRaw('paramAdd a=b\r')
    assert.equal(await client.answerRaw(1), response('OK', 1, null))
    client.sendRaw('\nparamView a\r\n')
    assert.equal(await client.answerRaw(2), response('OK', 2, 'b'))
    await client.close()
  })
})

describe('UTF-8', () => {
  const text = 'é ß 漢字 😀 \u{10FFFF} ﷽'

  test('may be split anywhere', async () => {
    const client = await server.tcp()
    await client.sendSlowly(Buffer.from(`paramAdd text=${text}\r\n`))
    client.sendRaw('paramView text\r\n')
    assert.equal((await client.answer(2)).data, text)
    await client.close()
  })

  test('passes through a room', async () => {
    const client = await server.tcp()
    await client.request('roomAdd defaultRoom')
    client.send(`say defaultRoom ${text}`)
    assert.equal((await client.next(({ context }) => context === 'user')).message, text)
    await client.close()
  })

  const invalid = {
    'a lone continuation byte': [0x80],
    'an unfinished character': [0xe6, 0xbc],
    'an overlong form': [0xc0, 0xaf],
    'a surrogate': [0xed, 0xa0, 0x80],
    'a character beyond the last': [0xf4, 0x90, 0x80, 0x80],
    'a byte that is never used': [0xff]
  }
  for (const [name, bytes] of Object.entries(invalid)) {
    test(`${name} is answered with an error, and the connection stays`, async () => {
      const client = await server.tcp()
      client.sendRaw(Buffer.concat([Buffer.from('paramAdd a='), Buffer.from(bytes), Buffer.from('z\r\n')]))
      const answer = await client.answer(1)
      assert.equal(answer.context, 'response')
      assert.match(errorText(answer), /UTF-8/i)
      client.count = 1
      assert.equal(await client.requestRaw('paramView a'), response('OK', 2), 'the line changed nothing')
      await client.close()
    })
  }
})

describe('break sequences', () => {
  const breaks = { 'telnet Ctrl-C': Buffer.from('fff4fffd06', 'hex'), 'Ctrl-D': Buffer.of(4) }
  for (const [name, bytes] of Object.entries(breaks)) {
    test(`${name} as a chunk of its own closes the connection`, async () => {
      const client = await server.tcp()
      // After an answer nothing of ours is under way, so these bytes travel alone.
      await client.request('paramsView')
      client.sendRaw(bytes)
      await within(client.closed, 'the server to close the connection')
    })
  }

  test('Ctrl-D inside a longer chunk is data', async () => {
    const client = await server.tcp()
    client.sendRaw('paramAdd a=x\u0004y\r\nparamView a\r\n')
    assert.equal((await client.answer(2)).data, 'x\u0004y')
    await client.close()
  })

  test('telnet Ctrl-C inside a longer chunk is a line that is no UTF-8', async () => {
    const client = await server.tcp()
    client.sendRaw(Buffer.concat([Buffer.from('say '), breaks['telnet Ctrl-C'], Buffer.from('\r\nparamsView\r\n')]))
    assert.match(errorText(await client.answer(1)), /UTF-8/i)
    assert.equal(await client.answerRaw(2), response('OK', 2, {}))
    await client.close()
  })
})

describe('over-long lines', () => {
  const limit = 65536
  const tooBig = /^\{"status":"error","error":"data length is too big \(65536 received\/(\d+) max\)","context":"response","messageCount":(\d+)\}$/

  async function expectTooBig (client, count) {
    const raw = await client.inbox.take(line => line.includes('too big'), 'the error about an over-long line')
    const [, actual, messageCount] = tooBig.exec(raw) ?? assert.fail(raw)
    assert.ok(Number(actual) > limit, raw)
    assert.equal(Number(messageCount), count)
  }

  test('get one error with the current count, are dropped, and the connection stays', async () => {
    const client = await server.tcp()
    await client.request('paramsView')
    client.sendRaw(`paramAdd a=${'x'.repeat(limit)}\r\n`)
    client.sendRaw('paramView a\r\n')
    await expectTooBig(client, 1)
    assert.equal(await client.answerRaw(2), response('OK', 2))
    assert.equal(answers(client).length, 3)
    await client.close()
  })

  test('are refused while they are still coming in', async () => {
    const client = await server.tcp()
    client.sendRaw('y'.repeat(limit + 1))
    await expectTooBig(client, 0)
    client.sendRaw('y'.repeat(5 * limit))
    client.sendRaw('\r\nparamsView\r\n')
    assert.equal(await client.answerRaw(1), response('OK', 1, {}))
    assert.equal(answers(client).length, 2, 'one error for one line')
    await client.close()
  })

  test('of exactly the limit are served', async () => {
    const client = await server.tcp()
    const value = 'x'.repeat(limit - 'paramAdd a='.length)
    assert.equal(await client.requestRaw(`paramAdd a=${value}`), response('OK', 1, null))
    assert.equal((await client.request('paramView a')).data, value)
    await client.close()
  })

  describe('with a small limit', () => {
    const small = serverForTests('--limits-max-frame-bytes', '100')

    test('name the limit and the length in the order clients know', async () => {
      const client = await small.tcp()
      client.sendRaw(`${'x'.repeat(150)}\r\n`)
      assert.equal(await client.nextRaw(), '{"status":"error","error":"data length is too big (100 received/150 max)",' +
        '"context":"response","messageCount":0}')
      await client.close()
    })
  })
})

describe('the end of the stream', () => {
  test('after requests: all of them are answered', async () => {
    const client = await server.tcp()
    client.sendRaw('paramsView\r\n'.repeat(200))
    client.halfClose()
    await within(client.closed, 'the server to end the connection')
    assert.deepEqual(answers(client).map(({ messageCount }) => messageCount),
      Array.from({ length: 200 }, (_, index) => index + 1))
  })

  test('after the request of an action: it is answered', async () => {
    const client = await server.tcp()
    client.sendRaw('status\r\n')
    client.halfClose()
    assert.equal(typeof (await client.answer(1)).uptime, 'number')
    await within(client.closed, 'the server to end the connection')
  })

  test('in the middle of a line: the line is not executed', async () => {
    const [speaker, witness] = [await server.tcp(), await server.tcp()]
    for (const client of [speaker, witness]) await client.request('roomAdd defaultRoom')
    speaker.sendRaw('say defaultRoom unfinished')
    speaker.halfClose()
    await within(speaker.closed, 'the server to end the connection')
    await witness.request('say defaultRoom marker')
    await witness.next(({ message }) => message === 'marker')
    assert.deepEqual(witness.said.map(({ message }) => message), ['marker'])
    assert.equal(answers(speaker).length, 1)
    await witness.close()
  })
})

describe('a delimiter of two characters', () => {
  const caret = serverForTests('--tcp-delimiter', '^]')

  test('ends incoming lines, while frames still go out with CR LF', async () => {
    const client = await LineClient.connect(caret.tcpPort, { delimiter: '^]' })
    assert.equal(await client.requestRaw('paramAdd a=b'), response('OK', 1, null))
    client.sendRaw('paramView a^')
    client.sendRaw(']paramsView^]')
    assert.equal(await client.answerRaw(2), response('OK', 2, 'b'))
    assert.equal(await client.answerRaw(3), response('OK', 3, { a: 'b' }))
    await client.close()
  })
})

describe('welcome and goodbye', () => {
  const worded = serverForTests('--welcome', 'Good "day"', '--goodbye', 'See you')

  test('have configurable texts', async () => {
    const client = await worded.tcp()
    assert.equal(client.welcome, '{"welcome":"Good \\"day\\"","context":"api"}')
    client.send('quit')
    await client.closed
    assert.equal(client.inbox.all.at(-1), '{"status":"See you","context":"api"}')
  })

  const silent = serverForTests('--welcome', '')

  test('the welcome may be off', async () => {
    const client = await silent.tcp({ welcome: false })
    assert.equal(await client.requestRaw('paramsView'), response('OK', 1, {}))
    assert.equal(client.inbox.all.length, 1)
    await client.close()
  })
})
