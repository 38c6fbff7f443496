import type { Peran } from './folder.ts'
import type { Letak } from './leadership.ts'
import type { PairLink } from './link.ts'

/** What a machine tells the other one of itself. */
export interface KeadaanMesin {
  readonly peran: Peran
  readonly epoch: number
  /** Where its database stands; `null` where it does not answer, or has nothing yet. */
  readonly letak: Letak | null
}

/** How long the other machine may take to answer, in milliseconds. */
const LIMIT = 1_500

/** Asks the other machine how it stands, and tells it our epoch; `null` where it does not answer. */
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

/** Waits until a standby has the log up to a place; false where it does not come that far in time. */
export async function askUpTo(
  link: PairLink,
  asked: { readonly letak: Letak; readonly epoch: number },
  limit: number,
): Promise<boolean> {
  const body = JSON.stringify({ ...asked, limit })
  const answer = await link.ask({ method: 'POST', path: '/sampai', body, limit: limit + 200 })
  return answer?.status === 204
}
