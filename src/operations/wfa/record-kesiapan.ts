import { personWithUnit } from '../../db/pegawai/pegawai.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { putReadiness } from '../../db/wfa/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asKesiapan, type KesiapanPegawai } from './kesiapan.ts'

/** A person's declaration, with the widget's measurements: kilobits per second and milliseconds. */
export interface KesiapanDinyatakan {
  readonly laptop: boolean
  readonly internet: boolean
  readonly kbps?: number | undefined
  readonly latensiMs?: number | undefined
}

/** Kesiapan: records one's own laptop and internet, from now on. */
export async function recordKesiapan(
  deps: Deps,
  caller: Caller,
  declared: KesiapanDinyatakan,
): Promise<Result<KesiapanPegawai, Problem>> {
  const { db } = deps
  const { nip } = caller
  const read = await readAs(db, caller, [personWithUnit(db, nip)])
  if (!read.ok) return read
  const [people] = read.value
  const person = people[0]
  if (!person) return err({ kind: 'belum-masuk' })
  const pada = deps.now()
  const { laptop, internet, kbps = null, latensiMs = null } = declared
  const stored = { laptop, internet, kbps, latensiMs, pada }
  const zona = person.unit.zona ?? deps.zona
  const written = await writeAs(db, caller, [
    putReadiness(db, { nip, ...stored }),
    record(db, {
      pada,
      oleh: nip,
      tindakan: 'kesiapan.nyatakan',
      entitas: nip,
      data: { laptop, internet, edisi: editionOn(deps.editions, localDate(pada, zona)).since },
    }),
  ])
  if (!written.ok) return written
  return ok(asKesiapan(deps, zona, stored))
}
