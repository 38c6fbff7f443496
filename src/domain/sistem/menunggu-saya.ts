import type { Hari } from '../presensi/hari.ts'
import type { Instant } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'

/** Where a person settles what waits: the page of the portal with that widget. */
export const TUJUAN = ['persetujuan', 'wfa', 'laporan', 'presensi', 'survei'] as const

/** One such place. */
export type Tujuan = (typeof TUJUAN)[number]

/** What may wait for a person, most urgent kind first, with its page and its sentence. */
const KINDS = {
  'jawab-ping': {
    tujuan: 'presensi',
    pesan: () => ({ id: 'Jawab panggilan hari WFA Anda', en: 'Answer the call of your WFA day' }),
  },
  'putuskan-wfa': {
    tujuan: 'persetujuan',
    pesan: (n) => ({
      id: `${n} pengajuan WFA menunggu keputusan Anda`,
      en: `${n} WFA ${many(n, 'request waits', 'requests wait')} for your decision`,
    }),
  },
  'putuskan-koreksi': {
    tujuan: 'persetujuan',
    pesan: (n) => ({
      id: `${n} koreksi presensi menunggu keputusan Anda`,
      en: `${n} ${many(n, 'correction waits', 'corrections wait')} for your decision`,
    }),
  },
  'periksa-laporan': {
    tujuan: 'persetujuan',
    pesan: (n) => ({
      id: `${n} laporan hari WFA menunggu pemeriksaan Anda`,
      en: `${n} ${many(n, 'report waits', 'reports wait')} for you to accept or return`,
    }),
  },
  'tetapkan-hari': {
    tujuan: 'persetujuan',
    pesan: (n) => ({
      id: `${n} hari pegawai menunggu penetapan Anda`,
      en: `${n} ${many(n, 'day of your people waits', 'days of your people wait')} for your finding`,
    }),
  },
  'periksa-presensi': {
    tujuan: 'persetujuan',
    pesan: (n) => ({
      id: `${n} klarifikasi presensi menunggu Anda`,
      en: `${n} ${many(n, 'clarification of presence waits', 'clarifications of presence wait')} for you`,
    }),
  },
  'perbaiki-pengajuan': {
    tujuan: 'wfa',
    pesan: (n) => ({
      id: `${n} pengajuan WFA dikembalikan untuk Anda perbaiki`,
      en: `${n} WFA ${many(n, 'request was', 'requests were')} returned for you to mend`,
    }),
  },
  'isi-laporan': {
    tujuan: 'laporan',
    pesan: (n) => ({
      id: `${n} laporan hari WFA belum Anda kirim`,
      en: `${n} ${many(n, 'report of a WFA day is', 'reports of WFA days are')} to be sent`,
    }),
  },
  'koreksi-hari': {
    tujuan: 'presensi',
    pesan: (n) => ({
      id: `${n} hari dapat Anda koreksi`,
      en: `${n} ${many(n, 'day', 'days')} may be corrected by you`,
    }),
  },
  'jelaskan-presensi': {
    tujuan: 'presensi',
    pesan: (n) => ({
      id: `${n} presensi menunggu penjelasan Anda`,
      en: `${n} ${many(n, 'tap waits', 'taps wait')} for your explanation`,
    }),
  },
  'isi-survei': {
    tujuan: 'survei',
    pesan: (n) => ({
      id: `${n} survei dapat Anda isi`,
      en: `${n} ${many(n, 'survey', 'surveys')} to fill in`,
    }),
  },
} as const satisfies Readonly<
  Record<string, { readonly tujuan: Tujuan; readonly pesan: (count: number) => Text }>
>

const many = (count: number, one: string, more: string) => (count === 1 ? one : more)

/** A kind of waiting matter. */
export type JenisMenunggu = keyof typeof KINDS

// Safe because the keys of a constant are those that its type names.
/** Every kind, most urgent first. */
export const JENIS_MENUNGGU = Object.keys(KINDS) as readonly JenisMenunggu[]

/** The waiting matters of one kind. */
export interface MenungguSaya {
  readonly jenis: JenisMenunggu
  readonly tujuan: Tujuan
  readonly pesan: Text
  readonly jumlah: number
  /** Whether there may be more than were counted. */
  readonly lebih: boolean
  /** The first deadline; `null` without one. */
  readonly tenggat: Instant | null
  /** How many deadlines have passed. */
  readonly terlambat: number
}

/** The deadline of one waiting matter; `null` without one. */
export type Tenggat = Instant | null

/** Sums up the waiting matters of one kind; `null` if there are none. */
export function waitingOf(
  jenis: JenisMenunggu,
  deadlines: readonly Tenggat[],
  kini: Instant,
  lebih = false,
): MenungguSaya | null {
  if (deadlines.length === 0) return null
  const known = deadlines.flatMap((at) => at ?? []).sort((a, b) => a - b)
  const { tujuan, pesan } = KINDS[jenis]
  return {
    jenis,
    tujuan,
    pesan: pesan(deadlines.length),
    jumlah: deadlines.length,
    lebih,
    tenggat: known[0] ?? null,
    terlambat: known.filter((at) => at < kini).length,
  }
}

/** Sorts what waits: overdue first, then by the first deadline, then by kind. */
export function byUrgency(all: readonly MenungguSaya[]): MenungguSaya[] {
  const at = ({ tenggat }: MenungguSaya) => tenggat ?? Number.POSITIVE_INFINITY
  return all.toSorted(
    (a, b) =>
      Number(b.terlambat > 0) - Number(a.terlambat > 0) ||
      (at(a) === at(b) ? 0 : at(a) - at(b)) ||
      JENIS_MENUNGGU.indexOf(a.jenis) - JENIS_MENUNGGU.indexOf(b.jenis),
  )
}

/** Returns until when the report of a day may still come; `null` if none is missing. */
export function reportDue({ laporan }: Pick<Hari, 'laporan'>, kini: Instant): Tenggat {
  if (!laporan || (laporan.status !== 'belum' && laporan.status !== 'dikembalikan')) return null
  return laporan.batas > kini ? laporan.batas : null
}

/** Returns whether a day lacks something that the person can still correct. */
export function canCorrect(hari: Hari, hariIni: string): boolean {
  const { koreksiSampai, rancangan, potongan, tanggal } = hari
  if (koreksiSampai === null || koreksiSampai < hariIni || tanggal >= hariIni) return false
  const missing = ['presensi.tanpa-masuk', 'presensi.tanpa-pulang', 'presensi.tanpa-keterangan']
  return rancangan !== null || potongan.some(({ kode }) => missing.includes(kode))
}
