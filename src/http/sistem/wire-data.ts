import { csvText, type Sel } from '../../domain/shared/csv.ts'
import { type Instant, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import type { PerbaikanData } from '../../operations/sistem/perbaikan-data.ts'
import type { BagianData, DataSendiri } from '../../operations/sistem/read-data.ts'

// Rows of any table: a number of this size is UTC milliseconds between the years 2001 and 2096.
const isMoment = (value: unknown): value is Instant =>
  typeof value === 'number' && value > 1e12 && value < 4e12

function rowToWire(row: BagianData['baris'][number], zona: Zona) {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      isMoment(value) ? toRfc3339(value, zona) : value,
    ]),
  )
}

function partToWire({ jumlah, terpotong, lanjut, baris }: BagianData, zona: Zona) {
  return { jumlah, terpotong, lanjut, baris: baris.map((row) => rowToWire(row, zona)) }
}

function lookToWire(look: DataSendiri['dilihat'][number], zona: Zona) {
  const { tanggal, oleh, nama, jenis, semua, pertama, terakhir } = look
  return {
    tanggal,
    oleh,
    nama,
    jenis,
    semua,
    pertama: toRfc3339(pertama, zona),
    terakhir: toRfc3339(terakhir, zona),
  }
}

/** Maps the data about a person to the wire. */
export function dataToWire(data: DataSendiri, zona: Zona) {
  const { nip, dibuatPada, bagian, dilihat, dilihatLanjut } = data
  const parts = Object.entries(bagian).map(
    ([name, part]) => [name, partToWire(part, zona)] as const,
  )
  return {
    nip,
    dibuatPada: toRfc3339(dibuatPada, zona),
    bagian: Object.fromEntries(parts),
    dilihat: dilihat.map((look) => lookToWire(look, zona)),
    dilihatLanjut,
  }
}

/** Maps a request to correct data to the wire. */
export function perbaikanDataToWire(row: PerbaikanData, zona: Zona) {
  const { id, nip, bagian, uraian, status, jawaban, diajukanPada, selesaiPada } = row
  const { batas, terlambat, riwayat } = row
  return {
    id,
    nip,
    bagian,
    uraian,
    status,
    jawaban,
    diajukanPada: toRfc3339(diajukanPada, zona),
    selesaiPada: selesaiPada === null ? null : toRfc3339(selesaiPada, zona),
    batas: toRfc3339(batas, zona),
    terlambat,
    riwayat: riwayat.map((step) => ({ ...step, pada: toRfc3339(step.pada, zona) })),
  }
}

/** Formats rows as CSV, every text as text: NIPs and dates keep all their digits. */
export function dataAsCsv(baris: readonly object[]): string {
  const names = [...new Set(baris.flatMap(Object.keys))]
  const cellOf = (value: unknown): Sel => {
    if (value === null || value === undefined) return null
    if (typeof value === 'number') return value
    return { teks: typeof value === 'string' ? value : JSON.stringify(value) }
  }
  const rows = baris.map((row) => new Map(Object.entries(row)))
  return csvText([names, ...rows.map((row) => names.map((name) => cellOf(row.get(name))))])
}
