import type { Contract } from '../../contract/contract.ts'
import { laporanAnswer, laporanList } from '../schemas-presensi.ts'

/** What OpenAPI tells of the routes of `routes/laporan.ts`. */
export const laporan = {
  kirimLaporan: {
    tag: 'Presensi',
    summary:
      'Kirim laporan hari WFA; dikirim lagi menggantikan yang belum diterima / send the report of a day',
    status: 201,
    answer: laporanAnswer,
    problems: [400, 401, 409, 503],
  },
  laporanSaya: {
    tag: 'Presensi',
    summary: 'Laporan saya sebulan / my reports of a month',
    status: 200,
    answer: laporanList,
    problems: [400, 401, 503],
  },
  laporanMenunggu: {
    tag: 'Presensi',
    summary: 'Laporan yang menunggu saya / reports that wait for me',
    status: 200,
    answer: laporanList,
    problems: [400, 401, 503],
  },
  putuskanLaporan: {
    tag: 'Presensi',
    summary: 'Terima atau kembalikan laporan / accept or return a report',
    status: 200,
    answer: laporanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
