import type { concernsOfOne } from '../../db/kinerja/kabar-kebijakan.ts'
import type { Kebijakan } from '../../db/kinerja/kebijakan.ts'
import { historyFrom } from '../../db/pegawai/riwayat.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { editionsAround, type KebijakanBerlaku } from '../../domain/kebijakan.ts'
import {
  clausesChanging,
  clausesThatDiffer,
  type DuaHukum,
  type PegawaiDikenai,
} from '../../domain/kebijakan-pegawai.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { RiwayatOrang } from '../../domain/pegawai/riwayat-orang.ts'
import type { HukumTerbaca } from '../shared/hukum.ts'
import { situationOn } from '../wfa/gather-filing.ts'

/** An adopted or withdrawn change, the law with and without it, and the clauses that differ. */
export interface PerubahanNyata extends DuaHukum {
  readonly berbeda: readonly string[]
  readonly row: Kebijakan & KebijakanBerlaku
}

/** Returns a change with its effect; `null` when this version cannot read it. */
export function realChangeOf(row: Kebijakan, hukum: HukumTerbaca): PerubahanNyata | null {
  const { dokumen, perubahan, sejak } = row
  if (!dokumen || hukum.rusak.includes(row.id)) return null
  const whole = { ...row, dokumen }
  const around = editionsAround(hukum, whole)
  const tanpa = policyOn(around.tanpa, sejak)
  const dengan = policyOn(around.dengan, sejak)
  return {
    ...around,
    row: whole,
    berbeda: clausesThatDiffer(Object.keys(perubahan), tanpa, dengan),
  }
}

/** Somebody that a change may concern. */
export interface OrangDikenai extends PegawaiDikenai {
  readonly nip: Nip
}

/** Creates people from the rows of `concernsOfOne` and `concernsAfter`. */
export function peopleFrom(
  { zona }: Pick<Deps, 'zona'>,
  histories: Awaited<ReturnType<typeof concernsOfOne>[0]>,
  words: Awaited<ReturnType<typeof concernsOfOne>[1]>,
  signed: Awaited<ReturnType<typeof concernsOfOne>[2]>,
): OrangDikenai[] {
  const cases = casesFrom(words.map(({ data }) => data))
  return histories.map((row) => {
    const orang = new RiwayatOrang({ ...historyFrom(row), zona })
    const { nip } = orang
    const criteria = signed.filter((one) => one.nip === nip)
    return {
      nip,
      pada: (day) => situationOn(orang, criteria, undefined, day),
      hukuman: cases.filter((one) => one.nip === nip),
    }
  })
}

/** Returns the clauses of a change that concern somebody. */
export function concerns(
  orang: PegawaiDikenai,
  { row, berbeda, ...laws }: PerubahanNyata,
): string[] {
  return berbeda.length === 0 ? [] : clausesChanging(orang, berbeda, laws, row.sejak)
}
