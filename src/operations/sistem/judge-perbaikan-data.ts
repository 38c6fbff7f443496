import { momentInWords } from '../../domain/presensi/clock.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { answerDue } from '../../domain/sistem/perbaikan-data.ts'
import type { KeadaanSekarang } from './sekarang.ts'
import { masalah, type Temuan } from './temuan.ts'

/** Judges requests to correct data that are overdue. Empty if there are none. */
export function judgePerbaikanData(
  banyak: number,
  tertua: Instant | null,
  { zona }: Pick<KeadaanSekarang, 'zona'>,
): Temuan[] {
  if (banyak === 0 || tertua === null) return []
  const due = momentInWords(answerDue(tertua), zona)
  return [
    masalah(
      'perbaikan-data',
      'peringatan',
      {
        id: `${banyak} permintaan perbaikan data belum dijawab melewati batas 3 x 24 jam; yang tertua seharusnya dijawab paling lambat ${due.id}.`,
        en: `${banyak} requests to mend data were not answered within 3 x 24 hours; the oldest was due on ${due.en}.`,
      },
      {
        id: 'Minta petugas BKD/BKPSDM menjawabnya di luwes-admin, tab Data pribadi.',
        en: 'Ask an officer of bkd to answer them in luwes-admin, tab Personal data.',
      },
    ),
  ]
}
