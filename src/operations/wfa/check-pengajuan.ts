import type { KraBulan } from '../../db/wfa/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Finding } from '../../domain/shared/rule.ts'
import { freeDays } from '../../domain/wfa/alternatif.ts'
import { judgeFiling, type SisaKuota } from '../../domain/wfa/judge-filing.ts'
import { obstacleToMending } from '../../domain/wfa/pengajuan.ts'
import { offerForLeave, type Saran } from '../../domain/wfa/tawaran.ts'
import type { Problem } from '../shared/problem.ts'
import { asJudged, type Draft, gatherFiling } from './gather-filing.ts'

/** The outcome of a check: every rule with its finding, the places left, and alternatives. */
export interface Pemeriksaan {
  readonly boleh: boolean
  readonly aturan: readonly Finding[]
  readonly kuota: readonly SisaKuota[]
  /** The next free days, when a requested day is full. */
  readonly alternatif: readonly string[]
  /** Other kinds that fit better. */
  readonly saran: readonly Saran[]
  /** The KRA of the requested months, which lines of the plan may name. */
  readonly sasaran: readonly KraBulan[]
}

/** How many days after the last requested one are searched for a free day. */
const AHEAD = 28

/**
 * Periksa: checks a request against the rules, without filing it.
 *
 * A complete draft that passes can be filed, until somebody else takes the place.
 */
export async function checkPengajuan(
  deps: Deps,
  caller: Caller,
  draft: Draft,
): Promise<Result<Pemeriksaan, Problem>> {
  const { perbaikanDari } = draft
  const asked = asJudged(draft)
  const last = asked.hari.toSorted().at(-1)
  const days = last ? Array.from({ length: AHEAD }, (_, n) => addDays(last, n + 1)) : []
  const gathered = await gatherFiling(deps, caller, asked, deps.now(), { days, perbaikanDari })
  if (!gathered.ok) return gathered
  const { facts, cuti, sasaran, perbaikan } = gathered.value
  const { aturan: found, kuota } = judgeFiling(facts, deps.editions)
  const aturan = perbaikanDari === undefined ? found : [...found, findingOf(perbaikan)]
  return ok({
    boleh: !aturan.some(({ hasil }) => hasil === 'tolak'),
    aturan,
    kuota,
    alternatif: freeDays(facts, aturan, days, deps.editions),
    saran: cuti.flatMap((leave) => offerForLeave(leave).saran ?? []).slice(0, 1),
    sasaran,
  })
}

/** Returns the finding about revising a returned request. */
function findingOf(request: Parameters<typeof obstacleToMending>[0]): Finding {
  const obstacle = obstacleToMending(request)
  return {
    kode: 'wfa.perbaikan',
    hasil: obstacle ? 'tolak' : 'lolos',
    pesan: obstacle ?? MENDABLE,
    dasar: 'Pengajuan yang dikembalikan diperbaiki satu kali oleh pemohonnya (bawaan Luwes)',
  }
}

const MENDABLE = {
  id: 'Pengajuan yang dikembalikan dapat diperbaiki.',
  en: 'The returned request may be mended.',
}
