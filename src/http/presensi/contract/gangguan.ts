import type { Contract } from '../../contract/route.ts'
import { pingAnswer, pingList } from '../schemas-ping.ts'
import {
  apelAnswer,
  apelList,
  batalAnswer,
  dampakAnswer,
  gangguanAnswer,
  gangguanList,
} from '../schemas-presensi.ts'

/** The OpenAPI entries of the routes in `gangguan.ts`. */
export const gangguan = {
  daftarGangguan: {
    tag: 'Presensi',
    summary: 'Gangguan, terbaru dahulu / outages, newest first',
    description: {
      id: 'Menunjukkan gangguan presensi, terbaru dahulu. Semua yang masuk: apa yang dimaafkan bukan rahasia.',
      en: 'Shows the outages, newest first. Everybody who is signed in: what is excused is no secret.',
    },
    status: 200,
    answer: gangguanList,
    problems: [401, 503],
  },
  nyatakanGangguan: {
    tag: 'Presensi',
    summary:
      'Nyatakan gangguan (bkd); terapkan false hanya memberi tahu siapa yang berubah / declare an outage, or only tell whose days would change',
    description: {
      id: 'Menyatakan gangguan presensi, sehingga hari di dalamnya dinilai lagi bagi semua (R40). Hanya bkd. Dengan terapkan false hanya memberi tahu hari siapa yang berubah, sehalaman unit. Gangguan yang belum mulai, atau lebih dari 7 hari, ditolak (400).',
      en: 'Declares an outage, so that the days in it are judged again for everybody (R40). Only bkd. With terapkan false it only tells whose days would change, a page of units. An outage that has not begun, or lasts over 7 days, is refused (400).',
    },
    status: 201,
    answer: gangguanAnswer,
    preview: dampakAnswer,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  tutupGangguan: {
    tag: 'Presensi',
    summary: 'Tutup gangguan (bkd) / end an outage',
    description: {
      id: 'Menetapkan akhir gangguan yang masih berlangsung; hari di dalamnya dinilai lagi. Hanya bkd. Gangguan yang sudah ditutup atau dibatalkan ditolak (409).',
      en: 'Sets the end of an outage that lasts; its days are judged again. Only bkd. One that was closed or taken back is refused (409).',
    },
    status: 200,
    answer: gangguanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
  batalkanGangguan: {
    tag: 'Presensi',
    summary: 'Batalkan gangguan atau dugaan (bkd) / take an outage back',
    description: {
      id: 'Membatalkan gangguan atau dugaan gangguan, dengan alasan; harinya dinilai lagi. Hanya bkd. Yang sudah dibatalkan ditolak (409).',
      en: 'Takes back an outage or a suspicion of one, with a reason; its days are judged again. Only bkd. One that was taken back already is refused (409).',
    },
    status: 200,
    answer: gangguanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
  daftarApel: {
    tag: 'Presensi',
    summary: 'Hari apel dan upacara / days of apel',
    description: {
      id: 'Menunjukkan hari apel dan upacara dua bulan terakhir dan yang akan datang. Semua yang masuk.',
      en: 'Shows the days of apel and ceremonies of the last two months and to come. Everybody who is signed in.',
    },
    status: 200,
    answer: apelList,
    problems: [401, 503],
  },
  isiApel: {
    tag: 'Presensi',
    summary: 'Isi hari apel (bkd) / enter a day of apel',
    description: {
      id: 'Memasukkan hari apel bagi beberapa unit atau semua; yang wajib hadir menunjukkannya dengan presensi dalam waktunya. Hanya bkd. Mengubah cara menilai hari ini selagi pegawai melakukan presensi ditolak (409), kecuali dengan paksa.',
      en: 'Enters a day of apel for some units or all; who is expected shows a tap in its window. Only bkd. To change how today is judged while people tap is refused (409), unless paksa says why.',
    },
    status: 201,
    answer: apelAnswer,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  batalkanApel: {
    tag: 'Presensi',
    summary: 'Batalkan hari apel (bkd) / take a day of apel back',
    description: {
      id: 'Membatalkan hari apel, dengan alasan. Hanya bkd. Apel yang tidak ada atau sudah dibatalkan dijawab 404.',
      en: 'Takes a day of apel back, with a reason. Only bkd. One that does not exist or was taken back is a 404.',
    },
    status: 200,
    answer: batalAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  pingSaya: {
    tag: 'Presensi',
    summary: 'Panggilan hari ini untuk saya / the pings of today',
    description: {
      id: 'Menunjukkan panggilan hari ini kepada pemanggil. Semua pegawai. Panggilan tidak menanyakan tempat (R42).',
      en: 'Shows the pings of today for the caller. Everybody. A ping asks for no place (R42).',
    },
    status: 200,
    answer: pingList,
    problems: [401, 503],
  },
  jawabPing: {
    tag: 'Presensi',
    summary: 'Jawab panggilan / answer a ping',
    description: {
      id: 'Menjawab panggilan hari WFA; jawaban pertama yang berlaku (R42). Hanya yang dipanggil; panggilan orang lain dijawab 404.',
      en: 'Answers a ping of a WFA day; the first answer stands (R42). Only who was pinged; a ping of somebody else is a 404.',
    },
    status: 200,
    answer: pingAnswer,
    problems: [400, 401, 404, 503],
  },
} as const satisfies Contract
