import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask } from '../../src/cli/ask.ts'

/** A server on a socket of this machine, as a Luwes behind a reverse proxy. */
let folder: string
let server: Server
let answer: RequestListener

const socket = () => join(folder, 'luwes.sock')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luwes-ask-'))
  server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(socket(), resolve))
})
afterEach(async () => {
  server.close()
  server.closeAllConnections()
  await rm(folder, { recursive: true, force: true })
})

describe('a request through a socket', () => {
  it('is answered with the status and the whole text', async () => {
    answer = (request, response) => response.writeHead(201).end(`${request.method} ${request.url}`)
    expect(await ask({ socket: socket() }, '/a', { method: 'POST', body: '{}' })).toEqual({
      status: 201,
      text: 'POST /a',
    })
  })

  it('rejects when the answer breaks off in the middle', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half')
      setTimeout(() => response.destroy(), 20)
    }
    await expect(ask({ socket: socket() }, '/')).rejects.toThrow('aborted')
  })

  it('rejects when the whole answer does not come in time, though parts of it do', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '10000' })
      const drops = setInterval(() => response.write('.'), 20)
      response.once('close', () => clearInterval(drops))
    }
    await expect(ask({ socket: socket() }, '/', { limit: 300 })).rejects.toThrow('no answer')
  })
})
