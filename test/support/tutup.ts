/** The body that closes a month in which people were not rated: stories rate only those they are about. */
export const TANPA_NILAI = {
  pengecualian: [{ kode: 'kinerja.belum-dinilai', alasan: 'Penilai belum menilai semuanya.' }],
} as const
