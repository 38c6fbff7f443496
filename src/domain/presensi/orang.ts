import type { Pegawai, UnitKerja } from '../pegawai/pegawai.ts'
import type { Zona } from '../shared/local-time.ts'

/** What judging a day needs of a person and their unit: kept with the verdict, so that it stays theirs. */
export interface OrangHari {
  readonly pegawai: Pick<Pegawai, 'jabatan' | 'jenisJabatan' | 'eselon' | 'tugas'>
  readonly unit: Pick<UnitKerja, 'kode' | 'pola' | 'layananLangsung' | 'kantor'>
  readonly zona: Zona
}

/** A person and their unit as far as a day's verdict depends on them. */
export function orangOf(pegawai: Pegawai, unit: UnitKerja, zona: Zona): OrangHari {
  const { jabatan, jenisJabatan, eselon, tugas } = pegawai
  const { kode, pola, layananLangsung, kantor } = unit
  return {
    pegawai: { jabatan, jenisJabatan, eselon, tugas },
    unit: { kode, pola, layananLangsung, kantor },
    zona,
  }
}
