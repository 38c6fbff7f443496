import { hukumanDoc, hukumanType } from './hukuman-disiplin.ts'
import { NIP_STAF } from './parts.ts'

/** A disciplinary sanction that was imposed. */
export const hukumanDisiplinDiputuskan = hukumanType('diputuskan')

/** The documentation of the type. */
export const hukumanDisiplinDiputuskanDoc = /* @__PURE__ */ hukumanDoc(
  {
    id: 'Hukuman disiplin dijatuhkan, dengan masanya dan potongan TPP dalam perseratus persen. Tanpa hari terakhir, hukuman tingkat sedang berlaku 6, 9, atau 12 bulan menurut jenisnya.',
    en: 'A disciplinary sanction was imposed, with its term and the cut of TPP in hundredths of a percent. Without a last day a medium sanction stands for 6, 9 or 12 months by its kind.',
  },
  { dari: '2026-11-19', sampai: '2027-05-18' },
  {
    urutan: 6,
    nama: 'hukuman-disiplin',
    isi: 'Hukuman disiplin yang masih berlaku',
    baris: [
      {
        id: 'HD-2026-4',
        nip: NIP_STAF,
        tingkat: 'ringan',
        dari: '19/11/2026',
        sampai: '18/05/2027',
      },
    ],
  },
)
