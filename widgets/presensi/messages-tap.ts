import type { Catalogue } from '../shared/words.ts'

/** Words of recording, and of what came of it. */
export const messages = {
  tercatat: { id: '{arah} tercatat pukul {jam}', en: '{arah} recorded at {jam}' },
  denganLokasi: { id: 'dengan lokasi', en: 'with location' },
  tanpaLokasi: { id: 'tanpa lokasi', en: 'without location' },
  tandaTerima: { id: 'Tanda terima', en: 'Receipt' },
  tandaPetunjuk: {
    id: 'Bukti bertanda tangan digital. Simpan bila Anda perlu menyanggah.',
    en: 'A digitally signed proof. Keep it in case you need to object.',
  },
  salin: { id: 'Salin tanda terima', en: 'Copy the receipt' },
  disalin: { id: 'Tanda terima disalin', en: 'Receipt copied' },
  gagalTap: { id: 'Presensi belum tercatat', en: 'Not recorded yet' },
  tanyaJudul: { id: 'Pulang sekarang?', en: 'Leave now?' },
  tanyaTeks: {
    id: 'Jam kerja selesai pukul {jam}. Bila dicatat sekarang, Anda pulang {lama} lebih awal.',
    en: 'Your hours end at {jam}. Recorded now, you leave {lama} early.',
  },
  tanyaGanti: {
    id: 'Catatan pulang yang lebih akhir menggantikan catatan ini.',
    en: 'A later record of your departure replaces this one.',
  },
  tanyaYa: { id: 'Ya, catat pulang', en: 'Yes, record departure' },
  tanyaTidak: { id: 'Batal', en: 'Cancel' },
} as const satisfies Catalogue
