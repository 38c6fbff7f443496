import type { Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import type { Zona } from '../../domain/shared/local-time.ts'

/** A person as a widget shows them. */
export interface Diri {
  readonly nip: string
  readonly nama: string
  readonly unitKerja: string
  readonly namaUnit: string
  readonly jabatan: string
  readonly zona: Zona
}

/** Returns a person and their unit, as a widget shows them. */
export function asDiri(pegawai: Pegawai, unit: UnitKerja, fallback: Zona): Diri {
  const { nip, nama, jabatan } = pegawai
  const { kode: unitKerja, nama: namaUnit } = unit
  return { nip, nama, unitKerja, namaUnit, jabatan, zona: unit.zona ?? fallback }
}
