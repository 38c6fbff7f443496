import { entriesFor, entryFrom, putEntries } from '../../db/kinerja/laporan-bulanan.ts'
import { unitsLedBy, unitsNamed } from '../../db/pegawai/unit.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { entryIn, type KodeIsian, SELURUH } from '../../domain/kinerja/isian-laporan.ts'
import { type Caller, mayReadUnits } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { type Problem, UNIT_NOT_FOUND } from '../shared/problem.ts'

/** An entry for the report of a month. */
export interface IsianBaru {
  readonly bulan: Month
  /** Left out for the whole regency. */
  readonly unit?: string | undefined
  readonly isian: readonly { readonly kode: KodeIsian; readonly nilai: string | number | null }[]
}

/**
 * Laporan bulanan: records missing data, for bkd, sekda, and the head of the unit or of one above.
 *
 * The audit log stores each entry with the one that it replaces.
 */
export async function recordLaporanBulanan(
  deps: Deps,
  caller: Caller,
  { bulan, unit, isian }: IsianBaru,
): Promise<Result<{ readonly diisi: number }, Problem>> {
  const { db } = deps
  const pada = deps.now()
  const read = await readAs(db, caller, [
    unitsLedBy(db, caller.nip, localDate(pada, deps.zona)),
    unitsNamed(db, unit === undefined ? [] : [unit]),
    entriesFor(db, bulan, unit ?? null, { summed: [], titles: [] }),
  ])
  if (!read.ok) return read
  const [led, known, rows] = read.value
  if (!mayReadUnits(caller) && !led.some(({ kode }) => kode === unit))
    return err({ kind: 'bukan-wewenang' })
  if (unit !== undefined && known.length === 0)
    return err({ kind: 'tidak-ada', message: UNIT_NOT_FOUND })
  const own = unit ?? SELURUH
  const before = rows.map(entryFrom)
  const changes = isian.map(({ kode, nilai }) => ({
    kode,
    sebelum: entryIn(before, own, kode, bulan).kini?.nilai ?? null,
    sesudah: nilai,
  }))
  const written = await writeAs(db, caller, [
    putEntries(own, bulan, isian, caller.nip, pada),
    record(db, {
      pada,
      oleh: caller.nip,
      tindakan: 'laporan-bulanan.isi',
      entitas: unit ?? 'semua',
      data: { bulan, isian: changes },
    }),
  ])
  return written.ok ? ok({ diisi: isian.length }) : written
}
