import type { Contract } from '../../contract/route.ts'
import { jadwalSifList, pegawaiList } from '../schemas-pegawai.ts'

/** The OpenAPI entries of the routes in `pegawai.ts`. */
export const pegawai = {
  daftarPegawai: {
    tag: 'Delegasi',
    summary: 'Cari pegawai menurut nama atau NIP / find people by name or NIP',
    description: {
      id: 'Mencari pegawai aktif menurut sebagian nama atau awal NIP, paling banyak 20. bkd, sekda, dan inspektorat mencari semua; atasan dan kepala mencari bawahannya, operator mencari pegawai unitnya, yang lain tidak menemukan siapa pun.',
      en: 'Finds people in service by a part of the name or the beginning of the NIP, 20 at most. bkd, sekda and inspektorat find everybody; atasan and kepala those below them, an operator the people of the unit, others nobody.',
    },
    status: 200,
    answer: pegawaiList,
    problems: [400, 401, 503],
  },
  daftarJadwalSif: {
    tag: 'Presensi',
    summary: 'Sif dan piket sebuah unit (bkd, inspektorat, operatornya) / shifts of a unit',
    description: {
      id: 'Menunjukkan sif dan piket pegawai sebuah unit dan unit di bawahnya, menurut hari, paling banyak 1.000 dalam 92 hari. Untuk bkd, inspektorat, dan operator unit itu.',
      en: 'Shows shifts and pickets of the people of a unit and all below it, by day, 1,000 at most in 92 days. For bkd, inspektorat and the operator of the unit.',
    },
    status: 200,
    answer: jadwalSifList,
    problems: [400, 401, 403, 503],
  },
} as const satisfies Contract
