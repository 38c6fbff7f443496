import type { Contract } from '../../contract/route.ts'
import {
  kalenderBaruAnswer,
  kalenderPribadiAnswer,
  keadaanKalenderAnswer,
} from '../schemas-kalender-pribadi.ts'

/** The OpenAPI entries of the routes in `kalender-pribadi.ts`. */
export const kalenderPribadi = {
  kalenderSaya: {
    tag: 'Data pribadi',
    summary:
      'Apakah kalender pribadi saya punya alamat / whether my private calendar has an address',
    description: {
      id: 'Menunjukkan sejak kapan kalender pribadi pemanggil punya alamat rahasia dan kapan terakhir dibaca. Semua pegawai, untuk dirinya sendiri. Alamatnya hanya ditunjukkan sekali, saat dibuat.',
      en: 'Shows since when the private calendar of the caller has its secret address, and when it was last read. Everybody, for themselves. The address itself is shown once, when it is made.',
    },
    status: 200,
    answer: keadaanKalenderAnswer,
    problems: [401, 503],
  },
  alamatKalender: {
    tag: 'Data pribadi',
    summary: 'Buat atau perbarui alamat kalender pribadi / make or renew the address',
    description: {
      id: 'Membuat alamat rahasia baru untuk kalender pribadi pemanggil; alamat sebelumnya langsung tidak berlaku. Semua pegawai, untuk dirinya sendiri. Luwes hanya menyimpan sidik alamat, jadi alamat ditunjukkan sekali ini. Tanpa PUBLIC_URL ditolak (409).',
      en: 'Makes a new secret address for the private calendar of the caller; the one before ends at once. Everybody, for themselves. Luwes stores a digest alone, so the address is shown this once. Refused without PUBLIC_URL (409).',
    },
    status: 200,
    answer: kalenderBaruAnswer,
    problems: [401, 409, 503],
  },
  cabutKalender: {
    tag: 'Data pribadi',
    summary: 'Cabut alamat kalender pribadi / end the address of my private calendar',
    description: {
      id: 'Mengakhiri alamat kalender pribadi pemanggil: yang berlangganan tidak mendapat apa-apa lagi. Semua pegawai, untuk dirinya sendiri. Yang belum punya alamat dijawab sama.',
      en: 'Ends the address of the private calendar of the caller: subscribers get nothing any more. Everybody, for themselves. Who has no address is answered alike.',
    },
    status: 200,
    answer: keadaanKalenderAnswer,
    problems: [401, 503],
  },
  umpanKalender: {
    tag: 'Data pribadi',
    summary:
      'Kalender pribadi untuk aplikasi kalender (RFC 5545) / private calendar for calendar apps',
    description: {
      id: 'Memberi hari WFA, sif, piket, dan batas waktu seorang pegawai, 14 hari ke belakang sampai 92 hari ke depan, kepada siapa pun yang memegang alamat rahasianya. Tanpa presensi, nilai, uang, atau hukuman disiplin. Yang dibatalkan tetap tampil sebagai CANCELLED dengan SEQUENCE berikutnya. ETag dan If-None-Match menghemat kiriman (304). Alamat yang dicabut atau diganti, dan milik pegawai yang sudah berhenti, dijawab 404. Setiap pembacaan dicatat di siapa melihat data pemiliknya.',
      en: 'Gives the WFA days, shifts, pickets and deadlines of a person, from 14 days back to 92 ahead, to whoever holds the secret address. No presence, points, money or discipline. What was cancelled stays as CANCELLED with the next SEQUENCE. ETag and If-None-Match spare the body (304). An address that was ended or renewed, or that of a person who has left, is a 404. Each reading is noted among the looks at the data of its owner.',
    },
    status: 200,
    answer: kalenderPribadiAnswer,
    type: 'text/calendar',
    problems: [400, 404, 429, 503],
    open: true,
  },
} as const satisfies Contract
