import type { Edition, Editions } from '../../domain/edition.ts'
import { editionOn } from '../../domain/edition.ts'
import { isWorkday, type Kalender, knowsYear } from '../../domain/shared/calendar.ts'
import { dateInWords } from '../../domain/shared/date-words.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import type { Masa } from '../../domain/shared/masa.ts'
import { baik, type Temuan, temuan } from './temuan.ts'

/** From this month on the calendar of the next year should be there: the SKB is mostly out by then. */
const NEXT_YEAR_FROM = '10'

/** How many days ahead an edition is told of. */
const SOON = 31

/**
 * The calendar of this year and, late in the year, of the next: without it no day of the year is judged and
 * no month computed (R6, R110). A year that is to be compared with its decree is told of as well.
 */
export function judgeCalendar(kalender: Kalender, today: LocalDate): Temuan[] {
  const year = today.slice(0, 4)
  const next = String(Number(year) + 1)
  const lacking = [
    ...(knowsYear(kalender, year) ? [] : [year]),
    ...(knowsYear(kalender, next) || today.slice(5, 7) < NEXT_YEAR_FROM ? [] : [next]),
  ]
  const compare = [year, next].flatMap((one) => comparison(kalender, one))
  if (lacking.length === 0) {
    return [
      baik('kalender', 'Kalender hari libur sudah ada.', 'The calendar of holidays is there.'),
      ...compare,
    ]
  }
  const years = lacking.join(', ')
  const now = lacking.includes(year)
  return [
    temuan(
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

/** What an officer is still to compare with the decree of a year. */
function comparison({ lengkap }: Kalender, year: string): Temuan[] {
  const open = lengkap.find(({ tahun }) => tahun === year)?.cocokkan
  if (!open) return []
  return [
    temuan('kalender-cocokkan', 'catatan', open, {
      id: `Di halaman administrasi, bagian Kalender, tahun ${year}.`,
      en: `On the page of administration, part Calendar, year ${year}.`,
    }),
  ]
}

/** The first day of use: without it every past working day is judged, also before anybody used Luwes (R78). */
export function judgeFirstDay({ dari }: Masa, today: LocalDate): Temuan {
  if (dari === null) {
    return temuan(
      'hari-pertama',
      'peringatan',
      {
        id: 'FIRST_DAY belum diisi, jadi hari sebelum Luwes dipakai ikut dinilai.',
        en: 'FIRST_DAY is not set, so days before Luwes was used are judged as well.',
      },
      {
        id: 'Isi FIRST_DAY dengan hari pertama Luwes dipakai (npm run deploy -- <daerah> --first-day 2027-01-04, atau di .env untuk serve); hari sebelumnya menjadi riwayat.',
        en: 'Set FIRST_DAY to the first day of use (npm run deploy -- <regency> --first-day 2027-01-04, or in .env for serve); days before become history.',
      },
    )
  }
  const { id, en } = dateInWords(dari)
  return baik(
    'hari-pertama',
    `Luwes ${dari > today ? 'akan dipakai' : 'dipakai'} sejak ${id}.`,
    `Luwes ${dari > today ? 'will be' : 'is'} used from ${en} on.`,
  )
}

/** The editions of the law: every clause with its basis, and one that begins soon. */
export function judgeEditions(editions: Editions, today: LocalDate): Temuan[] {
  const inForce = dateInWords(editionOn(editions, today).since)
  const bare = editions.flatMap((edition) => clausesWithoutBasis(edition))
  const found: Temuan[] =
    bare.length === 0
      ? [
          baik(
            'edisi',
            `Edisi sejak ${inForce.id} berlaku.`,
            `The edition of ${inForce.en} is in force.`,
          ),
        ]
      : [
          temuan(
            'edisi',
            'rusak',
            {
              id: `Klausul tanpa dasar: ${bare.join(', ')}.`,
              en: `Clauses without a basis: ${bare.join(', ')}.`,
            },
            {
              id: 'Isi "basis" dengan pasalnya di src/policy/regencies/, lalu deploy.',
              en: 'Fill "basis" with the article in src/policy/regencies/, then deploy.',
            },
          ),
        ]
  const soon = editions.find((one) => one.since > today && one.since <= addDays(today, SOON))
  if (!soon) return found
  const from = dateInWords(soon.since)
  return [
    ...found,
    temuan(
      'edisi-baru',
      'catatan',
      {
        id: `Edisi baru berlaku mulai ${from.id}.`,
        en: `A new edition is in force from ${from.en} on.`,
      },
      {
        id: 'Umumkan kepada pegawai; coba dampaknya dengan "luwes simulate".',
        en: 'Tell the employees; try what it does by "luwes simulate".',
      },
    ),
  ]
}

function clausesWithoutBasis({ since, policy }: Edition): string[] {
  return Object.values(policy).flatMap((part: Readonly<Record<string, unknown>>) =>
    Object.entries(part)
      .filter(([, clause]) => {
        if (typeof clause !== 'object' || clause === null || !('basis' in clause)) return false
        return typeof clause.basis !== 'string' || clause.basis.trim() === ''
      })
      .map(([code]) => `${since} ${code}`),
  )
}

/** How many working days lie wholly between two days. */
export function workdaysBetween(kalender: Kalender, from: LocalDate, to: LocalDate): number {
  let count = 0
  // A source that was silent for a year is silent: no need to count on.
  for (let day = addDays(from, 1); day < to && count < 260; day = addDays(day, 1)) {
    if (isWorkday(kalender, day)) count += 1
  }
  return count
}
