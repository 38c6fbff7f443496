import { describe, expect, it } from 'vitest'
import { SsoAway } from '../../src/adapters/sso-keys.ts'
import { DatabaseAway } from '../../src/db/engine/client.ts'
import type { Deps } from '../../src/deps.ts'
import { createApp } from '../../src/http/app.ts'
import type { LogLine } from '../../src/http/guards/log.ts'

/** A fault of ours that carries the name and the members of a part that is away. */
class Impostor extends Error {
  override readonly name = 'DatabaseAway'
  readonly retryAfter = 7
}

/** Returns what a sign-in is answered with, and what is logged of it, when the SSO's part throws. */
async function signIn(thrown: Error) {
  const [faults, logs]: [unknown[], LogLine[]] = [[], []]
  const app = createApp({
    // Safe because a sign-in asks for nothing else before it asks who the token speaks for.
    deps: () => ({ identify: () => Promise.reject(thrown) }) as Partial<Deps> as Deps,
    portalOrigins: [],
    files: async () => new Response(null, { status: 404 }),
    newId: () => '01990000-0000-7000-8000-000000000001',
    log: (line) => logs.push(line),
    fault: (_id, error) => faults.push(error),
  })
  const answer = await app.request('/v1/sesi', {
    method: 'POST',
    body: JSON.stringify({ token: 'x' }),
    headers: { 'content-type': 'application/json' },
  })
  return { status: answer.status, wait: answer.headers.get('retry-after'), faults, logs }
}

describe('a part that throws', () => {
  it.each([
    [new DatabaseAway('no answer', { perhaps: false, retryAfter: 9 }), '9'],
    [new SsoAway('no keys', 3_000), '3'],
  ])('is a 503 that says when to come back, and no fault: %s', async (thrown, wait) => {
    const away = `${thrown.name}: ${thrown.message}`
    expect(await signIn(thrown)).toMatchObject({ status: 503, wait, faults: [], logs: [{ away }] })
  })

  it('is a 500 and a fault when it only bears the name of one that is away', async () => {
    const thrown = new Impostor('no answer')
    expect(await signIn(thrown)).toMatchObject({ status: 500, wait: null, faults: [thrown] })
  })
})
