import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTRACT } from '../../src/http/contract/index.ts'
import type { RouteInfo } from '../../src/http/contract/route.ts'
import { type Answer, PORTAL, startApp, type TestApp } from '../support/app.ts'
import { ORANG } from '../support/people.ts'
import type { Example } from './example.ts'
import { examplesOf, type Operation, operationsOf } from './routes.ts'

// Routes are known only once the app has answered its document, so each promise goes over all.

const UUID = /^urn:uuid:[0-9a-f-]{36}$/
/** What must never be seen from outside: SQL, stacks, paths, names of tables and of parts. */
const INNER =
  /SQLITE|SQL error|constraint failed|no such table|\bat \S+ \(|\.ts:\d|node_modules|\/src\/|TypeError|jose|JWS|JWT|drizzle|valibot|ECONNREFUSED/i

function expectProblem(answer: Answer, status: number): void {
  expect(answer.status, answer.text).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.body).toMatchObject({
    type: expect.stringMatching(/^\/masalah\/[a-z-]+$/),
    title: expect.stringMatching(/\S/),
    detail: expect.stringMatching(/\S/),
    status,
    instance: expect.stringMatching(UUID),
  })
  expect(answer.body.instance).toBe(`urn:uuid:${answer.headers.get('x-request-id')}`)
  expect(answer.text).not.toMatch(INNER)
}

const ROUTES: Readonly<Record<string, RouteInfo>> = CONTRACT

/** Returns what the contract tells of an operation. */
function contractOf({ id, key }: Operation): RouteInfo {
  const found = ROUTES[id]
  if (!found) throw new Error(`${key} has no entry in the contract`)
  return found
}

/** Returns an answer without the `kepastian` beside each basis: the document adds it to every schema that has one. */
function withoutCertainty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCertainty)
  if (typeof value !== 'object' || value === null) return value
  const cites = 'dasar' in value || 'basis' in value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !cites || name !== 'kepastian')
      .map(([name, one]) => [name, withoutCertainty(one)]),
  )
}

/** What machines of fingerprints ask. */
const MACHINES = [
  'GET /iclock/cdata',
  'POST /iclock/cdata',
  'GET /iclock/getrequest',
  'POST /iclock/devicecmd',
  ...['ping', 'registry', 'push'].flatMap((one) => [`GET /iclock/${one}`, `POST /iclock/${one}`]),
]

describe('every route', () => {
  let luwes: TestApp
  let operations: Operation[]
  let examples: Record<string, Example>
  const seen = new Map<string, Set<number>>()

  /** Asks as the example of an operation does, and remembers the status. */
  async function ask(
    operation: Operation,
    asking: Parameters<TestApp['ask']>[2] & { readonly path?: string },
  ): Promise<Answer> {
    const example = examples[operation.key]
    const { path = example?.path ?? operation.path, ...rest } = asking
    const headers = { ...example?.headers, ...rest.headers }
    const answer = await luwes.ask(operation.method, path, { ...rest, headers })
    const statuses = seen.get(operation.key) ?? new Set()
    seen.set(operation.key, statuses.add(answer.status))
    return answer
  }
  const guarded = () => operations.filter(({ open }) => !open)
  const ours = () => operations.filter(({ key }) => !key.includes(' /webhooks/'))
  const exampleOf = ({ key }: Operation): Example => {
    const example = examples[key]
    if (!example) throw new Error(`no example of ${key}`)
    return example
  }

  beforeAll(async () => {
    luwes = await startApp()
    operations = await operationsOf(luwes)
    examples = await examplesOf(luwes)
  })
  afterAll(() => luwes.stop())

  it('stands in the OpenAPI document, but for pages and files', () => {
    const documented = new Set(
      operations.map(({ key }) => key.replaceAll(/\{(\w+)\}/g, ':$1').replace(/\/$/, '')),
    )
    const others = luwes.app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`.replace(/\/$/, ''))
      .filter((key) => !documented.has(key))
    expect(new Set(others)).toEqual(
      new Set([
        'GET /masalah/:jenis',
        'GET /surat/:kode/:kunci',
        'GET /verifikasi/:kode',
        'GET /openapi.json',
        'GET /metrics',
        // Machines speak a protocol of their own, in plain text.
        ...MACHINES.flatMap((one) => [one, `${one}.aspx`]),
        'GET /docs',
        'GET /docs/*',
        'GET /widgets/*',
      ]),
    )
  })

  it('has an example here, and so does nothing else', () => {
    const keys = ours().map(({ key }) => key)
    expect(Object.keys(examples).toSorted()).toEqual(keys.toSorted())
    const webhooks = operations.filter(({ key }) => key.includes(' /webhooks/'))
    expect(webhooks.map(({ key }) => key)).toEqual([
      'POST /webhooks/simpeg',
      'POST /webhooks/presensi',
      'POST /webhooks/kinerja',
    ])
  })

  it('shows what is malformed where it takes input, and what is unknown where its path names something', () => {
    const lacking = ours().filter((operation) => {
      const { malformed, unknown } = exampleOf(operation)
      const input = operation.hasBody || operation.query.length > 0
      return (input && !malformed?.length) || (operation.path.includes('{id}') && !unknown)
    })
    expect(lacking.map(({ key }) => key)).toEqual([])
  })

  it('tells of its body in the document when it is a POST', () => {
    const silent = operations.filter(({ method, hasBody }) => method === 'POST' && !hasBody)
    expect(silent.map(({ key }) => key)).toEqual([])
  })

  it('asks for a Bearer token unless the document says that it is open', () => {
    const open = operations.filter((one) => one.open).map(({ key }) => key)
    expect(open.toSorted()).toEqual([
      'GET /health',
      'GET /v1/harapan',
      'GET /v1/presensi/kunci',
      'GET /v1/saya/kalender.ics',
      'POST /v1/perangkat/terima',
      'POST /v1/sesi',
      'POST /v1/sesi/logout-backchannel',
      'POST /webhooks/kinerja',
      'POST /webhooks/presensi',
      'POST /webhooks/simpeg',
    ])
  })

  it('answers who is signed out with a 401 that says nothing, before it looks at the input', async () => {
    const bodies = new Set<string>()
    for (const operation of guarded()) {
      const { body } = exampleOf(operation)
      const causes = [
        {},
        { token: 'bukan-token' },
        { headers: { authorization: 'Basic c2l0aTpyYWhhc2lh' } },
        { headers: { authorization: 'Bearer' } },
        { headers: { authorization: 'Bearer a b' } },
        { raw: '{"rusak":' },
        { body: { asing: 1 } },
      ]
      for (const cause of causes) {
        if (operation.method === 'GET' && ('raw' in cause || 'body' in cause)) continue
        const answer = await ask(operation, { ...(operation.hasBody && { body }), ...cause })
        expectProblem(answer, 401)
        expect(answer.headers.get('www-authenticate')).toBe('Bearer')
        bodies.add(JSON.stringify({ ...answer.body, instance: '' }))
      }
    }
    expect(guarded().length).toBeGreaterThan(10)
    expect(bodies.size).toBe(1)
  })

  it('answers malformed JSON with a 400, and an empty body where one is needed', async () => {
    // This body contains nothing that could be omitted with it.
    const optional = [
      'POST /v1/kinerja/{bulan}/hitung',
      'POST /v1/kinerja/{bulan}/tutup',
      'POST /v1/presensi/ping/{id}/jawab',
    ]
    for (const operation of ours().filter(({ hasBody }) => hasBody)) {
      const { as } = exampleOf(operation)
      const blank = optional.includes(operation.key) ? [] : ['']
      for (const raw of ['{"rusak":', ...blank, 'null]', '\u0000', '{"a":1,}']) {
        const answer = await ask(operation, { as, raw })
        expectProblem(answer, 400)
        expect(answer.body.issues).toEqual([
          { path: '/', message: { id: expect.any(String), en: expect.any(String) } },
        ])
      }
    }
  })

  it('refuses fields that it does not know, and names the field', async () => {
    for (const operation of ours().filter(({ hasBody }) => hasBody)) {
      const { as, body } = exampleOf(operation)
      for (const [field, path] of [
        ['bukanIsian', '/bukanIsian'],
        ['<b>a/b~</b>', '/<b>a~1b~0<~1b>'],
      ] as const) {
        const answer = await ask(operation, { as, body: { ...(body as object), [field]: {} } })
        expectProblem(answer, 400)
        expect(answer.body.issues).toMatchObject([{ path }])
      }
    }
    for (const operation of ours().filter(({ query }) => query.length > 0)) {
      const { as, path } = exampleOf(operation)
      const joint = path.includes('?') ? '&' : '?'
      const answer = await ask(operation, { as, path: `${path}${joint}asing=1` })
      expectProblem(answer, 400)
      expect(answer.body.issues).toMatchObject([{ path: '/asing' }])
    }
  })

  it('answers input that is malformed with a 400 that names the place', async () => {
    for (const operation of ours()) {
      const { as, body, malformed = [] } = exampleOf(operation)
      for (const wrong of malformed) {
        const answer = await ask(operation, { as, ...(operation.hasBody && { body }), ...wrong })
        expectProblem(answer, 400)
        expect(answer.body.issues.length).toBeGreaterThan(0)
        for (const { path, message } of answer.body.issues) {
          expect(path).toMatch(/^\//)
          // A word of the checker's own is no help to a person.
          expect(message.id, answer.text).not.toMatch(/seharusnya (check|valid|strict_object)\./)
        }
      }
    }
  })

  it('answers what belongs to others with a 403', async () => {
    for (const operation of ours()) {
      const { notYours, body } = exampleOf(operation)
      if (!notYours) continue
      const answer = await ask(operation, { ...notYours, ...(operation.hasBody && { body }) })
      expectProblem(answer, 403)
    }
  })

  it('answers what does not exist with a 404, whatever the path holds', async () => {
    for (const operation of ours()) {
      const { unknown, as, body } = exampleOf(operation)
      if (unknown === undefined) continue
      const answer = await ask(operation, { as, path: unknown, ...(operation.hasBody && { body }) })
      expectProblem(answer, 404)
    }
    for (const path of [
      '/',
      '/v1',
      '/v1/',
      '/v1/tiada',
      '/v1/wfa/pengajuan/',
      '/webhooks/siapa',
      '/masalah/tiada',
      '/masalah/__proto__',
      '/widgets/../wrangler.toml',
      '/widgets/v1/%2e%2e/%2e%2e/wrangler.toml',
      '/docs/%E0%A4%A',
      '/.env',
    ]) {
      expectProblem(await luwes.ask('GET', path, { as: ORANG.siti }), 404)
    }
  })

  it('does nothing by another method', async () => {
    const known = new Set(operations.map(({ key }) => key))
    for (const { path } of operations) {
      const at = path.replaceAll(/\{\w+\}/g, '2026-10')
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
        if (known.has(`${method} ${path}`)) continue
        const answer = await luwes.ask(method, at, { as: ORANG.bkd })
        expectProblem(answer, 404)
      }
    }
  })

  it('answers its example as the document says', async () => {
    for (const operation of ours()) {
      const { as, body, status, type = 'application/json' } = exampleOf(operation)
      const answer = await ask(operation, { as, ...(operation.hasBody && { body }) })
      expect(answer.status, `${operation.key} ${answer.text}`).toBe(status)
      expect(answer.headers.get('content-type')).toContain(type)
      if (type !== 'application/json') continue
      const { answer: schema, preview } = contractOf(operation)
      const told = withoutCertainty(answer.body)
      const parsed = v.safeParse(v.union([schema, ...(preview ? [preview] : [])]), told)
      // What the schema does not name is dropped from what it reads.
      expect
        .soft([operation.key, parsed.issues, parsed.output])
        .toEqual([operation.key, undefined, told])
    }
  })

  it('answers only statuses that the document tells of', () => {
    for (const { key, statuses } of ours()) {
      expect(statuses, key).toEqual(expect.arrayContaining([...(seen.get(key) ?? [])]))
    }
  })

  it('names the request, and lets no browser sniff, frame or leak it', async () => {
    const ids = new Set<string | null>()
    for (const operation of operations) {
      const answer = await ask(operation, {})
      const { headers } = answer
      ids.add(headers.get('x-request-id'))
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none';.*frame-ancestors/,
      )
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d+/)
    }
    expect(ids.size).toBe(operations.length)
    expect(ids).not.toContain(null)
  })

  it('keeps what it tells about a person out of every cache', async () => {
    for (const operation of guarded()) {
      const { as, body } = exampleOf(operation)
      const answer = await ask(operation, { as, ...(operation.hasBody && { body }) })
      expect(answer.headers.get('cache-control'), operation.key).toBe('no-store')
    }
  })

  it('lets the origins of the portal call, and no other', async () => {
    const origins = [
      'https://jahat.example',
      'null',
      `${PORTAL}.jahat.example`,
      `${PORTAL}/`,
      PORTAL.replace('http:', 'https:'),
    ]
    for (const operation of operations) {
      for (const origin of origins) {
        const { headers } = await ask(operation, { headers: { origin } })
        expect(headers.get('access-control-allow-origin')).toBeNull()
      }
      const { headers } = await ask(operation, { headers: { origin: PORTAL } })
      expect(headers.get('access-control-allow-origin')).toBe(PORTAL)
      expect(headers.get('vary')).toMatch(/origin/i)
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      const preflight = await luwes.ask('OPTIONS', exampleOfPath(operation), {
        headers: {
          origin: PORTAL,
          'access-control-request-method': operation.method,
          'access-control-request-headers': 'authorization,content-type,idempotency-key',
        },
      })
      expect(preflight.status).toBe(204)
      expect(preflight.headers.get('access-control-allow-headers')).toMatch(/idempotency-key/)
    }
  })

  it('writes a log line that names nobody, and had no fault of ours in all this', () => {
    const lines = luwes.logs.map((line) => JSON.stringify(line))
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => /\d{18}|Siti|nip=/.test(line))).toEqual([])
    expect(luwes.faults).toEqual([])
  })

  function exampleOfPath({ key, path }: Operation): string {
    return examples[key]?.path ?? path
  }
})
