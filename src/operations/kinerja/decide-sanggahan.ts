import type { Statement } from '../../db/engine/client.ts'
import { monthOfPerson } from '../../db/kinerja/bulan.ts'
import {
  objectionById,
  objectionFrom,
  type Sanggahan,
  settleObjection,
} from '../../db/kinerja/sanggahan.ts'
import { addStep, type Langkah } from '../../db/presensi/perkara.ts'
import { noteLateMonths } from '../../db/presensi/putusan.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import {
  decideSanggahan as decide,
  type KeputusanSanggahan,
  restorable,
} from '../../domain/kinerja/sanggahan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { asProblem, MEANWHILE, nextStep } from '../presensi/perkara.ts'
import { type Problem, refused } from '../shared/problem.ts'
import { lawOf } from './month-question.ts'
import { announceSanggahan } from './sanggahan.ts'

/** The decision of bkd on an objection, with the days whose points are given back. */
export interface PutusanSanggahan {
  readonly keputusan: KeputusanSanggahan
  readonly alasan: string
  readonly hari?: readonly LocalDate[] | undefined
}

/**
 * Jawab sanggahan: accepts or refuses an objection, for bkd, with a reason.
 *
 * An accepted objection to a deduction gives its points back. A wrong base or rating is corrected
 * in its source system, and the month is computed again.
 */
export async function decideSanggahan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
  id: string,
  { keputusan, alasan, hari }: PutusanSanggahan,
): Promise<Result<Sanggahan, Problem>> {
  const { nip, peran } = caller
  const { db } = deps
  const read = await readAs(db, caller, [objectionById(db, bulan, id)])
  if (!read.ok) return read
  const [[row]] = read.value
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH })
  const objection = objectionFrom(row)
  const sendiri = objection.nip === nip
  const decided = decide(objection.status, { sendiri, bkd: peran.includes('bkd') }, keputusan)
  if (!decided.ok) return err(asProblem(decided.error))
  const [[month]] = await db.read([monthOfPerson(db, objection.nip, bulan)])
  const law = lawOf(deps, bulan).kinerja
  const back =
    decided.value === 'diterima' && month
      ? restorable(month.hasil, objection.kode, hari, law)
      : ok([])
  if (!back.ok) return err(refused([back.error]))
  const now = deps.now()
  const step = nextStep(objection, { pada: now, oleh: nip, langkah: keputusan, isi: alasan })
  const after = { ...objection, status: decided.value, dipulihkan: back.value }
  const written = await writeAs(db, caller, decisionRows(deps, after, step))
  if (!written.ok) return written
  if (!written.value.ok) return err(MEANWHILE)
  return ok({ ...after, riwayat: [...objection.riwayat, step] })
}

function decisionRows(
  deps: Deps,
  { id, nip, bulan, status, dipulihkan }: Sanggahan,
  step: Langkah,
): Statement[] {
  const { db } = deps
  const { pada, oleh, isi } = step
  return [
    addStep(db, id, step),
    settleObjection(id, status, dipulihkan),
    ...(dipulihkan.length > 0 ? [noteLateMonths([{ nip, bulan }], pada)] : []),
    ...announceSanggahan(deps, { id, nip, bulan }, status),
    record(db, {
      pada,
      oleh,
      tindakan: 'kinerja.sanggahan',
      entitas: id,
      data: { nip, bulan, status, dipulihkan, alasan: isi },
    }),
  ]
}

const NO_SUCH = {
  id: 'Tidak ada sanggahan dengan id ini pada bulan itu.',
  en: 'That month has no objection with this id.',
}
