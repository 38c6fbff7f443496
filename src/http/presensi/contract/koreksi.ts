import type { Contract } from '../../contract/contract.ts'
import { hariSatuAnswer, hariTerbukaList, koreksiAnswer, koreksiList } from '../schemas-presensi.ts'

/** What OpenAPI tells of the routes of `routes/koreksi.ts`. */
export const koreksi = {
  ajukanKoreksi: {
    tag: 'Presensi',
    summary: 'Ajukan koreksi dengan bukti / ask for a correction with proof',
    status: 201,
    answer: koreksiAnswer,
    problems: [400, 401, 409, 422, 503],
    idempotent: true,
  },
  koreksiSaya: {
    tag: 'Presensi',
    summary: 'Koreksi saya sebulan / my corrections of a month',
    status: 200,
    answer: koreksiList,
    problems: [400, 401, 503],
  },
  koreksiMenunggu: {
    tag: 'Presensi',
    summary: 'Koreksi yang menunggu saya / corrections that wait for me',
    status: 200,
    answer: koreksiList,
    problems: [400, 401, 503],
  },
  putuskanKoreksi: {
    tag: 'Presensi',
    summary: 'Setuju, tolak, atau batal / grant, refuse or take back a correction',
    status: 200,
    answer: koreksiAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
  hariTerbuka: {
    tag: 'Presensi',
    summary: 'Hari yang menunggu ketetapan saya / days that wait for my finding',
    status: 200,
    answer: hariTerbukaList,
    problems: [401, 503],
  },
  tetapkanHari: {
    tag: 'Presensi',
    summary: 'Tetapkan hari yang belum terverifikasi / find of a day that is not verified',
    status: 200,
    answer: hariSatuAnswer,
    problems: [400, 401, 403, 409, 503],
  },
} as const satisfies Contract
