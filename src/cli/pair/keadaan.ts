import type { Peran } from './folder.ts'
import type { Letak } from './leadership.ts'
import type { PairLink } from './link.ts'

/** A machine's report to the other one. */
export interface KeadaanMesin {
  readonly peran: Peran
  readonly epoch: number
  /** The position of its database; `null` if it does not answer, or is still empty. */
  readonly letak: Letak | null
}

/** How long the other machine may take to answer, in milliseconds. */
const LIMIT = 1_500

/** Asks the other machine for its state, and tells it our epoch; `null` without an answer. */
export async function askState(
  link: PairLink,
  epoch: number,
  limit = LIMIT,
): Promise<KeadaanMesin | null> {
  const answer = await link.ask({ method: 'GET', path: `/keadaan?epoch=${epoch}`, limit })
  if (answer?.status !== 200) return null
  // Safe because only who holds a certificate of the pair answers, with this program.
  return JSON.parse(answer.body) as KeadaanMesin
}

/** Waits until a standby has the log up to a position; false if it does not in time. */
export async function askUpTo(
  link: PairLink,
  asked: { readonly letak: Letak; readonly epoch: number },
  limit: number,
): Promise<boolean> {
  const body = JSON.stringify({ ...asked, limit })
  const answer = await link.ask({ method: 'POST', path: '/sampai', body, limit: limit + 200 })
  return answer?.status === 204
}
