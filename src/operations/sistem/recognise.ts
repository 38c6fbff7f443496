import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { SebabTolak } from '../../domain/sistem/sebab-tolak.ts'
import { recogniseSso } from './recognise-sso.ts'

/**
 * Returns who a Bearer token speaks for, or why it is refused: a session of ours or a token of the SSO.
 *
 * The operation asks whether a session was ended, with its first round trip: see `readAs`. A portal's token is
 * refused: it opens a session once.
 *
 * @throws {SsoAway} When the SSO's keys are needed and cannot be had.
 */
export async function recognise(deps: Deps, token: string): Promise<Result<Caller, SebabTolak>> {
  const session = await deps.sessions.read(token, deps.now())
  if (session) return session
  const found = await recogniseSso(deps, token)
  if (!found.ok) return found
  const { nip, peran, asal, sekali } = found.value
  return sekali ? err('portal-bearer') : ok({ nip, peran, asal })
}
