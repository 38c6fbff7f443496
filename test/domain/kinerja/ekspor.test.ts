import { describe, expect, it } from 'vitest'
import {
  asCsv,
  asJson,
  type BulanEkspor,
  barisBkn,
  barisSakip,
  barisTpp,
  type IndikatorBulan,
} from '../../../src/domain/kinerja/ekspor.ts'
import type { MonthFacts } from '../../../src/domain/kinerja/facts.ts'
import type { Nilai } from '../../../src/domain/kinerja/predikat.ts'
import { scoreMonth } from '../../../src/domain/kinerja/score-month.ts'
import { presets } from '../../../src/policy/presets/index.ts'
import { BULAN, dayCosting, POLICY } from '../../regulation/situations.ts'

const KURANG: Nilai = { hasilKerja: 'sesuai', perilakuKerja: 'di-bawah' }
const LAW = presets['jabar-2026'] ?? POLICY

/** A month of which everything that can take or add money does. */
const FACTS: MonthFacts = {
  ...BULAN,
  hari: [dayCosting('2026-10-06', ['presensi.terlambat-1', 11_000], ['presensi.apel', 200])],
  dipulihkan: [{ kode: 'presensi.apel', tanggal: '2026-10-06' }],
  nilai: KURANG,
  risikoLapangan: 1,
  masa: {
    hariKerja: 22,
    dijalani: 20,
    sejakAwal: true,
    cuti: [{ jenis: 'cltn', hari: ['2026-10-08'] }],
  },
  hukuman: [
    { id: 'a', nip: BULAN.nip, tingkat: 'sedang', keadaan: 'diputuskan', dari: '2026-08-01' },
  ],
  susulan: [
    { bulan: '2026-09', semula: 5_000_000, seharusnya: 4_900_000, diperhitungkan: 0, sejak: null },
  ],
}

const month = (facts: Partial<MonthFacts> = {}, over: Partial<BulanEkspor> = {}): BulanEkspor => ({
  nip: BULAN.nip,
  nama: 'Siti',
  unitKerja: 'kominfo',
  unit: 'Dinas Kominfo',
  hasil: scoreMonth({ ...FACTS, ...facts }, LAW.kinerja),
  nilai: {
    hasilKerja: 'sesuai',
    perilakuKerja: 'di-bawah',
    penilaiNip: '197109021996042001',
    penilaiNama: 'Ratna',
    penilaiJabatan: 'Kepala Dinas',
    penilaiUnit: 'Dinas Kominfo',
  },
  ...over,
})

describe('the proposal for the payroll (R58)', () => {
  const PARTS = [
    'kondisiKerja',
    'potonganMasaKerja',
    'potonganCuti',
    'potonganDisiplin',
    'potonganHasil',
    'potonganHukuman',
    'penyesuaian',
  ] as const

  it('has a column for each kind of line, and the columns add up to the proposal', () => {
    const row = barisTpp(month(), 'tetap')
    const parts = PARTS.map((name) => Number(row[name]))
    expect(Number(row.tppDasar) + parts.reduce((sum, one) => sum + one, 0)).toBe(row.usulan)
    const lines = (which: RegExp) =>
      month()
        .hasil.baris.filter(({ kode }) => which.test(kode))
        .reduce((sum, { rupiah }) => sum + (rupiah ?? 0), 0)
    expect(row).toMatchObject({
      kondisiKerja: 250_000,
      potonganMasaKerja: lines(/masa-kerja/),
      potonganCuti: lines(/cuti-cltn/),
      potonganDisiplin: lines(/^presensi|sanggahan|disiplin-minimum/),
      potonganHasil: lines(/predikat|kra|kbo|perencanaan|serapan|kompetensi/),
      potonganHukuman: lines(/hukuman/),
      penyesuaian: -100_000,
    })
    for (const name of PARTS) expect(row[name]).not.toBe(0)
  })

  it('says whether the predicate is a proposal, and has no money while nothing can be proposed', () => {
    expect(barisTpp(month(), 'tetap')).toMatchObject({ predikat: 'kurang', diusulkan: 'tidak' })
    const kra = [{ kode: 'a', target: 1, bobot: 1, realisasi: 1, bukti: true, dampak: null }]
    expect(barisTpp(month({ nilai: null, kra }), 'tetap').diusulkan).toBe('ya')
    const unknown = barisTpp(month({ tppDasar: null }), 'sementara')
    expect([unknown.usulan, ...PARTS.map((name) => unknown[name])]).toEqual(
      Array.from({ length: 8 }, () => null),
    )
  })

  it('has no discipline of who left before the month, but what is still to be settled', () => {
    const held = { ...month().hasil, bagian: [{ ...PART }] }
    expect(barisTpp(month({}, { hasil: held }), 'tetap').disiplin).toBe(0)
    expect(barisTpp(month(), 'tetap')).toMatchObject({ disiplin: null, penyesuaian: -100_000 })
  })
})

const PART = {
  dari: '2026-10-01',
  sampai: '2026-10-31',
  unitKerja: 'kominfo',
  namaUnit: 'Dinas Kominfo',
  jabatan: 'Pranata Komputer',
}

describe('the rating for BKN', () => {
  it('counts expectations and predicates from the best, as BKN names them', () => {
    expect(barisBkn('2026-10', month())).toMatchObject([
      {
        tahun: 2026,
        bulanMulaiPenilaian: 10,
        tahunMulaiPenilaian: 2026,
        bulanSelesaiPenilaian: 10,
        tahunSelesaiPenilaian: 2026,
        hasilKinerja: 'Sesuai Ekspektasi',
        hasilKinerjaNilai: 2,
        perilakuKerja: 'Dibawah Ekspektasi',
        perilakuKerjaNilai: 3,
        kuadranKinerja: 'Kurang/Misconduct',
        kuadranKinerjaNilai: 4,
        penilaiNipNrp: { teks: '197109021996042001' },
        statusPenilai: 'ASN',
      },
    ])
  })

  it('is none where nobody has rated, and names no NIP where an office without one has (R82)', () => {
    expect(barisBkn('2026-10', month({}, { nilai: null }))).toEqual([])
    const { nilai } = month()
    const bupati = month({}, { nilai: nilai && { ...nilai, penilaiNip: null } })
    expect(barisBkn('2026-10', bupati)).toMatchObject([
      { penilaiNipNrp: { teks: '' }, statusPenilai: '' },
    ])
  })
})

describe('an indicator for e-SAKIP (R97)', () => {
  const ONE: IndikatorBulan = {
    unitKerja: 'dukcapil',
    unit: 'Disdukcapil',
    indikator: 'lama-layanan',
    satuan: 'hari',
    target: 4,
    realisasi: 3,
    pegawai: 7,
  }

  it.each([
    ['more is better', {}, 7_500],
    ['more is better, told as nothing', { arah: null }, 7_500],
    ['less is better', { arah: 'turun' }, 12_500],
    ['nothing was told', { realisasi: null }, null],
  ] as const)('is held against its target: %s', (_, over, capaian) => {
    expect(barisSakip('2026-10', { ...ONE, ...over }).capaian).toBe(capaian)
  })

  it('keeps a code as text, in CSV under its headings and in JSON as it is', () => {
    const rows = [barisSakip('2026-10', { ...ONE, indikator: '0012', realisasi: null })]
    const [head, line] = asCsv('esakip', rows).split('\r\n')
    expect(head?.split(';').map((one) => one.replaceAll('"', ''))).toHaveLength(9)
    expect(head).toContain('"target";"realisasi";"capaian";"pegawai"')
    expect(line).toContain('0012')
    expect(line?.replaceAll('"', '').split(';').slice(4)).toEqual(['hari', '4', '', '', '7'])
    expect(JSON.parse(asJson({ bulan: '2026-10' }, rows))).toEqual({
      bulan: '2026-10',
      data: [
        {
          ...ONE,
          bulan: '2026-10',
          indikator: '0012',
          realisasi: null,
          capaian: null,
        },
      ],
    })
  })
})
