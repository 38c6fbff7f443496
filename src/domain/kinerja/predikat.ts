import type { Text } from '../shared/text.ts'
import type { KetentuanCapaian } from './capaian.ts'

/** The predicates of Permen PANRB 6/2022, best first; `kurang` is kurang/misconduct. */
export const PREDIKAT = [
  'sangat-baik',
  'baik',
  'butuh-perbaikan',
  'kurang',
  'sangat-kurang',
] as const

/** A predicate of a month. */
export type Predikat = (typeof PREDIKAT)[number]

/** The predicates as people read them. Permen PANRB 6/2022. */
export const PREDIKAT_NAMES: Readonly<Record<Predikat, Text>> = {
  'sangat-baik': { id: 'Sangat Baik', en: 'Very Good' },
  baik: { id: 'Baik', en: 'Good' },
  'butuh-perbaikan': { id: 'Butuh Perbaikan', en: 'Needs Improvement' },
  kurang: { id: 'Kurang/Misconduct', en: 'Poor/Misconduct' },
  'sangat-kurang': { id: 'Sangat Kurang', en: 'Very Poor' },
}

/** How results or behaviour compare with what was expected. */
export const EKSPEKTASI = ['di-atas', 'sesuai', 'di-bawah'] as const

/** One rating of results or of behaviour. */
export type Ekspektasi = (typeof EKSPEKTASI)[number]

/** The month's rating by the penilai: results (hasil kerja) and behaviour (perilaku kerja). */
export interface Nilai {
  readonly hasilKerja: Ekspektasi
  readonly perilakuKerja: Ekspektasi
  /** Percentages from 0 to 100 as the penilai gave them; left out when there are none. */
  readonly kompetensi?: number | undefined
  readonly kualitasPerencanaan?: number | undefined
  readonly serapanAnggaran?: number | undefined
}

/** Rows are hasil kerja, columns perilaku kerja. `kurang` is kurang/misconduct. */
const MATRIX: Readonly<Record<Ekspektasi, Readonly<Record<Ekspektasi, Predikat>>>> = {
  'di-atas': { 'di-atas': 'sangat-baik', sesuai: 'baik', 'di-bawah': 'kurang' },
  sesuai: { 'di-atas': 'baik', sesuai: 'baik', 'di-bawah': 'kurang' },
  'di-bawah': {
    'di-atas': 'butuh-perbaikan',
    sesuai: 'butuh-perbaikan',
    'di-bawah': 'sangat-kurang',
  },
}

/** Returns the predicate of a rating (R50): the matrix of Permen PANRB 6/2022, the same everywhere. */
export function predikatOf({
  hasilKerja,
  perilakuKerja,
}: Pick<Nilai, 'hasilKerja' | 'perilakuKerja'>): Predikat {
  return MATRIX[hasilKerja][perilakuKerja]
}

/**
 * Returns the predicate that results alone suggest when nobody has rated. Behaviour is taken as
 * expected, because nobody has said anything against it.
 */
export function proposedPredikat(capaian: number, { diAtas, sesuai }: KetentuanCapaian): Predikat {
  const hasilKerja = capaian >= diAtas ? 'di-atas' : capaian >= sesuai ? 'sesuai' : 'di-bawah'
  return predikatOf({ hasilKerja, perilakuKerja: 'sesuai' })
}
