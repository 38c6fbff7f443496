import type { BarisLaporan, Laporan, Pengajuan, Rencana } from '../../shared/contract.ts'
import type { LocalDate } from '../../shared/dates.ts'
import type { Fault } from '../../shared/faults.ts'
import { parseNumber } from '../../shared/fields.ts'
import type { BarisIsian, Isian } from '../state.ts'
import { messages } from './messages.ts'

/** A line for unplanned work. */
export const emptyLine: BarisIsian = { hasil: '', satuan: '', realisasi: '', bukti: '' }

/** Returns the plan of the approved request of a day; none for a day by letter or roster. */
export function planOf(requests: readonly Pengajuan[], tanggal: LocalDate): readonly Rencana[] {
  const granted = requests.find(({ hari }) =>
    hari.some((day) => day.tanggal === tanggal && day.status === 'disetujui'),
  )
  return granted?.rencana ?? []
}

/**
 * Returns the first state of a report: the one sent before, or else the empty lines of the plan.
 */
export function freshReport(plan: readonly Rencana[], sent: Laporan | undefined): Isian {
  if (sent) return { baris: sent.baris.map(asTyped), kendala: sent.kendala ?? '' }
  const baris = plan.map((line) => ({ ...line, realisasi: '', bukti: '' }))
  return { baris: baris.length > 0 ? baris : [emptyLine], kendala: '' }
}

/** Returns a report in which each result of the plan was reached. */
export function asPlanned(report: Isian): Isian {
  const baris = report.baris.map((line) =>
    line.target === undefined
      ? line
      : { ...line, realisasi: String(line.target).replace('.', ',') },
  )
  return { ...report, baris }
}

/**
 * Returns the lines of the newest report before a day as a template; none if there is no such
 * report.
 */
export function linesOfLast(sent: readonly Laporan[], tanggal: LocalDate): readonly BarisIsian[] {
  const [last] = sent
    .filter((one) => one.tanggal < tanggal)
    .toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : -1))
  return (last?.baris ?? []).map(({ hasil, satuan, kra }) => ({
    ...emptyLine,
    hasil,
    satuan,
    ...(kra && { kra }),
  }))
}

function asTyped({ realisasi, bukti = '', ...line }: BarisLaporan): BarisIsian {
  return { ...line, bukti, realisasi: String(realisasi).replace('.', ',') }
}

/** Returns the report in the form of the API. */
export function toReport(tanggal: LocalDate, { baris, kendala }: Isian) {
  return {
    tanggal,
    baris: baris.map((line) => {
      const { hasil, satuan, target, kra, realisasi, bukti } = line
      return {
        hasil: hasil.trim(),
        satuan: satuan.trim(),
        realisasi: parseNumber(realisasi),
        ...(target !== undefined && { target }),
        ...(kra && { kra }),
        ...(bukti.trim() && { bukti: bukti.trim() }),
      }
    }),
    ...(kendala.trim() && { kendala: kendala.trim() }),
  }
}

/** Returns what is missing before it can be sent, in the order of the form. */
export function faultsOf({ baris }: Isian): Fault[] {
  return baris.flatMap(({ hasil, satuan, realisasi }, at) => {
    const values = { n: at + 1 }
    const miss = (key: string, text: Fault['text']) => ({
      field: `baris-${at}-${key}`,
      text,
      values,
    })
    return [
      ...(hasil.trim() ? [] : [miss('hasil', messages.wajibHasil)]),
      ...(parseNumber(realisasi) >= 0 ? [] : [miss('realisasi', messages.wajibRealisasi)]),
      ...(satuan.trim() ? [] : [miss('satuan', messages.wajibSatuan)]),
    ]
  })
}

/** Returns the field that a JSON pointer into the report refers to. */
export function fieldOfPath(path: string): string {
  const [, root = '', at = '0', key = 'realisasi'] = path.split('/')
  return root === 'baris' ? `baris-${at}-${key}` : root
}
