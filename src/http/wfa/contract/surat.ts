import * as v from 'valibot'
import type { Contract } from '../../contract/route.ts'
import { tautanAnswer } from '../schemas-surat.ts'

/** The OpenAPI entries of the routes in `surat.ts`. */
export const surat = {
  suratTugas: {
    tag: 'WFA',
    summary: 'Surat tugas untuk dicetak / the letter of assignment, to print',
    description: {
      id: 'Memberi surat tugas pengajuan yang disetujui, siap dicetak, dengan kode untuk /verifikasi. Untuk yang boleh membaca pengajuan itu. Pengajuan yang belum disetujui, dan izin ulang tahun ibu, tidak punya surat (409).',
      en: 'Gives the letter of an approved request, to print, with a code for /verifikasi. For those who may read the request. A request that was not approved, and the excuse for a mother’s birthday, have none (409).',
    },
    status: 200,
    answer: v.string(),
    type: 'text/html',
    problems: [401, 403, 404, 409, 503],
  },
  tautanSurat: {
    tag: 'WFA',
    summary: 'Alamat tetap surat tugas / the lasting address of the letter',
    description: {
      id: 'Memberi alamat tetap surat tugas. Siapa pun yang diberi alamat ini dapat membuka dan mencetak suratnya, tanpa masuk; bagikan hanya kepada yang berhak. Untuk yang boleh membaca pengajuan itu. Tanpa surat, atau tanpa PUBLIC_URL, tidak ada alamat (409).',
      en: 'Gives the lasting address of the letter. Whoever is given it may open and print the letter without signing in; share it with nobody else. For those who may read the request. Without a letter, or without PUBLIC_URL, there is none (409).',
    },
    status: 200,
    answer: tautanAnswer,
    problems: [401, 403, 404, 409, 503],
  },
} as const satisfies Contract
