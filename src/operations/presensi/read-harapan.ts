import type { WebhookHeaders } from '../../adapters/webhook-signature.ts'
import type { Deps } from '../../deps.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { expectationOn, type HarapanHari } from './expectation.ts'
import { assembleDays, dayQueries } from './gather-days.ts'

/**
 * Reads what a day expects of a person, for the e-presensi app, which signs with its webhook
 * secret.
 *
 * The signature (Standard Webhooks) covers an empty body, so its id is valid for one question only.
 * For a person who has left, the answer is the same as for an unknown one.
 */
export async function readHarapan(
  deps: Deps,
  headers: WebhookHeaders,
  nip: Nip,
  tanggal: LocalDate,
): Promise<Result<HarapanHari, Problem>> {
  if (!(await deps.isSigned('presensi', headers, new Uint8Array()))) {
    return err({ kind: 'belum-masuk', sebab: 'tanda-tangan' })
  }
  const range = { dari: tanggal, sampai: tanggal }
  const [person] = assembleDays(deps, await deps.db.read([...dayQueries(deps, [nip], range)]))
  if (!person?.kini.aktif) return err({ kind: 'tidak-ada', message: NO_SUCH_PERSON })
  const now = deps.now()
  if (!(await deps.isFirstUse(headers.id ?? '', `${nip} ${tanggal}`, now))) {
    return err({ kind: 'belum-masuk', sebab: 'tanda-tangan' })
  }
  return ok(expectationOn(deps, person, tanggal, now))
}

const NO_SUCH_PERSON = {
  id: 'Tidak ada pegawai aktif dengan NIP ini.',
  en: 'There is no active employee with this NIP.',
}
