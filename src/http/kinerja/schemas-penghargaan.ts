import * as v from 'valibot'
import { EKSPEKTASI, PREDIKAT } from '../../domain/kinerja/predikat.ts'
import { text } from '../schemas.ts'

const percent = v.nullable(v.number())

/** The suggested rewards from the months of a unit, with the reasons. */
export const usulanPenghargaan = v.object({
  bulan: v.array(v.string()),
  dibandingkan: v.number(),
  usulan: v.array(
    v.object({
      nip: v.string(),
      nama: v.string(),
      peringkat: v.number(),
      capaian: percent,
      bulan: v.array(
        v.object({
          bulan: v.string(),
          predikat: v.picklist(PREDIKAT),
          capaian: percent,
          perilakuKerja: v.picklist(EKSPEKTASI),
        }),
      ),
      alasan: text,
    }),
  ),
  catatan: v.nullable(text),
  dasar: v.string(),
})
