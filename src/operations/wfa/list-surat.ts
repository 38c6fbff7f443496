import { unitsLedBy } from '../../db/pegawai/unit.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { letterFrom, lettersIn } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import { type Caller, mayReadUnits } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { daysInForce, stateOf } from '../../domain/wfa/surat.ts'
import type { Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import type { SuratTugas } from './surat.ts'

/** How many letters one file holds. */
const LETTERS = 200

/**
 * Surat tugas: lists the letters with a day in a month, of a unit and those below it. For bkd,
 * sekda, and the head of the unit or of one above. Refused if there is none.
 */
export async function listSurat(
  deps: Deps,
  caller: Caller,
  { bulan, unit, after }: { readonly bulan: Month; readonly unit: string; readonly after: number },
): Promise<Result<Page<SuratTugas>, Problem>> {
  const { db } = deps
  const read = await readAs(db, caller, [
    unitsLedBy(db, caller.nip, localDate(deps.now(), deps.zona)),
    lettersIn(db, bulan, unit, { after, limit: LETTERS + 1 }),
  ])
  if (!read.ok) return read
  const [led, rows] = read.value
  if (!mayReadUnits(caller) && !led.some(({ kode }) => kode === unit))
    return err({ kind: 'bukan-wewenang' })
  if (rows.length === 0) return err({ kind: 'tidak-ada', message: NO_LETTER })
  const data = rows.slice(0, LETTERS).map((row): SuratTugas => {
    const { hari, ...letter } = letterFrom(row)
    const hariBerlaku = daysInForce(letter.isi.hari, hari)
    const alamat = deps.publicUrl && `${deps.publicUrl}/verifikasi/${letter.kode}`
    return { ...letter, hariBerlaku, keadaan: stateOf(letter.isi.hari, hariBerlaku), alamat }
  })
  return ok({ data, after: rows.length > LETTERS ? String(after + LETTERS) : null })
}

const NO_LETTER = {
  id: 'Tidak ada surat tugas unit ini untuk bulan itu.',
  en: 'This unit has no letter with a day in that month.',
}
