import { hukumanDoc, hukumanType } from './hukuman-disiplin.ts'

/** A disciplinary case that is over. */
export const hukumanDisiplinSelesai = hukumanType('selesai')

/** The documentation of the type. */
export const hukumanDisiplinSelesaiDoc = /* @__PURE__ */ hukumanDoc(
  {
    id: 'Perkara disiplin selesai: masa hukumannya habis, atau pemeriksaannya ditutup.',
    en: 'A disciplinary case is over: its term ended, or the case was dropped.',
  },
  { sampai: '2027-05-18' },
)
