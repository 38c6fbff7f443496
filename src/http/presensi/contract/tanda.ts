import type { Contract } from '../../contract/route.ts'
import { tandaAnswer, tandaList } from '../schemas-presensi.ts'

/** The OpenAPI entries of the routes in `tanda.ts`. */
export const tanda = {
  tandaSaya: {
    tag: 'Presensi',
    summary: 'Tanda pada tap saya sebulan / signals on my taps of a month',
    description: {
      id: 'Menunjukkan tanda integritas pada presensi sendiri satu bulan, terbaru dahulu. Semua pegawai. Tanda saja tidak berakibat apa pun (R35).',
      en: 'Shows the integrity signals on one’s own taps of a month, newest first. Everybody. A signal alone has no effect (R35).',
    },
    status: 200,
    answer: tandaList,
    problems: [400, 401, 503],
  },
  tandaMenunggu: {
    tag: 'Presensi',
    summary: 'Tanda yang menunggu temuan saya / signals that wait for my finding',
    description: {
      id: 'Menunjukkan tanda integritas yang menunggu temuan pemanggil, terlama dahulu. Untuk atasan, dan bkd bila ada banding; yang lain mendapat daftar kosong.',
      en: 'Shows the integrity signals that wait for the caller’s finding, oldest first. For atasan, and bkd on appeal; others get an empty list.',
    },
    status: 200,
    answer: tandaList,
    problems: [400, 401, 503],
  },
  klarifikasiTanda: {
    tag: 'Presensi',
    summary: 'Jelaskan tanda pada tap saya / explain a signal',
    description: {
      id: 'Menjelaskan tanda pada presensi sendiri. Hanya yang bersangkutan (403). Ditolak (409) bila keadaan tanda tidak lagi menunggu penjelasan.',
      en: 'Explains a signal on one’s own tap. Only the person (403). Refused (409) where the signal no longer waits for an explanation.',
    },
    status: 200,
    answer: tandaAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
  bandingTanda: {
    tag: 'Presensi',
    summary: 'Banding atas temuan ke BKPSDM / appeal against a finding',
    description: {
      id: 'Mengajukan banding atas temuan; bkd memutus untuk terakhir kali. Hanya yang bersangkutan (403). Ditolak (409) bila tidak ada temuan yang dapat dibanding.',
      en: 'Appeals against a finding; bkd then decides for good. Only the person (403). Refused (409) where there is no finding to appeal against.',
    },
    status: 200,
    answer: tandaAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
  temuanTanda: {
    tag: 'Presensi',
    summary: 'Terbukti atau tidak, dengan alasan / find whether a signal holds',
    description: {
      id: 'Menetapkan apakah tanda terbukti, dengan alasan (R35). Untuk atasan, dan bkd atas banding; tidak untuk tanda sendiri (403). Ditolak (409) sebelum yang bersangkutan menjelaskan atau lewat waktunya.',
      en: 'Finds whether a signal holds, with a reason (R35). For atasan, and bkd on appeal; never for one’s own (403). Refused (409) before the person has explained or had the time to.',
    },
    status: 200,
    answer: tandaAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
