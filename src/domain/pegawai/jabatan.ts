import type { Pegawai } from './pegawai.ts'

/** The echelon implied by a kind of position when SIMPEG names none (UU 5/2014 Pasal 131). */
const ESELON: Readonly<Partial<Record<Pegawai['jenisJabatan'], string>>> = {
  'jpt-madya': 'I',
  'jpt-pratama': 'II',
  administrator: 'III',
  pengawas: 'IV',
}

/** Returns the Roman numeral of an echelon, however SIMPEG writes it: 'II.b', 'III/a', 'IIIa'. */
export function echelonOf({
  eselon,
  jenisJabatan,
}: Pick<Pegawai, 'eselon' | 'jenisJabatan'>): string | undefined {
  return /^(IV|V|I{1,3})/.exec((eselon ?? '').trim().toUpperCase())?.[1] ?? ESELON[jenisJabatan]
}

/**
 * Returns whether the name of a position contains a whole word or phrase: 'camat', but not in
 * 'kecamatan'.
 */
export function namesPosition(jabatan: string, phrase: string): boolean {
  const words = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return words(jabatan).includes(words(phrase))
}
