import { onePeringatan, peringatanOf, settlePeringatan } from '../../db/kinerja/peringatan.ts'
import { addStep } from '../../db/presensi/perkara.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { endsOf } from '../../domain/kinerja/peringatan/index.ts'
import { endPeringatan, type TindakLanjut } from '../../domain/kinerja/peringatan/tindak-lanjut.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { asProblem, MEANWHILE, nextStep } from '../presensi/perkara.ts'
import { askerOf } from '../shared/penanya.ts'
import type { Problem } from '../shared/problem.ts'
import { asPeringatanTerlihat, isOnlyReader, type PeringatanTerlihat } from './peringatan.ts'

/** How a warning ends, and why; with the case number if it goes to the discipline system. */
export interface TindakLanjutDiminta {
  readonly tindakLanjut: TindakLanjut
  readonly alasan: string
  readonly nomorPerkara?: string | undefined
}

/**
 * Tindak lanjut: closes a warning: explained, coached, met by a new policy or a review of the
 * placement, or handed to discipline.
 */
export async function closePeringatan(
  deps: Deps,
  caller: Caller,
  id: string,
  { tindakLanjut, alasan, nomorPerkara }: TindakLanjutDiminta,
): Promise<Result<PeringatanTerlihat, Problem>> {
  const { db } = deps
  const now = deps.now()
  const read = await readAs(db, caller, [onePeringatan(db, askerOf(deps, caller, now), id)])
  if (!read.ok) return read
  const [[row]] = read.value
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH })
  const found = peringatanOf(row)
  const sendiri = found.nip === caller.nip
  const ended = endPeringatan(
    found.status,
    { sendiri, berwenang: !isOnlyReader(caller) },
    tindakLanjut,
    endsOf(found.kode),
  )
  if (!ended.ok) return err(asProblem(ended.error))
  const isi = nomorPerkara === undefined ? alasan : `${alasan} (${nomorPerkara})`
  const step = nextStep(found, { pada: now, oleh: caller.nip, langkah: tindakLanjut, isi })
  const { nip, unitKerja, kode } = found
  const data = { id, kode, nip, unitKerja, status: ended.value }
  const event = { jenis: 'peringatan.selesai' as const, entitas: id, data }
  const written = await writeAs(db, caller, [
    addStep(db, id, step),
    settlePeringatan(id, ended.value),
    ...announce(db, [event], now, deps.newId),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: 'peringatan.tindak-lanjut',
      entitas: id,
      data: { ...data, alasan, nomorPerkara: nomorPerkara ?? null },
    }),
  ])
  if (!written.ok) return written
  if (!written.value.ok) return err(MEANWHILE)
  const after = { ...found, status: ended.value, riwayat: [...found.riwayat, step] }
  return ok(asPeringatanTerlihat(after, caller))
}

const NO_SUCH = {
  id: 'Tidak ada peringatan dengan id ini untuk Anda.',
  en: 'There is no warning with this id for you.',
}
