// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { response, serverForTests } from './support/fixture.mjs'

const server = serverForTests('--room', 'defaultRoom', '--room', 'lobby')

describe('messageId', () => {
  test('set by paramAdd is carried by the answers after it', async () => {
    const client = await server.tcp()
    assert.equal('messageId' in await client.request('paramAdd messageId=one'), false)
    assert.equal((await client.request('detailsView')).messageId, 'one')
    assert.equal((await client.request('paramAdd messageId=two')).messageId, 'one', 'the one in force on arrival')
    assert.equal((await client.request('status')).messageId, 'two')
    assert.equal((await client.request('nothing')).messageId, 'two')
    assert.equal((await client.request('paramDelete messageId')).messageId, 'two')
    assert.equal('messageId' in await client.request('paramsView'), false)
    await client.close()
  })

  test('of pipelined lines is the one of each line', async () => {
    const client = await server.tcp()
    client.sendRaw('paramAdd messageId=a\r\nstatus\r\nparamAdd messageId=b\r\nstatus\r\nparamsView\r\n')
    await client.answer(5)
    const answers = client.inbox.all.slice(1).map(raw => JSON.parse(raw))
    assert.deepEqual(answers.map(({ messageCount, messageId }) => [messageCount, messageId]),
      [[1, undefined], [2, 'a'], [3, 'a'], [4, 'b'], [5, 'b']])
    await client.close()
  })

  test('in the params of a JSON line is carried from there on', async () => {
    const client = await server.tcp()
    assert.equal((await client.request('{"action":"status","params":{"messageId":"json"}}')).messageId, 'json')
    assert.equal((await client.request('paramsView')).messageId, 'json')
    await client.close()
  })

  test('in a line with an event is echoed', async () => {
    const client = await server.tcp()
    assert.equal((await client.request('{"event":"detailsView","messageId":7}')).messageId, 7)
    assert.equal('messageId' in await client.request('paramsView'), false)
    await client.close()
  })

  test('makes errors appear in the key error too', async () => {
    const client = await server.tcp()
    assert.equal('error' in await client.request('roomAdd nowhere'), false)
    await client.request('paramAdd messageId=one')
    const refused = await client.request('roomAdd nowhere')
    assert.equal(refused.status, 'room does not exist')
    assert.equal(refused.error, 'room does not exist')
    assert.equal(refused.data, false)
    assert.equal(refused.messageId, 'one')
    await client.close()
  })
})

describe('a connection that said roomJoin', () => {
  async function stellar () {
    const client = await server.tcp()
    assert.equal((await client.request('roomJoin lobby')).status, 'OK')
    return client
  }

  const refusals = {
    'roomJoin lobby': { code: '017', message: 'Connection already in this room (lobby)' },
    'roomAdd lobby': { code: '017', message: 'Connection already in this room (lobby)' },
    'roomAdd nowhere': { code: '019', message: 'Room (nowhere) does not exist' },
    'roomLeave defaultRoom': { code: '016', message: 'Connection not in this room (defaultRoom)' },
    'say defaultRoom hello': { code: '016', message: 'Connection not in this room (defaultRoom)' },
    'say lobby': { code: '015', message: 'Both room and message are required' }
  }
  for (const [line, error] of Object.entries(refusals)) {
    test(`gets an object for the error of ${line}`, async () => {
      const client = await stellar()
      const { status, context, messageCount } = await client.request(line)
      assert.deepEqual({ status, context, messageCount }, { status: error, context: 'response', messageCount: 2 })
      await client.close()
    })
  }

  test('gets an object for an unknown action', async () => {
    const client = await stellar()
    assert.deepEqual((await client.request('nothing')).error,
      { code: '004', message: 'Unknown action (nothing) or invalid apiVersion' })
    await client.close()
  })

  test('gets the plain string for a roomView of others', async () => {
    const client = await stellar()
    assert.equal(await client.requestRaw('roomView nowhere'), response('not member of room nowhere', 2))
    await client.close()
  })

  test('is also recognised by the verb event', async () => {
    const client = await server.tcp()
    await client.request('roomAdd lobby')
    assert.equal((await client.request('roomAdd lobby')).status, 'connection already in this room (lobby)')
    await client.request('{"event":"event","params":{"room":"lobby","event":"e","data":1}}')
    assert.deepEqual((await client.request('roomAdd lobby')).status,
      { code: '017', message: 'Connection already in this room (lobby)' })
    await client.close()
  })

  test('changes nothing for other connections', async () => {
    const [stellarClient, other] = [await stellar(), await server.tcp()]
    assert.equal((await other.request('roomAdd nowhere')).status, 'room does not exist')
    await stellarClient.close()
    await other.close()
  })
})

describe('compat.errors', () => {
  const objects = serverForTests('--compat-errors', 'object')
  const texts = serverForTests('--compat-errors', 'text')

  test('object: errors are objects from the start', async () => {
    const client = await objects.tcp()
    assert.deepEqual((await client.request('roomAdd nowhere')).status,
      { code: '019', message: 'Room (nowhere) does not exist' })
    await client.close()
  })

  test('text: errors are text even after roomJoin', async () => {
    const client = await texts.tcp()
    await client.request('roomJoin defaultRoom')
    assert.equal(await client.requestRaw('roomJoin defaultRoom'),
      response('connection already in this room (defaultRoom)', 2, false))
    await client.close()
  })
})

describe('Confab\'s own errors', () => {
  const objects = serverForTests('--compat-errors', 'object', '--limits-rooms-per-connection', '1',
    '--room', 'defaultRoom', '--room', 'lobby')

  test('have codes from 100', async () => {
    const client = await objects.tcp()
    await client.request('roomAdd defaultRoom')
    const { status } = await client.request('roomAdd lobby')
    assert.equal(status.code, '103')
    assert.equal(typeof status.message, 'string')
    client.sendRaw(Buffer.from([0xff, 0x0d, 0x0a]))
    assert.equal((await client.answer(3)).status.code, '100')
    client.count = 3
    assert.equal((await client.request('{"event":"roomAdd","room":5}')).status.code, '101')
    assert.equal((await client.request(`roomAdd ${'r'.repeat(256)}`)).status.code, '101')
    assert.equal((await client.request('roomAdd a\u0001b')).status.code, '101')
    await client.close()
  })

  test('never expand formats found in user input', async () => {
    const client = await server.tcp()
    for (const room of ['%s', '%d%n', '%1', '{}', '${x}', '<b>']) {
      assert.equal((await client.request(`roomLeave ${room}`)).status, `connection not in this room (${room})`)
    }
    await client.close()
  })
})
