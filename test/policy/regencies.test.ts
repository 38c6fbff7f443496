import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { policyOn } from '../../src/domain/edition.ts'
import type { PolicyKinerja } from '../../src/domain/kinerja/policy.ts'
import type { JadwalPola, TabelKelas } from '../../src/domain/presensi/policy.ts'
import { isLocalDate } from '../../src/domain/shared/local-date.ts'
import type { Clause } from '../../src/domain/shared/rule.ts'
import { readInput } from '../../src/domain/shared/schema.ts'
import { percobaanSchema } from '../../src/domain/wfa/klausa.ts'
import { regencies } from '../../src/policy/index.ts'
import { national } from '../../src/policy/national.ts'
import { presets } from '../../src/policy/presets/index.ts'

const folder = new URL('../../src/policy/regencies/', import.meta.url)

const editions = Object.entries(regencies).flatMap(([slug, regency]) =>
  regency.editions.map((edition) => [`${slug} since ${edition.since}`, edition] as const),
)

const isAscending = (table: TabelKelas) =>
  table.every(({ sampai, poin }, index) => {
    const next = table[index + 1]
    if (!next) return sampai === null
    return sampai !== null && poin <= next.poin && (next.sampai ?? Infinity) > sampai
  })

const hours = ({ value }: Clause<JadwalPola>) =>
  Object.values(value).flatMap((week) => Object.values(week))

/** Returns what discipline and every component of results weigh together. */
const weightsOf = ({ disiplin, komponen }: PolicyKinerja) =>
  Object.values(komponen).reduce((sum, one) => sum + (one?.value.bobot ?? 0), disiplin.value.bobot)

describe('the shelf', () => {
  it('has an entry for every file of a regency', () => {
    const slugs = readdirSync(folder).map((file) => file.replace('.ts', ''))
    expect(Object.keys(regencies).toSorted()).toEqual(slugs.toSorted())
  })

  it.each(Object.entries(regencies))('%s: editions run forward in time', (_, regency) => {
    const starts = regency.editions.map(({ since }) => since)
    expect(starts.every(isLocalDate)).toBe(true)
    expect(starts).toEqual([...new Set(starts)].toSorted())
  })

  it.each(Object.entries(regencies))(
    '%s: every day off exists and names its basis',
    (_, regency) => {
      for (const { tahun, libur } of regency.kalender) {
        for (const { tanggal, nama, dasar } of libur) {
          expect(isLocalDate(tanggal) && tanggal.startsWith(tahun) && nama && dasar).toBeTruthy()
        }
      }
    },
  )
})

describe.each(editions)('%s', (_, { policy }) => {
  it('gives every clause a basis in words', () => {
    const { komponen, peringatan, tppCuti, ...rest } = policy.kinerja
    const ofMonth = Object.values(rest)
    const clauses: (Clause<unknown> | null)[] = [
      ...Object.values(policy.wfa),
      ...Object.values(policy.presensi),
      ...ofMonth,
      ...Object.values(tppCuti),
      ...Object.values(komponen),
      ...Object.values(peringatan),
    ]
    for (const clause of clauses) expect(clause?.basis ?? 'silent').toMatch(/\w{3}/)
  })

  it('sets for WFA only what anybody may try in a simulation', () => {
    expect(readInput(percobaanSchema, { wfa: policy.wfa })).toMatchObject({ ok: true })
  })

  it('weighs discipline and results to 100 % together', () => {
    expect(weightsOf(policy.kinerja)).toBe(10_000)
  })

  it('has classes that get heavier and leave no minute out', () => {
    expect(isAscending(policy.presensi.terlambat.value)).toBe(true)
    expect(isAscending(policy.presensi.pulangCepat.value)).toBe(true)
  })

  it('has days whose break lies inside the hours', () => {
    const all = [...hours(policy.presensi.jadwal), ...hours(policy.presensi.jadwalRamadan)]
    // Weeks of five and of six days, in Ramadan and out of it.
    expect(all).toHaveLength(22)
    for (const { mulai, selesai, istirahat } of all) {
      const times = [mulai, ...istirahat, selesai]
      expect(times).toEqual(times.toSorted())
    }
  })

  it('keeps location flexibility within two days a week (Permen PANRB 4/2025 Pasal 13)', () => {
    expect(policy.wfa['wfa.batas-mingguan']?.value).toBeLessThanOrEqual(2)
  })
})

describe.each(Object.entries(presets))('the preset %s', (_, policy) => {
  it('weighs discipline and results to 100 % together', () => {
    expect(weightsOf(policy.kinerja)).toBe(10_000)
  })

  it('has classes that get heavier and leave no minute out', () => {
    expect(isAscending(policy.presensi.terlambat.value)).toBe(true)
    expect(isAscending(policy.presensi.pulangCepat.value)).toBe(true)
  })
})

describe('what no source sets', () => {
  it.each([
    ['the length of "new in position"', national.wfa['wfa.baru-menjabat']],
    ['the notice', national.wfa['wfa.pemberitahuan']],
    ['the quota', national.wfa['wfa.kuota']],
    ['the classes', national.presensi.terlambat],
    ['the points of an absence', national.presensi.tanpaKeterangan],
    ['the weights', national.kinerja.disiplin],
    ['the percentages of productivity', national.kinerja.predikat],
  ])('%s says that it is a default of Luwes', (_, clause) => {
    expect(clause?.basis).toContain('bawaan Luwes')
    expect(clause?.basis).toContain('tetapkan dengan Perkada')
  })
})

describe('Provinsi Jawa Barat', () => {
  const quotaOn = (date: string) => {
    const { editions: dated } = regencies['jawa-barat'] ?? { editions: undefined }
    return dated && policyOn(dated, date).wfa['wfa.kuota']
  }

  it('has the 50:50 scheme in December 2025 only; before and after, the default', () => {
    expect(quotaOn('2025-12-01')?.basis).toContain('bawaan Luwes')
    expect(quotaOn('2025-12-02')?.basis).toContain('50:50')
    expect(quotaOn('2026-01-01')?.basis).toContain('bawaan Luwes')
  })

  it('names the circular that exempts direct services on each day', () => {
    const { editions: dated } = regencies['jawa-barat'] ?? { editions: undefined }
    const basisOn = (date: string) =>
      dated && policyOn(dated, date).wfa['wfa.pelayanan-langsung']?.basis
    expect(basisOn('2025-11-06')).toContain('150/KPG.03/BKD')
    expect(basisOn('2026-01-08')).toContain('188/KPG.03/BKD')
  })
})
