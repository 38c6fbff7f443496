import { rootOfficesOf } from '../../db/pegawai/rantai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import {
  type AsalKlausa,
  type BagianHukum,
  clauseAt,
  exampleOf,
  isUnsetClause,
  KLAUSA,
  originOf,
} from '../../domain/klausa.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { isSure } from '../../domain/shared/klausa.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Text } from '../../domain/shared/text.ts'
import type { Problem } from '../shared/problem.ts'
import { type EdisiRingkas, ringkasOf } from './edisi.ts'
import { lawOfRows, lawQueries, todayOf } from './hukum-kini.ts'
import { mayReadLaw } from './wewenang-hukum.ts'

/** One clause of an edition as officers read it. */
export interface KlausaTerbaca {
  readonly kode: string
  readonly bagian: BagianHukum
  readonly nama: Text
  /** The value; `null` when the law is silent. */
  readonly nilai: unknown
  readonly satuan: string | null
  readonly dasar: string | null
  readonly efek: 'tolak' | 'peringatan' | null
  readonly asal: AsalKlausa
  /** Whether its article was compared with the text of the regulation. */
  readonly pasti: boolean
  /** An example value for a draft or a comparison; `null` if there is none. */
  readonly contoh: unknown
  /** Whether a draft may leave it out, or turn it into a warning. */
  readonly diam: boolean
  readonly berefek: boolean
}

/** An edition with every clause. */
export interface EdisiTerbaca extends EdisiRingkas {
  readonly isi: readonly KlausaTerbaca[]
}

/** Edisi: reads the edition that begins on a day, clause by clause. */
export async function readEdisi(
  deps: Deps,
  caller: Caller,
  sejak: LocalDate,
): Promise<Result<EdisiTerbaca, Problem>> {
  const { db } = deps
  const read = await readAs(db, caller, [
    rootOfficesOf(db, caller.nip, todayOf(deps)),
    ...lawQueries(db),
  ])
  if (!read.ok) return read
  const [wakil, revision, adopted] = read.value
  if (!mayReadLaw(caller, wakil)) return err({ kind: 'bukan-wewenang' })
  const { editions } = lawOfRows(deps, revision, adopted)
  const at = editions.findIndex(({ since }) => since === sejak)
  const edition = editions[at]
  if (!edition) return err({ kind: 'tidak-ada', message: NO_SUCH_EDITION })
  const { policy } = edition
  const isi = [...KLAUSA.values()].map((klausa): KlausaTerbaca => {
    const clause = clauseAt(policy, klausa)
    const { kode, bagian, nama, satuan = null, diam, berefek } = klausa
    return {
      kode,
      bagian,
      nama,
      nilai: clause?.value ?? null,
      satuan,
      dasar: clause?.basis ?? null,
      efek: clause?.effect ?? null,
      asal: originOf(policy, klausa, deps.rak),
      contoh: exampleOf(klausa, deps.rak),
      pasti: clause === null || (isSure(clause.basis) && !isUnsetClause(clause)),
      diam,
      berefek,
    }
  })
  const inForce = editionOn(editions, todayOf(deps)) === edition
  return ok({ ...ringkasOf(edition, editions[at + 1], inForce), isi })
}

const NO_SUCH_EDITION = {
  id: 'Tidak ada edisi kebijakan yang mulai berlaku pada tanggal itu.',
  en: 'No edition of the law begins on that day.',
}
