import type { Statement } from '../../db/engine/client.ts'
import {
  anyFound,
  type BarisMenunggu,
  machinesWaiting,
  type NasibTersimpan,
  settleLines,
  waitingLines,
  wakeFound,
} from '../../db/presensi/mesin.ts'
import type { Deps } from '../../deps.ts'
import {
  judgeLine,
  type MesinDibaca,
  type TapMesin,
  toldAt,
} from '../../domain/presensi/mesin/baris-mesin.ts'
import { offsetOf, type SelisihJam } from '../../domain/presensi/mesin/jam-mesin.ts'
import { machinesOf } from '../../domain/presensi/mesin/kelengkapan.ts'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { receiveTaps } from '../webhook/receive-taps.ts'

/** A registered machine whose lines are turned into taps. */
export interface MesinTerdaftar extends MesinDibaca {
  readonly unit: string
}

/** The most lines that are turned at once: as many as a delivery may bring. */
export const LINES_AT_ONCE = 500

/**
 * Turns lines of a machine into taps, by the same way as taps of webhooks, and notes what became of each.
 * A line whose PIN is unknown waits. May be stopped at any point: the same line makes the same tap. `beside`
 * is written together with the notes.
 */
export async function turnLines(
  deps: Deps,
  mesin: MesinTerdaftar,
  lines: readonly BarisMenunggu[],
  jam: SelisihJam | null,
  beside: readonly Statement[] = [],
): Promise<void> {
  const found = lines.map((line) => {
    const selisih = offsetOf(toldAt(line.waktu, mesin.zona), line.diterima, jam)
    return { line, selisih, nasib: judgeLine(mesin, line, line.diterima, selisih) }
  })
  const taps = found.flatMap(({ line: { nip }, nasib }) =>
    nip !== null && nasib.hasil === 'tap' ? [{ nip, tap: nasib.tap }] : [],
  )
  const refused = await record(deps, mesin, taps)
  const settled = found.map(({ line, selisih, nasib }): NasibTersimpan => {
    const { pin, waktu, nip } = line
    if (nasib.hasil !== 'tap') return { pin, waktu, selisih, tunggu: null, hasil: nasib.hasil }
    const hasil = refused.get(nasib.tap.id) ?? 'tap'
    const unknown = nip === null || hasil === 'nip-tidak-dikenal'
    if (unknown) return { pin, waktu, selisih, tunggu: 'pin', hasil: null }
    return { pin, waktu, selisih, tunggu: null, hasil }
  })
  await deps.db.write([
    ...beside,
    ...(settled.length > 0 ? [settleLines(mesin.serial, settled)] : []),
  ])
}

/** Records taps of a machine; returns why some were refused, by their ids. */
async function record(
  deps: Deps,
  { serial, unit, kantor, zona }: MesinTerdaftar,
  taps: readonly { readonly nip: string; readonly tap: TapMesin }[],
): Promise<ReadonlyMap<string, string>> {
  if (taps.length === 0) return new Map()
  const items = taps.map(({ nip, tap: { id, arah, at, metode } }) => ({
    id,
    nip,
    arah,
    at: toRfc3339(at, zona),
    metode,
    device: `mesin:${serial}`,
    kantor,
  }))
  const { rejected } = await receiveTaps(deps, deps.newId(), items, {
    sumber: 'mesin',
    ditunggu: machinesOf(unit),
  })
  return new Map(
    rejected.flatMap(({ index, code }): [string, string][] => {
      const item = items[index]
      return item ? [[item.id, code]] : []
    }),
  )
}

/** The most machines and chunks of lines that one run works through; the next run goes on. */
const MACHINES = 50
const CHUNKS = 60

/** Turns lines that wait: of machines that were just registered, of PINs that became known. */
export async function turnWaiting(deps: Deps): Promise<{ readonly lines: number }> {
  const { db } = deps
  const [found] = await db.read([anyFound(db)])
  if (found.length > 0) await db.write([wakeFound()])
  let [lines, left] = [0, CHUNKS]
  while (left > 0) {
    const [machines] = await db.read([machinesWaiting(db, MACHINES)])
    if (machines.length === 0) break
    for (const { unit, kantor, arah, serial, zona, selisih, selisihPada } of machines) {
      left -= 1
      const mesin = { serial, unit, kantor, arah, zona: zona ?? deps.zona }
      const jam = selisih !== null && selisihPada !== null ? { selisih, pada: selisihPada } : null
      const written = await db.write([waitingLines(serial, LINES_AT_ONCE)])
      if (!written.ok) throw new Error(written.error.message)
      // Safe because waitingLines selects exactly these columns.
      const waiting = (written.value[0] ?? []) as unknown as readonly BarisMenunggu[]
      await turnLines(deps, mesin, waiting, jam)
      lines += waiting.length
    }
  }
  return { lines }
}
