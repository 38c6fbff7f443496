import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Webhook } from 'standardwebhooks'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { inCheckout } from '../../../src/cli/paths.ts'
import { INCOMING_EXAMPLES, OUTGOING_EXAMPLES } from '../../../src/cli/webhook/examples.ts'
import { webhook } from '../../../src/cli/webhook.ts'
import { JENIS_KEJADIAN } from '../../../src/domain/events.ts'
import { TYPES } from '../../../src/operations/webhook/types/index.ts'
import { type Receiver, startReceiver } from '../../support/receiver.ts'
import { signedHeaders, WEBHOOK_SECRETS } from '../../support/webhooks.ts'

const SECRET = WEBHOOK_SECRETS.simpeg

let folder: string
let server: Receiver

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luwes-cli-'))
  server = await startReceiver()
})
afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

function launch(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [inCheckout('src/cli/luwes.ts'), 'webhook', ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function luwes(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = launch(args, env)
  let out = ''
  let error = ''
  child.stdout?.on('data', (text) => {
    out += text
  })
  child.stderr?.on('data', (text) => {
    error += text
  })
  const [code] = await once(child, 'close')
  return { code, out, error }
}

/** Returns the same within this process, for starting one costs more than what it does. */
async function within(args: string[], env: Readonly<Record<string, string>> = {}) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const error = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    const code = await webhook.run(args)
    const text = (spy: typeof out) => spy.mock.calls.map(([line]) => String(line)).join('')
    return { code, out: text(out), error: text(error) }
  } finally {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  }
}

describe('the examples of webhooks', () => {
  it('are there for every type that is taken in, and pass its schema', () => {
    expect(Object.keys(INCOMING_EXAMPLES).toSorted()).toEqual(Object.keys(TYPES).toSorted())
    for (const [type, { schema }] of Object.entries(TYPES)) {
      expect(v.safeParse(schema, INCOMING_EXAMPLES[type]).issues, type).toBeUndefined()
    }
  })

  it('are there for every event that is sent', () => {
    expect(Object.keys(OUTGOING_EXAMPLES).toSorted()).toEqual(JENIS_KEJADIAN.toSorted())
  })
})

describe('luwes webhook send-example', () => {
  it('sends what the package of Standard Webhooks verifies', async () => {
    const args = ['send-example', '--type', 'wfa.disetujui', '--url', server.url, '--json']
    const { code, out } = await luwes(args, { WEBHOOK_SECRET: SECRET })
    expect(code).toBe(0)
    const [delivery] = server.received
    expect(
      new Webhook(SECRET).verify(delivery?.body ?? '', { ...delivery?.headers }),
    ).toMatchObject({ type: 'wfa.disetujui', data: OUTGOING_EXAMPLES['wfa.disetujui'] })
    expect(JSON.parse(out)).toMatchObject({ status: 204, id: delivery?.headers['webhook-id'] })
  })

  it('takes the secret of a source from the settings, and ends with 1 when it is refused', async () => {
    server.received.length = 0
    server.answer(() => ({ status: 401 }))
    const args = ['send-example', '--type', 'cuti.disetujui', '--url', server.url]
    const { code } = await luwes(args, { WEBHOOK_SECRET_SIMPEG: `${SECRET} ${SECRET}` })
    expect(code).toBe(1)
    expect(JSON.parse(server.received[0]?.body ?? '')).toMatchObject({
      type: 'cuti.disetujui',
      data: INCOMING_EXAMPLES['cuti.disetujui'],
    })
    server.answer(() => ({ status: 204 }))
  })

  it('lists the types, and ends with 2 and says what to do when asked wrongly', async () => {
    expect(JSON.parse((await luwes(['send-example', '--list', '--json'])).out).out).toContain(
      'kinerja.ditutup',
    )
    for (const args of [
      ['send-example'],
      ['send-example', '--type', 'tiada'],
      ['send-example', '--type', 'wfa.disetujui', '--url', server.url],
      ['verify'],
      ['listen', '--secret', SECRET, '--port', '70000'],
      ['replay'],
      ['tiada'],
      [],
    ]) {
      const { code, error } = await within(args)
      expect(code, args.join(' ')).toBe(2)
      expect(error, args.join(' ')).toMatch(/\S/)
    }
  }, 60_000)
})

describe('luwes webhook verify', () => {
  it('checks a delivery that was saved long ago, byte for byte', async () => {
    const body = '{"type":"wfa.disetujui", "data":{}}'
    const headers = signedHeaders(SECRET, { id: 'msg_1', at: Date.parse('2026-11-18'), body })
    const files = [join(folder, 'headers.txt'), join(folder, 'body.json')] as const
    const lines = Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`)
    await writeFile(files[0], lines.join('\r\n'))
    await writeFile(files[1], body)
    const args = ['verify', '--headers', files[0], '--body', files[1], '--json']
    const right = await within(args, { WEBHOOK_SECRET: SECRET })
    expect(right.code).toBe(0)
    expect(JSON.parse(right.out)).toEqual({
      valid: true,
      id: 'msg_1',
      sentAt: '2026-11-18T00:00:00.000Z',
    })
    await writeFile(files[1], JSON.stringify(JSON.parse(body)))
    expect((await within(args, { WEBHOOK_SECRET: SECRET })).code).toBe(1)
    await writeFile(files[1], body)
    expect((await within(args, { WEBHOOK_SECRET: WEBHOOK_SECRETS.kinerja })).code).toBe(1)
  })
})

describe('luwes webhook listen', () => {
  it('prints what is signed well, turns away what is not, and ends after so many', async () => {
    const args = ['listen', '--port', '0', '--count', '2', '--status', '202', '--json']
    const child = launch(args, { WEBHOOK_SECRET: SECRET })
    const closed = once(child, 'close')
    const lines: Record<string, unknown>[] = []
    if (!child.stdout) throw new Error('no output')
    const reader = createInterface({ input: child.stdout })
    reader.on('line', (line) => lines.push(JSON.parse(line)))
    await once(reader, 'line')
    const url = String(lines[0]?.listening)
    const body = '{"type":"webhook.uji"}'
    const send = async (secret: string) => {
      const headers = signedHeaders(secret, { id: 'msg_1', at: Date.now(), body })
      return (await fetch(url, { method: 'POST', headers, body })).status
    }
    expect(await send(SECRET)).toBe(202)
    expect(await send(WEBHOOK_SECRETS.kinerja)).toBe(401)
    const [code] = await closed
    expect(code).toBe(1)
    expect(lines.slice(1)).toEqual([
      { valid: true, id: 'msg_1', answered: 202, body },
      { valid: false, id: 'msg_1', answered: 401, body },
    ])
  }, 60_000)
})

describe('luwes webhook replay', () => {
  it('asks Luwes with the token of the environment, and says what it was refused for', async () => {
    const asked: string[] = []
    const api = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      asked.push(`${request.url} ${request.headers.authorization} ${Buffer.concat(chunks)}`)
      const found = request.url?.includes('/wh-1/')
      response.writeHead(found ? 202 : 404, { 'content-type': 'application/json' })
      response.end(JSON.stringify(found ? { scheduled: 3 } : { title: 'Not found', detail: 'x' }))
    })
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
    // Safe because a server that listens on TCP has an address of this form.
    const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}`
    const env = { LUWES_TOKEN: 'token-1' }
    const range = ['--from', '2026-11-18T00:00:00+07:00', '--to', '2026-11-19T00:00:00+07:00']
    const one = await within(
      ['replay', '--webhook', 'wh-1', '--delivery', 'msg_1', '--url', url],
      env,
    )
    expect(one).toMatchObject({ code: 0, out: '3 deliveries are sent again\n' })
    await within(['replay', '--webhook', 'wh-1', ...range, '--all', '--url', url], env)
    const gone = await within(['replay', '--webhook', 'wh-2', ...range, '--url', url], env)
    expect(gone).toMatchObject({ code: 1, error: '404: Not found x\n' })
    expect(asked).toHaveLength(3)
    expect(asked[0]).toBe('/v1/webhooks/wh-1/deliveries/msg_1/replay Bearer token-1 {}')
    expect(asked[1]).toContain('"only":"semua"')
    expect(asked[2]).toContain('"only":"gagal"')
    api.close()
  })

  it('has help of its own, like each part', async () => {
    const { code, out } = await luwes(['replay', '--help'])
    expect([code, out]).toEqual([0, `${webhook.helpOf?.(['replay'])}\n`])
    for (const part of ['send-example', 'listen', 'verify', 'replay']) {
      expect(webhook.helpOf?.([part])).toContain(`luwes webhook ${part}`)
      expect(webhook.helpOf?.([part])).toMatch(/Ends with/)
    }
  }, 60_000)
})
