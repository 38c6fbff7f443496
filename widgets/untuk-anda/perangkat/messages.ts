import type { Catalogue } from '../../shared/words.ts'

/** Texts of messages on devices. */
export const messages = {
  pengantar: {
    id: 'Panggilan, keputusan, dan tenggat muncul di layar perangkat ini walaupun portal ditutup. Pesan tidak memuat TPP, nilai, atau hukuman disiplin.',
    en: 'Calls, decisions and deadlines appear on the screen of this device though the portal is closed. Messages have no allowance, results or discipline.',
  },
  bersama: {
    id: 'Jangan nyalakan di perangkat yang dipakai bersama.',
    en: 'Do not turn it on where others use the device too.',
  },
  nyalakan: { id: 'Beri tahu saya di perangkat ini', en: 'Tell me on this device' },
  matikan: { id: 'Berhenti di perangkat ini', en: 'Stop on this device' },
  menyala: {
    id: 'Perangkat ini menerima pesan untuk Anda.',
    en: 'This device gets your messages.',
  },
  dinyalakan: { id: 'Perangkat ini akan diberi tahu.', en: 'This device will be told.' },
  dimatikan: { id: 'Perangkat ini tidak lagi diberi tahu.', en: 'This device is told no more.' },
  lain: { id: 'Perangkat Anda yang lain', en: 'Your other devices' },
  sampai: { id: 'pesan terakhir sampai {saat}', en: 'last message came {saat}' },
  belum: { id: 'belum ada pesan yang sampai', en: 'no message came yet' },
  hapus: { id: 'Hapus', en: 'Remove' },
  hapusNama: { id: 'Hapus {nama}', en: 'Remove {nama}' },
  dihapus: { id: '{nama} dihapus.', en: '{nama} was removed.' },
  mati: {
    id: 'Daerah Anda belum memakai pemberitahuan di perangkat.',
    en: 'Your regency has no notifications on devices yet.',
  },
  takDukung: {
    id: 'Peramban ini tidak dapat menampilkan pemberitahuan. Di iPhone dan iPad, tambahkan dahulu portal ke Layar Utama (tombol Bagikan, lalu "Tambah ke Layar Utama") dan buka dari sana.',
    en: 'This browser cannot show notifications. On iPhone and iPad, first add the portal to the Home Screen (Share, then "Add to Home Screen") and open it from there.',
  },
  ditolak: {
    id: 'Pemberitahuan dari portal ini diblokir. Izinkan di pengaturan peramban (ikon di kiri alamat), lalu coba lagi.',
    en: 'Notifications of this portal are blocked. Allow them in the settings of the browser (the icon beside the address), then try again.',
  },
  gagal: {
    id: 'Perangkat ini belum dapat diberi tahu. Periksa sambungan internet, lalu coba lagi.',
    en: 'This device cannot be told yet. Check the connection and try again.',
  },
} as const satisfies Catalogue
