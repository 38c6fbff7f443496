import type { Pegawai, UnitKerja } from '../pegawai/pegawai.ts'
import type { Zona } from '../shared/local-time.ts'

/** What a day's verdict was based on of the person and the unit; kept with it for who checks it. */
export interface OrangHari {
  readonly pegawai: Pick<
    Pegawai,
    'status' | 'jabatan' | 'jenisJabatan' | 'eselon' | 'tugas' | 'jamKerja'
  >
  readonly unit: Pick<UnitKerja, 'kode' | 'pola' | 'layananLangsung' | 'kantor'>
  readonly zona: Zona
}

/** A person and their unit as far as a day's verdict depends on them. */
export function orangOf(pegawai: Pegawai, unit: UnitKerja, zona: Zona): OrangHari {
  const { status, jabatan, jenisJabatan, eselon, tugas, jamKerja } = pegawai
  const { kode, pola, layananLangsung, kantor } = unit
  return {
    pegawai: { status, jabatan, jenisJabatan, eselon, tugas, jamKerja },
    unit: { kode, pola, layananLangsung, kantor },
    zona,
  }
}
