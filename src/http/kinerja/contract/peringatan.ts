import type { Contract } from '../../contract/route.ts'
import { peringatanAnswer, peringatanList } from '../schemas-dasbor.ts'

/** The OpenAPI entries of the routes in `peringatan.ts`. */
export const peringatan = {
  peringatan: {
    tag: 'Kinerja',
    summary: 'Peringatan dini untuk saya / early warnings for me',
    description: {
      id: 'Menunjukkan peringatan dini yang boleh dilihat pemanggil, terbaru dahulu, 50 sehalaman (R60-R64). Semua pegawai; inspektorat melihat semua. Peringatan tidak memotong apa pun dengan sendirinya.',
      en: 'Shows the early warnings that the caller may see, newest first, 50 a page (R60-R64). Everybody; the inspektorat sees all. A warning takes nothing by itself.',
    },
    status: 200,
    answer: peringatanList,
    problems: [400, 401, 503],
  },
  tindakLanjutPeringatan: {
    tag: 'Kinerja',
    summary: 'Akhiri peringatan dengan alasan / end a warning with a reason',
    description: {
      id: 'Mengakhiri satu peringatan dengan cara dan alasannya, sekali saja. Untuk yang menerima peringatan itu, tidak pernah untuk yang diperingatkan; inspektorat hanya membaca. Yang dilimpahkan menyebut nomor perkara. Peringatan yang sudah berakhir ditolak (409).',
      en: 'Ends a warning with how and why, once. For those who are told of it, never for whoever it is about; the inspektorat only reads. One that is handed over names the number of its case. A warning that has ended is refused (409).',
    },
    status: 200,
    answer: peringatanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
