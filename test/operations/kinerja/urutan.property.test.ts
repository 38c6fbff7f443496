import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'
import { tapsOf } from './mornings.ts'

const { bkd, kabid } = ORANG
const NIP = nipKe(61)
const BULAN = '2026-11'
/** When all is delivered, whatever its source wrote earlier. */
const NOW = '2026-11-28T09:00:00+07:00'

type Message = readonly [Parameters<TestApp['feed']>[0], jenis: string, data: object, pada: string]

const record = (pada: string, described: object): Message => [
  'simpeg',
  'pegawai.diperbarui',
  orang(61, 'kominfo', { atasanNip: kabid, ...described }),
  `${pada}T08:00:00+07:00`,
]
const worked = (from: string, to: string): Message[] =>
  tapsOf(NIP, from, to, { '2026-11-18': ['08:10', '16:00'] }).map((one, index) => [
    'presensi',
    'presensi.terekam',
    one,
    `${to}T20:00:0${index % 10}+07:00`,
  ])

/** What came about one person, in the order in which it was written; the first word about them comes first. */
const FIRST = record('2026-10-01', {})
const MESSAGES: readonly Message[] = [
  record('2026-11-03', { berlakuSejak: '2026-11-03', tppDasar: 6_000_000 }),
  record('2026-11-10', { unitKerja: 'lain', berlakuSejak: '2026-11-09' }),
  record('2026-11-17', { unitKerja: 'lain', tmtJabatan: '2026-11-16', jabatan: 'Kepala Seksi' }),
  record('2026-11-20', { berlakuSejak: '2026-11-09', unitKerja: 'wita' }),
  record('2026-11-24', { berlakuSejak: '2026-11-26', aktif: false }),
  record('2026-11-25', { berlakuSejak: '2026-11-02', tmtMasuk: '2026-11-04' }),
  [
    'simpeg',
    'unit-kerja.diperbarui',
    unit('wita', { induk: 'setda', zona: 'Asia/Jayapura', berlakuSejak: '2026-11-12' }),
    '2026-11-20T09:00:00+07:00',
  ],
  [
    'simpeg',
    'cuti.disetujui',
    { id: 'c-61', nip: NIP, jenis: 'cltn', dari: '2026-11-20', sampai: '2026-11-23' },
    '2026-11-19T09:00:00+07:00',
  ],
  [
    'simpeg',
    'hukuman-disiplin.diputuskan',
    { id: 'h-61', nip: NIP, tingkat: 'sedang', dari: '2026-10-01', sampai: '2027-03-31' },
    '2026-10-02T09:00:00+07:00',
  ],
  [
    'kinerja',
    'kinerja.dinilai',
    { nip: NIP, bulan: BULAN, hasilKerja: 'sesuai', perilakuKerja: 'sesuai', penilaiNip: kabid },
    '2026-11-27T09:00:00+07:00',
  ],
  ...worked('2026-11-04', '2026-11-06'),
  ...worked('2026-11-17', '2026-11-18'),
]

/** Returns the month as it is read in the end; `true` before a message computes what is known by then. */
async function monthAfter(steps: readonly (readonly [Message, boolean])[]): Promise<string> {
  const luwes = await startApp()
  try {
    luwes.setNow(NOW)
    const compute = async () => {
      await judgeDays(luwes.deps)
      const path = `/v1/kinerja/${BULAN}/hitung`
      expect((await luwes.ask('POST', path, { as: bkd, body: {} })).status).toBe(200)
    }
    for (const [[sumber, jenis, data, pada], first] of [[FIRST, false] as const, ...steps]) {
      if (first) await compute()
      await luwes.feed(sumber, jenis, [data], pada)
    }
    await compute()
    const answer = await luwes.ask('GET', `/v1/kinerja/${BULAN}?nip=${NIP}`, { as: bkd })
    expect([answer.status, luwes.faults]).toEqual([200, []])
    return answer.text
  } finally {
    await luwes.stop()
  }
}

describe('the month of a person', () => {
  it('is the same, byte for byte, in whatever order the same messages come', async () => {
    const expected = await monthAfter(MESSAGES.map((one) => [one, false]))
    const { bagian, tpp } = JSON.parse(expected)
    // It is no month of which nothing is known.
    expect(bagian).toHaveLength(3)
    expect(tpp.usulan).toBeGreaterThan(0)
    const shuffled = fc
      .shuffledSubarray([...MESSAGES], { minLength: MESSAGES.length })
      .chain((order) =>
        fc.tuple(
          ...order.map((one) =>
            fc.tuple(
              fc.constant(one),
              fc.nat(5).map((n) => n === 0),
            ),
          ),
        ),
      )
    await fc.assert(
      fc.asyncProperty(shuffled, async (steps) => {
        expect(await monthAfter(steps)).toBe(expected)
      }),
      { numRuns: 3 },
    )
  }, 600_000)
})
