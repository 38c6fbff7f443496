import type { Pegawai, Tugas, UnitKerja } from '../../pegawai/pegawai.ts'
import type { Rule } from '../../shared/rule.ts'
import type { PersonFacts } from '../facts.ts'
import { isKerjaDiLuar } from '../jenis.ts'
import { tugas } from './nilai.ts'

/**
 * Returns whether the person's work, or the whole unit, serves the public directly and so requires
 * presence.
 */
export function isBoundToPlace(
  pegawai: Pick<Pegawai, 'tugas'>,
  unit: Pick<UnitKerja, 'layananLangsung'>,
  tugasTerikat: readonly Tugas[],
): boolean {
  return unit.layananLangsung || tugasTerikat.includes(pegawai.tugas)
}

/** Pelayanan langsung: work face to face with the public cannot be done elsewhere. Permen PANRB 4/2025 Pasal 11. */
export const pelayananLangsung = {
  code: 'wfa.pelayanan-langsung',
  nilai: tugas,
  message: {
    id: 'Tugas atau unit kerja Anda melayani masyarakat secara langsung sehingga dikerjakan di tempat.',
    en: 'Your duty or unit serves the public directly, so it is done on site.',
  },
  met: {
    id: 'Tugas dapat dikerjakan di luar kantor.',
    en: 'The duty can be done outside the office.',
  },
  binds: ({ jenis }) => isKerjaDiLuar(jenis),
  allows: ({ pegawai, unit }, tugasTerikat) => !isBoundToPlace(pegawai, unit, tugasTerikat),
} as const satisfies Rule<PersonFacts, readonly Tugas[]>
