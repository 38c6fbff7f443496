import type { Catalogue } from '../../shared/words.ts'

/** Texts of the request to correct data. */
export const messages = {
  minta: { id: 'Minta perbaikan data', en: 'Ask to have data mended' },
  mintaTeks: {
    id: 'Luwes menyimpan salinan dari SIMPEG, e-presensi, dan e-Kinerja. BKD/BKPSDM memperbaikinya di sumbernya dan menjawab Anda dalam 3 × 24 jam. Hak Anda diatur UU 27/2022 tentang Pelindungan Data Pribadi. Presensi sehari diperbaiki lewat Koreksi, nilai bulan lewat Sanggahan.',
    en: 'Luwes holds copies from SIMPEG, e-presensi and e-Kinerja. BKD/BKPSDM has them mended at their source and answers within 3 × 24 hours. Your right is in UU 27/2022. A day of presence is put right by a correction, a month by an objection.',
  },
  bagian: { id: 'Bagian yang salah', en: 'Which part is wrong' },
  uraian: {
    id: 'Apa yang salah, dan bagaimana seharusnya?',
    en: 'What is wrong, and how should it be?',
  },
  wajibUraian: { id: 'Jelaskan apa yang salah', en: 'Say what is wrong' },
  kirim: { id: 'Kirim permintaan', en: 'Send the request' },
  mengirim: { id: 'Mengirim…', en: 'Sending…' },
  terkirim: { id: 'Permintaan terkirim ke BKD/BKPSDM.', en: 'The request is sent.' },
  permintaan: { id: 'Permintaan Anda', en: 'Your requests' },
  belumAda: { id: 'Belum ada permintaan.', en: 'No requests yet.' },
  batas: { id: 'Dijawab paling lambat {saat}', en: 'To be answered by {saat}' },
  lewat: { id: 'Batas jawaban terlewati', en: 'The answer is overdue' },
  diajukan: { id: 'Menunggu', en: 'Waiting' },
  diteruskan: { id: 'Diteruskan ke sumber', en: 'Handed on' },
  diperbaiki: { id: 'Diperbaiki', en: 'Mended' },
  ditolak: { id: 'Ditolak', en: 'Refused' },
  riwayat: { id: 'Riwayat', en: 'History' },
} as const satisfies Catalogue
