import { personWithUnit } from '../../db/pegawai/pegawai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { putReadiness, readinessOf } from '../../db/wfa/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import { editionOn, policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { addDays, addMonths } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** What a person declares, with what the widget measured: kilobits a second and milliseconds. */
export interface KesiapanDinyatakan {
  readonly laptop: boolean
  readonly internet: boolean
  readonly kbps?: number | undefined
  readonly latensiMs?: number | undefined
}

/** The declaration as it stands; all is `null` while nothing was declared. */
export interface KesiapanPegawai {
  readonly laptop: boolean | null
  readonly internet: boolean | null
  readonly kbps: number | null
  readonly latensiMs: number | null
  /** RFC 3339 in the zone of the unit. */
  readonly pada: string | null
  /** The last day on which it holds; `null` where the edition sets no end. */
  readonly berlakuSampai: string | null
}

interface Stored {
  readonly laptop: boolean
  readonly internet: boolean
  readonly kbps: number | null
  readonly latensiMs: number | null
  readonly pada: Instant
}

function told({ editions }: Deps, zona: Zona, stored: Stored | undefined): KesiapanPegawai {
  if (!stored) {
    const nothing = { laptop: null, internet: null, kbps: null, latensiMs: null }
    return { ...nothing, pada: null, berlakuSampai: null }
  }
  const { laptop, internet, kbps, latensiMs, pada } = stored
  const day = localDate(pada, zona)
  const months = policyOn(editions, day).wfa['wfa.kesiapan']?.value
  const berlakuSampai = months === undefined ? null : addDays(addMonths(day, months), -1)
  return { laptop, internet, kbps, latensiMs, pada: toRfc3339(pada, zona), berlakuSampai }
}

/** Kesiapan: reads one's own declaration. */
export async function readKesiapan(
  deps: Deps,
  caller: Caller,
): Promise<Result<KesiapanPegawai, Problem>> {
  const { db } = deps
  const { nip } = caller
  const read = await readAs(db, caller, [personWithUnit(db, nip), readinessOf(db, nip)])
  if (!read.ok) return read
  const [people, declared] = read.value
  const person = people[0]
  if (!person) return err({ kind: 'belum-masuk' })
  return ok(told(deps, person.unit.zona ?? deps.zona, declared[0]))
}

/** Kesiapan: declares one's own laptop and internet, from now on. */
export async function declareKesiapan(
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
  await db.write([
    putReadiness(db, { nip, ...stored }),
    record(db, {
      pada,
      oleh: nip,
      tindakan: 'kesiapan.nyatakan',
      entitas: nip,
      data: { laptop, internet, edisi: editionOn(deps.editions, localDate(pada, zona)).since },
    }),
  ])
  return ok(told(deps, zona, stored))
}
