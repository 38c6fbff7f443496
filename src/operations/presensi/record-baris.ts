import {
  type BarisMenunggu,
  keepBroken,
  keepLines,
  noteContact,
  waitingFrom,
  waitingLines,
} from '../../db/presensi/mesin.ts'
import type { Deps } from '../../deps.ts'
import { type BarisMesin, readAttlog } from '../../domain/presensi/mesin/adms.ts'
import { momentIn } from '../../domain/presensi/mesin/baris-mesin.ts'
import { measureClock, type SelisihJam } from '../../domain/presensi/mesin/jam-mesin.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { contactOf, findMesin, type Pendatang } from './mesin.ts'
import { LINES_AT_ONCE, receiveLines } from './receive-lines.ts'

/** The most lines that are stored with one write. */
const CHUNK = 2_000

/** Lines as a machine sent them. */
export interface KirimanBaris {
  readonly isi: string
  /** The machine's name for its newest line; it is returned when the machine connects. */
  readonly stamp: string | undefined
}

/**
 * Records lines of attendance of a machine: first as received, then, for a registered machine, as
 * taps. Returns how many lines came; `null` when nothing was stored and the machine must send them
 * again.
 *
 * The same lines again change nothing. The cron processes stored lines that are not yet taps, so
 * the machine need not send them again.
 */
export async function recordBaris(
  deps: Deps,
  serial: string,
  { isi, stamp }: KirimanBaris,
): Promise<number | null> {
  const { baris, rusak, jumlah } = readAttlog(isi)
  const now = deps.now()
  const found = await findMesin(deps, serial)
  if (!found) return null
  const { fresh, waiting } = await keepAll(deps, found, baris, now)
  const jam = clockOf(found, fresh, now)
  const notes = [
    noteContact(deps.db, {
      ...contactOf(found, now, fresh.length),
      ...(stamp !== undefined && { stamp }),
      ...(jam?.pada === now && { selisih: jam.selisih }),
    }),
    ...keepBroken(serial, rusak, now),
  ]
  if (found.mesin) await receiveLines(deps, found.mesin, waiting, jam, notes)
  else await deps.db.write(notes)
  return jumlah
}

/** Stores lines as received; returns the new ones, and some that still wait to be read. */
async function keepAll(
  deps: Deps,
  { serial }: Pendatang,
  lines: readonly BarisMesin[],
  now: Instant,
) {
  const fresh: string[] = []
  let waiting: readonly BarisMenunggu[] = []
  for (let first = 0; first < lines.length; first += CHUNK) {
    const written = await deps.db.write([
      keepLines(serial, lines.slice(first, first + CHUNK), now),
      waitingLines(serial, LINES_AT_ONCE),
    ])
    if (!written.ok) throw new Error(written.error.message)
    const [kept = [], rows = []] = written.value
    fresh.push(...kept.map(({ waktu }) => String(waktu)))
    waiting = rows.map(waitingFrom)
  }
  return { fresh, waiting }
}

/** Returns the offset of the machine's clock: measured by its new lines, or earlier. */
function clockOf(
  { mesin, sebelum, zona, tercatat }: Pendatang,
  fresh: readonly string[],
  now: Instant,
): SelisihJam | null {
  const times = mesin ? fresh.map((waktu) => momentIn(waktu, zona)) : []
  const measured = measureClock(sebelum, now, times)
  if (measured !== null) return { selisih: measured, pada: now }
  const { selisih, selisihPada } = tercatat
  return selisih !== null && selisihPada !== null ? { selisih, pada: selisihPada } : null
}
