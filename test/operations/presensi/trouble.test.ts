import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DatabaseAway } from '../../../src/db/engine/client.ts'
import { createTapLane } from '../../../src/operations/presensi/tap-lane.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

const { siti } = ORANG

describe('taps that were turned away', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  const tapsWhile = async (count: number, seconds: number) => {
    const { db } = luwes.deps
    const hukum = { kini: () => luwes.deps, segarkan: async () => undefined }
    let away = true
    const write: typeof db.write = async (statements) => {
      if (away) throw new DatabaseAway('mati', { perhaps: false })
      return db.write(statements)
    }
    const lane = createTapLane({ ...luwes.deps, db: { ...db, write }, hukum })
    const tap = (n: number) => {
      const at = luwes.now()
      return lane({ id: `${count}-${n}`, nip: siti, arah: 'auto', at, diterima: at, data: {} })
    }
    const answers = await Promise.all([...Array(count).keys()].map(tap))
    expect(new Set(answers.map(({ hasil }) => hasil))).toEqual(new Set(['tidak-siap']))
    luwes.setNow(new Date(luwes.now() + seconds * 1_000).toISOString())
    away = false
    expect((await tap(count)).hasil).toBe('tercatat')
    await tap(count + 1)
    return luwes.rows("SELECT dari, sampai, oleh FROM gangguan WHERE status = 'diduga'")
  }

  it('for a moment, or a few of them, are no outage', async () => {
    expect(await tapsWhile(30, 29)).toEqual([])
    expect(await tapsWhile(19, 60)).toEqual([])
  })

  it('for long are suspected to be one, told once, with the window in which they were', async () => {
    const began = luwes.now()
    const found = await tapsWhile(20, 60)
    expect(found).toEqual([{ dari: began, sampai: began + 60_000, oleh: 'luwes' }])
    const events = await luwes.rows("SELECT id FROM kejadian WHERE jenis = 'gangguan.dibuka'")
    expect(events).toHaveLength(1)
  })
})
