import type { KraBulan } from '../../db/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Finding } from '../../domain/shared/rule.ts'
import { freeDays } from '../../domain/wfa/alternatif.ts'
import { judgeFiling, type SisaKuota } from '../../domain/wfa/judge-filing.ts'
import { offerForLeave, type Saran } from '../../domain/wfa/tawaran.ts'
import type { Problem } from '../shared/problem.ts'
import { type Asked, gatherFiling } from './gather.ts'

/** What a request would meet: every rule with its finding, the places left, and what else would do. */
export interface Pemeriksaan {
  readonly boleh: boolean
  readonly aturan: readonly Finding[]
  readonly kuota: readonly SisaKuota[]
  /** The next days that are free, where a day asked for is full. */
  readonly alternatif: readonly string[]
  /** Other kinds that fit better. */
  readonly saran: readonly Saran[]
  /** The KRA of the months asked for, which lines of the plan may name. */
  readonly sasaran: readonly KraBulan[]
}

/** How many days after the last one asked for are looked through for a free one. */
const AHEAD = 28

/** Periksa: tells what a request would meet, without filing it. */
export async function periksaPengajuan(
  deps: Deps,
  nip: Nip,
  asked: Asked,
): Promise<Result<Pemeriksaan, Problem>> {
  const last = asked.hari.toSorted().at(-1)
  const days = last ? Array.from({ length: AHEAD }, (_, n) => addDays(last, n + 1)) : []
  const gathered = await gatherFiling(deps, nip, asked, deps.now(), { days })
  if (!gathered.ok) return gathered
  const { facts, cuti, sasaran } = gathered.value
  const { aturan, kuota } = judgeFiling(facts, deps.editions)
  return ok({
    boleh: !aturan.some(({ hasil }) => hasil === 'tolak'),
    aturan,
    kuota,
    alternatif: freeDays(facts, aturan, days, deps.editions),
    saran: cuti.flatMap((leave) => offerForLeave(leave).saran ?? []).slice(0, 1),
    sasaran,
  })
}
