import {
  endSuspicion,
  insertOutage,
  openSuspicions,
  sourcesHeard,
  tapsOfSource,
} from '../../db/presensi/gangguan.ts'
import { announce } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { isTapTime } from '../../domain/presensi/jam-presensi.ts'
import { isMachines } from '../../domain/presensi/mesin/kelengkapan.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'

/** How long an active source may be silent, and how much it must have sent a week before. */
const SILENT_MS = 20 * 60_000
const LEAST = 20
const WEEK_MS = 7 * 86_400_000

/** The name of the one who suspects. */
const LUWES = 'luwes'

/**
 * Gangguan: suspects an outage when a source that always sends at this time of the week is silent
 * (R40). Ends the suspicion when it sends again. bkd confirms or drops it; a suspicion alone
 * excuses nobody.
 */
export async function detectGangguan(deps: Deps): Promise<{ readonly suspected: number }> {
  const now = deps.now()
  const { db } = deps
  const [sources, open] = await db.read([sourcesHeard(db), openSuspicions(db)])
  let suspected = 0
  for (const { sumber, terakhir } of sources) {
    // Machines are watched one by one: see detectMesin.
    if (isMachines(sumber)) continue
    const own = open.find(({ alasan }) => alasan === reason(sumber))
    if (own && terakhir > own.dari) await db.write([endSuspicion(own.id, terakhir)])
    if (own || now - terakhir < SILENT_MS) continue
    const silence = await silenceOf(deps, sumber, terakhir, now)
    if (silence === null) continue
    await suspect(deps, sumber, silence, now)
    suspected += 1
  }
  return { suspected }
}

/**
 * Returns since when a source is silent that sent much at this time a week before; `null` if it did
 * not.
 */
async function silenceOf(
  deps: Deps,
  sumber: string,
  terakhir: Instant,
  now: Instant,
): Promise<Instant | null> {
  const today = localDate(now, deps.zona)
  const { presensi } = policyOn(deps.editions, today)
  if (!isTapTime(presensi, today, now, deps.zona)) return null
  const since = Math.max(terakhir, now - 2 * SILENT_MS)
  const [rows] = await deps.db.read([tapsOfSource(deps.db, sumber, since - WEEK_MS, now - WEEK_MS)])
  return (rows[0]?.jumlah ?? 0) >= LEAST ? since : null
}

async function suspect(deps: Deps, sumber: string, dari: Instant, now: Instant): Promise<void> {
  const id = deps.newId()
  const row = {
    id,
    status: 'diduga' as const,
    dari,
    sampai: null,
    unit: null,
    oleh: LUWES,
    pada: now,
  }
  const data = { id, status: 'diduga' as const, dari, sampai: null, unit: null }
  await deps.db.write([
    insertOutage(deps.db, { ...row, alasan: reason(sumber) }),
    ...announce(deps.db, [{ jenis: 'gangguan.dibuka', entitas: id, data }], now, deps.newId),
  ])
}

function reason(sumber: string): string {
  return `Sumber ${sumber} biasanya mengirim pada jam ini, tetapi sedang diam.`
}
