import type { Contract } from '../../contract/route.ts'
import { permohonanCutiAnswer, permohonanCutiList } from '../schemas-cuti.ts'

/** The OpenAPI entries of the routes in `cuti.ts`. */
export const cuti = {
  permohonanCutiSaya: {
    tag: 'WFA',
    summary: 'Permohonan cuti saya / my applications for leave',
    description: {
      id: 'Menunjukkan permohonan cuti sendiri yang diteruskan ke SIMPEG, terbaru dahulu. disetujui bila SIMPEG sudah mengirim cutinya. Semua pegawai.',
      en: 'Shows one’s own applications for leave that were passed on to SIMPEG, newest first. disetujui once SIMPEG has sent the leave. Everybody.',
    },
    status: 200,
    answer: permohonanCutiList,
    problems: [401, 503],
  },
  mohonCuti: {
    tag: 'WFA',
    summary: 'Mohon cuti ke SIMPEG / ask SIMPEG for leave',
    description: {
      id: 'Meneruskan permohonan cuti ke SIMPEG dengan kejadian cuti.dimohon, misalnya untuk merawat orang tua yang sakit. Luwes tidak menyetujui cuti. Semua pegawai, untuk diri sendiri. Tanpa bukti, atau lebih lama dari yang diperbolehkan, ditolak (422); hari pertama yang sama ditolak (409).',
      en: 'Passes an application for leave on to SIMPEG by the event cuti.dimohon, to care for a sick parent for example. Luwes grants no leave. Everybody, for themselves. Without a proof, or for longer than the kind may last, it is refused (422); so is the same first day again (409).',
    },
    status: 201,
    answer: permohonanCutiAnswer,
    problems: [400, 401, 409, 422, 503],
    idempotent: true,
  },
} as const satisfies Contract
