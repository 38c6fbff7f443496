import { createHash, createHmac, randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { type Answer, ask, type Place } from '../ask.ts'
import { messageOf } from '../errors.ts'
import { Halt } from '../halt.ts'

/** What to do about a deployment that does not work as it should. */
export const SEE_LOG = 'Lihat log-nya, dan jalankan / look at its log, and run: luwes doctor'

/** The checks of a deployment from outside; each throws when something is wrong. */
const CHECKS: Readonly<Record<string, (place: Place, secret: string | null) => Promise<void>>> = {
  'GET /health': async (place) => {
    expectStatus(await ask(place, '/health'), 200)
  },
  'OpenAPI 3.1': async (place) => {
    const answer = await ask(place, '/openapi.json')
    expectStatus(answer, 200)
    if (!/"openapi":\s*"3\.1/.test(answer.text)) throw new Error('no OpenAPI 3.1')
  },
  'widget + integrity': async (place) => {
    const list = await ask(place, '/widgets/v1/integrity.json')
    expectStatus(list, 200)
    const hashes = v.parse(v.record(v.string(), v.string()), JSON.parse(list.text))
    const file = await ask(place, '/widgets/v1/luwes.js')
    const found = `sha384-${createHash('sha384').update(file.text).digest('base64')}`
    if (found !== hashes['luwes.js']) throw new Error('luwes.js is not the file that was built')
  },
  webhook: async (place, secret) => {
    if (secret === null) return
    expectStatus(await deliver(place, `whsec_${Buffer.alloc(32, 1).toString('base64')}`), 401)
    // The good one comes last: after a bad delivery, doctor warns about a source until one is
    // accepted.
    expectStatus(await deliver(place, secret), 202)
  },
  'token palsu / hostile token': async (place) => {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
    const exp = Math.floor(Date.now() / 1_000) + 600
    const claims = { iss: 'luwes', sub: '198609262015051001', peran: ['bkd'], exp }
    const token = `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`
    expectStatus(
      await ask(place, '/v1/saya', { headers: { authorization: `Bearer ${token}` } }),
      401,
    )
  },
}

function expectStatus({ status, text }: Answer, wanted: number): void {
  if (status !== wanted) throw new Error(`${status}, not ${wanted}: ${text.slice(0, 200)}`)
}

/** Returns an empty delivery, signed by Standard Webhooks: it changes nothing. */
function deliver(place: Place, secret: string): Promise<Answer> {
  const timestamp = Math.floor(Date.now() / 1_000)
  const id = `msg_uji_${randomUUID()}`
  const type = 'presensi.terekam'
  const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data: [] })
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  }
  return ask(place, '/webhooks/presensi', { method: 'POST', body, headers })
}

/**
 * Checks a deployment from outside: health, OpenAPI, a widget file with its hash, a webhook with a
 * wrong and a right signature, an unsigned token. `secret` is that of e-presensi; without it no
 * webhook is tried, and the answer says so. Changes nothing.
 *
 * @throws At the first check that fails.
 */
export async function smokeTest(place: Place, secret: string | null): Promise<string> {
  for (const [name, check] of Object.entries(CHECKS)) {
    await check(place, secret).catch((error: unknown) => {
      throw new Halt(`${name}: ${messageOf(error)}`, SEE_LOG)
    })
  }
  const names = Object.keys(CHECKS)
  if (secret !== null) return names.join(', ')
  const tried = names.filter((name) => name !== 'webhook').join(', ')
  return `${tried}; webhook tidak diuji / not tried: WEBHOOK_SECRET_PRESENSI`
}
