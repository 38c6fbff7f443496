import { describe, expect, it } from 'vitest'
import type { Nilai } from '../../src/domain/kinerja/predikat.ts'
import type { MonthFacts } from '../../src/domain/kinerja/score-month.ts'
import { judgeDay } from '../../src/domain/presensi/judge-day.ts'
import { presets } from '../../src/policy/presets/index.ts'
import { dayCosting, dayFacts, month as monthOf } from './situations.ts'

const BAIK: Nilai = { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }

function presetOf(name: string) {
  const policy = presets[name]
  if (!policy) throw new Error(`no preset ${name}`)
  return policy
}

describe('The tables of others', () => {
  const late = (preset: string, masuk: string) => {
    const policy = presetOf(preset)
    return judgeDay(dayFacts('2026-10-08', { masuk, pulang: '16:00' }), policy.presensi).potongan
  }

  it('E47: in Manado 35 minutes late are class 2 and take 2 points', () => {
    expect(late('tpp-manado', '08:05')).toMatchObject([
      { kode: 'presensi.terlambat-2', menit: 35, kelas: 2, poin: 200 },
    ])
  })

  it('Manado: half of productivity by predicate, half by results', () => {
    const manado = presetOf('tpp-manado')
    const kra = [
      { kode: 'a', target: 10, bobot: 60, realisasi: 10, bukti: true, dampak: null },
      { kode: 'b', target: 10, bobot: 40, realisasi: 5, bukti: true, dampak: null },
    ]
    const month = monthOf({ hari: [], nilai: BAIK, kra }, manado)
    expect(month).toMatchObject({ capaian: 8_000, produktivitas: 9_000 })
    expect(month.tpp.usulan).toBe(4_700_000)
  })

  it.each([
    ['08:30', 100],
    ['09:30', 200],
    ['07:45', 25],
    ['11:30', 250],
  ])('DKI 2018: in at %s takes %i hundredths of a percent, pro rata', (masuk, poin) => {
    expect(late('tpp-dki-2018', masuk)).toMatchObject([{ poin }])
  })

  it('DKI 2018: a day of absence takes 5 % of the whole, and no rating is asked for', () => {
    const dki = presetOf('tpp-dki-2018')
    const day = judgeDay(dayFacts('2026-10-08'), dki.presensi)
    expect(day.potongan).toMatchObject([{ kode: 'presensi.tanpa-keterangan', poin: 500 }])
    expect(monthOf({ hari: [day] }, dki).tpp.usulan).toBe(4_750_000)
  })

  it.each([
    ['07:50', '16:20', 0],
    ['08:01', '16:31', 1],
  ])('Tulang Bawang: in at %s and out at %s leaves %i deduction', (masuk, pulang, count) => {
    const policy = presetOf('tpp-tulang-bawang')
    const day = judgeDay(dayFacts('2026-10-08', { masuk, pulang }), policy.presensi)
    expect(day.potongan).toHaveLength(count)
  })

  it.each([
    ['05:59', '16:00', 'presensi.tanpa-masuk'],
    ['12:01', '16:00', 'presensi.tanpa-masuk'],
    ['07:20', '13:59', 'presensi.tanpa-pulang'],
    ['07:20', '18:01', 'presensi.tanpa-pulang'],
  ])('Tulang Bawang: taps at %s and %s lie outside their time: %s', (masuk, pulang, kode) => {
    const policy = presetOf('tpp-tulang-bawang')
    const day = judgeDay(dayFacts('2026-10-08', { masuk, pulang }), policy.presensi)
    expect(day.potongan).toMatchObject([{ kode }])
  })

  it.each([
    ['06:00', '14:00'],
    ['12:00', '18:00'],
  ])('Tulang Bawang: taps at %s and %s are the first and last that count', (masuk, pulang) => {
    const policy = presetOf('tpp-tulang-bawang')
    const day = judgeDay(dayFacts('2026-10-08', { masuk, pulang }), policy.presensi)
    expect([day.masuk, day.pulang].every((at) => at !== null)).toBe(true)
    expect(day.potongan.some(({ kode }) => kode.startsWith('presensi.tanpa-'))).toBe(false)
  })
})

describe('PP 12/2019 Pasal 58: conditions of work (R55)', () => {
  const jabar = presetOf('jabar-2026')
  const risk = (risikoLapangan: number) => monthOf({ nilai: BAIK, risikoLapangan }, jabar)

  it('adds to the base of who works at risk in the field, by the level of the risk', () => {
    expect([0, 1, 2, 3].map((level) => risk(level).tpp.usulan)).toEqual([
      5_000_000, 5_250_000, 5_500_000, 5_750_000,
    ])
    expect(risk(2).baris.find(({ kode }) => kode === 'kinerja.kondisi-kerja')).toMatchObject({
      jumlah: 2,
      satuan: 'tingkat',
      poin: -1_000,
      rupiah: 500_000,
      pesan: { en: expect.stringMatching(/[^-]10(\.00)? ?%/) },
    })
  })

  it('takes nothing from anybody else, and adds nothing where the law is silent', () => {
    expect(risk(0).baris.some(({ kode }) => kode === 'kinerja.kondisi-kerja')).toBe(false)
    expect(monthOf({ nilai: BAIK, risikoLapangan: 3 }).tpp.usulan).toBe(5_000_000)
  })
})

describe('Components of results, as Jawa Barat weighs them', () => {
  const jabar = presetOf('jabar-2026')
  const kra = [{ kode: 'a', target: 10, bobot: 100, realisasi: 8, bukti: true, dampak: null }]
  const poin = (facts: Partial<MonthFacts>) =>
    Object.fromEntries(
      monthOf({ nilai: BAIK, ...facts }, jabar).baris.map(({ kode, poin: taken }) => [kode, taken]),
    )

  it('each count with their weight; without data their weight goes to the predicate', () => {
    expect(poin({ kra })).toMatchObject({
      'kinerja.predikat': 0,
      'kinerja.kra': 2_000,
      'kinerja.kbo': 0,
      'kinerja.serapan': 0,
    })
    const moved = monthOf({ nilai: BAIK, kra }, jabar).baris.find(
      ({ kode }) => kode === 'kinerja.kbo',
    )
    expect(moved?.pesan.id).toContain('bobotnya mengikuti predikat')
  })

  it('count a result only with evidence, where the edition asks for it', () => {
    const bare = kra.map((one) => ({ ...one, bukti: false }))
    expect(poin({ kra: bare })['kinerja.kra']).toBe(10_000)
    expect(monthOf({ nilai: BAIK, kra: bare }).capaian).toBe(8_000)
  })

  it('take five points for each complaint from the impact that was measured', () => {
    const [one] = kra
    const told = one ? [{ ...one, dampak: { layanan: 90, program: 80, keluhan: 2 } }] : []
    expect(poin({ kra: told })['kinerja.kbo']).toBe(2_500)
  })

  it('take complaints from the whole where nothing else was measured, and nothing where there are none', () => {
    const [one] = kra
    const kbo = (dampak: object) => poin({ kra: one ? [{ ...one, dampak }] : [] })['kinerja.kbo']
    expect(kbo({ keluhan: 2 })).toBe(1_000)
    expect(kbo({ layanan: 90 })).toBe(1_000)
    expect(kbo({ program: 70 })).toBe(3_000)
    // Nobody measured it: it follows the predicate.
    expect(kbo({})).toBe(0)
  })

  it('name the results that they come from, and none where they follow the predicate', () => {
    const two = [...kra, ...kra.map((one) => ({ ...one, kode: 'b', dampak: { layanan: 90 } }))]
    const lines = monthOf({ nilai: BAIK, kra: two }, jabar).baris
    const named = (kode: string) => {
      const line = lines.find((one) => one.kode === kode)
      return [line?.jumlah, line?.keluaran]
    }
    expect(named('kinerja.kra')).toEqual([2, ['a', 'b']])
    expect(named('kinerja.kbo')).toEqual([1, ['b']])
    expect(named('kinerja.predikat')).toEqual([1, []])
    const unmeasured = monthOf({ nilai: BAIK, kra }, jabar).baris
    expect(unmeasured.find(({ kode }) => kode === 'kinerja.kbo')?.keluaran).toEqual([])
  })

  it('take planning, spending and competence from the rating, spending also from the unit', () => {
    const nilai = { ...BAIK, kualitasPerencanaan: 80, kompetensi: 95.5 }
    expect(poin({ nilai, serapanUnit: 7_250 })).toMatchObject({
      'kinerja.perencanaan': 2_000,
      'kinerja.serapan': 2_750,
      'kinerja.kompetensi': 450,
    })
    expect(poin({ nilai: { ...nilai, serapanAnggaran: 100 }, serapanUnit: 7_250 })).toMatchObject({
      'kinerja.serapan': 0,
    })
  })
})

describe('A predicate that nobody has rated', () => {
  const reached = (realisasi: number) =>
    monthOf({
      kra: [{ kode: 'a', target: 100, bobot: 100, realisasi, bukti: false, dampak: null }],
    })

  it.each([
    [110, 'baik', 5_000_000],
    [90, 'baik', 5_000_000],
    [89, 'butuh-perbaikan', 4_250_000],
    [0, 'butuh-perbaikan', 4_250_000],
  ])('is proposed from %i %% of the KRA: %s, and says so', (realisasi, predikat, usulan) => {
    const month = reached(realisasi)
    expect(month).toMatchObject({ predikat, predikatDiusulkan: true, tpp: { usulan } })
    expect(month.baris.at(-1)?.pesan.id).toContain('diusulkan dari capaian KRA, belum dinilai')
  })

  it('is not proposed where nothing was told of the KRA', () => {
    const kra = [{ kode: 'a', target: 1, bobot: 1, realisasi: null, bukti: false, dampak: null }]
    expect(monthOf({ kra })).toMatchObject({ predikat: null, capaian: null, tpp: { usulan: null } })
  })
})

describe('A closed month of which something is found later (R57)', () => {
  const late = {
    bulan: '2026-09',
    semula: 4_865_000,
    seharusnya: 4_925_000,
    diperhitungkan: 0,
    sejak: null,
  }
  const hari = [dayCosting('2026-10-06', ['presensi.terlambat-1', 675])]
  const settled = (...susulan: MonthFacts['susulan']) => monthOf({ hari, nilai: BAIK, susulan })

  it('is settled in the month after, by a line of its own', () => {
    const month = settled(late)
    expect(month.tpp.usulan).toBe(4_865_000 + 60_000)
    expect(month.baris.at(-1)).toMatchObject({
      kode: 'kinerja.penyesuaian',
      poin: 0,
      rupiah: 60_000,
      pesan: {
        id: 'Penyesuaian September 2026 yang sudah ditutup: semula Rp4.865.000, seharusnya Rp4.925.000.',
      },
    })
  })

  it('is not settled twice', () => {
    expect(settled({ ...late, diperhitungkan: 60_000, sejak: null }).tpp.usulan).toBe(4_865_000)
  })

  it('never takes more than there is; the rest is for the month after', () => {
    const month = settled({ ...late, semula: 9_000_000, seharusnya: 1_000_000 })
    expect(month.tpp.usulan).toBe(0)
    expect(month.baris.at(-1)).toMatchObject({ rupiah: -4_865_000 })
  })

  it('is settled with others from the oldest on, and together they take no more than there is', () => {
    const august = { ...late, bulan: '2026-08', semula: 5_000_000, seharusnya: 1_000_000 }
    const september = { ...late, semula: 5_000_000, seharusnya: 3_000_000 }
    const { tpp, baris } = settled(september, august)
    expect(tpp.usulan).toBe(0)
    expect(baris.slice(-2).map(({ pesan, rupiah }) => [pesan.en.slice(0, 25), rupiah])).toEqual([
      [expect.stringContaining('August'), -4_000_000],
      [expect.stringContaining('September'), -865_000],
    ])
    // What is added for one month can be taken for the next.
    const added = settled({ ...august, seharusnya: 5_500_000 }, { ...september, seharusnya: 0 })
    expect(added.baris.slice(-2).map(({ rupiah }) => rupiah)).toEqual([500_000, -5_000_000])
  })

  it('names the record that came in late and changes the month', () => {
    const { pesan } = settled({ ...late, sejak: '2026-09-03' }).baris.at(-1) ?? {}
    expect(pesan?.id).toContain('yang berlaku sejak 3 September 2026')
  })
})
