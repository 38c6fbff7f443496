import { mustBeAsRead, runOf } from '../../db/kinerja/bulan.ts'
import { eksporFrom, exportedMonths, indicatorsOf } from '../../db/kinerja/ekspor.ts'
import { notYet } from '../../db/pegawai/hari-pertama.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import {
  asCsv,
  asJson,
  type BarisEkspor,
  type BentukEkspor,
  type BulanEkspor,
  barisBkn,
  barisLaporan,
  barisSakip,
  barisTpp,
} from '../../domain/kinerja/ekspor.ts'
import { savings, sumOfficeSavings } from '../../domain/kinerja/hemat.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { pakaiFrom, startOfUse } from '../../domain/pegawai/masa-pakai.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { digestOf } from '../shared/digest.ts'
import type { Problem } from '../shared/problem.ts'
import { lawOf } from './month-question.ts'
import { readSums } from './read-sums.ts'

/** The requested file of a month. */
export interface EksporDiminta {
  readonly bentuk: BentukEkspor
  readonly format: 'csv' | 'json'
  /** A unit with all below it; `null` for all units. */
  readonly unit: string | null
}

/** A file with the signed checksum that proves its content. */
export interface Berkas {
  readonly nama: string
  readonly isi: string
  readonly sha256: string
  /** Compact JWS (EdDSA) over the name, the checksum and the moment. */
  readonly segel: string
}

/** How many people are read per query. */
const PAGE = 1_000

/**
 * Ekspor: exports a month as a file, for bkd and the inspektorat.
 *
 * Files: proposals for the payroll, ratings for BKN, indicators for e-SAKIP, the monthly report.
 * Refused during a run, and when one began or ended while the file was made. The audit log stores who exported which file, with its checksum.
 */
export async function exportBulan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
  asked: EksporDiminta,
): Promise<Result<Berkas, Problem>> {
  const { nip, peran } = caller
  if (!peran.includes('bkd') && !peran.includes('inspektorat'))
    return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const read = await readAs(db, caller, [...runOf(db, bulan), notYet(db, `${bulan}-01`)])
  if (!read.ok) return read
  const [[run], [closing], belum] = read.value
  if (!run) return err({ kind: 'tidak-ada', message: NOT_COMPUTED })
  // A file must not leave out people that the run has not reached.
  if (run.status === 'berjalan') return err({ kind: 'bentrok', message: ON_ITS_WAY })
  const status = closing ? 'tetap' : 'sementara'
  const rows = await rowsOf(deps, bulan, status, asked)
  // In the month of the first day of use, only the days from that day on count.
  const mulai = startOfUse(bulan, asked.unit, pakaiFrom(deps.masaPakai, belum))
  const isi =
    asked.format === 'csv'
      ? asCsv(asked.bentuk, rows)
      : asJson({ bulan, bentuk: asked.bentuk, status, unit: asked.unit, mulai }, rows)
  const place = asked.unit === null ? '' : `-${asked.unit.replaceAll(/[^\w.-]+/g, '_')}`
  const nama = `${asked.bentuk}-${bulan}${place}.${asked.format}`
  const pada = deps.now()
  const sha256 = await digestOf(isi)
  const segel = await deps.receipt.seal({ berkas: nama, sha256, pada })
  const written = await writeAs(db, caller, [
    mustBeAsRead(run, closing !== undefined),
    record(db, {
      pada,
      oleh: nip,
      tindakan: 'kinerja.ekspor',
      entitas: bulan,
      data: { ...asked, status, berkas: nama, sha256, baris: rows.length },
    }),
  ])
  if (!written.ok) return written
  if (!written.value.ok) return err({ kind: 'bentrok', message: ON_ITS_WAY })
  return ok({ nama, isi, sha256, segel })
}

async function rowsOf(
  deps: Deps,
  bulan: Month,
  status: string,
  { bentuk, unit }: EksporDiminta,
): Promise<BarisEkspor[]> {
  switch (bentuk) {
    case 'tpp':
      return (await allMonths(deps, bulan, unit)).map((one) => barisTpp(one, status))
    case 'bkn':
      return (await allMonths(deps, bulan, unit)).flatMap((one) => barisBkn(bulan, one))
    case 'esakip': {
      const [rows] = await deps.db.read([indicatorsOf(deps.db, bulan, unit)])
      return rows.map((one) => barisSakip(bulan, one))
    }
    case 'laporan': {
      const sums = await readSums(deps, bulan, unit)
      const { penghematan } = lawOf(deps, bulan).kinerja
      return sums.map((one) => {
        const facts = { hariWfa: one.isi.wfa.hari, km: 0, terukur: [] }
        const spared = sumOfficeSavings(savings(facts, penghematan.value))
        return barisLaporan(bulan, one, one.isi, spared)
      })
    }
  }
}

async function allMonths(deps: Deps, bulan: Month, unit: string | null): Promise<BulanEkspor[]> {
  const found: BulanEkspor[] = []
  for (;;) {
    const { unitKerja = '', nip = '' } = found.at(-1) ?? {}
    const [rows] = await deps.db.read([
      exportedMonths(deps.db, bulan, unit, { unitKerja, nip }, PAGE),
    ])
    found.push(...rows.map(eksporFrom))
    if (rows.length < PAGE) return found
  }
}

const ON_ITS_WAY = {
  id: 'Bulan ini sedang dihitung. Tunggu sampai selesai, lalu ekspor lagi.',
  en: 'This month is being computed. Wait until it is done, then export again.',
}
const NOT_COMPUTED = {
  id: 'Bulan ini belum dihitung, jadi belum ada yang diekspor.',
  en: 'This month is not computed yet, so there is nothing to export.',
}
