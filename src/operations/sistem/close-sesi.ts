import { endSignIns } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/**
 * Keluar: ends every session of the sign-ins in a logout token of the SSO (OpenID Connect
 * Back-Channel Logout). The same token again changes nothing.
 *
 * @throws {SsoAway} When the SSO is unreachable.
 */
export async function closeSesi(deps: Deps, token: string): Promise<Result<null, Problem>> {
  const ended = await deps.readLogout(token)
  if (!ended.ok) {
    const issues = [{ path: '/logout_token', message: NO_LOGOUT }] as const
    return err({ kind: 'salah-isi', issues, sebab: ended.error })
  }
  const written = await deps.db.write([endSignIns(ended.value, deps.now())])
  if (!written.ok) throw new Error(written.error.message)
  return ok(null)
}

const NO_LOGOUT = {
  id: 'Bukan logout token yang sah dari SSO yang terdaftar. Periksa SSO_ISSUER dan SSO_LOGOUT_AUDIENCE.',
  en: 'Not a valid logout token of a known SSO. Check SSO_ISSUER and SSO_LOGOUT_AUDIENCE.',
}
