import { metresBetween } from '../../shared/distance.ts'
import type { Breach, Rule } from '../../shared/rule.ts'
import type { Text } from '../../shared/text.ts'
import type { WfaFacts } from '../facts.ts'
import type { JenisWfa } from '../jenis.ts'
import { bilangan } from './nilai.ts'

/** Kinds that need a named place. */
const BERNAMA: readonly JenisWfa[] = ['kantor-lain', 'lokasi-lain']

/** Returns what is wrong with the place of a request; uncertain while a preview has none. */
function breachOf({ jenis, lokasi, pegawai }: WfaFacts, metres: number): Breach | null {
  if (BERNAMA.includes(jenis)) {
    if (lokasi) return null
    return { pesan: UNNAMED, ...(lokasi === undefined && { tidakPasti: true }) }
  }
  if (!lokasi) return null
  const { rumah } = pegawai
  const { lat, lon } = lokasi
  // A name alone, or a home without a point in SIMPEG, proves nothing, so it counts as home.
  if (!rumah || lat === undefined || lon === undefined) return { pesan: AS_HOME, tidakPasti: true }
  return metresBetween(rumah, { lat, lon }) <= metres ? null : { pesan: NOT_HOME }
}

/**
 * Tempat: home is the point registered in SIMPEG, whatever name a request gives it. Another office
 * or another place must be named in the request (R23, R31). The value is the radius of the home in
 * metres.
 */
export const lokasi = {
  code: 'wfa.lokasi',
  nilai: bilangan,
  satuan: 'meter',
  contoh: 200,
  message: {
    id: 'Tempat bekerja belum sesuai dengan jenis yang dipilih.',
    en: 'The place does not fit the kind that was chosen.',
  },
  met: { id: 'Tempat bekerja sudah lengkap.', en: 'The place of work is clear.' },
  binds: ({ jenis }) => jenis === 'rumah' || BERNAMA.includes(jenis),
  allows: (facts, metres) => breachOf(facts, metres) === null,
  breach: (facts, metres) => breachOf(facts, metres) ?? {},
} as const satisfies Rule<WfaFacts, number>

const AS_HOME: Text = {
  id: 'Tempat dicatat sebagai rumah menurut SIMPEG. Untuk tempat lain, pilih lokasi lain.',
  en: 'The place is kept as the home on record in SIMPEG. For another place choose another location.',
}
const UNNAMED: Text = {
  id: 'Sebutkan nama tempat bekerja untuk jenis ini.',
  en: 'Name the place of work for this kind.',
}
const NOT_HOME: Text = {
  id: 'Titik ini bukan rumah yang tercatat di SIMPEG. Untuk tempat lain, pilih lokasi lain.',
  en: 'This point is not the home on record in SIMPEG. For another place choose another location.',
}
