import type { Contract } from '../../contract/route.ts'
import { menungguPetugasAnswer, untukSayaAnswer } from '../schemas-untuk-saya.ts'

/** The OpenAPI entries of the routes in `untuk-saya.ts`. */
export const untukSaya = {
  untukSaya: {
    tag: 'Sesi',
    summary: 'Yang menunggu saya / what waits for me',
    description: {
      id: 'Menunjukkan apa yang menunggu pemanggil, yang paling mendesak lebih dulu: laporan, perbaikan, dan koreksi miliknya, serta keputusan menurut jabatannya atau sebagai Plh/Plt. Semua pegawai, untuk dirinya sendiri. tujuan menyebut widget tempat menyelesaikannya; portal memetakannya ke halamannya.',
      en: 'Shows what waits for the caller, the most urgent first: reports, returned requests and corrections of their own, and decisions by their office or as stand-in. Everybody, for themselves. tujuan names the widget where it is settled; the portal maps it to a page.',
    },
    status: 200,
    answer: untukSayaAnswer,
    problems: [401, 503],
  },
  menungguPetugas: {
    tag: 'Sesi',
    summary: 'Yang menunggu petugas / how much waits for officers',
    description: {
      id: 'Menghitung yang menunggu petugas, menurut bagian luwes-admin tempat menyelesaikannya: dugaan gangguan, sanggahan, bulan yang sudah dihitung dan belum ditutup, usulan kebijakan, mesin tak dikenal, permintaan perbaikan data, dan penerima webhook yang gagal. Hanya bagian yang boleh dilihat pemanggil; tanpa nama. Untuk bkd, inspektorat, sekda, hukum, operator, dan integrator.',
      en: 'Counts what waits for officers, by the part of luwes-admin where it is settled: suspected outages, objections, months computed and not closed, proposed changes of the law, unknown machines, requests to mend data, and receivers of webhooks that fail. Only parts that the caller may look at; no names. For bkd, inspektorat, sekda, hukum, operator and integrator.',
    },
    status: 200,
    answer: menungguPetugasAnswer,
    problems: [401, 403, 503],
  },
} as const satisfies Contract
