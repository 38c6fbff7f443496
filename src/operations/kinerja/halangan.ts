import type { Terbuka } from '../../db/bulan.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { knowsYear } from '../../domain/shared/calendar.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Refusal } from '../../domain/shared/rule.ts'
import { isOver } from './gather-month.ts'

/** What stands against computing a month: it has not begun, or the calendar of its year is unknown (R6). */
export function refusalsOfComputing(bulan: Month, today: LocalDate, kalender: Kalender): Refusal[] {
  return [
    ...(today < `${bulan}-01` ? [NOT_BEGUN] : []),
    ...(knowsYear(kalender, bulan.slice(0, 4)) ? [] : [NO_CALENDAR]),
  ]
}

/** What stands against closing a month that is not over. */
export function refusalsOfTime(bulan: Month, today: LocalDate): Refusal[] {
  return isOver(bulan, today) ? [] : [NOT_OVER]
}

/** What stands against closing a month while somebody waits for a decision. */
export function refusalsOfClosing({ koreksi, sanggahan }: Terbuka): Refusal[] {
  return [
    ...(koreksi > 0 ? [OPEN_CORRECTIONS(koreksi)] : []),
    ...(sanggahan > 0 ? [OPEN_OBJECTIONS(sanggahan)] : []),
  ]
}

/** Said where something is asked of a month that is closed. */
export const CLOSED: Refusal = {
  code: 'kinerja.bulan-ditutup',
  message: {
    id: 'Bulan ini sudah ditutup dan tidak berubah lagi. Temuan baru menjadi penyesuaian bulan berikutnya.',
    en: 'This month is closed and does not change any more. New findings become an adjustment of the next.',
  },
  basis: 'Bulan yang ditutup tidak diubah; penyesuaian pada bulan berikutnya (bawaan Luwes)',
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
    id: 'Kalender hari libur tahun ini belum dimasukkan. Masukkan dahulu di /v1/kalender.',
    en: 'The holiday calendar of this year is not entered yet. Enter it first at /v1/kalender.',
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

const OPEN_OBJECTIONS = (count: number): Refusal => ({
  code: 'kinerja.sanggahan-terbuka',
  message: {
    id: `${count} sanggahan bulan ini belum dijawab. Jawab dahulu.`,
    en: `${count} objections to this month wait for an answer. Answer them first.`,
  },
  basis: 'Perkada TPP: sanggahan dijawab sebelum bulan ditutup (bawaan Luwes)',
})
