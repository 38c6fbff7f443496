import type { Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'

const KABUPATEN =
  'Perbup TPP Kabupaten Tulang Bawang (nomor belum diketahui), menurut praktik yang terbit'

const KELAS = [
  { sampai: 30, poin: 50 },
  { sampai: 60, poin: 100 },
  { sampai: 90, poin: 125 },
  { sampai: null, poin: 150 },
] as const

/**
 * Kabupaten Tulang Bawang: four classes, 30 minutes compensated the same day, taps within set
 * times.
 */
export const tppTulangBawang: Policy = {
  ...national,
  presensi: {
    ...national.presensi,
    kompensasi: {
      value: { jenis: 'ganti-hari-sama', menit: 30 },
      basis: `${KABUPATEN}: terlambat sampai 30 menit diganti pada hari yang sama`,
    },
    jendela: {
      value: { masuk: ['06:00', '12:00'], pulang: ['14:00', '18:00'] },
      basis: `${KABUPATEN}: tap masuk 06.00 sampai 12.00, tap pulang 14.00 sampai 18.00`,
    },
    terlambat: { value: KELAS, basis: `${KABUPATEN}: 0,5/1/1,25/1,5 dengan batas 30/60/90 menit` },
    pulangCepat: {
      value: KELAS,
      basis: `${KABUPATEN}: tabel yang sama untuk pulang sebelum waktunya`,
    },
    apel: { value: 200, basis: `${KABUPATEN}: apel atau upacara yang tidak diikuti 2 poin` },
  },
  kinerja: {
    ...national.kinerja,
    disiplin: {
      value: { bobot: 4_000, batas: 10_000 },
      basis: `${KABUPATEN}: disiplin 40% dari TPP`,
    },
    komponen: {
      ...national.kinerja.komponen,
      'kinerja.predikat': {
        value: { bobot: 6_000, batas: 10_000 },
        basis: `${KABUPATEN}: sisa 60%; pembagiannya bawaan Luwes: tetapkan dengan Perkada`,
      },
    },
  },
}
