import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { addDays, addMonths, type LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, type Zona } from '../../domain/shared/local-time.ts'

/** A person's declaration; every value is `null` until there is one. */
export interface KesiapanPegawai {
  readonly laptop: boolean | null
  readonly internet: boolean | null
  readonly kbps: number | null
  readonly latensiMs: number | null
  readonly pada: Instant | null
  /** The last day on which it is valid; `null` if the edition sets no end. */
  readonly berlakuSampai: LocalDate | null
  /** The zone of the unit. */
  readonly zona: Zona
}

interface Pernyataan {
  readonly laptop: boolean
  readonly internet: boolean
  readonly kbps: number | null
  readonly latensiMs: number | null
  readonly pada: Instant
}

/** Returns a declaration with the last day on which it is valid. */
export function asKesiapan(
  { editions }: Deps,
  zona: Zona,
  stored: Pernyataan | undefined,
): KesiapanPegawai {
  if (!stored) {
    const nothing = { laptop: null, internet: null, kbps: null, latensiMs: null }
    return { ...nothing, pada: null, berlakuSampai: null, zona }
  }
  const { laptop, internet, kbps, latensiMs, pada } = stored
  const day = localDate(pada, zona)
  const months = policyOn(editions, day).wfa['wfa.kesiapan']?.value
  const berlakuSampai = months === undefined ? null : addDays(addMonths(day, months), -1)
  return { laptop, internet, kbps, latensiMs, pada, berlakuSampai, zona }
}
