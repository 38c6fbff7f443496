import type { Statement } from '../../db/engine/client.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { PengajuanBernama } from '../../db/wfa/pengajuan.ts'
import {
  dropReview,
  dropReviewed,
  dropSettledReviews,
  mustStillWait,
  putReview,
  waitingForReview,
} from '../../db/wfa/tinjau.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { isKnown, type Temuan } from '../../domain/wfa/tinjau.ts'
import { reviewGranted } from './review-granted.ts'

/** People of one chunk, and the chunks of one run. */
const PEOPLE = 40
const CHUNKS = 20

/** The actor of steps that nobody requested. */
const LUWES = 'luwes'

/** How many requests of one run were returned to their deciders. */
export interface PeninjauanRun {
  readonly found: number
}

/**
 * Checks future granted days again when the record of the person changed, a case was opened, or the
 * law was changed (R80).
 *
 * Days that the law would refuse now are returned to the deciders, and the person is told. A
 * finding that no longer holds is dropped. Nothing is revoked here. Runs from the cron, in bounded
 * chunks. A chunk is left to the next run when another run has handled it, or a day of it was
 * revoked meanwhile.
 */
export async function checkGranted(deps: Deps): Promise<PeninjauanRun> {
  const { db } = deps
  const today = localDate(deps.now(), 'Asia/Jakarta')
  let found = 0
  for (let left = CHUNKS; left > 0; left -= 1) {
    const [people] = await db.read([waitingForReview(db, PEOPLE)])
    if (people.length === 0) break
    const nips = people.map(({ nip }) => nip)
    const { told, settled } = await findingsOf(deps, nips, today)
    const written = await db.write([
      mustStillWait(people),
      ...told.flat(),
      ...settled,
      dropReviewed(people),
    ])
    // The next run looks again.
    if (!written.ok) break
    found += told.length
  }
  await db.write([dropSettledReviews(today)])
  return { found }
}

/** The findings about the requests of some people. */
interface TemuanPegawai {
  /** The rows of each request with a new finding. */
  readonly told: readonly Statement[][]
  /** Deletes findings that no longer hold. */
  readonly settled: readonly Statement[]
}

async function findingsOf(
  deps: Deps,
  nips: readonly string[],
  today: LocalDate,
): Promise<TemuanPegawai> {
  const reviewed = await reviewGranted(deps, nips, { sejak: today, laws: [deps.editions] })
  const found = reviewed.flatMap(({ request, temuan: [finding], before }) =>
    finding ? [{ request, finding, before }] : [],
  )
  const refused = found.filter(({ finding }) => finding.hari.length > 0)
  const granted = found.filter(({ finding, before }) => finding.hari.length === 0 && before)
  return {
    told: refused
      .filter(({ finding, before: told }) => !isKnown(finding, told))
      .map(({ request, finding }) => recordFinding(deps, request, finding)),
    settled: granted.map(({ request }) => dropReview(request.id)),
  }
}

/** Stores a finding, and tells people of it. */
function recordFinding(
  deps: Deps,
  { id, nip, zona }: PengajuanBernama,
  finding: Temuan,
): Statement[] {
  const { db } = deps
  const pada = deps.now()
  const aturan = finding.aturan.map(({ kode }) => kode)
  const data = { id, nip, hari: finding.hari, aturan }
  return [
    putReview({ id, nip }, finding, pada),
    record(db, {
      pada,
      oleh: LUWES,
      tindakan: 'wfa.tinjau',
      entitas: id,
      data: { ...data, edisi: editionOn(deps.editions, localDate(pada, zona)).since },
    }),
    ...announce(db, [{ jenis: 'wfa.perlu-ditinjau', entitas: id, data }], pada, deps.newId),
  ]
}
