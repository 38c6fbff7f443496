import type { Contract } from '../../contract/contract.ts'
import {
  apelAnswer,
  apelList,
  batalAnswer,
  dampakAnswer,
  gangguanAnswer,
  gangguanList,
  pingAnswer,
  pingList,
} from '../schemas-presensi.ts'

/** What OpenAPI tells of the routes of `routes/gangguan.ts`. */
export const gangguan = {
  daftarGangguan: {
    tag: 'Presensi',
    summary: 'Gangguan, terbaru dahulu / outages, newest first',
    status: 200,
    answer: gangguanList,
    problems: [401, 503],
  },
  nyatakanGangguan: {
    tag: 'Presensi',
    summary:
      'Nyatakan gangguan (bkd); terapkan false hanya memberi tahu siapa yang berubah / declare an outage, or whom it would change',
    status: 201,
    answer: gangguanAnswer,
    preview: dampakAnswer,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  tutupGangguan: {
    tag: 'Presensi',
    summary: 'Tutup gangguan (bkd) / end an outage',
    status: 200,
    answer: gangguanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
  batalkanGangguan: {
    tag: 'Presensi',
    summary: 'Batalkan gangguan atau dugaan (bkd) / take an outage back',
    status: 200,
    answer: gangguanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
  daftarApel: {
    tag: 'Presensi',
    summary: 'Hari apel dan upacara / days of apel',
    status: 200,
    answer: apelList,
    problems: [401, 503],
  },
  isiApel: {
    tag: 'Presensi',
    summary: 'Isi hari apel (bkd) / enter a day of apel',
    status: 201,
    answer: apelAnswer,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  batalkanApel: {
    tag: 'Presensi',
    summary: 'Batalkan hari apel (bkd) / take a day of apel back',
    status: 200,
    answer: batalAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  pingSaya: {
    tag: 'Presensi',
    summary: 'Panggilan hari ini untuk saya / the pings of today',
    status: 200,
    answer: pingList,
    problems: [401, 503],
  },
  jawabPing: {
    tag: 'Presensi',
    summary: 'Jawab panggilan / answer a ping',
    status: 200,
    answer: pingAnswer,
    problems: [400, 401, 404, 503],
  },
} as const satisfies Contract
