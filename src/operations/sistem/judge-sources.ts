import { momentInWords } from '../../domain/presensi/clock.ts'
import { isWorkday, type Kalender } from '../../domain/shared/calendar.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import type { KabarTerakhir, KeadaanSekarang } from './sekarang.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

/** Working days that a source of taps may be silent. */
const SILENT_DAYS = 1

/** Judges when each source of taps last sent something, in working days. */
export function judgeSources(
  sources: readonly KabarTerakhir[],
  sekarang: KeadaanSekarang,
): Temuan[] {
  if (sources.length === 0) {
    return [
      masalah(
        'presensi',
        'catatan',
        { id: 'Belum ada data presensi.', en: 'No tap ever came.' },
        {
          id: 'Sambungkan e-presensi ke /webhooks/presensi, atau pasang <luwes-presensi> di portal.',
          en: 'Connect e-presensi to /webhooks/presensi, or put <luwes-presensi> on the portal.',
        },
      ),
    ]
  }
  return sources.map(({ sumber, terakhir }) => judgeSource(sumber, terakhir, sekarang))
}

function judgeSource(
  sumber: string,
  terakhir: Instant,
  { now, zona, kalender }: KeadaanSekarang,
): Temuan {
  const last = localDate(terakhir, zona)
  const today = localDate(now, zona)
  const moment = momentInWords(terakhir, zona)
  const id = `Presensi terakhir dari ${sumber}: ${moment.id}.`
  const en = `Last tap of ${sumber}: ${moment.en}.`
  const kode = `presensi-${sumber}`
  if (workdaysBetween(kalender, last, today) < SILENT_DAYS) return baik(kode, id, en)
  return masalah(
    kode,
    'peringatan',
    { id, en },
    {
      id: 'Lebih dari satu hari kerja tanpa kabar: periksa mesin, pengirim webhook, dan rahasianya.',
      en: 'Silent for more than a working day: look at the machines, the sender of webhooks and its secret.',
    },
  )
}

/** Counts the whole working days between two days. */
function workdaysBetween(kalender: Kalender, from: LocalDate, to: LocalDate): number {
  let count = 0
  // After a year of silence counting stops.
  for (let day = addDays(from, 1); day < to && count < 260; day = addDays(day, 1)) {
    if (isWorkday(kalender, day)) count += 1
  }
  return count
}
