import { hukumanDoc, hukumanType } from './hukuman-disiplin.ts'

/** A disciplinary sanction that was imposed. */
export const hukumanDisiplinDiputuskan = hukumanType('diputuskan')

/** What people are told of it. */
export const hukumanDisiplinDiputuskanDoc = /* @__PURE__ */ hukumanDoc(
  {
    id: 'Hukuman disiplin dijatuhkan, dengan masanya dan potongan TPP dalam perseratus persen. Tanpa hari terakhir, hukuman tingkat sedang berlaku 6, 9, atau 12 bulan menurut jenisnya.',
    en: 'A disciplinary sanction was imposed, with its term and the cut of TPP in hundredths of a percent. Without a last day a medium sanction stands for 6, 9 or 12 months by its kind.',
  },
  { dari: '2026-11-19', sampai: '2027-05-18' },
)
