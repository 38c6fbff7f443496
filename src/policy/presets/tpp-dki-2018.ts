import type { Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'

const DKI = 'Pergub DKI Jakarta 409/2016 menurut keterangan BKD tahun 2018'

/** One percent per hour, pro rata; a side without a tap costs half of the five percent of a day. */
const PRO_RATA = [{ sampai: null, poin: 100, per: { menit: 60, paling: 250 } }] as const

/**
 * DKI Jakarta as reported in 2018: time not worked is deducted from the whole TKD, pro rata.
 * Historic.
 */
export const tppDki2018: Policy = {
  ...national,
  presensi: {
    ...national.presensi,
    terlambat: {
      value: PRO_RATA,
      basis: `${DKI}: 1% setiap jam, dihitung menurut waktu; sisi tanpa tap 2,5% (bawaan Luwes: tetapkan dengan Perkada)`,
    },
    pulangCepat: {
      value: PRO_RATA,
      basis: `${DKI}: 1% setiap jam, dihitung menurut waktu; sisi tanpa tap 2,5% (bawaan Luwes: tetapkan dengan Perkada)`,
    },
    tanpaKeterangan: { value: 500, basis: `${DKI}: 5% sehari` },
  },
  kinerja: {
    ...national.kinerja,
    disiplin: {
      value: { bobot: 10_000, batas: 10_000 },
      basis: `${DKI}: potongan dihitung dari seluruh TKD; bagian kinerja tidak disebut sumber (bawaan Luwes: tetapkan dengan Perkada)`,
    },
    komponen: { ...national.kinerja.komponen, 'kinerja.predikat': null },
  },
}
