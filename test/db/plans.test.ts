import type { SQL } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../src/db/engine/client.ts'
import { judgedMonthFacts } from '../../src/db/kinerja/fakta-bulan.ts'
import {
  peringatanFacts,
  turnsLost,
  unitPeringatanFacts,
} from '../../src/db/kinerja/fakta-peringatan.ts'
import { pingsIn, tandaIn } from '../../src/db/kinerja/laporan-bulanan.ts'
import { factsOfUnits } from '../../src/db/kinerja/rekap.ts'
import { lastChange } from '../../src/db/presensi/perubahan-hari.ts'
import { verdictsDue, verdictsIn } from '../../src/db/presensi/putusan.ts'
import { returnedOf, unexplainedOf } from '../../src/db/sistem/menunggu-saya.ts'
import { pesanStanding } from '../../src/db/webhook/pesan.ts'
import { approvedAhead } from '../../src/db/wfa/pengajuan.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { ORANG } from '../support/people.ts'

const DAY = '2026-11-20'
const SAAT = {
  hariIni: DAY,
  kini: 1,
  pekan12: '2026-08-28',
  pekan4: '2026-10-23',
  bulanIni: '2026-11',
  pekanIni: '2026-11-16',
  tahun: '2026',
  tahunSejak: '2026-01-01',
  batasTunggu: 1,
}
const MONTH = { dari: '2026-10-01', sampai: '2026-10-31', kini: 1, serapan: true, susulan: true }

/** What is asked of each person, unit or message, over tables that grow with the years. */
const QUERIES: Readonly<Record<string, (db: Db) => readonly Statement[]>> = {
  'early warnings of people': (db) => [peringatanFacts(db, SAAT, 0, 500)],
  'early warnings of units': (db) => [unitPeringatanFacts(db, SAAT, '', 40)],
  'who was passed over': (db) => [turnsLost(db, 1)],
  'calls and signals of a month': (db) => [
    pingsIn(db, '2026-10', null),
    tandaIn(db, '2026-10', null),
  ],
  'the facts of months': (db) => [
    judgedMonthFacts(db, { after: '', limit: 500 }, { bulan: '2026-10', ...MONTH }),
  ],
  'the sums of units': (db) => [
    ...factsOfUnits(db, ['kominfo'], '2026-10', { ...MONTH, hari: ['2026-10-01'] }),
  ],
  'requests approved ahead': (db) => [ahead(db, false), ahead(db, true)],
  'what waits for somebody': (db) => [
    returnedOf(db, ORANG.siti, DAY),
    unexplainedOf(db, ORANG.siti),
  ],
  'the days that are judged again': (db) => [
    lastChange(db),
    verdictsDue(db, 1, 100),
    verdictsIn(db, [ORANG.siti], MONTH, 1),
  ],
  'how messages fare': (db) => [pesanStanding(db, 0, 1)],
}

/** A statement as the query builder gives it, in one of its two forms. */
type Statement = { getQuery(): Query } | { toSQL(): Query }

interface Query {
  readonly sql: string
  readonly params: readonly unknown[]
}

const ahead = (db: Db, bkd: boolean) => {
  const ids: SQL = approvedAhead({ nip: ORANG.kadis, bkd }, DAY, 50, null)
  return db.drizzle.all(ids)
}

/** A whole table, or all that has one state in common: both are more every year. */
const ALL =
  /^SCAN (?:pengajuan|keputusan|k|putusan_hari|laporan|antaran|audit|perubahan_hari|x)\b(?! VIRTUAL)|\w+_status \(status=\?\)|putusan_hari_tanggal \(tanggal>/

describe('what is asked over and over', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it.each(Object.keys(QUERIES))('reads no more as the years go by: %s', async (name) => {
    const steps: string[] = []
    for (const query of QUERIES[name]?.(luwes.deps.db) ?? []) {
      const { sql, params } = 'getQuery' in query ? query.getQuery() : query.toSQL()
      const plan = await luwes.rows(`EXPLAIN QUERY PLAN ${sql}`, ...params.map(String))
      steps.push(...plan.map(({ detail }) => String(detail)))
    }
    expect(steps.length).toBeGreaterThan(1)
    expect(steps.filter((one) => ALL.test(one))).toEqual([])
  })
})
