import { basisOfUse, type MasaPakai, usedSince } from '../pegawai/masa-pakai.ts'
import { type Kalender, knowsYear } from '../shared/calendar.ts'
import { dateInWords } from '../shared/date-words.ts'
import { daysOfMonth, type LocalDate, type Month, monthOf } from '../shared/local-date.ts'
import type { Masa } from '../shared/masa.ts'
import { type RamadanMungkin, ramadanOpenIn } from '../shared/ramadan.ts'
import type { Refusal } from '../shared/rule.ts'

/**
 * Returns why a month cannot be computed. It ended before Luwes was used (R78), has not begun, or
 * the calendar of its year is unknown (R6).
 */
export function refusalsOfComputing(
  { masaPakai }: { readonly masaPakai: Masa },
  bulan: Month,
  today: LocalDate,
  kalender: Kalender,
): Refusal[] {
  return [
    ...(isBeforeUse(bulan, masaPakai) ? [BEFORE_USE(masaPakai)] : []),
    ...(today < `${bulan}-01` ? [NOT_BEGUN] : []),
    ...(knowsYear(kalender, bulan.slice(0, 4)) ? [] : [NO_CALENDAR]),
  ]
}

/** Returns whether a whole month is before the first use of Luwes. */
export function isBeforeUse(bulan: Month, { dari }: Masa): boolean {
  return dari !== null && bulan < monthOf(dari)
}

export function isOver(bulan: Month, today: LocalDate): boolean {
  return today > (daysOfMonth(bulan).at(-1) ?? '')
}

/**
 * Returns why a month cannot be closed while nobody has said whether it has days of Ramadan (R111).
 */
export function refusalsOfRamadan(bulan: Month, kalender: Kalender): Refusal[] {
  const open = ramadanOpenIn(kalender, bulan)
  return open ? [RAMADAN_UNKNOWN(open)] : []
}

/** Returns why a month cannot be closed yet. */
export function refusalsOfTime(bulan: Month, today: LocalDate): Refusal[] {
  return isOver(bulan, today) ? [] : [NOT_OVER]
}

/**
 * The checks that an officer may set aside to close a month, with a recorded reason. Later facts
 * are then settled in the next month (R57). Other checks cannot be set aside: the calendar (R6),
 * open days, corrections, objections.
 */
export const DIKECUALIKAN = ['kinerja.belum-dinilai', 'kinerja.mesin-tertinggal'] as const

/** The code of a check that may be set aside. */
export type KodeDikecualikan = (typeof DIKECUALIKAN)[number]

/** The checks that a closing sets aside, with the officer's reason. */
export interface Pengecualian {
  readonly kode: KodeDikecualikan
  readonly alasan: string
}

/** What is still open in a month: corrections, objections, and unsettled WFA days, by day. */
export interface PerkaraMenunggu {
  readonly koreksi: number
  readonly sanggahan: number
  readonly hari: readonly { readonly tanggal: LocalDate; readonly pegawai: number }[]
}

/**
 * What an officer may set aside: people without a rating, and machines that have not sent
 * everything.
 */
export interface DataBelumLengkap {
  readonly tanpaNilai: number
  readonly mesin: number
}

/** Returns why a month cannot be closed because of missing data that nobody has set aside. */
export function refusalsOfMissing(
  { tanpaNilai, mesin }: DataBelumLengkap,
  pengecualian: readonly Pengecualian[],
): Refusal[] {
  const all = [
    ...(tanpaNilai > 0 ? [UNRATED(tanpaNilai)] : []),
    ...(mesin > 0 ? [MACHINES(mesin)] : []),
  ]
  return all.filter(({ code }) => !pengecualian.some(({ kode }) => kode === code))
}

/** Returns why a month cannot be closed while decisions or days are open. */
export function refusalsOfClosing({ koreksi, sanggahan, hari }: PerkaraMenunggu): Refusal[] {
  return [
    ...(hari.length > 0 ? [OPEN_DAYS(hari)] : []),
    ...(koreksi > 0 ? [OPEN_CORRECTIONS(koreksi)] : []),
    ...(sanggahan > 0 ? [OPEN_OBJECTIONS(sanggahan)] : []),
  ]
}

/** The refusal for a closed month. */
export const CLOSED: Refusal = {
  code: 'kinerja.bulan-ditutup',
  message: {
    id: 'Bulan ini sudah ditutup dan tidak berubah lagi. Temuan baru menjadi penyesuaian bulan berikutnya.',
    en: 'This month is closed and does not change any more. New findings become an adjustment of the next.',
  },
  basis: 'Bulan yang ditutup tidak diubah; penyesuaian pada bulan berikutnya (bawaan Luwes)',
}

/** The refusal for a month before Luwes was used. */
export const BEFORE_USE = (masa: MasaPakai): Refusal => {
  const { id, en } = usedSince(masa)
  return {
    code: 'kinerja.sebelum-dipakai',
    message: {
      id: `${id}. Bulan sebelum itu adalah riwayat: tidak dinilai dan tidak dihitung.`,
      en: `${en}. Months before are history: not judged and not computed.`,
    },
    basis: basisOfUse(masa),
  }
}

const RAMADAN_UNKNOWN = ({ hijriah, palingAwal, palingAkhir }: RamadanMungkin): Refusal => {
  const from = dateInWords(palingAwal)
  const to = dateInWords(palingAkhir)
  return {
    code: 'kalender.ramadan-belum-ada',
    message: {
      id: `Ramadan ${hijriah} H dapat jatuh antara ${from.id} dan ${to.id}, dan tanggalnya belum dimasukkan. Masukkan tanggalnya menurut penetapan Menteri Agama di bagian Kalender, lalu tutup bulan ini lagi.`,
      en: `Ramadan ${hijriah} H may fall between ${from.en} and ${to.en}, and its days are not entered. Enter them as the Menteri Agama decided, under Calendar, and close this month again.`,
    },
    basis:
      'Perpres 21/2023 Pasal 4 ayat (2), (4), (6): jam kerja bulan Ramadan; bulan yang mungkin memuat Ramadan tidak ditutup sebelum tanggalnya dimasukkan (bawaan Luwes)',
  }
}

const NOT_BEGUN: Refusal = {
  code: 'kinerja.bulan-belum-mulai',
  message: {
    id: 'Bulan ini belum mulai, jadi belum ada yang dapat dihitung.',
    en: 'This month has not begun, so there is nothing to compute yet.',
  },
  basis: 'Kinerja dihitung dari hari kerja yang sudah berjalan (bawaan Luwes)',
}

const NO_CALENDAR: Refusal = {
  code: 'kinerja.kalender-tidak-ada',
  message: {
    id: 'Kalender hari libur tahun ini belum dimasukkan lengkap. Masukkan dahulu di /v1/kalender, lalu nyatakan lengkap.',
    en: 'The holiday calendar of this year is not entered completely. Enter it first at /v1/kalender, then say that it is complete.',
  },
  basis: 'SKB hari libur nasional dan cuti bersama tahun berjalan',
}

const NOT_OVER: Refusal = {
  code: 'kinerja.bulan-belum-selesai',
  message: {
    id: 'Bulan ini belum selesai, jadi belum dapat ditutup.',
    en: 'This month is not over, so it cannot be closed yet.',
  },
  basis: 'Bulan ditutup sesudah hari terakhirnya (bawaan Luwes)',
}

const OPEN_CORRECTIONS = (count: number): Refusal => ({
  code: 'kinerja.koreksi-terbuka',
  message: {
    id: `${count} koreksi presensi bulan ini belum diputuskan. Putuskan dahulu.`,
    en: `${count} corrections of this month wait for a decision. Decide on them first.`,
  },
  basis: 'Perkada presensi: koreksi diputuskan sebelum bulan ditutup (bawaan Luwes)',
})

/** How many days a refusal names; the list of days that need a finding has all of them. */
const NAMED = 10

const OPEN_DAYS = (hari: PerkaraMenunggu['hari']): Refusal => {
  const count = hari.reduce((sum, { pegawai }) => sum + pegawai, 0)
  const named = hari.slice(0, NAMED).map(({ tanggal, pegawai }) => {
    const { id, en } = dateInWords(tanggal)
    return {
      id: `${id} (${pegawai} pegawai)`,
      en: `${en} (${pegawai === 1 ? '1 person' : `${pegawai} people`})`,
    }
  })
  const more = hari.length - named.length
  const rest = more > 0 ? { id: `, dan ${more} tanggal lain`, en: `, and ${more} more` } : null
  const list = {
    id: named.map(({ id }) => id).join(', ') + (rest?.id ?? ''),
    en: named.map(({ en }) => en).join(', ') + (rest?.en ?? ''),
  }
  return {
    code: 'kinerja.hari-terbuka',
    message: {
      id: `${count} hari WFA tanpa laporan atau presensi tanpa jaringan belum terverifikasi: ${list.id}. Tetapkan dahulu; hari WFA tanpa laporan juga selesai bila masa koreksinya berakhir.`,
      en: `${count} WFA days without a report or days of offline taps are not verified: ${list.en}. Settle them first; a WFA day without a report is also settled once its corrections are over.`,
    },
    basis:
      'Perkada presensi: hari WFA tanpa laporan dan presensi tanpa jaringan diputuskan sebelum bulan ditutup (bawaan Luwes)',
  }
}

const OPEN_OBJECTIONS = (count: number): Refusal => ({
  code: 'kinerja.sanggahan-terbuka',
  message: {
    id: `${count} sanggahan bulan ini belum dijawab. Jawab dahulu.`,
    en: `${count} objections to this month wait for an answer. Answer them first.`,
  },
  basis: 'Perkada TPP: sanggahan dijawab sebelum bulan ditutup (bawaan Luwes)',
})

const UNRATED = (count: number): Refusal => ({
  code: 'kinerja.belum-dinilai',
  message: {
    id: `${count} pegawai belum dinilai di e-Kinerja. Minta penilainya menilai, atau tutup dengan alasan tercatat.`,
    en: `${count} employees have no rating in e-Kinerja. Have them rated, or close with a recorded reason.`,
  },
  basis: 'Bulan ditutup sesudah semua dinilai, kecuali dengan alasan (bawaan Luwes)',
})

const MACHINES = (count: number): Refusal => ({
  code: 'kinerja.mesin-tertinggal',
  message: {
    id: `${count} mesin presensi belum mengirim semua data bulan ini. Sambungkan, isi PIN-nya, atau tutup dengan alasan tercatat.`,
    en: `${count} machines have not sent all of this month. Connect them, enter their PINs, or close with a recorded reason.`,
  },
  basis: 'Bulan ditutup sesudah semua mesin lengkap, kecuali dengan alasan (bawaan Luwes)',
})
