import type { TokenSekaliPakai } from '../../adapters/sso.ts'
import { personWithUnit, placeOf } from '../../db/pegawai/pegawai.ts'
import { standingOf } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import { rolesOf } from '../../domain/pegawai/peran.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { SebabTolak } from '../../domain/sistem/sebab-tolak.ts'

/** A person known from SIMPEG who proved their identity, with all their roles. */
export interface SsoCaller extends Caller {
  readonly pegawai: Pegawai
  readonly unit: UnitKerja
  /** Set for a token that can only open one session. */
  readonly sekali: TokenSekaliPakai | null
}

/**
 * Recognises the person of an SSO or portal token, or returns why it is refused. SIMPEG must know
 * them as active, and the sign-in of the token must not have ended.
 *
 * @throws {SsoAway} When the SSO is unreachable.
 */
export async function recogniseSso(
  deps: Pick<Deps, 'db' | 'identify' | 'now' | 'zona'>,
  token: string,
): Promise<Result<SsoCaller, SebabTolak>> {
  const identity = await deps.identify(token)
  if (!identity.ok) return identity
  const { nip, asal, sekali, peran: granted } = identity.value
  const [people, places, standing] = await deps.db.read([
    personWithUnit(deps.db, nip),
    placeOf(deps.db, nip, localDate(deps.now(), deps.zona)),
    standingOf(deps.db, nip, asal),
  ])
  const refusal = refusalOf(standing[0])
  if (refusal) return err(refusal)
  const person = people[0]
  const place = places[0]
  if (!person || !place) return err('unit-tidak-dikenal')
  const peran = rolesOf(
    {
      punyaBawahan: place.bawahan === 1,
      mengepalaiUnit: place.unit === 1,
      mengepalaiAkar: place.akar === 1,
      operator: place.operator === 1,
    },
    granted,
  )
  return ok({ nip, peran, asal, sekali, ...person })
}

type StandingRow = Awaited<ReturnType<typeof standingOf>>[number]

/** Returns why a standing is refused. An ended sign-in proves nothing, so it is checked first. */
function refusalOf(standing: StandingRow | undefined): SebabTolak | null {
  if (standing?.berakhir === 1) return 'sesi-berakhir'
  if (standing?.aktif == null) return 'nip-tidak-dikenal'
  return standing.aktif === 1 ? null : 'tidak-aktif'
}
