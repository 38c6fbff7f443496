import type { Contract } from '../../contract/route.ts'
import { logoutAnswer, sayaAnswer, sesiAnswer } from '../schemas-sesi.ts'

/** The OpenAPI entries of the routes in `sesi.ts`. */
export const sesi = {
  bukaSesi: {
    tag: 'Sesi',
    summary: 'Tukar token SSO atau portal dengan sesi widget / open a session',
    description: {
      id: 'Menukar token SSO, atau token portal, dengan sesi 15 menit untuk widget. Terbuka bagi yang membawa token yang sah; token portal hanya berlaku sekali. Token yang tidak sah dijawab 401 tanpa alasan. Akun yang terbukti tetapi belum dikirim SIMPEG dijawab 403.',
      en: 'Exchanges a token of the SSO, or of the portal, for a session of 15 minutes for widgets. Open to who brings a valid token; a token of the portal is good once. A token that is not valid is a 401 without a reason. A proven account that SIMPEG has not sent is a 403.',
    },
    status: 201,
    answer: sesiAnswer,
    problems: [400, 401, 403, 503],
    texts: {
      403: 'Akun terbukti, tetapi belum dikenal / a proven account that is not known yet',
    },
    open: true,
  },
  akhiriSesi: {
    tag: 'Sesi',
    summary:
      'Logout dari SSO mengakhiri sesi (OIDC Back-Channel Logout) / a logout at the SSO ends sessions',
    description: {
      id: 'Mengakhiri semua sesi dari login yang disebut logout token SSO (OIDC Back-Channel Logout). Untuk SSO, sebagai formulir. Token yang sama lagi tidak mengubah apa pun; token yang tidak sah ditolak (400).',
      en: 'Ends every session of the sign-ins that a logout token of the SSO names (OIDC Back-Channel Logout). For the SSO, as a form. The same token again changes nothing; one that is not valid is refused (400).',
    },
    status: 200,
    answer: logoutAnswer,
    problems: [400, 503],
    open: true,
  },
  saya: {
    tag: 'Sesi',
    summary: 'Siapa saya dan apa yang diharapkan hari ini / who I am, what today expects',
    description: {
      id: 'Menunjukkan siapa pemanggil, perannya, atasan dan kepalanya, dan apa yang diharapkan hari ini. Semua yang masuk. Perangkat yang menyebut namanya (perangkat) diberi tiket waktu, yang menjamin jam presensi luring sesudahnya (R95).',
      en: 'Shows who the caller is, their roles, atasan and kepala, and what today expects. Everybody who is signed in. A device that names itself (perangkat) gets a time ticket, which vouches for the time of a tap made offline later (R95).',
    },
    status: 200,
    answer: sayaAnswer,
    problems: [400, 401, 503],
  },
} as const satisfies Contract
