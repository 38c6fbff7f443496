import { settleReport } from '../../db/presensi/laporan.ts'
import { addStep } from '../../db/presensi/perkara.ts'
import { markDue } from '../../db/presensi/perubahan-hari.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { decideLaporan, type KeputusanLaporan } from '../../domain/presensi/laporan.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import type { Laporan } from './laporan.ts'
import { asProblem, MEANWHILE, nextStep } from './perkara.ts'
import { readLaporan } from './read-laporan.ts'
import { readPerkara } from './read-perkara.ts'

/** A decision on a report, with what must be revised. */
export interface PutusanLaporan {
  readonly keputusan: KeputusanLaporan
  readonly catatan?: string | undefined
}

/** Decides on a report: the person's superior accepts it, or returns it with a reason. */
export async function decideLaporanOf(
  deps: Deps,
  caller: Caller,
  id: string,
  { keputusan, catatan }: PutusanLaporan,
): Promise<Result<Laporan, Problem>> {
  const found = await readPerkara<Laporan>(deps, caller, 'laporan', id)
  if (!found.ok) return found
  const { perkara, kapasitas } = found.value
  if (keputusan === 'kembalikan' && !catatan) return err({ kind: 'bentrok', message: NEEDS_REASON })
  const decided = decideLaporan(perkara.status, kapasitas, keputusan)
  if (!decided.ok) return err(asProblem(decided.error))
  const now = deps.now()
  const { nip, tanggal } = perkara
  const status = decided.value
  const step = { pada: now, oleh: caller.nip, langkah: keputusan, isi: catatan ?? null }
  const { db } = deps
  const edisi = editionOn(deps.editions, tanggal).since
  const written = await writeAs(db, caller, [
    settleReport(db, id, status, now),
    addStep(db, id, nextStep(perkara, step, kapasitas.atasNama)),
    ...markDue([nip], { dari: tanggal, sampai: tanggal }),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: `laporan.${keputusan}`,
      entitas: id,
      data: { nip, tanggal, status, alasan: catatan ?? null, edisi },
    }),
    ...announce(
      db,
      [{ jenis: 'laporan.diverifikasi', entitas: id, data: { id, nip, tanggal, status } }],
      now,
      deps.newId,
    ),
  ])
  if (!written.ok) return written
  return written.value.ok ? readLaporan(deps, caller, id) : err(MEANWHILE)
}

const NEEDS_REASON = {
  id: 'Tulis apa yang perlu diperbaiki, lalu kembalikan lagi.',
  en: 'Say what is to be mended, then return it again.',
}
