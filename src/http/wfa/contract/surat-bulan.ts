import * as v from 'valibot'
import type { Contract } from '../../contract/route.ts'

/** The OpenAPI entry of the route in `surat-bulan.ts`. */
export const suratBulan = {
  suratTugasBulan: {
    tag: 'WFA',
    summary: 'Semua surat tugas sebulan sebagai satu berkas / the letters of a month as one file',
    description: {
      id: 'Memberi semua surat tugas yang memuat hari dalam bulan itu, satu unit dengan bawahannya, sebagai satu halaman cetak: satu surat satu lembar, menurut nomor. Untuk bkd dan sekda, dan kepala (juga Plh/Plt) untuk unitnya dan bawahannya. Paling banyak 200 surat sekali ambil; selebihnya dengan after dari kepala Link. Unit tanpa surat bulan itu dijawab 404.',
      en: 'Gives all letters with a day in the month, of a unit and those below it, as one page to print: a sheet a letter, by number. For bkd and sekda, and a kepala (also a stand-in) for the own unit and those below. 200 letters at most at once; the rest with after of the Link header. A unit without a letter in that month is a 404.',
    },
    status: 200,
    answer: v.string(),
    type: 'text/html',
    problems: [400, 401, 403, 404, 503],
  },
} as const satisfies Contract
