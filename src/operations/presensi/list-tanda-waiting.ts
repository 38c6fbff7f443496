import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { reviewTanda } from '../../domain/presensi/review-tanda.ts'
import type { Result } from '../../domain/shared/result.ts'
import type { Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import { listPerkaraWaiting } from './list-perkara-waiting.ts'
import { readKalender } from './read-kalender.ts'
import { isHeard, reviewState, type TandaPerkara } from './tanda.ts'

/** Lists the signals that the caller can decide now, oldest first. */
export async function listTandaWaiting(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<TandaPerkara>, Problem>> {
  const kalender = await readKalender(deps)
  return listPerkaraWaiting<TandaPerkara>(
    deps,
    caller,
    'tanda',
    { status: ['baru', 'diklarifikasi', 'banding'], after },
    (tanda, kapasitas) =>
      reviewTanda(reviewState(tanda), kapasitas, 'terbukti', isHeard(deps, tanda, kalender)).ok,
  )
}
