import type { Pegawai } from './pegawai.ts'

/**
 * The undated fields of a person's record: the newest message sets them for every day. The home is
 * undated too.
 */
export const TANPA_TANGGAL = [
  'nama',
  'kotakTalenta',
  'potensial',
  'predikatTerakhir',
  'ulangTahunIbu',
  'kesiapan',
] as const satisfies readonly (keyof Pegawai)[]
