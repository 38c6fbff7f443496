import type { Statement } from '../../db/engine/client.ts'
import { type BarisMenunggu, type NasibTersimpan, settleLines } from '../../db/presensi/mesin.ts'
import type { Deps } from '../../deps.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import {
  judgeLine,
  type MesinDibaca,
  momentIn,
  type TapMesin,
} from '../../domain/presensi/mesin/baris-mesin.ts'
import { offsetOf, type SelisihJam } from '../../domain/presensi/mesin/jam-mesin.ts'
import { machinesOf } from '../../domain/presensi/mesin/kelengkapan.ts'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { receiveTaps } from '../webhook/receive-taps.ts'
import { UNKNOWN_NIP } from '../webhook/refusals.ts'

/** A registered machine whose lines are turned into taps. */
export interface MesinTerdaftar extends MesinDibaca {
  readonly unit: string
}

/** The most lines that are converted at once: as many as a delivery may have. */
export const LINES_AT_ONCE = 500

/**
 * Turns lines of a machine into taps, in the same way as taps of webhooks, and notes the result of
 * each in the same write. A line with an unknown PIN waits. May be stopped at any point: the same
 * line makes the same tap. `beside` is written as well. Writes for the system: machines sent it.
 */
export async function receiveLines(
  deps: Deps,
  mesin: MesinTerdaftar,
  lines: readonly BarisMenunggu[],
  jam: SelisihJam | null,
  beside: readonly Statement[] = [],
): Promise<void> {
  const found = lines.map((line) => readLine(mesin, line, jam))
  const taps = found.flatMap(({ nip, tap }) => (nip !== null && tap ? [{ nip, tap }] : []))
  const notes = [...beside, ...settle(mesin, found)]
  if (taps.length > 0) await record(deps, mesin, found, taps, notes)
  else if (notes.length > 0) await deps.db.write(notes)
}

/** A line that was read: its tap, and its result unless that tap is refused. */
interface BarisDibaca extends NasibTersimpan {
  readonly nip: Nip | null
  readonly tap: TapMesin | null
}

function readLine(mesin: MesinTerdaftar, line: BarisMenunggu, jam: SelisihJam | null): BarisDibaca {
  const { pin, waktu, nip, diterima } = line
  const selisih = offsetOf(momentIn(waktu, mesin.zona), diterima, jam)
  const nasib = judgeLine(mesin, line, diterima, selisih)
  const read = { pin, waktu, nip, selisih }
  if (nasib.hasil !== 'tap') return { ...read, tap: null, tunggu: null, hasil: nasib.hasil }
  const { tap } = nasib
  return nip === null
    ? { ...read, tap, tunggu: 'pin', hasil: null }
    : { ...read, tap, tunggu: null, hasil: 'tap' }
}

function settle({ serial }: MesinTerdaftar, lines: readonly BarisDibaca[]): Statement[] {
  if (lines.length === 0) return []
  const rows = lines.map(({ pin, waktu, tunggu, hasil, selisih }) => {
    return { pin, waktu, tunggu, hasil, selisih }
  })
  return [settleLines(serial, rows)]
}

/** Records taps of a machine with some notes, and corrects the notes of those that are refused. */
async function record(
  deps: Deps,
  mesin: MesinTerdaftar,
  lines: readonly BarisDibaca[],
  taps: readonly { readonly nip: Nip; readonly tap: TapMesin }[],
  beside: readonly Statement[],
): Promise<void> {
  const { serial, unit, kantor, zona } = mesin
  // As a webhook would bring them, with the time as text: taps have one way in, and one schema.
  const items = taps.map(({ nip, tap: { id, arah, at, metode } }) => ({
    id,
    nip,
    arah,
    at: toRfc3339(at, zona),
    metode,
    device: `mesin:${serial}`,
    kantor,
  }))
  const asal = { sumber: 'mesin', ditunggu: machinesOf(unit), beside }
  const { rejected } = await receiveTaps(deps, deps.newId(), items, asal)
  if (rejected.length === 0) return
  const codes = new Map(rejected.map(({ index, code }) => [items[index]?.id, code]))
  const refused = lines.flatMap((line): BarisDibaca[] => {
    const code = codes.get(line.tap?.id)
    if (code === undefined || line.tunggu !== null) return []
    // Somebody who was known a moment ago, but no longer.
    return code === UNKNOWN_NIP.code
      ? [{ ...line, tunggu: 'pin', hasil: null }]
      : [{ ...line, hasil: code }]
  })
  await deps.db.write(settle(mesin, refused))
}
