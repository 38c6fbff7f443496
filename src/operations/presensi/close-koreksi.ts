import { markExpired, pendingKoreksi } from '../../db/presensi/koreksi.ts'
import { addStep } from '../../db/presensi/perkara.ts'
import { markDue } from '../../db/presensi/perubahan-hari.ts'
import { announce } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { expiryOf } from '../../domain/presensi/tenggat.ts'
import { readKalender } from './read-kalender.ts'

const CHUNK = 100
const DAY_MS = 86_400_000

/** The actor of history steps that happened by time alone. */
const LUWES = 'luwes'

/**
 * Kedaluwarsa koreksi: reports once that nobody decided a correction in time (R39, E58). From then
 * on its day is shown as a draft, without deductions; bkd still decides.
 */
export async function closeKoreksi(deps: Deps): Promise<{ readonly expired: number }> {
  const now = deps.now()
  const { db } = deps
  const kalender = await readKalender(deps)
  const [pending] = await db.read([pendingKoreksi(db, now - DAY_MS, CHUNK)])
  let expired = 0
  for (const { koreksi, zona, langkah: urut } of pending) {
    const { id, nip, tanggal, jenis } = koreksi
    const { presensi } = policyOn(deps.editions, tanggal)
    if (now < expiryOf(koreksi, zona ?? deps.zona, kalender, presensi)) continue
    const step = { urut, pada: now, oleh: LUWES, atasNama: null, langkah: 'kedaluwarsa', isi: null }
    const data = { id, nip, tanggal, jenis, status: 'kedaluwarsa' as const }
    const written = await db.write([
      markExpired(db, id, now),
      addStep(db, id, step),
      ...markDue([nip], { dari: tanggal, sampai: tanggal }),
      ...announce(db, [{ jenis: 'presensi.dikoreksi', entitas: id, data }], now, deps.newId),
    ])
    if (written.ok) expired += 1
  }
  return { expired }
}
