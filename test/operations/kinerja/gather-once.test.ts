import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { TANPA_NILAI } from '../../support/tutup.ts'

const BULAN = '2026-10'

/** Returns the statements that one call carries to the database. */
function statementsIn(body: unknown): string[] {
  return [...String(body).matchAll(/"sql":("(?:[^"\\]|\\.)*")/g)].map(([, text]) =>
    String(JSON.parse(text ?? '""')),
  )
}

describe('a month that is computed', () => {
  let luwes: TestApp

  /** The round trips of a computation, and how often its reads ask for one thing. */
  async function compute(path: string) {
    // A session is opened before, so that only the computation is counted.
    await luwes.ask('GET', '/v1/saya', { as: ORANG.bkd })
    const asked = vi.spyOn(globalThis, 'fetch')
    luwes.trips.length = 0
    const answer = await luwes.ask('POST', `/v1/kinerja/${BULAN}/${path}`, {
      as: ORANG.bkd,
      body: path === 'tutup' ? TANPA_NILAI : {},
    })
    expect(answer.status, answer.text).toBe(200)
    const sent = asked.mock.calls.flatMap(([, init]) => statementsIn(init?.body))
    asked.mockRestore()
    const reads = (part: string) =>
      sent.filter((text) => /^\s*(select|with)/i.test(text) && text.includes(part)).length
    return {
      trips: luwes.trips.map((kind) => kind[0]).join(''),
      kalender: reads('FROM hari_libur'),
      penghitungan: reads('from "penghitungan"'),
      bulanOrang: reads("'dipulihkan'"),
    }
  }

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('reads the calendar, the run and the facts once, and the run once more to answer', async () => {
    await compute('hitung')
    const once = { kalender: 1, penghitungan: 2, bulanOrang: 1 }
    // Begin: one read, one write. The facts, their months, the end; units to add up, and the answer.
    expect(await compute('hitung')).toEqual({ trips: 'rwrwwrr', ...once })
    expect(await compute('tutup')).toEqual({ trips: 'rwrwwrr', ...once })
  })

  it('gathers again those alone whose days it had to judge', async () => {
    await luwes.rows('DELETE FROM bulan_tutup')
    const facts = vi.spyOn(globalThis, 'fetch')
    const asked = () =>
      facts.mock.calls
        .map(([, init]) => String(init?.body))
        .filter((body) => body.includes("'dipulihkan'"))
    await luwes.rows('DELETE FROM putusan_hari WHERE nip = ?1', ORANG.siti)
    const answer = await luwes.ask('POST', `/v1/kinerja/${BULAN}/hitung`, {
      as: ORANG.bkd,
      body: {},
    })
    expect(answer.status, answer.text).toBe(200)
    const [everybody, again, ...others] = asked()
    facts.mockRestore()
    expect(others).toEqual([])
    expect([everybody, again].map((body) => body?.includes(ORANG.siti))).toEqual([false, true])
    expect(again).not.toContain(ORANG.budi)
    const [judged] = await luwes.rows(
      'SELECT count(*) AS n FROM putusan_hari WHERE nip = ?1',
      ORANG.siti,
    )
    expect(judged).toEqual({ n: 31 })
  })
})
