import type { KetentuanCapaian, Predikat } from './policy.ts'

/** How results or behaviour compare with what was expected. */
export const EKSPEKTASI = ['di-atas', 'sesuai', 'di-bawah'] as const

/** One rating of results or of behaviour. */
export type Ekspektasi = (typeof EKSPEKTASI)[number]

/** The month's rating by the penilai: results (hasil kerja) and behaviour (perilaku kerja). */
export interface Nilai {
  readonly hasilKerja: Ekspektasi
  readonly perilakuKerja: Ekspektasi
  /** Percentages from 0 to 100 as the penilai gave them; left out where nobody did. */
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

/** The predicate of a rating (R50): the matrix of Permen PANRB 6/2022, the same everywhere. */
export function predikatOf({
  hasilKerja,
  perilakuKerja,
}: Pick<Nilai, 'hasilKerja' | 'perilakuKerja'>): Predikat {
  return MATRIX[hasilKerja][perilakuKerja]
}

/**
 * The predicate that results alone suggest where nobody has rated: behaviour is taken as what was
 * expected, for nothing was said against it.
 */
export function proposedPredikat(capaian: number, { diAtas, sesuai }: KetentuanCapaian): Predikat {
  const hasilKerja = capaian >= diAtas ? 'di-atas' : capaian >= sesuai ? 'sesuai' : 'di-bawah'
  return predikatOf({ hasilKerja, perilakuKerja: 'sesuai' })
}
