import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inCheckout } from '../../../src/cli/paths.ts'
import { SEBAB_TOLAK } from '../../../src/domain/sistem/sebab-tolak.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { logoutTokenOf } from '../../support/logout.ts'
import { ORANG, PERAN_SSO_UJI } from '../../support/people.ts'
import type { Example } from '../example.ts'
import { examplesOf, type Operation, operationsOf } from '../routes.ts'

describe('every route that asks who calls', () => {
  let luwes: TestApp
  let operations: Operation[]
  let examples: Record<string, Example>
  const exampleOf = ({ key }: Operation): Example => {
    const example = examples[key]
    if (!example) throw new Error(`no example of ${key}`)
    return example
  }
  const ask = (operation: Operation, token: string) => {
    const { path, body, headers } = exampleOf(operation)
    return luwes.ask(operation.method, path, {
      token,
      ...(headers && { headers }),
      ...(operation.hasBody && { body }),
    })
  }

  /** A session of somebody that was good, until they signed out at the SSO. */
  async function ended(nip: string): Promise<string> {
    const { issuer } = luwes
    const seconds = Math.floor(luwes.now() / 1000)
    const claims = { sub: `keluar-${nip}`, nip, peran: PERAN_SSO_UJI[nip] ?? [] }
    const times = { iat: seconds, exp: seconds + 300 }
    const token = await issuer.sign({ iss: issuer.url, aud: 'luwes', ...claims, ...times })
    const opened = await luwes.ask('POST', '/v1/sesi', { body: { token } })
    const logout_token = await logoutTokenOf(luwes, { sub: claims.sub })
    await luwes.ask('POST', '/v1/sesi/logout-backchannel', { body: { logout_token } })
    return opened.body.token
  }

  beforeAll(async () => {
    luwes = await startApp()
    operations = (await operationsOf(luwes)).filter(({ open }) => !open)
    examples = await examplesOf(luwes)
  })
  afterAll(() => luwes.stop())

  /** Everything that the database holds. */
  async function everything() {
    const tables = await luwes.rows(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    const names = tables.map(({ name }) => String(name))
    return Promise.all(
      names.map(async (name) => [name, await luwes.rows(`SELECT * FROM "${name}"`)]),
    )
  }

  it('answers whoever signed out at the SSO with a 401, changes nothing, and logs the reason alone', async () => {
    expect(operations.length).toBeGreaterThan(10)
    const people = new Set(operations.map((operation) => exampleOf(operation).as))
    const sessions = new Map<string, string>()
    for (const nip of people) sessions.set(nip, await ended(nip))
    const before = await everything()
    for (const operation of operations) {
      const answer = await ask(operation, sessions.get(exampleOf(operation).as) ?? '')
      expect([operation.key, answer.status]).toEqual([operation.key, 401])
      expect(answer.text).not.toContain('berakhir')
      expect(luwes.logs.at(-1)).toMatchObject({ status: 401, sebab: 'sesi-berakhir' })
    }
    expect(await everything()).toEqual(before)
  })

  it('refuses for reasons that SECURITY.md explains, each of them', async () => {
    const text = await readFile(inCheckout('SECURITY.md'), 'utf8')
    const table = text.slice(text.indexOf('| `sebab` |'), text.indexOf('## Rotating secrets'))
    const rows = table.split('\n').slice(2)
    const told = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, code]) => code),
    )
    expect(told.toSorted()).toEqual(SEBAB_TOLAK.toSorted())
  })

  it('gives the log a reason that is known for each 401, also of deliveries', async () => {
    for (const operation of operations) await ask(operation, 'bukan-token')
    await luwes.ask('POST', '/webhooks/simpeg', { raw: '{}' })
    await luwes.ask('GET', `/v1/harapan?nip=${ORANG.siti}&tanggal=2026-11-18`)
    await luwes.ask('GET', '/metrics')
    const known: readonly unknown[] = SEBAB_TOLAK
    const refused = luwes.logs.filter(({ status }) => status === 401)
    expect(refused.length).toBeGreaterThan(2 * operations.length)
    expect(refused.filter(({ sebab }) => !known.includes(sebab))).toEqual([])
    const others = luwes.logs.filter(({ status }) => status < 400)
    expect(others.filter((line) => 'sebab' in line)).toEqual([])
  })
})
