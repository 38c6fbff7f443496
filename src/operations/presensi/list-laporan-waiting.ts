import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Result } from '../../domain/shared/result.ts'
import type { Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import type { Laporan } from './laporan.ts'
import { listPerkaraWaiting } from './list-perkara-waiting.ts'

/** Lists the reports that the caller accepts or returns, oldest first. */
export function listLaporanWaiting(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<Laporan>, Problem>> {
  const waiting = { status: ['diajukan'], after }
  return listPerkaraWaiting<Laporan>(
    deps,
    caller,
    'laporan',
    waiting,
    (_laporan, { atasan }) => atasan,
  )
}
