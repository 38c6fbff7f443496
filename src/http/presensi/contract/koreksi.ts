import type { Contract } from '../../contract/route.ts'
import { hariSatuAnswer, hariTerbukaList, koreksiAnswer, koreksiList } from '../schemas-koreksi.ts'

/** The OpenAPI entries of the routes in `koreksi.ts`. */
export const koreksi = {
  ajukanKoreksi: {
    tag: 'Presensi',
    summary: 'Ajukan koreksi dengan bukti / ask for a correction with proof',
    description: {
      id: 'Meminta satu hari dibetulkan dengan bukti: presensi yang terlewat, izin, atau dinas luar (R38). Semua pegawai, untuk harinya sendiri. Ditolak (422) bila harinya belum tiba, batasnya lewat, atau tidak ada kewajiban; koreksi yang sama yang menunggu ditolak (409).',
      en: 'Asks that a day be put right, with proof: a missing tap, an excuse, or duty elsewhere (R38). Everybody, for their own days. Refused (422) where the day has not come, the time is over, or nothing is expected; the same correction that waits already is refused (409).',
    },
    status: 201,
    answer: koreksiAnswer,
    problems: [400, 401, 409, 422, 503],
    idempotent: true,
  },
  koreksiSaya: {
    tag: 'Presensi',
    summary: 'Koreksi saya sebulan / my corrections of a month',
    description: {
      id: 'Menunjukkan koreksi sendiri untuk hari-hari satu bulan, terbaru dahulu. Semua pegawai.',
      en: 'Shows one’s own corrections of the days of a month, newest first. Everybody.',
    },
    status: 200,
    answer: koreksiList,
    problems: [400, 401, 503],
  },
  koreksiMenunggu: {
    tag: 'Presensi',
    summary: 'Koreksi yang menunggu saya / corrections that wait for me',
    description: {
      id: 'Menunjukkan koreksi yang kini menunggu keputusan pemanggil, terlama dahulu, juga atas nama pejabat yang diwakili. Untuk atasan dan bkd; yang lain mendapat daftar kosong.',
      en: 'Shows the corrections that wait for the caller’s decision now, oldest first, in offices they stand in for too. For atasan and bkd; others get an empty list.',
    },
    status: 200,
    answer: koreksiList,
    problems: [400, 401, 503],
  },
  putuskanKoreksi: {
    tag: 'Presensi',
    summary: 'Setuju, tolak, atau batal / grant, refuse or take back a correction',
    description: {
      id: 'Menyetujui, menolak, atau membatalkan koreksi (R38): atasan dahulu, lalu bkd; yang bersangkutan hanya dapat membatalkan. Koreksi yang dibiarkan atasan menjadi urusan bkd (R39). Penolakan perlu alasan. Perkara sendiri ditolak (403), langkah yang tidak sesuai keadaan ditolak (409).',
      en: 'Grants, refuses or takes back a correction (R38): the atasan first, then bkd; the person can only take it back. One that the atasan left undecided is bkd’s (R39). A refusal needs a reason. Nobody decides on their own (403); a step that does not fit the state is refused (409).',
    },
    status: 200,
    answer: koreksiAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
  hariTerbuka: {
    tag: 'Presensi',
    summary: 'Hari yang menunggu ketetapan saya / days that wait for my finding',
    description: {
      id: 'Menunjukkan hari yang menunggu ketetapan pemanggil, terlama dahulu, paling banyak 100: belum terverifikasi atau rancangan tanpa keterangan. Untuk atasan dan bkd; yang lain mendapat daftar kosong.',
      en: 'Shows the days that wait for the caller’s finding, oldest first, 100 at most: unverified, or the draft of an absence. For atasan and bkd; others get an empty list.',
    },
    status: 200,
    answer: hariTerbukaList,
    problems: [401, 503],
  },
  tetapkanHari: {
    tag: 'Presensi',
    summary: 'Tetapkan hari yang belum terverifikasi / find of a day that is not verified',
    description: {
      id: 'Menetapkan hari yang tidak jelas dari fakta: hadir atau tanpa keterangan, dengan alasan. Untuk atasan dan bkd, tidak untuk hari sendiri (403). Hari yang sudah jelas dari presensi, laporan, dan suratnya, atau tidak dinilai, ditolak (409).',
      en: 'Finds of a day that the facts leave open: present or absent, with a reason. For atasan and bkd, never for one’s own day (403). A day that is clear from taps, report and letters, or is not judged, is refused (409).',
    },
    status: 200,
    answer: hariSatuAnswer,
    problems: [400, 401, 403, 409, 503],
  },
} as const satisfies Contract
