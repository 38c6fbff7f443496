import { operatedAmong } from '../../db/pegawai/operator.ts'
import {
  machineRegistered,
  ownersOfPins,
  type PinPegawai,
  putPins,
  SEMUA_MESIN,
} from '../../db/presensi/mesin.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { reaches, reachOf, reachQuery } from '../pegawai/jangkauan.ts'
import type { Problem } from '../shared/problem.ts'
import { receiveWaitingLines } from './receive-waiting-lines.ts'
import { NO_SUCH_MACHINE } from './withdraw-mesin.ts'

/** The owners of some PINs, on one machine, or on all if none is named. */
export interface TabelPin {
  readonly serial: string | null
  readonly pin: readonly PinPegawai[]
}

/**
 * Records the owners of PINs, for bkd, and for an operator on a machine of their own units and for
 * people of them.
 *
 * An existing PIN has its new owner from today on, or from the given day. Lines of earlier days
 * belong to the former owner, whenever they come. Existing taps stay. Lines that waited for the
 * PINs become taps at once.
 */
export async function recordPin(
  deps: Deps,
  caller: Caller,
  { serial, pin }: TabelPin,
): Promise<Result<{ readonly pin: number; readonly baris: number }, Problem>> {
  const { db } = deps
  const today = localDate(deps.now(), deps.zona)
  const named = [...new Set(pin.map(({ nip }) => nip))]
  const read = await readAs(db, caller, [
    machineRegistered(db, serial ?? ''),
    reachQuery(deps, caller),
    operatedAmong(db, caller.nip, today, named),
    ownersOfPins(
      db,
      serial ?? '',
      pin.map((one) => one.pin),
    ),
  ])
  if (!read.ok) return read
  const [[row], operated, people, owners] = read.value
  const reach = reachOf(caller, operated)
  if (reach !== 'semua') {
    if (!reaches(reach, row?.unit)) return err({ kind: 'bukan-wewenang' })
    const theirs = new Set(people.map(({ nip }) => nip))
    const taken = owners.some(({ unit }) => !reaches(reach, unit))
    if (taken || named.some((nip) => !theirs.has(nip)))
      return err({ kind: 'bukan-wewenang', message: OTHERS })
  }
  if (serial !== null && !row) return err({ kind: 'tidak-ada', message: NO_SUCH_MACHINE })
  const now = deps.now()
  const hariIni = localDate(now, deps.zona)
  const edisi = editionOn(deps.editions, hariIni).since
  const written = await writeAs(db, caller, [
    putPins(serial ?? SEMUA_MESIN, pin, caller.nip, { pada: now, hariIni }),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: 'mesin.pin',
      entitas: serial ?? SEMUA_MESIN,
      data: { jumlah: pin.length, edisi },
    }),
  ])
  if (!written.ok) return written
  const { lines } = await receiveWaitingLines(deps)
  return ok({ pin: pin.length, baris: lines })
}

const OTHERS = {
  id: 'PIN ini menyangkut pegawai di luar unit Anda. Minta BKD mengisinya.',
  en: 'These PINs are about people outside of your units. Ask bkd to enter them.',
}
