import { endSuspicion, insertOutage, openSuspicions } from '../../db/presensi/gangguan.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import {
  forgetStrangers,
  type MesinTerdengar,
  machinesComplete,
  machinesHeard,
  noteStrangers,
  strangersToTell,
} from '../../db/presensi/pantau-mesin.ts'
import { markUnitsDue } from '../../db/presensi/perubahan-hari.ts'
import { markComplete } from '../../db/presensi/tap.ts'
import { announce, announceAll } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { silenceData, strangerData } from '../../domain/presensi/kejadian.ts'
import { machinesOf } from '../../domain/presensi/mesin/kelengkapan.ts'
import { completeDays, silentSince } from '../../domain/presensi/mesin/pantau.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { calendarFrom } from '../shared/calendar.ts'

/** How long lines of an unregistered machine are kept. */
const KEPT_MS = 7 * 86_400_000
const AT_ONCE = 100
/** The days that are examined; `completeDays` goes no further back. */
const DAYS_BACK = 8

/** The name of the one who suspects. */
const LUWES = 'luwes'

/** The findings of a run: unknown machines, silent machines, and complete days. */
export interface MachineRun {
  readonly unknown: number
  readonly silent: number
  readonly complete: number
}

/**
 * Mesin: watches the machines of units.
 *
 * Announces unregistered machines and deletes their lines after a week. Suspects an outage when a
 * machine falls silent on a working morning (R40). Notes the days for which all machines of a unit
 * have sent their lines, so that nobody waits for them.
 */
export async function detectMesin(deps: Deps): Promise<MachineRun> {
  const { db } = deps
  const now = deps.now()
  const [strangers, machines, open, entered] = await db.read([
    strangersToTell(db, AT_ONCE),
    machinesHeard(db),
    openSuspicions(db),
    calendarEntered(db),
  ])
  await db.write([...tellStrangers(deps, strangers, now), ...forgetStrangers(now - KEPT_MS)])
  if (machines.length === 0) return { unknown: strangers.length, silent: 0, complete: 0 }
  const kalender = calendarFrom(deps, entered)
  let silent = 0
  for (const machine of machines) {
    const own = open.find(({ alasan }) => alasan === reason(machine))
    const { terakhir } = machine
    if (own && terakhir !== null && terakhir > own.dari) {
      await db.write([endSuspicion(own.id, terakhir)])
    }
    if (own) continue
    const { presensi } = policyOn(deps.editions, localDate(now, zoneOf(deps, machine)))
    const since = silentSince(withZone(deps, machine), now, kalender, presensi)
    if (since === null) continue
    await suspect(deps, machine, since, now)
    silent += 1
  }
  return { unknown: strangers.length, silent, complete: await completeAll(deps, machines, now) }
}

function tellStrangers(
  deps: Deps,
  strangers: readonly { readonly serial: string; readonly pertama: Instant }[],
  now: Instant,
) {
  if (strangers.length === 0) return []
  const events = strangers.map(({ serial, pertama }) => ({
    jenis: 'mesin.tak-dikenal' as const,
    entitas: serial,
    data: strangerData(serial, pertama, deps.zona),
  }))
  const serials = strangers.map(({ serial }) => serial)
  return [noteStrangers(serials, now), ...announceAll(events, now, deps.newId)]
}

const zoneOf = ({ zona }: Deps, machine: MesinTerdengar) => machine.zona ?? zona

function withZone(deps: Deps, machine: MesinTerdengar) {
  return { ...machine, zona: zoneOf(deps, machine), menunggu: machine.menunggu === 1 }
}

async function suspect(
  deps: Deps,
  machine: MesinTerdengar,
  dari: Instant,
  now: Instant,
): Promise<void> {
  const { db } = deps
  const { serial, unit } = machine
  const id = deps.newId()
  const row = { id, status: 'diduga' as const, dari, sampai: null, unit: [unit] }
  const events = [
    { jenis: 'gangguan.dibuka' as const, entitas: id, data: row },
    {
      jenis: 'mesin.diam' as const,
      entitas: serial,
      data: silenceData(serial, unit, dari, zoneOf(deps, machine)),
    },
  ]
  await db.write([
    insertOutage(db, { ...row, alasan: reason(machine), oleh: LUWES, pada: now }),
    ...announce(db, events, now, deps.newId),
  ])
}

function reason({ nama, serial }: Pick<MesinTerdengar, 'nama' | 'serial'>): string {
  return `Mesin ${nama} (${serial}) diam lebih dari satu jam pada pagi hari kerja.`
}

/** Notes the days that the machines of a unit have completed; their verdicts wait no longer. */
async function completeAll(
  deps: Deps,
  machines: readonly MesinTerdengar[],
  now: Instant,
): Promise<number> {
  const since = addDays(localDate(now, deps.zona), -DAYS_BACK)
  const [rows] = await deps.db.read([machinesComplete(deps.db, since)])
  const known = new Set(rows.map(({ sumber, tanggal }) => `${sumber} ${tanggal}`))
  let complete = 0
  for (const [unit, own] of Map.groupBy(machines, (machine) => machine.unit)) {
    const sumber = machinesOf(unit)
    const heard = own.map((machine) => withZone(deps, machine))
    const days = completeDays(heard, now).filter((day) => !known.has(`${sumber} ${day}`))
    if (days.length === 0) continue
    await deps.db.write([markComplete(sumber, days, now), ...markUnitsDue([unit], days)])
    complete += days.length
  }
  return complete
}
