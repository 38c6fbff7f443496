import type { Pegawai } from './pegawai.ts'

/** The echelon that a kind of position stands for where SIMPEG names none (UU 5/2014 Pasal 131). */
const ESELON: Readonly<Partial<Record<Pegawai['jenisJabatan'], string>>> = {
  'jpt-madya': 'I',
  'jpt-pratama': 'II',
  administrator: 'III',
  pengawas: 'IV',
}

/** Returns the roman number of an echelon, however SIMPEG writes it: 'II.b', 'III/a', 'IIIa'. */
export function echelonOf({
  eselon,
  jenisJabatan,
}: Pick<Pegawai, 'eselon' | 'jenisJabatan'>): string | undefined {
  return /^(IV|V|I{1,3})/.exec((eselon ?? '').trim().toUpperCase())?.[1] ?? ESELON[jenisJabatan]
}

/** Returns whether the name of a position holds a word or phrase as a whole: 'camat', but not 'kecamatan'. */
export function namesPosition(jabatan: string, phrase: string): boolean {
  const words = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return words(jabatan).includes(words(phrase))
}
