import { progressOfMonth } from '../../db/presensi/progres.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** Progress of a day, as received from e-kinerja. */
export interface Progres {
  readonly tanggal: LocalDate
  readonly kode: string | null
  readonly uraian: string
  readonly kuantitas: number | null
  readonly satuan: string | null
  readonly pada: Instant
}

/** Lists a person's own progress of a month from e-kinerja, by day. */
export async function listProgres(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<Progres[], Problem>> {
  const read = await readAs(deps.db, caller, [progressOfMonth(deps.db, caller.nip, bulan)])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(
    rows.map(({ tanggal, kode, uraian, kuantitas, satuan, pada }) => ({
      tanggal,
      kode: kode || null,
      uraian,
      kuantitas,
      satuan,
      pada,
    })),
  )
}
