import type { Catalogue } from '../shared/words.ts'

/** Texts of `luwes-untuk-anda`. */
export const messages = {
  judul: { id: 'Untuk Anda', en: 'For you' },
  pengantar: {
    id: 'Yang menunggu Anda, yang paling mendesak lebih dulu.',
    en: 'What waits for you, the most urgent first.',
  },
  beres: { id: 'Tidak ada yang menunggu Anda', en: 'Nothing waits for you' },
  beresTeks: {
    id: 'Pengajuan, laporan, dan keputusan yang perlu Anda selesaikan akan tampil di sini.',
    en: 'Requests, reports and decisions that you have to settle will be shown here.',
  },
  tenggat: { id: 'Paling lambat {saat}', en: 'By {saat}' },
  lewat: { id: '{n} lewat tenggat', en: '{n} overdue' },
  kalender: {
    id: 'Kalender di ponsel dan komputer Anda',
    en: 'Calendar on your phone and computer',
  },
  perangkat: { id: 'Pemberitahuan di perangkat ini', en: 'Notifications on this device' },
  pesan: { id: 'Pesan di luar portal', en: 'Messages outside the portal' },
  lebih: { id: 'dan mungkin masih ada lagi', en: 'and perhaps more' },
} as const satisfies Catalogue
