import { reviewsUnder } from '../../db/kinerja/kabar-kebijakan.ts'
import { allKebijakan, type Kebijakan } from '../../db/kinerja/kebijakan.ts'
import { rootOfficesOf } from '../../db/pegawai/rantai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import { changeFrom } from '../../domain/kebijakan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { type EdisiRingkas, ringkasOf } from './edisi.ts'
import { lawOfRows, lawQueries, todayOf } from './hukum-kini.ts'
import { asKebijakan, type KebijakanTerbaca, namesOf } from './kebijakan.ts'
import { mayReadLaw } from './wewenang-hukum.ts'

/** The law with its changes. */
export interface DaftarKebijakan {
  readonly hariIni: LocalDate
  readonly edisi: readonly EdisiRingkas[]
  readonly kebijakan: readonly KebijakanTerbaca[]
  /** Published laws that a draft may start from, and how many clauses each sets. */
  readonly contoh: readonly { readonly kode: string; readonly klausa: number }[]
}

/** Kebijakan: lists the editions of the law, their changes, and possible starts for a draft. */
export async function listKebijakan(
  deps: Deps,
  caller: Caller,
): Promise<Result<DaftarKebijakan, Problem>> {
  const { db } = deps
  const today = todayOf(deps)
  const read = await readAs(db, caller, [
    allKebijakan(db),
    rootOfficesOf(db, caller.nip, today),
    reviewsUnder(db, today),
    ...lawQueries(db),
  ])
  if (!read.ok) return read
  const [rows, wakil, reviews, revision, adopted] = read.value
  if (!mayReadLaw(caller, wakil)) return err({ kind: 'bukan-wewenang' })
  const hukum = lawOfRows(deps, revision, adopted)
  const names = rows.length > 0 ? await namesOf(deps, rows) : new Map<string, string>()
  const { editions } = hukum
  const inForce = editionOn(editions, today)
  return ok({
    hariIni: today,
    edisi: editions.map((one, at) => ringkasOf(one, editions[at + 1], one === inForce)),
    kebijakan: rows.map((row: Kebijakan) =>
      asKebijakan(
        caller,
        { row, hukum, today, wakil, tinjauan: reviews.find(({ id }) => id === row.id) },
        names,
      ),
    ),
    contoh: Object.entries(deps.rak.contoh).map(([kode, policy]) => ({
      kode,
      klausa: Object.keys(changeFrom(policy, deps.rak)).length,
    })),
  })
}
