import { type Kalender, knowsYear } from '../../domain/shared/calendar.ts'
import { dateInWords } from '../../domain/shared/date-words.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { awaitedRamadan, type RamadanMungkin } from '../../domain/shared/ramadan.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

/**
 * From this month on the calendar of the next year should exist: the SKB is usually published by
 * then.
 */
const NEXT_YEAR_FROM = '10'

/**
 * Judges the calendar of this year and, late in the year, of the next. Without it no day of the
 * year is judged and no month computed (R6, R110). Also names a year that must be compared with its
 * decree.
 */
export function judgeCalendar(kalender: Kalender, today: LocalDate): Temuan[] {
  const year = today.slice(0, 4)
  const next = String(Number(year) + 1)
  const lacking = [
    ...(knowsYear(kalender, year) ? [] : [year]),
    ...(knowsYear(kalender, next) || today.slice(5, 7) < NEXT_YEAR_FROM ? [] : [next]),
  ]
  const compare = [
    ...[year, next].flatMap((one) => comparison(kalender, one)),
    ...awaitedRamadan(kalender, today).map(askRamadan),
  ]
  if (lacking.length === 0) {
    return [
      baik('kalender', 'Kalender hari libur sudah ada.', 'The calendar of holidays is there.'),
      ...compare,
    ]
  }
  const years = lacking.join(', ')
  const now = lacking.includes(year)
  return [
    masalah(
      'kalender',
      now ? 'rusak' : 'peringatan',
      { id: `Kalender hari libur ${years} belum ada.`, en: `There is no calendar of ${years}.` },
      {
        id: 'BKPSDM memasukkan SKB hari libur dan cuti bersama di halaman administrasi, lalu menyatakan tahun itu lengkap (POST /v1/kalender); sebelum itu hari-harinya tidak dinilai dan bulannya tidak dapat dihitung.',
        en: 'bkd enters the holidays of that year on the page of administration and says that it is complete (POST /v1/kalender); before, its days are not judged and no month of it can be computed.',
      },
    ),
    ...compare,
  ]
}

/** Asks for the days of a Ramadan that may begin soon (R111). */
function askRamadan({ hijriah, palingAwal, palingAkhir }: RamadanMungkin): Temuan {
  const from = dateInWords(palingAwal)
  const to = dateInWords(palingAkhir)
  return masalah(
    'kalender-ramadan',
    'peringatan',
    {
      id: `Tanggal Ramadan ${hijriah} H belum dimasukkan; dapat jatuh antara ${from.id} dan ${to.id}.`,
      en: `The days of Ramadan ${hijriah} H are not entered; it may fall between ${from.en} and ${to.en}.`,
    },
    {
      id: 'BKPSDM memasukkannya menurut penetapan Menteri Agama di halaman administrasi, bagian Kalender. Bulan yang mungkin memuatnya tidak dapat ditutup sebelum itu.',
      en: 'bkd enters them as the Menteri Agama decides, on the page of administration, part Calendar. A month into which it may fall cannot be closed before.',
    },
  )
}

/** Returns what an officer must still compare with the decree of a year. */
function comparison({ lengkap }: Kalender, year: string): Temuan[] {
  const open = lengkap.find(({ tahun }) => tahun === year)?.cocokkan
  if (!open) return []
  return [
    masalah('kalender-cocokkan', 'catatan', open, {
      id: `Di halaman administrasi, bagian Kalender, tahun ${year}.`,
      en: `On the page of administration, part Calendar, year ${year}.`,
    }),
  ]
}
