import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { decideKoreksi } from '../../domain/presensi/koreksi.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import { asOfNow, isExpired, type Koreksi, type KoreksiTerkini } from './koreksi.ts'
import { listPerkaraWaiting } from './list-perkara-waiting.ts'
import { readKalender } from './read-kalender.ts'

/** Lists the corrections that the caller can decide now, oldest first. */
export async function listKoreksiWaiting(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<KoreksiTerkini>, Problem>> {
  const kalender = await readKalender(deps)
  const now = deps.now()
  const page = await listPerkaraWaiting<Koreksi>(
    deps,
    caller,
    'koreksi',
    { status: ['diajukan', 'direkomendasikan'], after },
    (koreksi, kapasitas) => {
      const expired = isExpired(deps, koreksi, kalender, now)
      return decideKoreksi(koreksi.status, kapasitas, 'setuju', expired).ok
    },
  )
  if (!page.ok) return page
  const { data, after: next } = page.value
  return ok({ data: data.map((row) => asOfNow(deps, row, kalender)), after: next })
}
