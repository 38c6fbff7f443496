import type { Catalogue } from '../shared/words.ts'

/** Words that the forms of `luwes-admin` have in common. */
export const messages = {
  tutup: { id: 'Tutup', en: 'Close' },
  batal: { id: 'Batal', en: 'Cancel' },
  mengirim: { id: 'Mengirim…', en: 'Sending…' },
  unit: { id: 'Unit kerja ({n} dipilih)', en: 'Units ({n} chosen)' },
  cariUnit: { id: 'Cari unit kerja', en: 'Find a unit' },
  tidakKetemu: { id: 'Tidak ada unit yang cocok.', en: 'No unit matches.' },
  paksa: { id: 'Mengapa harus berlaku hari ini?', en: 'Why must it hold today?' },
  paksaTeks: {
    id: 'Pegawai sedang melakukan presensi, dan perubahan ini mengubah penilaian hari ini. Berlakukan mulai besok, atau sebutkan alasannya.',
    en: 'People are tapping now, and this would change how today is judged. Let it hold from tomorrow, or say why not.',
  },
  takBerubah: { id: 'Belum ada yang diubah', en: 'Nothing was changed' },
  wajibAlasan: { id: 'Isi alasannya', en: 'Give the reason' },
  wajibDari: { id: 'Pilih tanggal mulai', en: 'Choose the first day' },
  wajibSampai: { id: 'Pilih tanggal akhir', en: 'Choose the last day' },
  urutan: {
    id: 'Tanggal akhir tidak boleh sebelum tanggal mulai',
    en: 'The last day cannot be before the first',
  },
  wajibUnit: { id: 'Pilih sedikitnya satu unit kerja', en: 'Choose one unit at least' },
  wajibPaksa: {
    id: 'Isi alasan, atau pilih tanggal mulai besok',
    en: 'Give the reason, or choose a day from tomorrow on',
  },
  dari: { id: 'Dari', en: 'From' },
  sampai: { id: 'Sampai', en: 'To' },
  alasan: { id: 'Alasan', en: 'Reason' },
} as const satisfies Catalogue
