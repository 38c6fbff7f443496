import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { SebabTolak } from '../../domain/sistem/sebab-tolak.ts'
import { recogniseSso } from './recognise-sso.ts'

/**
 * Returns the person of a Bearer token, or why it is refused: a session of ours or a token of the
 * SSO.
 *
 * The operation checks whether a session was ended in its first round trip: see `readAs`. A
 * portal's token is refused, because it can only open a session.
 *
 * @throws {SsoAway} When the SSO's keys are needed and unavailable.
 */
export async function recognise(deps: Deps, token: string): Promise<Result<Caller, SebabTolak>> {
  const session = await deps.sessions.read(token, deps.now())
  if (session) return session
  const found = await recogniseSso(deps, token)
  if (!found.ok) return found
  const { nip, peran, asal, sekali } = found.value
  return sekali ? err('portal-bearer') : ok({ nip, peran, asal })
}
