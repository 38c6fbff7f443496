import type { Nip } from '../pegawai/nip.ts'
import { csvText, type Sel } from '../shared/csv.ts'
import type { Month } from '../shared/local-date.ts'
import type { BarisHasil, HasilBulan } from './bulan.ts'
import { type ArahIndikator, reachedShare } from './capaian.ts'
import type { Kisaran } from './hemat.ts'
import { EKSPEKTASI, type Ekspektasi, PREDIKAT, PREDIKAT_NAMES, predikatOf } from './predikat.ts'
import { presenceOf, type RekapUnit, reportsOf } from './rekap.ts'

/** The files that a month is exported as. */
export const BENTUK_EKSPOR = ['tpp', 'bkn', 'esakip', 'laporan'] as const

/** One kind of file. */
export type BentukEkspor = (typeof BENTUK_EKSPOR)[number]

/** One row of a file: the value under each heading. */
export type BarisEkspor = Readonly<Record<string, Sel>>

/** A person's month with the other data that exports need. */
export interface BulanEkspor {
  readonly nip: Nip
  readonly nama: string
  readonly unitKerja: string
  readonly unit: string
  readonly hasil: HasilBulan
  /** The rating and the rater; `null` while there is none. */
  readonly nilai: {
    readonly hasilKerja: Ekspektasi
    readonly perilakuKerja: Ekspektasi
    /** `null` where an office without a NIP rates, such as the bupati (R82). */
    readonly penilaiNip: Nip | null
    readonly penilaiNama: string
    readonly penilaiJabatan: string
    readonly penilaiUnit: string
  } | null
}

/** The result of one indicator of a unit in a month (e-SAKIP). */
export interface IndikatorBulan {
  readonly unitKerja: string
  readonly unit: string
  readonly indikator: string
  readonly satuan: string
  readonly target: number
  /** Left out or `null` where more is better. */
  readonly arah?: ArahIndikator | null
  readonly realisasi: number | null
  readonly pegawai: number
}

/** The code of the line for the part of a month that was not served. */
const SERVICE = 'kinerja.masa-kerja'

/** Returns the proposal of a person's month for the payroll (R58); percentages in hundredths, money in rupiah. */
export function barisTpp(month: BulanEkspor, status: string): BarisEkspor {
  const { nip, nama, unitKerja, unit, hasil } = month
  const { disiplin, produktivitas, predikat, predikatDiusulkan, tpp, baris } = hasil
  const rupiah = (which: (line: BarisHasil) => boolean) =>
    tpp.usulan === null
      ? null
      : baris.filter(which).reduce((sum, line) => sum + (line.rupiah ?? 0), 0)
  const isOneOf = ({ kode }: BarisHasil, ...codes: string[]) => codes.includes(kode)
  const own = ['kinerja.tpp-dasar', 'kinerja.kondisi-kerja', 'kinerja.hukuman-sedang', SERVICE]
  const onLeave = ({ kode }: BarisHasil) => kode.startsWith('kinerja.cuti-')
  const settled = 'kinerja.penyesuaian'
  // Somebody who has left has no days in the month. Only later corrections of closed months remain,
  // in either direction.
  const left = hasil.bagian?.length === 0
  return {
    bulan: { teks: hasil.bulan },
    nip: { teks: nip },
    nama,
    unitKerja: { teks: unitKerja },
    unit,
    status,
    disiplin: left ? null : disiplin,
    produktivitas,
    predikat,
    diusulkan: predikatDiusulkan ? 'ya' : 'tidak',
    tppDasar: tpp.dasar,
    kondisiKerja: rupiah((line) => isOneOf(line, 'kinerja.kondisi-kerja')),
    potonganMasaKerja: rupiah((line) => isOneOf(line, SERVICE)),
    potonganCuti: rupiah(onLeave),
    potonganDisiplin: rupiah((line) => isDiscipline(line)),
    potonganHasil: rupiah(
      (line) => !isDiscipline(line) && !onLeave(line) && !isOneOf(line, ...own, settled),
    ),
    potonganHukuman: rupiah((line) => isOneOf(line, 'kinerja.hukuman-sedang')),
    penyesuaian: rupiah((line) => isOneOf(line, settled)),
    usulan: tpp.usulan,
  }
}

function isDiscipline({ kode }: BarisHasil): boolean {
  const others = ['kinerja.sanggahan', 'kinerja.disiplin-minimum']
  return kode.startsWith('presensi.') || kode.startsWith('kinerja.hari-') || others.includes(kode)
}

const EKSPEKTASI_BKN: Readonly<Record<Ekspektasi, string>> = {
  'di-atas': 'Diatas Ekspektasi',
  sesuai: 'Sesuai Ekspektasi',
  'di-bawah': 'Dibawah Ekspektasi',
}

/**
 * Returns a person's rating under the names of BKN's kinerjaperiodik; `undefined` when nobody has
 * rated.
 */
export function barisBkn(bulan: Month, { nip, nama, nilai }: BulanEkspor): BarisEkspor[] {
  if (!nilai) return []
  const [tahun, nomor] = bulan.split('-').map(Number)
  const { hasilKerja, perilakuKerja } = nilai
  const predikat = predikatOf(nilai)
  return [
    {
      nip: { teks: nip },
      nama,
      tahun: tahun ?? null,
      bulanMulaiPenilaian: nomor ?? null,
      tahunMulaiPenilaian: tahun ?? null,
      bulanSelesaiPenilaian: nomor ?? null,
      tahunSelesaiPenilaian: tahun ?? null,
      periodik: 'Bulanan',
      hasilKinerja: EKSPEKTASI_BKN[hasilKerja],
      hasilKinerjaNilai: EKSPEKTASI.indexOf(hasilKerja) + 1,
      perilakuKerja: EKSPEKTASI_BKN[perilakuKerja],
      perilakuKerjaNilai: EKSPEKTASI.indexOf(perilakuKerja) + 1,
      kuadranKinerja: PREDIKAT_NAMES[predikat].id,
      kuadranKinerjaNilai: PREDIKAT.indexOf(predikat) + 1,
      penilaiNipNrp: { teks: nilai.penilaiNip ?? '' },
      penilaiNama: nilai.penilaiNama,
      penilaiJabatanNama: nilai.penilaiJabatan,
      penilaiUnorNama: nilai.penilaiUnit,
      statusPenilai: nilai.penilaiNip === null ? '' : 'ASN',
    },
  ]
}

/** Returns the result of an indicator, for e-SAKIP. */
export function barisSakip(bulan: Month, one: IndikatorBulan): BarisEkspor {
  const { unitKerja, unit, indikator, satuan, target, arah, realisasi, pegawai } = one
  const capaian = realisasi === null ? null : reachedShare(target, realisasi, arah ?? undefined)
  return {
    bulan: { teks: bulan },
    unitKerja: { teks: unitKerja },
    unit,
    indikator: { teks: indikator },
    satuan,
    target,
    realisasi,
    capaian,
    pegawai,
  }
}

/** Returns the monthly report of a unit (R70): people, requests, presence, reports, predicates, complaints, savings. */
export function barisLaporan(
  bulan: Month,
  { unitKerja, nama }: { readonly unitKerja: string; readonly nama: string },
  sum: RekapUnit,
  hemat: Kisaran,
): BarisEkspor {
  const { predikat, pengajuan } = sum
  return {
    bulan: { teks: bulan },
    unitKerja: { teks: unitKerja },
    unit: nama,
    pegawai: sum.pegawai,
    berhak: sum.berhak,
    mengajukan: pengajuan.pegawai,
    pengajuan: pengajuan.diajukan,
    disetujui: pengajuan.disetujui,
    hariWfa: sum.wfa.hari,
    kehadiran: presenceOf(sum),
    laporan: reportsOf(sum),
    sangatBaik: predikat['sangat-baik'],
    baik: predikat.baik,
    butuhPerbaikan: predikat['butuh-perbaikan'],
    kurang: predikat.kurang,
    sangatKurang: predikat['sangat-kurang'],
    belumDinilai: predikat.belum,
    keluhan: sum.keluhan,
    hematTerendah: hemat[0],
    hematTertinggi: hemat[1],
  }
}

/** The headings of each file, in order. */
const KEPALA: Readonly<Record<BentukEkspor, readonly string[]>> = {
  tpp: [
    'bulan',
    'nip',
    'nama',
    'unitKerja',
    'unit',
    'status',
    'disiplin',
    'produktivitas',
    'predikat',
    'diusulkan',
    'tppDasar',
    'kondisiKerja',
    'potonganMasaKerja',
    'potonganCuti',
    'potonganDisiplin',
    'potonganHasil',
    'potonganHukuman',
    'penyesuaian',
    'usulan',
  ],
  bkn: [
    'nip',
    'nama',
    'tahun',
    'bulanMulaiPenilaian',
    'tahunMulaiPenilaian',
    'bulanSelesaiPenilaian',
    'tahunSelesaiPenilaian',
    'periodik',
    'hasilKinerja',
    'hasilKinerjaNilai',
    'perilakuKerja',
    'perilakuKerjaNilai',
    'kuadranKinerja',
    'kuadranKinerjaNilai',
    'penilaiNipNrp',
    'penilaiNama',
    'penilaiJabatanNama',
    'penilaiUnorNama',
    'statusPenilai',
  ],
  esakip: [
    'bulan',
    'unitKerja',
    'unit',
    'indikator',
    'satuan',
    'target',
    'realisasi',
    'capaian',
    'pegawai',
  ],
  laporan: [
    'bulan',
    'unitKerja',
    'unit',
    'pegawai',
    'berhak',
    'mengajukan',
    'pengajuan',
    'disetujui',
    'hariWfa',
    'kehadiran',
    'laporan',
    'sangatBaik',
    'baik',
    'butuhPerbaikan',
    'kurang',
    'sangatKurang',
    'belumDinilai',
    'keluhan',
    'hematTerendah',
    'hematTertinggi',
  ],
}

/** Returns a file as CSV under its headings. */
export function asCsv(bentuk: BentukEkspor, rows: readonly BarisEkspor[]): string {
  const headings = KEPALA[bentuk]
  return csvText([headings, ...rows.map((row) => headings.map((name) => row[name] ?? null))])
}

/** Returns a file as JSON: the same rows, with texts unchanged. */
export function asJson(
  head: Readonly<Record<string, unknown>>,
  rows: readonly BarisEkspor[],
): string {
  const plain = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'object' && value !== null ? value.teks : value,
      ]),
    ),
  )
  return `${JSON.stringify({ ...head, data: plain })}\n`
}
