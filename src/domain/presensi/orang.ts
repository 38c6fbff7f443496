import type { Pegawai, UnitKerja } from '../pegawai/pegawai.ts'
import type { Zona } from '../shared/local-time.ts'
import { pick } from '../shared/pick.ts'

/**
 * The fields of a person and of a unit that a day's verdict depends on, besides the unit and the
 * time zone.
 */
export const DASAR_HARI = {
  pegawai: ['status', 'jabatan', 'jenisJabatan', 'eselon', 'tugas', 'jamKerja'],
  unit: ['pola', 'layananLangsung', 'kantor'],
} as const satisfies {
  readonly pegawai: readonly (keyof Pegawai)[]
  readonly unit: readonly (keyof UnitKerja)[]
}

/** The data of the person and the unit behind a day's verdict; stored with it for checks. */
export interface OrangHari {
  readonly pegawai: Pick<Pegawai, (typeof DASAR_HARI.pegawai)[number]>
  readonly unit: Pick<UnitKerja, 'kode' | (typeof DASAR_HARI.unit)[number]>
  readonly zona: Zona
}

/** Returns the data of a person and their unit that a day's verdict depends on. */
export function orangOf(pegawai: Pegawai, unit: UnitKerja, zona: Zona): OrangHari {
  return {
    pegawai: pick(pegawai, DASAR_HARI.pegawai),
    unit: pick(unit, ['kode', ...DASAR_HARI.unit]),
    zona,
  }
}
