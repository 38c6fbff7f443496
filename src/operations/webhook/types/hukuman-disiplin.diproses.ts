import { hukumanDoc, hukumanType } from './hukuman-disiplin.ts'

/** A disciplinary case that was opened. */
export const hukumanDisiplinDiproses = hukumanType('diproses')

/** The documentation of the type. */
export const hukumanDisiplinDiprosesDoc = /* @__PURE__ */ hukumanDoc(
  {
    id: 'Pemeriksaan disiplin dimulai. Selama berjalan pegawai tidak mendapat WFA.',
    en: 'A disciplinary case was opened. While it runs the person gets no WFA.',
  },
  {},
)
