import type { Contract } from '../../contract/route.ts'
import { hariIniAnswer } from '../schemas-hari-ini.ts'

/** The OpenAPI entries of the routes in `hari-ini.ts`. */
export const hariIni = {
  hariIni: {
    tag: 'Presensi',
    summary: 'Siapa bekerja hari ini, sekilas / who is at work today, at a glance',
    description: {
      id: 'Menunjukkan siapa yang sudah hadir, terlambat, WFA, cuti, dan belum terlihat hari ini, dengan jumlah per unit di bawahnya. Kepala melihat unitnya dan unit di bawahnya, atasan melihat bawahannya, operator unit penunjukannya (dengan unit di bawahnya bila disebut), sekda, bkd, dan inspektorat melihat semua. Ini bukan penilaian: tanpa poin, tanpa TPP, tanpa jenis cuti. Dengan If-None-Match dan ETag jawaban sebelumnya, dijawab 304 selama tidak ada yang berubah.',
      en: 'Shows who is in, late, at work elsewhere, on leave and not seen yet today, with counts of each unit below. A kepala sees the unit and those below it, an atasan the subordinates, an operator the units of the appointment (with those below where it says so), sekda, bkd and inspektorat everybody. It is no verdict: no points, no TPP, no kind of leave. With If-None-Match and the ETag of the answer before it is a 304 while nothing has changed.',
    },
    status: 200,
    answer: hariIniAnswer,
    problems: [400, 401, 403, 404, 503],
  },
} as const satisfies Contract
