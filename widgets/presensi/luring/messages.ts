import type { Catalogue } from '../../shared/words.ts'

/** Texts of opening without a network. */
export const messages = {
  judul: { id: 'Tanpa sambungan', en: 'No connection' },
  teks: {
    id: 'Presensi tetap dapat dicatat. Jamnya tersimpan di perangkat ini dan dikirim begitu tersambung.',
    en: 'You can still record. The time is kept on this device and sent once there is a connection.',
  },
  akun: {
    id: 'Untuk akun yang terakhir masuk di perangkat ini (NIP berakhiran {akhir}). Bila bukan Anda, jangan mencatat di sini.',
    en: 'For the account last signed in on this device (NIP ending in {akhir}). If that is not you, do not record here.',
  },
  belumDiketahui: {
    id: 'Jadwal hari ini tampil setelah tersambung.',
    en: 'The hours of today show once there is a connection.',
  },
  per: { id: 'Jadwal per {saat}.', en: 'Hours as of {saat}.' },
  cobaLagi: { id: 'Coba sambungkan lagi', en: 'Try to connect again' },
} as const satisfies Catalogue
