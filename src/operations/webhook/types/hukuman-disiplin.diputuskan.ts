import { hukumanDoc, hukumanType } from './hukuman-disiplin.ts'

/** A disciplinary sanction that was imposed. */
export const hukumanDisiplinDiputuskan = hukumanType('diputuskan')

/** What people are told of it. */
export const hukumanDisiplinDiputuskanDoc = /* @__PURE__ */ hukumanDoc(
  {
    id: 'Hukuman disiplin dijatuhkan, dengan masanya dan potongan TPP dalam perseratus persen.',
    en: 'A disciplinary sanction was imposed, with its term and the cut of TPP in hundredths of a percent.',
  },
  { dari: '2026-11-19', sampai: '2027-05-18' },
)
