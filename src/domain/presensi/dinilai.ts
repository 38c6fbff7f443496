import { basisOfUse, type MasaPakai, placeOf } from '../pegawai/masa-pakai.ts'
import { type Kalender, knowsDay } from '../shared/calendar.ts'
import { dateInWords } from '../shared/date-words.ts'
import { type LocalDate, yearOf } from '../shared/local-date.ts'
import { isInMasa } from '../shared/masa.ts'
import type { Text } from '../shared/text.ts'

/** The spans of days in which somebody is judged: a day counts when it is in all of them. */
export interface MasaPegawai {
  /** Since when Luwes is used where the person works on the day (R78). */
  readonly masaPakai: MasaPakai
  /** Whether the person is employed on the day (R76); true when left out. */
  readonly bekerja?: boolean | undefined
}

/** Why a day may not be judged, as codes that are stable for ever. */
export const KODE_TAK_DINILAI = [
  'hari.di-luar-masa-kerja',
  'hari.sebelum-dipakai',
  'kalender.belum-ada',
] as const

/** Why a day is not judged. */
export type KodeTakDinilai = (typeof KODE_TAK_DINILAI)[number]

/** Why a day is not judged, with the sentence and the basis for people. */
export interface TakDinilai {
  readonly kode: KodeTakDinilai
  readonly pesan: Text
  readonly dasar: string
}

/** The facts that decide whether a day of somebody is judged. */
export interface DinilaiFacts {
  readonly tanggal: LocalDate
  readonly kalender: Pick<Kalender, 'lengkap'>
  /** Every day when left out. */
  readonly masa?: MasaPegawai | undefined
}

/**
 * Returns why a day of somebody is not judged; `null` when it is (R76, R78, R110). Such a day
 * causes no deduction and no warning, and counts nowhere.
 */
export function notJudged({ tanggal, kalender, masa }: DinilaiFacts): TakDinilai | null {
  if (masa?.bekerja === false) return NOT_EMPLOYED
  if (masa && !isInMasa(tanggal, masa.masaPakai)) return beforeUse(masa.masaPakai)
  return knowsDay(kalender, tanggal) ? null : noCalendar(yearOf(tanggal))
}

/** Returns whether a day will never be judged: it is kept as history, in no list and no sum. */
export function isHistory(kode: KodeTakDinilai | null | undefined): boolean {
  return kode === 'hari.sebelum-dipakai' || kode === 'hari.di-luar-masa-kerja'
}

/** A day before the first day of employment or after the last one. */
const NOT_EMPLOYED: TakDinilai = {
  kode: 'hari.di-luar-masa-kerja',
  pesan: {
    id: 'Di luar masa kerja menurut SIMPEG, jadi hari ini tidak dinilai.',
    en: 'Outside of employment according to SIMPEG, so this day is not judged.',
  },
  dasar: 'TMT masuk dan status aktif menurut SIMPEG',
}

/** Returns a day before Luwes was used, as answers and refusals say it. */
function beforeUse(masa: MasaPakai): TakDinilai {
  const { id, en } = dateInWords(masa.dari ?? '')
  const where = placeOf(masa)
  return {
    kode: 'hari.sebelum-dipakai',
    pesan: {
      id: `Sebelum Luwes dipakai${where.id}: hari sebelum ${id} disimpan sebagai riwayat dan tidak dinilai.`,
      en: `Before Luwes was used${where.en}: days before ${en} are kept as history and not judged.`,
    },
    dasar: basisOfUse(masa),
  }
}

/** Returns a day of a year whose days off are not all known, as answers and refusals say it. */
function noCalendar(tahun: string): TakDinilai {
  return {
    kode: 'kalender.belum-ada',
    pesan: {
      id: `Kalender belum ada: hari libur ${tahun} belum dimasukkan lengkap, jadi hari ini belum dinilai.`,
      en: `No calendar yet: the days off of ${tahun} are not entered completely, so this day is not judged.`,
    },
    dasar: `SKB hari libur nasional dan cuti bersama ${tahun}`,
  }
}
