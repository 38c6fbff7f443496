import type { Month } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'

/** An entry that has a code: its form, and how long it holds. */
export interface Isian {
  readonly jenis: 'teks' | 'angka' | 'rupiah' | 'tanggal'
  /** Whether it holds until it is changed; otherwise it holds for its month only. */
  readonly tetap: boolean
  readonly uraian: Text
}

const entry = (jenis: Isian['jenis'], tetap: boolean, id: string, en: string): Isian => ({
  jenis,
  tetap,
  uraian: { id, en },
})

/** The entries of the monthly report that Luwes has no data for and officers enter, by code. */
export const ISIAN = {
  'digital.jumlah': entry('angka', true, 'Jumlah layanan digital', 'Digital services'),
  'digital.daftar': entry('teks', true, 'Daftar layanan digital', 'List of digital services'),
  'kendali.cara': entry('teks', true, 'Cara pengendalian', 'How it is controlled'),
  'rapat.semua': entry('angka', false, 'Rapat bulan ini', 'Meetings'),
  'rapat.hibrida': entry('angka', false, 'Rapat hibrida atau daring', 'Hybrid or online meetings'),
  'perjalanan.kali': entry('angka', false, 'Perjalanan dinas', 'Official trips'),
  'kendaraan.semua': entry('angka', true, 'Kendaraan dinas yang dimiliki', 'Official vehicles'),
  'kendaraan.jalan': entry('angka', false, 'Kendaraan dinas yang dipakai', 'Vehicles in use'),
  'kendaraan.bbm': entry('rupiah', false, 'BBM kendaraan dinas', 'Fuel of official vehicles'),
  'telepon.biaya': entry('rupiah', false, 'Biaya telepon', 'Cost of telephone'),
  'hemat.program': entry('teks', false, 'Program yang dibiayai', 'What it was used for'),
  'hemat.rupiah': entry('rupiah', false, 'Penghematan yang dimanfaatkan', 'Savings that were used'),
  'bebas.kali': entry('angka', false, 'Pelaksanaan bulan ini', 'Times this month'),
  'bebas.tempat': entry('teks', true, 'Tempat dan waktu', 'Where and when'),
  'kendala.uraian': entry('teks', false, 'Kendala', 'Obstacles'),
  'kendala.lanjut': entry('teks', false, 'Tindak lanjut', 'What is done about them'),
  'lain-1.judul': entry('teks', true, 'Judul bagian', 'Title of the section'),
  'lain-1.isi': entry('teks', false, 'Isi bagian', 'Content of the section'),
  'lain-2.judul': entry('teks', true, 'Judul bagian', 'Title of the section'),
  'lain-2.isi': entry('teks', false, 'Isi bagian', 'Content of the section'),
  'sah.tempat': entry('teks', true, 'Tempat', 'Place'),
  'sah.tanggal': entry('tanggal', false, 'Tanggal', 'Date'),
  'sah.jabatan': entry('teks', true, 'Jabatan penanda tangan', 'Office of the signer'),
  'sah.nama': entry('teks', true, 'Nama penanda tangan', 'Name of the signer'),
  'sah.nip': entry('teks', true, 'NIP penanda tangan', 'NIP of the signer'),
} as const satisfies Readonly<Record<string, Isian>>

/** The code of an entry. */
export type KodeIsian = keyof typeof ISIAN

// Safe because ISIAN has a key for each KodeIsian.
const CODES = Object.keys(ISIAN) as readonly KodeIsian[]

/** The codes of all entries, in the order of the report. */
export const KODE_ISIAN = CODES

/**
 * The codes whose entries of lower units are shown for the unit above: numbers, and the obstacles.
 */
export const DIJUMLAH = KODE_ISIAN.filter(
  (kode) => isNumber(ISIAN[kode].jenis) || kode.startsWith('kendala.'),
)

function isNumber(jenis: Isian['jenis']): boolean {
  return jenis === 'angka' || jenis === 'rupiah'
}

/** The code under which entries for the whole regency are kept. */
export const SELURUH = ''

/** The codes of titles: a title of the whole regency holds for each unit without its own. */
export const JUDUL = KODE_ISIAN.filter((kode) => kode.endsWith('.judul'))

/** An entry of a unit, for one month or from a month on; `''` is the whole regency. */
export interface IsianTersimpan {
  readonly unitKerja: string
  readonly kode: string
  readonly bulan: Month
  /** `null` when it was withdrawn. */
  readonly nilai: string | number | null
  readonly nama: string
  readonly pada: Instant
}

/** A unit of the report with the unit above it. */
export interface UnitLaporan {
  readonly kode: string
  readonly nama: string
  readonly induk: string | null
}

/** Returns whether a value may be entered under a code. */
export function isFilled(kode: KodeIsian, nilai: string | number): boolean {
  const { jenis } = ISIAN[kode]
  if (isNumber(jenis)) {
    return typeof nilai === 'number' && Number.isInteger(nilai) && nilai >= 0
  }
  if (typeof nilai === 'number') return false
  return jenis === 'teks' || /^\d{4}-\d\d-\d\d$/.test(nilai)
}

/** An entry with a value. */
export interface IsianBerisi extends IsianTersimpan {
  readonly nilai: string | number
}

/** Returns the entry of a unit that holds in a month, and the previous one as a reminder. */
export function entryIn(
  all: readonly IsianTersimpan[],
  unit: string,
  kode: KodeIsian,
  bulan: Month,
): { readonly kini: IsianBerisi | null; readonly lalu: IsianBerisi | null } {
  const [newest, before] = all
    .filter((one) => one.unitKerja === unit && one.kode === kode && one.bulan <= bulan)
    .toSorted((one, other) => (one.bulan < other.bulan ? 1 : -1))
  const holds = newest !== undefined && (ISIAN[kode].tetap || newest.bulan === bulan)
  return { kini: holds ? asBerisi(newest) : null, lalu: asBerisi(holds ? before : newest) }
}

function asBerisi(entry: IsianTersimpan | undefined): IsianBerisi | null {
  return entry === undefined || entry.nilai === null ? null : { ...entry, nilai: entry.nilai }
}

/**
 * Returns the entries of lower units that are summed up for the unit above. When a unit and a unit
 * below it both have an entry, the upper one counts. So nothing counts twice.
 */
export function entriesBelow(
  all: readonly IsianTersimpan[],
  units: readonly UnitLaporan[],
  unit: string,
  kode: KodeIsian,
  bulan: Month,
): readonly IsianBerisi[] {
  const above = new Map(units.map((one) => [one.kode, one.induk]))
  const found = new Map(
    units.flatMap((one) => {
      const { kini } = one.kode === unit ? { kini: null } : entryIn(all, one.kode, kode, bulan)
      return kini ? [[one.kode, kini] as const] : []
    }),
  )
  const isTopmost = (kode: string) => {
    // Stops at a loop in the hierarchy.
    let up = above.get(kode) ?? null
    for (let step = 0; up !== null && up !== unit && step < 20; step += 1) {
      if (found.has(up)) return false
      up = above.get(up) ?? null
    }
    return true
  }
  return [...found].filter(([one]) => isTopmost(one)).map(([, one]) => one)
}
