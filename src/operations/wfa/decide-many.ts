import { answersUnder, keepAnswer } from '../../db/sistem/idempotensi.ts'
import { writeEachAs } from '../../db/sistem/sesi.ts'
import { someById } from '../../db/wfa/pengajuan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Keputusan, Pengajuan } from '../../domain/wfa/pengajuan.ts'
import { NEW_LAW } from '../shared/hukum.ts'
import { type Idempotency, isTwin, replay } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { type Ketetapan, takeDecision, whyNotTaken } from './decision.ts'
import { gatherDecisions } from './gather-decision.ts'

/** One decision on several requests, with the days of each; without days, all possible ones. */
export interface KeputusanBersama {
  readonly keputusan: Keputusan
  readonly pengajuan: readonly {
    readonly id: string
    readonly hari?: readonly LocalDate[] | undefined
  }[]
  readonly alasan?: string | undefined
}

/** The result for one of the requests. */
export interface HasilKeputusan {
  readonly id: string
  readonly hasil: Result<Pengajuan, Problem>
}

/** A possible decision, under the key of its own request. */
interface KetetapanSiap extends Ketetapan {
  readonly id: string
  readonly kunci: Idempotency | null
}

/**
 * Keputusan bersama: decides on several requests at once, each on its own, as `decidePengajuan`
 * would.
 *
 * A refusal of one, or a decision by somebody else meanwhile, does not stop the others. Each answer
 * is stored under the Idempotency-Key and the id of its request, in the same group as the decision.
 * So the same call again decides only the rest. One read, one write.
 */
export async function decideMany(
  deps: Deps,
  caller: Caller,
  { pengajuan, keputusan, alasan }: KeputusanBersama,
  key: Idempotency | null,
): Promise<Result<readonly HasilKeputusan[], Problem>> {
  const now = deps.now()
  const keyOf = (id: string) => key && { ...key, kunci: `${key.kunci}/${id}` }
  const ids = pengajuan.map(({ id }) => id)
  const keys = key ? ids.map((id) => `${key.kunci}/${id}`) : []
  const found = await gatherDecisions(deps, caller, someById(ids), now, keys)
  if (!found.ok) return found
  const { on, kept } = found.value
  const done = new Map<string, HasilKeputusan['hasil']>()
  const ready: KetetapanSiap[] = []
  for (const { id, hari } of pengajuan) {
    const kunci = keyOf(id)
    const before = replay(kunci, kunci ? kept.get(kunci.kunci) : undefined)
    const gathered = on(id)
    if (before) {
      if (!before.ok) return before
      if (gathered.request) done.set(id, ok(gathered.request))
      continue
    }
    const taken = takeDecision(deps, caller, gathered, { keputusan, hari, alasan }, now)
    if (taken.ok) ready.push({ ...taken.value, id, kunci })
    else done.set(id, taken)
  }
  const saved = await save(deps, caller, ready, now)
  if (!saved.ok) return saved
  for (const [id, hasil] of saved.value) done.set(id, hasil)
  return ok(
    ids.flatMap((id) => {
      const hasil = done.get(id)
      return hasil ? [{ id, hasil }] : []
    }),
  )
}

/** Writes each decision with its answer as its own group, all in one call. */
async function save(
  deps: Deps,
  caller: Caller,
  ready: readonly KetetapanSiap[],
  pada: Instant,
): Promise<Result<(readonly [string, HasilKeputusan['hasil']])[], Problem>> {
  const { db } = deps
  const { nip } = caller
  const groups = ready.map(({ id, rows, kunci }) => [
    // The answer is the resulting request, so only its id is stored.
    ...(kunci ? [keepAnswer(db, { nip, ...kunci, jawaban: { id }, pada })] : []),
    ...rows,
  ])
  const written = await writeEachAs(db, caller, groups)
  if (!written.ok) return written
  const failures = ready.flatMap(({ id, kunci }, at) => {
    const outcome = written.value[at]
    if (outcome?.ok) return []
    return [{ id, kunci: kunci && outcome && isTwin(outcome.error) ? kunci.kunci : null, outcome }]
  })
  const twins = failures.flatMap(({ kunci }) => kunci ?? [])
  const [kept] = twins.length > 0 ? await db.read([answersUnder(db, nip, twins)]) : [[]]
  const reasons = new Map(failures.map(({ id, outcome }) => [id, whyNotTaken(outcome?.error)]))
  if ([...reasons.values()].includes(NEW_LAW)) await deps.bacaHukum()
  const results = ready.map(({ id, request, kunci }) => {
    const reason = reasons.get(id)
    if (!reason) return [id, ok(request)] as const
    // The same call came twice at once: the other one took this very decision.
    const twin = kept.find((one) => one.kunci === kunci?.kunci)
    const answered = replay(kunci, twin) ?? err(reason)
    return [id, answered.ok ? ok(request) : answered] as const
  })
  return ok(results)
}
