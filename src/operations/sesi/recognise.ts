import type { SessionCaller } from '../../adapters/session.ts'
import { personWithUnit, placeOf } from '../../db/pegawai.ts'
import { sessionHolds } from '../../db/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import { rolesOf } from '../../domain/pegawai/peran.ts'
import { guarded } from './guard-sesi.ts'

/** A person known from SIMPEG who proved who they are, with all their roles. */
export interface Recognised extends SessionCaller {
  readonly pegawai: Pegawai
  readonly unit: UnitKerja
}

/**
 * Who an SSO or portal token speaks for, if SIMPEG knows them, they are active, and the sign-in that
 * the token stems from was not ended. Throws `SsoAway`.
 */
export async function recogniseSso(deps: Deps, token: string): Promise<Recognised | null> {
  const identity = await deps.identify(token)
  if (identity === null) return null
  const { nip, asal } = identity
  const [people, places, holding] = await deps.db.read([
    personWithUnit(deps.db, nip),
    placeOf(deps.db, nip),
    sessionHolds(deps.db, nip, asal),
  ])
  const person = people[0]
  const place = places[0]
  if (!person || !place || holding[0]?.berlaku !== 1) return null
  const peran = rolesOf(
    {
      punyaBawahan: place.bawahan === 1,
      mengepalaiUnit: place.unit === 1,
      mengepalaiAkar: place.akar === 1,
    },
    identity.peran,
  )
  return { nip, peran, asal, ...person }
}

/** Who calls, and what their request leans on from here. */
export interface Dikenali {
  readonly caller: Caller
  readonly deps: Deps
}

/**
 * Who a Bearer token speaks for: a session of ours, whose end is looked up with the first round trip
 * that the request makes anyway, or a token of the SSO.
 *
 * `null` never says why. Throws `SsoAway` when the SSO's keys are needed and cannot be had.
 */
export async function recognise(deps: Deps, token: string): Promise<Dikenali | null> {
  const held = await deps.sessions.read(token, deps.now())
  if (held !== null) {
    const { nip, peran } = held
    return { caller: { nip, peran }, deps: guarded(deps, held) }
  }
  const found = await recogniseSso(deps, token)
  return found && { caller: { nip: found.nip, peran: found.peran }, deps }
}
