import type { Contract } from '../../contract/route.ts'
import { hariBulanAnswer, kunciAnswer, tandaTerimaAnswer, tapAnswer } from '../schemas-presensi.ts'

/** The OpenAPI entries of the routes in `presensi.ts`. */
export const presensi = {
  tap: {
    tag: 'Presensi',
    summary: 'Catat tap, dijawab tanda terima / record a tap, answered with a receipt',
    description: {
      id: 'Mencatat presensi masuk atau pulang pemanggil dan menjawab dengan tanda terima bertanda tangan. Semua pegawai aktif. Jam server yang dihitung; untuk presensi luring yang dihitung adalah jam yang dijamin tiket waktu Luwes; jam tanpa tiket menunggu pemeriksaan atasan, dan yang membuat presensi daring sesudah jam itu mendapat jam server (R95). Id yang sama tidak mengubah apa pun, juga untuk presensi tahun yang sudah diarsipkan bila at menyebut waktunya; id yang sudah dipakai pada hari lain ditolak (409).',
      en: 'Records that the caller began or ended the day, and answers with a signed receipt. Every active employee. The server’s time counts; for a tap made offline that for which a time ticket of Luwes vouches; a time without one waits for the superior, and who tapped online after it gets the server’s (R95). The same id changes nothing, not even for a tap of an archived year where at tells its time; an id used on another day is refused (409).',
    },
    status: 201,
    answer: tapAnswer,
    problems: [400, 401, 409, 503],
    idempotent: true,
  },
  hariSebulan: {
    tag: 'Presensi',
    summary: 'Hari sebulan dengan putusan dan alasannya / days with verdicts and reasons',
    description: {
      id: 'Menunjukkan hari-hari satu bulan sampai hari ini, dengan status dan alasannya. Untuk yang bersangkutan, atasannya, kepala unit di atasnya, bkd, dan inspektorat. NIP yang tidak dikirim SIMPEG dijawab 404.',
      en: 'Shows the days of a month up to today, with their verdicts and reasons. For the person, their atasan, the kepala above them, bkd and inspektorat. A NIP that SIMPEG never sent is a 404.',
    },
    status: 200,
    answer: hariBulanAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  kunciTandaTerima: {
    tag: 'Presensi',
    summary: 'Kunci publik tanda terima (JWK Set) / the public keys of receipts',
    description: {
      id: 'Memberi kunci publik untuk memeriksa tanda terima tanpa Luwes. Terbuka bagi siapa saja.',
      en: 'Gives the public keys by which anybody checks a receipt without Luwes. Open to all.',
    },
    status: 200,
    answer: kunciAnswer,
    problems: [],
    open: true,
  },
  periksaTandaTerima: {
    tag: 'Presensi',
    summary: 'Apa arti sebuah tanda terima / what a receipt is worth',
    description: {
      id: 'Memeriksa tanda terima: asli dan utuh atau tidak, dan apakah presensinya masih tersimpan. Semua yang masuk. Tempat yang dibawa dicocokkan dengan ringkasan di dalamnya; tanda terima yang tidak sah dijawab sah false, bukan kesalahan.',
      en: 'Checks a receipt: whether it is ours and unchanged, and whether its tap is still kept. Everybody who is signed in. A place that is brought is held against the digest in it; a receipt that is not valid is answered with sah false, not with an error.',
    },
    status: 200,
    answer: tandaTerimaAnswer,
    problems: [400, 401, 503],
  },
} as const satisfies Contract
