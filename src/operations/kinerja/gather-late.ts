import { closedMonthsOf } from '../../db/kinerja/bulan.ts'
import { type BarisFakta, monthFacts, monthFrom } from '../../db/kinerja/fakta-bulan.ts'
import type { Deps } from '../../deps.ts'
import type { HasilBulan } from '../../domain/kinerja/bulan.ts'
import type { Susulan } from '../../domain/kinerja/facts.ts'
import type { PolicyKinerja } from '../../domain/kinerja/policy.ts'
import { scoreMonth } from '../../domain/kinerja/score-month.ts'
import { lateRecord } from '../../domain/kinerja/susulan.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { BulanPegawai } from './gather-months.ts'
import { factsOfMonth, type HukumHari } from './month-facts.ts'
import { lawOf, questionOf } from './month-question.ts'

/** A closed month of a person as stored. */
type BulanTutup = Pick<HasilBulan, 'bulan'> & { readonly nip: Nip; readonly hasil: HasilBulan }

/**
 * Gathers late changes of closed months: each month's result today, its result then, and past
 * adjustments.
 */
export async function gatherLate(
  deps: Pick<Deps, 'db' | 'editions' | 'masaPakai' | 'zona'>,
  people: readonly BulanPegawai[],
  kini: Instant,
  kalender: Kalender,
): Promise<ReadonlyMap<Nip, Susulan[]>> {
  const found = new Map<Nip, Susulan[]>()
  const late = people.filter(({ facts }) => facts.susulan.length > 0)
  if (late.length === 0) return found
  const hukum = { ...deps, kalender }
  const nips = late.map(({ nip }) => nip)
  const [closed] = await deps.db.read([closedMonthsOf(deps.db, nips)])
  const kept = Map.groupBy(closed, ({ nip }) => nip)
  for (const bulan of [...new Set(late.flatMap(({ facts }) => facts.susulan))].sort()) {
    const { kinerja } = lawOf(deps, bulan)
    const whose = late.filter(({ facts }) => facts.susulan.includes(bulan))
    const asked = { nips: whose.map(({ nip }) => nip) }
    const [rows] = await deps.db.read([
      monthFacts(deps.db, asked, questionOf(deps, bulan, kini, kinerja, false)),
    ])
    const today = new Map(rows.map((row) => [row.nip, row]))
    for (const { nip, facts } of whose) {
      const now = resultOf(bulan, today.get(nip), kinerja, hukum)
      const mulai = facts.catatan[0]?.sejak ?? null
      const susulan = adjustmentOf(bulan, kept.get(nip) ?? [], now, mulai)
      if (susulan) found.set(nip, [...(found.get(nip) ?? []), susulan])
    }
  }
  return found
}

/** Scores a closed month with today's knowledge; `null` when the person was not employed in it. */
function resultOf(
  bulan: Month,
  row: BarisFakta | undefined,
  policy: PolicyKinerja,
  hukum: HukumHari,
): HasilBulan | null {
  return row ? scoreMonth(factsOfMonth(bulan, row.nip, monthFrom(row), hukum), policy) : null
}

/**
 * Returns the result of a closed month as it was and as it should have been. The first is 0 for
 * somebody who joined in it after all. The second is 0 for somebody who turned out not to be
 * employed in it.
 */
function adjustmentOf(
  bulan: Month,
  own: readonly BulanTutup[],
  now: HasilBulan | null,
  mulai: LocalDate | null,
): Susulan | null {
  const then = own.find((one) => one.bulan === bulan)?.hasil ?? null
  const kept = then ? then.tpp.usulan : 0
  const seharusnya = now ? now.tpp.usulan : 0
  if (kept === null || seharusnya === null) return null
  // The adjustments inside that month stay unchanged.
  const semula = kept - sumOfAdjustments(then ? [then] : [])
  const diperhitungkan = sumOfAdjustments(
    own.map(({ hasil }) => hasil),
    bulan,
  )
  return { bulan, semula, seharusnya, diperhitungkan, sejak: lateRecord(then, now, mulai) }
}

/** Adds up the adjustments in some months; only those of one closed month if it is given. */
function sumOfAdjustments(months: readonly HasilBulan[], bulan?: Month): number {
  return months
    .flatMap(({ baris }) => baris)
    .filter(({ kode }) => kode === 'kinerja.penyesuaian')
    .filter(({ isi }) => bulan === undefined || isi?.bulan === bulan)
    .reduce((sum, { rupiah }) => sum + (rupiah ?? 0), 0)
}
