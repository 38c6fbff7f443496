import type { Contract } from '../../contract/route.ts'
import { laporanAnswer, laporanList, progresList } from '../schemas-presensi.ts'

/** The OpenAPI entries of the routes in `laporan.ts`. */
export const laporan = {
  kirimLaporan: {
    tag: 'Presensi',
    summary:
      'Kirim laporan satu hari; dikirim lagi menggantikan yang belum diterima / send the report of a day',
    description: {
      id: 'Mengirim laporan satu hari WFA terhadap rencananya (R43), atau laporan hari kerja mana pun bila semua wajib melapor (R112); dikirim lagi menggantikan yang menunggu atau dikembalikan. Semua pegawai, untuk harinya sendiri. Ditolak (409) bila harinya belum tiba, tidak memerlukan laporan, atau laporannya sudah diterima.',
      en: 'Sends the report of a WFA day against its plan (R43), or of any working day where everybody reports (R112); sent again it replaces one that waits or was returned. Everybody, for their own days. Refused (409) where the day has not come, needs no report, or its report was accepted.',
    },
    status: 201,
    answer: laporanAnswer,
    problems: [400, 401, 409, 503],
  },
  laporanSaya: {
    tag: 'Presensi',
    summary: 'Laporan saya sebulan / my reports of a month',
    description: {
      id: 'Menunjukkan laporan sendiri satu bulan, terbaru dahulu. Semua pegawai.',
      en: 'Shows one’s own reports of a month, newest first. Everybody.',
    },
    status: 200,
    answer: laporanList,
    problems: [400, 401, 503],
  },
  progresSaya: {
    tag: 'Presensi',
    summary: 'Progres saya sebulan dari e-Kinerja / my progress of a month from e-kinerja',
    description: {
      id: 'Menunjukkan progres sendiri satu bulan seperti dikirim e-Kinerja, menurut hari. Progres berlaku sebagai laporan harinya (R120). Semua pegawai.',
      en: 'Shows one’s own progress of a month as e-kinerja sent it, by day. It counts as the report of its day (R120). Everybody.',
    },
    status: 200,
    answer: progresList,
    problems: [400, 401, 503],
  },
  laporanMenunggu: {
    tag: 'Presensi',
    summary: 'Laporan yang menunggu saya / reports that wait for me',
    description: {
      id: 'Menunjukkan laporan yang menunggu diterima atau dikembalikan pemanggil, terlama dahulu. Untuk atasan dan yang mewakilinya; yang lain mendapat daftar kosong.',
      en: 'Shows the reports that the caller accepts or returns, oldest first. For atasan and those who stand in for them; others get an empty list.',
    },
    status: 200,
    answer: laporanList,
    problems: [400, 401, 503],
  },
  putuskanLaporan: {
    tag: 'Presensi',
    summary: 'Terima atau kembalikan laporan / accept or return a report',
    description: {
      id: 'Menerima laporan, atau mengembalikannya dengan catatan. Untuk yang bertanggung jawab atas pegawai itu, tidak untuk laporan sendiri (403). Pengembalian tanpa catatan, atau laporan yang tidak menunggu, ditolak (409).',
      en: 'Accepts a report, or returns it with a note. For who answers for the person, never for one’s own (403). A return without a note, or a report that does not wait, is refused (409).',
    },
    status: 200,
    answer: laporanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
