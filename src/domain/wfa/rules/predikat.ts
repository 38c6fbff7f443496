import type { Rule } from '../../shared/rule.ts'
import type { PersonFacts } from '../facts.ts'
import { isIzin } from '../jenis.ts'
import { kata } from './nilai.ts'

/** The predicates of Permen PANRB 6/2022, best first, in the spelling of systems. */
const DIKENAL = [
  'sangat-baik',
  'baik',
  'butuh-perbaikan',
  'kurang',
  'kurang-misconduct',
  'misconduct',
  'sangat-kurang',
]

function plainPredikat(predikat: string | undefined): string {
  return (predikat ?? '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s/_-]+/g, '-')
}

/** Returns whether the last predicate is known and below those that pass. */
export function isBelow(predikat: string | undefined, passing: readonly string[]): boolean {
  return DIKENAL.includes(plainPredikat(predikat)) && !passing.includes(plainPredikat(predikat))
}

/**
 * Predikat kinerja: the last predicate is one of those that the edition names (R14, "at least
 * Baik").
 *
 * A predicate that is missing or unknown only warns.
 */
export const predikat = {
  code: 'wfa.predikat',
  nilai: kata,
  contoh: ['sangat-baik', 'baik'],
  message: {
    id: 'Predikat kinerja terakhir Anda belum mencapai yang disyaratkan.',
    en: 'Your last performance predicate is below what is required.',
  },
  met: {
    id: 'Predikat kinerja terakhir mencukupi.',
    en: 'Your last performance predicate suffices.',
  },
  binds: ({ jenis }) => !isIzin(jenis),
  allows: ({ pegawai }, passing) => passing.includes(plainPredikat(pegawai.predikatTerakhir)),
  breach: ({ pegawai }, passing) =>
    isBelow(pegawai.predikatTerakhir, passing)
      ? {}
      : {
          tidakPasti: true,
          pesan: {
            id: 'Predikat kinerja terakhir belum tercatat; atasan mempertimbangkannya saat memutuskan.',
            en: 'Your last predicate is not on record; the deciding superior considers it.',
          },
        },
} as const satisfies Rule<PersonFacts, readonly string[]>
