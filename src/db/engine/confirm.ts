import { CALL_LIMIT, type Remote } from './hrana.ts'

/**
 * Asks the supervisor whether the standby has the replication log up to a frame; it answers once
 * that is so. Earlier answers are useless: frame numbers start again with each log.
 */
export function createConfirm({
  url,
  token,
  fetch: ask = globalThis.fetch,
}: Remote): (indeks: number) => Promise<boolean> {
  return async (indeks) => {
    const answer = await ask(`${url}/sampai?indeks=${indeks}`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(CALL_LIMIT),
    })
    await answer.body?.cancel()
    return answer.status === 204
  }
}
