import { officesOf } from '../../db/pegawai/rantai.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import { daysOfRoster, rosterById, unitOfRoster, withdrawDays } from '../../db/wfa/roster.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { NO_SUCH_ROSTER } from './roster.ts'

/** A withdrawn roster, with the days that it frees. */
export interface RosterBatal {
  readonly id: string
  readonly unit: string
  readonly hari: readonly { readonly tanggal: LocalDate; readonly nip: Nip }[]
}

/**
 * Roster: withdraws a published roster from tomorrow on, with a reason, for the kepala and bkd.
 *
 * Today and earlier days stay, so that nobody who kept to the roster becomes absent.
 */
export async function withdrawRoster(
  deps: Deps,
  caller: Caller,
  id: string,
  alasan: string,
): Promise<Result<RosterBatal, Problem>> {
  const { nip: oleh, peran } = caller
  const { db } = deps
  const now = deps.now()
  const read = await readAs(db, caller, [
    officesOf(db, oleh, localDate(now, deps.zona)),
    rosterById(db, id),
    unitOfRoster(db, id),
    daysOfRoster(db, id),
  ])
  if (!read.ok) return read
  const [offices, [roster], units, days] = read.value
  const bkd = peran.includes('bkd')
  const mine = [oleh, ...offices.map(({ nip }) => nip)]
  if (!bkd && !mine.includes(units[0]?.unit.kepalaNip ?? '')) return err({ kind: 'bukan-wewenang' })
  if (!roster) return err({ kind: 'tidak-ada', message: NO_SUCH_ROSTER })

  const pada = now
  // Today in the zone where the day ends last.
  const today = localDate(pada, 'Asia/Jakarta')
  const hari = days
    .filter(({ tanggal }) => tanggal > today)
    .map(({ tanggal, nip }) => ({ tanggal, nip }))
  const { unitKerja: unit } = roster
  const edisi = editionOn(deps.editions, today).since
  const entry = { pada, oleh, tindakan: 'roster.batal', entitas: id }
  const event = { jenis: 'wfa.roster-batal', entitas: id } as const
  const written = await writeAs(db, caller, [
    ...withdrawDays(id, today),
    record(db, { ...entry, data: { unit, hari, alasan, edisi } }),
    ...announce(db, [{ ...event, data: { id, status: 'batal', unit, hari } }], pada, deps.newId),
  ])
  if (!written.ok) return written
  return written.value.ok ? ok({ id, unit, hari }) : err({ kind: 'bentrok', message: WITHDRAWN })
}

const WITHDRAWN = {
  id: 'Roster ini sudah dibatalkan.',
  en: 'This roster was withdrawn already.',
}
