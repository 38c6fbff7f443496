import { type Pemakaian, putUse, useOf } from '../../db/kinerja/pemakaian.ts'
import { stillActive } from '../../db/pegawai/pegawai.ts'
import { unitsNamed } from '../../db/pegawai/unit.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** Pemakaian: what the offices of a unit used, for bkd and the inspektorat. */
export async function listPemakaian(
  { db }: Deps,
  { peran }: Caller,
  unit: string,
): Promise<Result<readonly Pemakaian[], Problem>> {
  if (!peran.includes('bkd') && !peran.includes('inspektorat'))
    return err({ kind: 'bukan-wewenang' })
  const [rows] = await db.read([useOf(db, unit)])
  return ok(rows.map(({ oleh: _by, pada: _at, ...use }) => use))
}

/**
 * Pemakaian: enters what offices used in a month by meter or bill, for bkd. Months marked as `acuan` are the
 * baseline that later months are held against.
 */
export async function enterPemakaian(
  { db, now }: Deps,
  { nip, peran }: Caller,
  rows: readonly Pemakaian[],
): Promise<Result<{ readonly diisi: number }, Problem>> {
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const codes = [...new Set(rows.map(({ unitKerja }) => unitKerja))]
  const [active, units] = await db.read([stillActive(db, nip), unitsNamed(db, codes)])
  if (active.length === 0) return err({ kind: 'belum-masuk' })
  if (units.length < codes.length) return err({ kind: 'bentrok', message: NO_SUCH_UNIT })
  const pada = now()
  await db.write([
    putUse(rows, nip, pada),
    record(db, {
      ...{ pada, oleh: nip, tindakan: 'dasbor.pemakaian', entitas: codes.join(' ').slice(0, 200) },
      data: { pemakaian: rows },
    }),
  ])
  return ok({ diisi: rows.length })
}

const NO_SUCH_UNIT = {
  id: 'Ada kode unit kerja yang tidak dikenal. Periksa kode unit, lalu kirim lagi.',
  en: 'Some unit codes are not known. Check them and send again.',
}
