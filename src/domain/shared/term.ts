import type { GenericSchema, InferInput } from 'valibot'
import type { Satuan } from './satuan.ts'

/** The meaning of a property, parameter or header, for readers of the OpenAPI document. */
export interface Term {
  /** Indonesian, which binds; then English. */
  readonly id: string
  readonly en: string
  /** The unit of its number, or the format of its text; every number has one. */
  readonly unit?: string
  /** An example value. A closed list, a constant and a yes or no need none: they give their own. */
  readonly example?: unknown
}

/** The names of a value's properties and of those within them: `kra`, `kra/kode`. */
type PropertyOf<Value> = unknown extends Value
  ? string
  : Value extends readonly (infer Item)[]
    ? PropertyOf<Item>
    : Value extends object
      ? {
          [Name in keyof Value & (string | number)]-?:
            | `${Name}`
            | `${Name}/${PropertyOf<NonNullable<Value[Name]>>}`
        }[keyof Value & (string | number)]
      : never

/**
 * What properties of a schema hold, by their names. One that is left out holds what it does everywhere: the
 * glossary of the contract has its term.
 */
export type Terms<Schema extends GenericSchema = GenericSchema> = {
  readonly [Name in PropertyOf<InferInput<Schema>>]?: Term
}

/** Units, Indonesian and English. */
export const UNIT = {
  menit: 'menit / minutes',
  perseratusMenit: 'perseratus menit / hundredths of a minute',
  detik: 'detik / seconds',
  milidetik: 'milidetik / milliseconds',
  jam: 'jam / hours',
  hari: 'hari / days',
  hariKerja: 'hari kerja / working days',
  hariOrang: 'hari orang / days of people',
  bulan: 'bulan / months',
  orang: 'orang / people',
  unitKerja: 'unit kerja / units',
  butir: 'butir / items',
  baris: 'baris / rows',
  kali: 'kali / times',
  kejadian: 'kejadian / events',
  kiriman: 'kiriman / deliveries',
  pengajuan: 'pengajuan / requests',
  rupiah: 'rupiah bulat / whole rupiah',
  poin: 'perseratus poin / hundredths of a point',
  perseratus: 'perseratus persen / hundredths of a percent',
  persen: 'persen / percent',
  kotak: 'nomor kotak / number of the box',
  meter: 'meter / metres',
  kilometer: 'kilometer / kilometres',
  derajat: 'derajat WGS 84 / degrees WGS 84',
  kbps: 'kilobit per detik / kilobits a second',
  satuan: 'menurut satuan / as satuan says',
  urutan: 'nomor urut / ordinal number',
  urutanNol: 'nomor urut mulai 0 / position from 0',
  hariPekan: '1 Senin sampai 7 Minggu / 1 Monday to 7 Sunday',
  waktu: 'RFC 3339 dengan offset / RFC 3339 with offset',
  tanggal: 'YYYY-MM-DD',
  bulanKalender: 'YYYY-MM',
  pukul: 'HH:MM',
} as const satisfies Readonly<Record<Satuan, string>> & Readonly<Record<string, string>>
