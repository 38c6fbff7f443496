import { casesByPerson, isDisciplined } from '../pegawai/hukuman.ts'
import type { Nip } from '../pegawai/nip.ts'
import type { HukumanDisiplin, Pegawai, UnitKerja } from '../pegawai/pegawai.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { freeFrom } from './rules/baru-menjabat.ts'
import type { PolicyWfa } from './rules/index.ts'
import { isExempt } from './rules/jabatan-dikecualikan.ts'
import { isBoundToPlace } from './rules/pelayanan-langsung.ts'
import { isBelow } from './rules/predikat.ts'

/** The facts about a colleague that the headcount needs; SIMPEG may leave out the last three. */
export type Rekan = Pick<
  Pegawai,
  'nip' | 'tugas' | 'tmtJabatan' | 'unitKerja' | 'jabatan' | 'jenisJabatan'
> & {
  readonly eselon?: string | null | undefined
  readonly predikatTerakhir?: string | null | undefined
  readonly kotakTalenta?: number | null | undefined
}

/**
 * Returns whether position, predicate and talent box leave a colleague eligible; unknown values do.
 */
function mayLeave(colleague: Rekan, unit: Pick<UnitKerja, 'nama'>, policy: PolicyWfa): boolean {
  const { eselon, predikatTerakhir, kotakTalenta } = colleague
  const exempt = policy['wfa.jabatan-dikecualikan']?.value
  const passing = policy['wfa.predikat']?.value
  const boxes = policy['wfa.kotak-talenta']?.value
  const position = { ...colleague, eselon: eselon ?? undefined }
  if (exempt && isExempt(position, unit, exempt)) return false
  if (passing && isBelow(predikatTerakhir ?? undefined, passing)) return false
  return !(boxes && typeof kotakTalenta === 'number' && !boxes.includes(kotakTalenta))
}

/**
 * Returns a function that counts, for any day, how many of a unit's active people may work
 * elsewhere by law (R19: "eligible headcount").
 */
export function headcountOf(...about: Parameters<typeof eligibleOf>): (date: LocalDate) => number {
  const eligible = eligibleOf(...about)
  return (date) => eligible(date).length
}

/**
 * Returns a function that lists, for any day, the active people of a unit who may work elsewhere by
 * law. What does not depend on the day is computed once, because units are large.
 */
export function eligibleOf(
  colleagues: readonly Rekan[],
  cases: readonly HukumanDisiplin[],
  unit: Pick<UnitKerja, 'layananLangsung' | 'nama'>,
  policy: PolicyWfa,
): (date: LocalDate) => readonly Nip[] {
  const months = policy['wfa.baru-menjabat']?.value ?? 0
  const bound = policy['wfa.pelayanan-langsung']?.value
  const byPerson = casesByPerson(policy['wfa.disiplin'] ? cases : [])
  const mobile = colleagues
    .filter((colleague) => !(bound && isBoundToPlace(colleague, unit, bound)))
    .filter((colleague) => mayLeave(colleague, unit, policy))
    .map(({ nip, tmtJabatan }) => ({
      nip,
      free: freeFrom(tmtJabatan, months),
      cases: byPerson.get(nip) ?? [],
    }))
  return (date) =>
    mobile
      .filter(({ free, cases: own }) => date >= free && !isDisciplined(own, date))
      .map(({ nip }) => nip)
}
