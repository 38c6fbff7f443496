import type { Pegawai } from './pegawai.ts'

/** What has no date in a person's record: the newest message tells it for every day. Neither has the home. */
export const TANPA_TANGGAL = [
  'nama',
  'kotakTalenta',
  'potensial',
  'predikatTerakhir',
  'ulangTahunIbu',
  'kesiapan',
] as const satisfies readonly (keyof Pegawai)[]
