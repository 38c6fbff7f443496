import * as v from 'valibot'
import type { Contract } from '../../contract/route.ts'
import {
  daftarPerbaikanDataAnswer,
  dataAnswer,
  perbaikanDataAnswer,
  perbaikanDataSayaAnswer,
} from '../schemas-data.ts'

/** The OpenAPI entries of the routes in `data.ts`. */
export const data = {
  dataSaya: {
    tag: 'Data pribadi',
    summary:
      'Semua data tentang saya dan siapa yang melihatnya; satu bagian dengan bagian=, berikutnya dengan after=, format=csv / everything held about me, and who looked at it, part by part and page by page',
    description: {
      id: 'Memberi semua yang disimpan tentang pemanggil dan siapa yang melihatnya (R74). Semua pegawai, untuk datanya sendiri. Tiap bagian memuat paling banyak 1.000 baris terbaru; sisanya dengan bagian dan after. csv dan after hanya bersama bagian (400).',
      en: 'Gives everything held about the caller, and who looked at it (R74). Everybody, for their own data. Each part has its newest 1,000 rows at most; the rest comes with bagian and after. csv and after need bagian (400).',
    },
    status: 200,
    answer: dataAnswer,
    also: { 'text/csv': v.string() },
    problems: [400, 401, 503],
  },
  mintaPerbaikanData: {
    tag: 'Data pribadi',
    summary: 'Minta data saya diperbaiki di sumbernya / ask to have my data mended at its source',
    description: {
      id: 'Meminta data sendiri diperbaiki di sumbernya: SIMPEG, e-presensi, atau e-kinerja. Semua pegawai. Luwes hanya menyimpan salinan, jadi tidak mengubahnya sendiri; hari dan bulan punya koreksi dan sanggahan.',
      en: 'Asks to have own data mended at its source: SIMPEG, e-presensi or e-kinerja. Everybody. Luwes holds copies and mends none itself; days and months have corrections and objections.',
    },
    status: 201,
    answer: perbaikanDataAnswer,
    problems: [400, 401, 409, 503],
    idempotent: true,
  },
  perbaikanSaya: {
    tag: 'Data pribadi',
    summary: 'Permintaan perbaikan data saya dengan riwayatnya / my requests to mend data',
    description: {
      id: 'Menunjukkan permintaan perbaikan data sendiri dengan riwayat dan batas menjawabnya, 3 x 24 jam sejak diajukan (bawaan Luwes). Semua pegawai.',
      en: 'Shows one’s own requests to mend data with their history and when they are to be answered, 3 x 24 hours after they were made (default of Luwes). Everybody.',
    },
    status: 200,
    answer: perbaikanDataSayaAnswer,
    problems: [401, 503],
  },
  daftarPerbaikanData: {
    tag: 'Data pribadi',
    summary: 'Permintaan perbaikan data, yang menunggu lebih dulu (bkd) / requests to mend data',
    description: {
      id: 'Menunjukkan permintaan perbaikan data semua orang, yang menunggu lebih dahulu, paling banyak 200. Hanya bkd.',
      en: 'Shows everybody’s requests to mend data, those that wait first, 200 at most. Only bkd.',
    },
    status: 200,
    answer: daftarPerbaikanDataAnswer,
    problems: [401, 403, 503],
  },
  jawabPerbaikanData: {
    tag: 'Data pribadi',
    summary: 'Jawab permintaan perbaikan data (bkd) / answer a request to mend data',
    description: {
      id: 'Mencatat apa jadinya permintaan perbaikan data: diperbaiki atau ditolak, sekali saja; atau bahwa sumbernya sudah diminta memperbaiki (diteruskan). Hanya bkd, dan bukan permintaan sendiri (R27, 403). Yang sudah dijawab ditolak (409).',
      en: 'Notes what came of a request to mend data: mended or refused, once; or that its source was asked to mend it (diteruskan). Only bkd, and not their own (R27, 403). One that was answered is refused (409).',
    },
    status: 200,
    answer: perbaikanDataAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
