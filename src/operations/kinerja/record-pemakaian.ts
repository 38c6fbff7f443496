import { type Pemakaian, putUse } from '../../db/kinerja/pemakaian.ts'
import { unitsNamed } from '../../db/pegawai/unit.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/**
 * Pemakaian: records the metered or billed consumption of offices in a month, for bkd.
 *
 * Months marked as `acuan` are the baseline for later months.
 */
export async function recordPemakaian(
  { db, now }: Deps,
  caller: Caller,
  rows: readonly Pemakaian[],
): Promise<Result<{ readonly diisi: number }, Problem>> {
  const { nip, peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const codes = [...new Set(rows.map(({ unitKerja }) => unitKerja))]
  const read = await readAs(db, caller, [unitsNamed(db, codes)])
  if (!read.ok) return read
  const [units] = read.value
  if (units.length < codes.length) return err({ kind: 'bentrok', message: UNKNOWN_CODES })
  const pada = now()
  const written = await writeAs(db, caller, [
    putUse(rows, nip, pada),
    record(db, {
      pada,
      oleh: nip,
      tindakan: 'dasbor.pemakaian',
      entitas: codes.join(' ').slice(0, 200),
      data: { pemakaian: rows },
    }),
  ])
  if (!written.ok) return written
  return ok({ diisi: rows.length })
}

const UNKNOWN_CODES = {
  id: 'Ada kode unit kerja yang tidak dikenal. Periksa kode unit, lalu kirim lagi.',
  en: 'Some unit codes are not known. Check them and send again.',
}
