import { readAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { insertWave, unitsKnown } from '../../db/wfa/gelombang.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import type { Gelombang } from '../../domain/wfa/gelombang.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { readAnswer, writeOnce } from '../shared/write-once.ts'

/** A new wave as bkd writes it. */
export interface GelombangBaru extends Omit<Gelombang, 'id' | 'sampai'> {
  readonly sampai?: string | undefined
}

/**
 * Gelombang: opens a wave, for bkd. Once there is a wave, only people in an open wave may request
 * WFA.
 */
export async function openGelombang(
  deps: Deps,
  caller: Caller,
  asked: GelombangBaru,
  key: Idempotency | null,
): Promise<Result<Gelombang, Problem>> {
  const { nip, peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const before = await readAnswer<Gelombang>(deps, caller, key)
  if (before) return before
  const read = await readAs(deps.db, caller, [unitsKnown(deps.db, asked.unit)])
  if (!read.ok) return read
  const [units] = read.value
  const known = new Set(units.map(({ kode }) => kode))
  const at = asked.unit.findIndex((kode) => !known.has(kode))
  if (at >= 0) {
    return err({ kind: 'salah-isi', issues: [{ path: `/unit/${at}`, message: UNKNOWN_UNIT }] })
  }
  const pada = deps.now()
  const answer: Gelombang = { ...asked, id: deps.newId(), sampai: asked.sampai ?? null }
  const { since: edisi } = editionOn(deps.editions, asked.dari)
  const statements = [
    insertWave(deps.db, { ...answer, oleh: nip, pada }),
    record(deps.db, {
      pada,
      oleh: nip,
      tindakan: 'gelombang.buka',
      entitas: answer.id,
      data: { ...answer, edisi },
    }),
  ]
  return writeOnce(deps, { caller, key, pada, answer, statements }, () => {
    throw new Error('the database refused a wave')
  })
}

const UNKNOWN_UNIT = {
  id: 'Unit kerja ini tidak dikenal. Pakai kode menurut SIMPEG.',
  en: 'This unit is unknown. Use its code in SIMPEG.',
}
