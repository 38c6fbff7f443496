import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { membersIn } from '../../../src/domain/shared/members.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { logoutTokenOf } from '../../support/logout.ts'
import { ORANG, PERAN_SSO_UJI } from '../../support/people.ts'
import type { Example } from '../example.ts'
import { examplesOf, type Operation, operationsOf } from '../routes.ts'

/** Taps have a lane of their own, which checks sessions itself: see logout.test.ts. */
const LANE_OF_TAPS = 'POST /v1/presensi/tap'

/** Writes that name nobody: whether the database takes writes at all. */
const OF_THE_SYSTEM = ['GET /v1/status']

/** Routes whose example only reads, or previews, though the method is not GET. */
const ONLY_READ = [
  'POST /v1/kebijakan/rancangan/{id}/simulasi',
  'POST /v1/kebijakan/simulasi',
  'POST /v1/presensi/gangguan',
  'POST /v1/presensi/tanda-terima',
  'POST /v1/wfa/periksa',
]

/** What these requests change in any case: the ends of sign-ins, and looks at data. */
const CHANGES = ['sesi_dicabut', 'dilihat']

/** What makes examples write that only read. */
const WRITING: Readonly<Record<string, object>> = {
  'POST /v1/wfa/keputusan': { as: ORANG.kabid },
  'POST /v1/wfa/roster': { body: { terbitkan: true, pola: [{ nip: ORANG.siti, hari: [3] }] } },
  'PUT /v1/unit-kerja/hari-pertama': { body: { mulai: '2027-01-04' } },
}

/** Returns an example that writes where it can. */
function writingExample(key: string, example: Example | undefined): Example {
  if (!example) throw new Error(`no example of ${key}`)
  const { body, ...rest }: Partial<Example> = WRITING[key] ?? {}
  return {
    ...example,
    ...rest,
    ...(body !== undefined && { body: { ...membersIn(example.body), ...membersIn(body) } }),
  }
}

describe('a sign-in that ends while a request is answered', () => {
  let luwes: TestApp
  let operations: Operation[]
  let examples: ReadonlyMap<string, Example>

  beforeAll(async () => {
    luwes = await startApp()
    operations = (await operationsOf(luwes)).filter(
      ({ open, key }) => !open && key !== LANE_OF_TAPS && !OF_THE_SYSTEM.includes(key),
    )
    const all = await examplesOf(luwes)
    examples = new Map(operations.map(({ key }) => [key, writingExample(key, all[key])]))
  })
  afterAll(() => luwes.stop())

  async function signedIn(nip: string, sub: string): Promise<string> {
    const seconds = Math.floor(luwes.now() / 1000)
    const claims = { sub, nip, peran: PERAN_SSO_UJI[nip] ?? [] }
    const times = { iat: seconds, exp: seconds + 300 }
    const { issuer } = luwes
    const token = await issuer.sign({ iss: issuer.url, aud: 'luwes', ...claims, ...times })
    return (await luwes.ask('POST', '/v1/sesi', { body: { token } })).body.token
  }

  /** Everything that the database holds, but what changes here in any case. */
  async function everything() {
    const tables = await luwes.rows(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    const names = tables.map(({ name }) => String(name)).filter((name) => !CHANGES.includes(name))
    return Promise.all(
      names.map(async (name) => [name, await luwes.rows(`SELECT * FROM "${name}"`)]),
    )
  }

  /** Asks, and ends the sign-in right before the first write; returns how many writes came. */
  async function askAndLeave({ key, method, hasBody }: Operation, token: string, sub: string) {
    const example = examples.get(key)
    if (!example) throw new Error(`no example of ${key}`)
    const { db } = luwes.deps
    let writes = 0
    const leave = async () => {
      writes += 1
      if (writes > 1) return
      Object.assign(luwes.deps, { db })
      const body = { logout_token: await logoutTokenOf(luwes, { sub }) }
      const left = await luwes.ask('POST', '/v1/sesi/logout-backchannel', { body })
      expect(left.status).toBe(200)
      Object.assign(luwes.deps, { db: watched })
    }
    const watched: typeof db = {
      ...db,
      write: (statements) => leave().then(() => db.write(statements)),
      writeEach: async (groups) => {
        if (groups.length > 0) await leave()
        return db.writeEach(groups)
      },
    }
    Object.assign(luwes.deps, { db: watched })
    const { path, body, headers, status: usual } = example
    const { status, body: answer } = await luwes.ask(method, path, {
      token,
      ...(headers && { headers }),
      ...(hasBody && { body }),
    })
    Object.assign(luwes.deps, { db })
    return { key, status, writes, usual, type: answer?.type }
  }

  it('changes nothing any more, whatever the route, and is a 401', async () => {
    const tokens = new Map<string, string>()
    for (const { key } of operations) {
      tokens.set(key, await signedIn(examples.get(key)?.as ?? '', `pergi ${key}`))
    }
    const before = await everything()
    const refused: string[] = []
    for (const operation of operations) {
      const { key } = operation
      const asked = await askAndLeave(operation, tokens.get(key) ?? '', `pergi ${key}`)
      if (asked.writes === 0) {
        expect(asked).toMatchObject({ key, status: asked.usual })
        continue
      }
      refused.push(key)
      expect(asked).toMatchObject({ key, status: 401, writes: 1, type: '/masalah/belum-masuk' })
      expect(luwes.logs.at(-1)).toMatchObject({ status: 401, sebab: 'sesi-berakhir' })
    }
    expect(await everything()).toEqual(before)
    const others = operations.filter(({ method }) => method !== 'GET').map(({ key }) => key)
    expect(others.filter((key) => !refused.includes(key)).sort()).toEqual(ONLY_READ)
    // Exports are noted in the audit log, plans of today are derived.
    expect(refused.filter((key) => key.startsWith('GET')).length).toBeGreaterThanOrEqual(3)
    expect(luwes.faults).toEqual([])
  })
})
