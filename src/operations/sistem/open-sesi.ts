import { isSpent, spendToken } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import type { Peran } from '../../domain/pegawai/peran.ts'
import type { SebabTolak } from '../../domain/pegawai/sebab-tolak.ts'
import { type Instant, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { recogniseSso } from './recognise.ts'

/** A person as a widget shows them. */
export interface Diri {
  readonly nip: string
  readonly nama: string
  readonly unitKerja: string
  readonly namaUnit: string
  readonly jabatan: string
  readonly zona: Zona
}

/** A session for a widget. */
export interface Sesi {
  readonly token: string
  /** RFC 3339 in the zone of the person's unit. */
  readonly expiresAt: string
  readonly pegawai: Diri
  readonly peran: readonly Peran[]
}

/** A person and their unit, as a widget shows them. */
export function asDiri(pegawai: Pegawai, unit: UnitKerja, fallback: Zona): Diri {
  const { nip, nama, jabatan } = pegawai
  const { kode: unitKerja, nama: namaUnit } = unit
  return { nip, nama, unitKerja, namaUnit, jabatan, zona: unit.zona ?? fallback }
}

/** Reasons that whoever holds a good token may be told by: they proved whose account it is. */
const UNKNOWN: readonly SebabTolak[] = ['nip-tidak-dikenal', 'unit-tidak-dikenal']

/**
 * Sesi: exchanges a token of the SSO, or of the portal, for a short session of ours.
 *
 * A portal's token is used up by it: that it was not before, the database guarantees, whichever isolate
 * is asked. Throws `SsoAway`.
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
  const now: Instant = deps.now()
  const session = await deps.sessions.open(person, now)
  const pegawai = asDiri(person.pegawai, person.unit, deps.zona)
  const expiresAt = toRfc3339(session.expiresAt, pegawai.zona)
  return ok({ token: session.token, expiresAt, pegawai, peran: person.peran })
}
