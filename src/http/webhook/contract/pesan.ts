import type { Contract } from '../../contract/route.ts'
import { pilihanAnswer } from '../schemas-pesan.ts'

/** The OpenAPI entries of the routes in `pesan.ts`. */
export const pesan = {
  pesanSaya: {
    tag: 'Sesi',
    summary: 'Pilihan pesan saya di luar portal / my choices about messages outside the portal',
    description: {
      id: 'Menunjukkan pesan apa yang datang kepada pemanggil di luar portal, lewat saluran mana, jam tenangnya, dan sepuluh pesan terakhir dengan keadaannya. Semua pegawai, untuk dirinya sendiri. Yang belum pernah dipilih mengikuti bawaan.',
      en: 'Shows which messages reach the caller outside the portal, by which ways, the quiet hours, and the newest ten messages with how they stand. Everybody, for themselves. What was never chosen is as usual.',
    },
    status: 200,
    answer: pilihanAnswer,
    problems: [401, 503],
  },
  aturPesan: {
    tag: 'Sesi',
    summary: 'Atur pesan saya di luar portal / choose about messages outside the portal',
    description: {
      id: 'Mengganti seluruh pilihan pemanggil; jenis yang tidak disebut mengikuti bawaan, dan tenang null memakai jam tenang daerah. Semua pegawai, untuk dirinya sendiri. Panggilan harus lewat sedikitnya satu saluran (400), sebab panggilan yang tidak dijawab hanya dihitung bila pesannya sampai (R42). Ringkasan bkd berlaku 90 hari.',
      en: 'Replaces all choices of the caller; a kind that is not named is as usual, and tenang null takes the quiet hours of the regency. Everybody, for themselves. Calls need one way at least (400), because a call that is not answered counts only where its message arrived (R42). The digest of bkd comes for 90 days.',
    },
    status: 200,
    answer: pilihanAnswer,
    problems: [400, 401, 503],
  },
} as const satisfies Contract
