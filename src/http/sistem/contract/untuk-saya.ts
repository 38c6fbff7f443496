import type { Contract } from '../../contract/contract.ts'
import { untukSayaAnswer } from '../schemas-untuk-saya.ts'

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
} as const satisfies Contract
