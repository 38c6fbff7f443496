import { dateInWords } from '../../domain/shared/date-words.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Masa } from '../../domain/shared/masa.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

/** Judges the first day of use: without it, days before Luwes was used are judged as well (R78). */
export function judgeFirstDay({ dari }: Masa, today: LocalDate): Temuan {
  if (dari === null) {
    return masalah(
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
