import { personWithUnit, placeOf } from '../../db/pegawai.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import { rolesOf } from '../../domain/pegawai/peran.ts'

/** A person known from SIMPEG who proved who they are, with all their roles. */
export interface Recognised extends Caller {
  readonly pegawai: Pegawai
  readonly unit: UnitKerja
}

/** Who an SSO or portal token speaks for, if SIMPEG knows them and they are active. Throws `SsoAway`. */
export async function recogniseSso(deps: Deps, token: string): Promise<Recognised | null> {
  const identity = await deps.identify(token)
  if (identity === null) return null
  const { nip } = identity
  const [people, places] = await deps.db.read([personWithUnit(deps.db, nip), placeOf(deps.db, nip)])
  const person = people[0]
  const place = places[0]
  if (!person || !place) return null
  const peran = rolesOf(
    {
      punyaBawahan: place.bawahan === 1,
      mengepalaiUnit: place.unit === 1,
      mengepalaiAkar: place.akar === 1,
    },
    identity.peran,
  )
  return { nip, peran, ...person }
}

/**
 * Who a Bearer token speaks for: a session of ours, read without the database, or a token of the SSO.
 *
 * `null` never says why. Throws `SsoAway` when the SSO's keys are needed and cannot be had.
 */
export async function recognise(deps: Deps, token: string): Promise<Caller | null> {
  const caller = await deps.sessions.read(token, deps.now())
  return caller ?? recogniseSso(deps, token)
}
