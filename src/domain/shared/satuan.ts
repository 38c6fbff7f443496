/** What the number of a clause counts; `UNIT` has the words. */
export type Satuan =
  | 'bulan'
  | 'hari'
  | 'hariKerja'
  | 'hariPekan'
  | 'kali'
  | 'kotak'
  | 'meter'
  | 'orang'
  | 'perseratus'
