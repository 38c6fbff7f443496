import { type Remote, runBatch } from '../../db/engine/hrana.ts'
import type { Value } from '../../db/engine/statement.ts'
import type { KeadaanTahun } from '../../domain/presensi/arsip.ts'
import { momentsOfYear } from './files.ts'

const LIMIT_MS = 10 * 60_000

/** A year that the database lists as archived. */
export interface YearRow {
  readonly tahun: string
  readonly keadaan: string
  readonly sidik: string
  readonly tap: number
  readonly putusan: number
}

/** Returns the years that are archived or being archived. */
export async function yearsIn(
  database: Remote,
  limit: number = LIMIT_MS,
): Promise<readonly YearRow[]> {
  const rows = await rowsOf(
    database,
    'SELECT tahun, keadaan, sidik, tap, putusan FROM arsip_tahun ORDER BY tahun',
    [],
    limit,
  )
  return rows.map(([tahun, keadaan, sidik, tap, putusan]) => ({
    tahun: String(tahun),
    keadaan: String(keadaan),
    sidik: String(sidik),
    tap: Number(tap),
    putusan: Number(putusan),
  }))
}

/** Gathers the facts that decide whether a year may be archived. */
export async function yearFacts(
  database: Remote,
  tahun: string,
  kini: string,
): Promise<KeadaanTahun> {
  const from = `${tahun}-01-01`
  const to = `${tahun}-12-31`
  const days = 'tanggal BETWEEN ?1 AND ?2'
  const { dari, sampai } = momentsOfYear(tahun)
  const count = async (sql: string, ...args: Value[]) =>
    Number((await rowsOf(database, `SELECT count(*) FROM ${sql}`, args))[0]?.[0])
  const list = async (sql: string, ...args: Value[]) =>
    (await rowsOf(database, sql, args)).map(([one]) => String(one))
  return {
    tahun,
    kini,
    bulan: await list(
      `SELECT DISTINCT substr(tanggal, 1, 7) FROM putusan_hari WHERE ${days} ORDER BY 1`,
      from,
      to,
    ),
    ditutup: await list(
      'SELECT bulan FROM bulan_tutup WHERE bulan BETWEEN ?1 AND ?2',
      from.slice(0, 7),
      to,
    ),
    sanggahan: await count(
      "sanggahan WHERE status = 'diajukan' AND bulan BETWEEN ?1 AND ?2",
      from.slice(0, 7),
      to,
    ),
    koreksi: await count(
      `koreksi WHERE status IN ('diajukan', 'direkomendasikan') AND kedaluwarsa_pada IS NULL AND ${days}`,
      from,
      to,
    ),
    tanda: await count(
      `tanda WHERE status IN ('baru', 'diklarifikasi', 'banding') AND ${days}`,
      from,
      to,
    ),
    tinjau: await count(`putusan_hari WHERE tinjau_pada IS NOT NULL AND ${days}`, from, to),
    berjalan: await count("penghitungan WHERE status = 'berjalan'"),
    koordinat: await count(
      "tap WHERE at >= ?1 AND at < ?2 AND data ->> 'lat' IS NOT NULL",
      dari,
      sampai,
    ),
    lebihLama: await count('tap WHERE at < ?1', dari),
  }
}

async function rowsOf(
  database: Remote,
  sql: string,
  args: readonly Value[] = [],
  limit: number = LIMIT_MS,
): Promise<readonly (readonly Value[])[]> {
  const [outcome] = await runBatch(database, [{ sql, args }], limit)
  if (!outcome?.ok) throw new Error(`the database: ${outcome?.message ?? 'no answer'}`)
  return outcome.result.rows
}
