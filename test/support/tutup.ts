/**
 * The body that closes a month with unrated people: stories rate only the people they are about.
 */
export const TANPA_NILAI = {
  pengecualian: [{ kode: 'kinerja.belum-dinilai', alasan: 'Penilai belum menilai semuanya.' }],
} as const
