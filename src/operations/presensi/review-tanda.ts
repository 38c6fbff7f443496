import { addStep } from '../../db/presensi/perkara.ts'
import { markDue } from '../../db/presensi/perubahan-hari.ts'
import { settleTanda } from '../../db/presensi/tanda.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { type LangkahTanda, reviewTanda } from '../../domain/presensi/review-tanda.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asProblem, MEANWHILE, nextStep } from './perkara.ts'
import { readKalender } from './read-kalender.ts'
import { readPerkara } from './read-perkara.ts'
import { isHeard, reviewState, type TandaPerkara } from './tanda.ts'

/**
 * Takes the next step in the review of a signal: the person explains or appeals, their superior
 * decides, bkd decides on appeal (R35).
 */
export async function reviewTandaOf(
  deps: Deps,
  caller: Caller,
  id: string,
  { langkah, isi }: { readonly langkah: LangkahTanda; readonly isi: string },
): Promise<Result<TandaPerkara, Problem>> {
  const [found, kalender] = await Promise.all([
    readPerkara<TandaPerkara>(deps, caller, 'tanda', id),
    readKalender(deps),
  ])
  if (!found.ok) return found
  const { perkara, kapasitas } = found.value
  const heard = isHeard(deps, perkara, kalender)
  const reviewed = reviewTanda(reviewState(perkara), kapasitas, langkah, heard)
  if (!reviewed.ok) {
    const finding = langkah === 'terbukti' || langkah === 'tidak-terbukti'
    const early = finding && !heard && kapasitas.atasan && !kapasitas.sendiri
    return err(early ? { kind: 'bentrok', message: NOT_HEARD } : asProblem(reviewed.error))
  }
  const { status, akhir } = reviewed.value
  const now = deps.now()
  const { nip, tanggal, kode } = perkara
  const step = nextStep(perkara, { pada: now, oleh: caller.nip, langkah, isi }, kapasitas.atasNama)
  const { db } = deps
  const edisi = editionOn(deps.editions, tanggal).since
  const data = { id, nip, tanggal, kode, status }
  const written = await writeAs(db, caller, [
    settleTanda(db, id, status, akhir),
    addStep(db, id, step),
    ...markDue([nip], { dari: tanggal, sampai: tanggal }),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: `tanda.${langkah}`,
      entitas: id,
      data: { nip, tanggal, kode, status, alasan: isi, edisi },
    }),
    ...announce(db, [{ jenis: 'presensi.ditandai', entitas: id, data }], now, deps.newId),
  ])
  if (!written.ok) return written
  if (!written.value.ok) return err(MEANWHILE)
  return ok({ ...perkara, status, akhir: akhir ? 1 : 0, riwayat: [...perkara.riwayat, step] })
}

const NOT_HEARD = {
  id: 'Tunggu klarifikasi pegawai; tanpa klarifikasi, putuskan sesudah tiga hari kerja.',
  en: 'Wait for the person to explain; without an explanation find after three working days.',
}
