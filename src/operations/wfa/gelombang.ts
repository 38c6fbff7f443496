import { readAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { allWaves, endWave, insertWave, unitsKnown } from '../../db/wfa/gelombang.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Gelombang } from '../../domain/wfa/gelombang.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { answeredBefore, writeOnce } from '../shared/write-once.ts'

/** A wave as bkd writes it. */
export interface GelombangBaru extends Omit<Gelombang, 'id' | 'sampai'> {
  readonly sampai?: string | undefined
}

/** Whether somebody steers the rollout or checks it. */
export function mayCompare(peran: Caller['peran']): boolean {
  return peran.some((role) => ['bkd', 'sekda', 'inspektorat'].includes(role))
}

/** Gelombang: all rollout waves, for those who steer and those who check. */
export async function listWaves(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly Gelombang[], Problem>> {
  const { peran } = caller
  if (!mayCompare(peran)) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [allWaves(deps.db)])
  if (!read.ok) return read
  const [waves] = read.value
  return ok(waves.map(asWave))
}

function asWave({ oleh: _, pada: _pada, ...wave }: Gelombang & { oleh: string; pada: number }) {
  return wave
}

/** Gelombang: opens a wave, for bkd. It is information: who may ask for WFA stays with the edition. */
export async function openWave(
  deps: Deps,
  caller: Caller,
  asked: GelombangBaru,
  key: Idempotency | null,
): Promise<Result<Gelombang, Problem>> {
  const { nip, peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const before = await answeredBefore<Gelombang>(deps, caller, key)
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

/** What is to become of a wave: its last day, and why. */
export interface Akhir {
  readonly sampai: string
  readonly alasan: string
}

/** Gelombang: sets the last day of a wave, for bkd, with the reason in the audit row. */
export async function closeWave(
  deps: Deps,
  caller: Caller,
  id: string,
  { sampai, alasan }: Akhir,
): Promise<Result<Gelombang, Problem>> {
  const { nip, peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [allWaves(deps.db)])
  if (!read.ok) return read
  const [waves] = read.value
  const wave = waves.find((one) => one.id === id)
  if (!wave) return err({ kind: 'tidak-ada', message: NO_SUCH_WAVE })
  if (sampai < wave.dari) {
    return err({ kind: 'salah-isi', issues: [{ path: '/sampai', message: BEFORE_START }] })
  }
  const { since: edisi } = editionOn(deps.editions, sampai)
  await deps.db.write([
    endWave(deps.db, id, sampai),
    record(deps.db, {
      pada: deps.now(),
      oleh: nip,
      tindakan: 'gelombang.akhiri',
      entitas: id,
      data: { sebelum: wave.sampai, sampai, alasan, edisi },
    }),
  ])
  return ok({ ...asWave(wave), sampai })
}

const UNKNOWN_UNIT = {
  id: 'Unit kerja ini tidak dikenal. Pakai kode menurut SIMPEG.',
  en: 'This unit is unknown. Use its code in SIMPEG.',
}
/** Said where an id names no wave. */
export const NO_SUCH_WAVE = { id: 'Gelombang tidak ditemukan.', en: 'There is no such wave.' }
const BEFORE_START = {
  id: 'Akhir gelombang tidak boleh mendahului awalnya.',
  en: 'A wave must not end before it begins.',
}
