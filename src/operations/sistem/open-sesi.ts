import { isSpent, spendToken } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Peran } from '../../domain/pegawai/peran.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { SebabTolak } from '../../domain/sistem/sebab-tolak.ts'
import type { Problem } from '../shared/problem.ts'
import { asDiri, type Diri } from './diri.ts'
import { recogniseSso } from './recognise-sso.ts'

/** A session for a widget. */
export interface Sesi {
  readonly token: string
  readonly expiresAt: Instant
  readonly pegawai: Diri
  readonly peran: readonly Peran[]
}

/** Reasons that may be told to the bearer of a valid token, who proved whose account it is. */
const UNKNOWN: readonly SebabTolak[] = ['nip-tidak-dikenal', 'unit-tidak-dikenal']

/**
 * Opens a short session of ours for a token of the SSO, or of the portal.
 *
 * A portal's token can be used once; the database guarantees it, whichever isolate is asked.
 *
 * @throws {SsoAway} When the SSO is unreachable.
 */
export async function openSesi(deps: Deps, token: string): Promise<Result<Sesi, Problem>> {
  const found = await recogniseSso(deps, token)
  if (!found.ok) {
    const { error: sebab } = found
    if (UNKNOWN.includes(sebab)) return err({ kind: 'belum-dikenal', sebab })
    return err({ kind: 'belum-masuk', sebab })
  }
  const person = found.value
  const { sekali } = person
  if (sekali) {
    const spent = await deps.db.write([spendToken(sekali)])
    if (!spent.ok) {
      if (isSpent(spent.error)) return err({ kind: 'belum-masuk', sebab: 'portal-sekali' })
      throw new Error(spent.error.message)
    }
  }
  const { token: session, expiresAt } = await deps.sessions.open(person, deps.now())
  const pegawai = asDiri(person.pegawai, person.unit, deps.zona)
  return ok({ token: session, expiresAt, pegawai, peran: person.peran })
}
