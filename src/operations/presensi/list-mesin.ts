import {
  allOffices,
  type KantorUnit,
  type MesinAsing,
  type MesinTerpantau,
  machinesRegistered,
  machinesUnknown,
  type PinAsing,
  pinsUnknown,
} from '../../db/presensi/mesin.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { type KeadaanMesin, stateOf } from '../../domain/presensi/mesin/pantau.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { reaches, reachesAny, reachOf, reachQuery } from '../pegawai/jangkauan.ts'
import type { Problem } from '../shared/problem.ts'

const LISTED = 500

/** The machines of a regency, with unregistered machines and unassigned PINs. */
export interface DaftarMesin {
  readonly mesin: readonly (MesinTerpantau & { readonly keadaan: KeadaanMesin })[]
  readonly asing: readonly MesinAsing[]
  readonly pin: readonly PinAsing[]
  /** Where machines may hang. */
  readonly kantor: readonly KantorUnit[]
}

/**
 * Lists machines, unregistered machines and unassigned PINs, for bkd and inspektorat. An operator
 * sees the machines of their own units, and all unregistered ones, because one may be theirs.
 */
export async function listMesin(deps: Deps, caller: Caller): Promise<Result<DaftarMesin, Problem>> {
  const { db } = deps
  const read = await readAs(db, caller, [
    machinesRegistered(db),
    machinesUnknown(db, LISTED),
    pinsUnknown(db, LISTED),
    allOffices(db),
    reachQuery(deps, caller),
  ])
  if (!read.ok) return read
  const [machines, asing, pins, offices, operated] = read.value
  const reach = caller.peran.includes('inspektorat') ? 'semua' : reachOf(caller, operated)
  if (!reachesAny(reach)) return err({ kind: 'bukan-wewenang' })
  const now = deps.now()
  const mesin = machines
    .filter(({ unit }) => reaches(reach, unit))
    .map((one) => ({ ...one, keadaan: stateOf(one.terakhir, now) }))
  const serials = new Set(mesin.map(({ serial }) => serial))
  const pin = pins.filter(({ serial }) => reach === 'semua' || serials.has(serial))
  return ok({ mesin, asing, pin, kantor: offices.filter(({ unit }) => reaches(reach, unit)) })
}
