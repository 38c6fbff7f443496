import type { Nip } from '../../domain/pegawai/nip.ts'
import { csvText } from '../../domain/shared/csv.ts'
import { HARI } from '../../domain/shared/date-words.ts'
import { weekday } from '../../domain/shared/local-date.ts'
import type { BarisRoster } from '../../operations/wfa/export-roster.ts'

const HEADER = ['No', 'Hari', 'Tanggal', 'Nama', 'NIP', 'Jabatan', 'Unit kerja', 'Tempat kerja']

/**
 * Returns a NIP in the four groups used by letters: '19860926 201505 1 001'. No spreadsheet reads
 * it as a number.
 */
function groupDigits(nip: Nip): string {
  return [nip.slice(0, 8), nip.slice(8, 14), nip.slice(14, 15), nip.slice(15)].join(' ')
}

/** Returns a roster as CSV for the annex of a surat perintah. */
export function rosterToCsv(rows: readonly BarisRoster[]): string {
  const lines = rows.map(({ tanggal, nama, nip, jabatan, unit }, index) => [
    String(index + 1),
    HARI[weekday(tanggal) - 1] ?? '',
    tanggal,
    nama,
    groupDigits(nip),
    jabatan,
    unit,
    'Rumah',
  ])
  return csvText([HEADER, ...lines])
}
