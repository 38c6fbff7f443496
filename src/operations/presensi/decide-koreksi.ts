import { settleKoreksi } from '../../db/presensi/koreksi.ts'
import { addStep } from '../../db/presensi/perkara.ts'
import { markDutiesDue } from '../../db/presensi/perubahan-hari.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { decideKoreksi, type KeputusanKoreksi } from '../../domain/presensi/koreksi.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import {
  announceKoreksi,
  asOfNow,
  isExpired,
  type Koreksi,
  type KoreksiTerkini,
} from './koreksi.ts'
import { asProblem, MEANWHILE, nextStep } from './perkara.ts'
import { readKalender } from './read-kalender.ts'
import { readPerkara } from './read-perkara.ts'

/** A decision on a correction, with its reason. */
export interface PutusanKoreksi {
  readonly keputusan: KeputusanKoreksi
  readonly alasan?: string | undefined
}

/** Decides on a correction: the atasan recommends or refuses, bkd or the operator
 * of the unit grants or refuses, the person withdraws. */
export async function decideKoreksiOf(
  deps: Deps,
  caller: Caller,
  id: string,
  { keputusan, alasan }: PutusanKoreksi,
): Promise<Result<KoreksiTerkini, Problem>> {
  const [found, kalender] = await Promise.all([
    readPerkara<Koreksi>(deps, caller, 'koreksi', id),
    readKalender(deps),
  ])
  if (!found.ok) return found
  const { perkara, kapasitas } = found.value
  if (keputusan === 'tolak' && !alasan) return err({ kind: 'bentrok', message: NEEDS_REASON })
  const now = deps.now()
  const expired = isExpired(deps, perkara, kalender, now)
  const decided = decideKoreksi(perkara.status, kapasitas, keputusan, expired)
  if (!decided.ok) return err(asProblem(decided.error))
  const { nip, tanggal } = perkara
  const status = decided.value
  const taken = { pada: now, oleh: caller.nip, langkah: keputusan, isi: alasan ?? null }
  const step = nextStep(perkara, taken, kapasitas.atasNama)
  const { db } = deps
  const edisi = editionOn(deps.editions, tanggal).since
  const written = await writeAs(db, caller, [
    settleKoreksi(db, id, status),
    addStep(db, id, step),
    ...markDutiesDue([nip], { dari: tanggal, sampai: tanggal }),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: `koreksi.${keputusan}`,
      entitas: id,
      data: { nip, tanggal, jenis: perkara.jenis, status, alasan: alasan ?? null, edisi },
    }),
    ...announceKoreksi(deps, perkara, status, now),
  ])
  if (!written.ok) return written
  if (!written.value.ok) return err(MEANWHILE)
  return ok(asOfNow(deps, { ...perkara, status, riwayat: [...perkara.riwayat, step] }, kalender))
}

const NEEDS_REASON = {
  id: 'Penolakan memerlukan alasan. Isi alasan, lalu kirim lagi.',
  en: 'A refusal needs a reason. Give one and send it again.',
}
