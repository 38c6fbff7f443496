import type { KraBulan } from '../../db/wfa/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Finding } from '../../domain/shared/rule.ts'
import { freeDays } from '../../domain/wfa/alternatif.ts'
import { judgeFiling, type SisaKuota } from '../../domain/wfa/judge-filing.ts'
import { offerForLeave, type Saran } from '../../domain/wfa/tawaran.ts'
import type { Problem } from '../shared/problem.ts'
import { obstacleToMending } from './file-pengajuan.ts'
import { asJudged, type Draft, gatherFiling } from './gather.ts'

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

/**
 * Periksa: tells what a request would meet, without filing it. A draft that lacks nothing may be filed just
 * where this says so, until somebody else takes the place.
 */
export async function periksaPengajuan(
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

/** What is said of mending a returned request. */
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
