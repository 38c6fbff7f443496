import type { Catalogue } from '../../shared/words.ts'

/** Texts of suggested rewards. */
export const messages = {
  judul: { id: 'Usulan penghargaan', en: 'Suggested rewards' },
  petunjuk: {
    id: 'Hasil kerja dan perilaku terbaik {dari}–{sampai} dari {n} pegawai yang dinilai pada semua bulan itu. Kehadiran tidak ikut menentukan. Pejabat yang berwenang memutuskan.',
    en: 'The top results and conduct of {dari}–{sampai}, of {n} employees who were rated in all these months. Attendance decides nothing here. People decide.',
  },
  peringkat: { id: 'Peringkat {n}', en: 'Place {n}' },
} as const satisfies Catalogue
