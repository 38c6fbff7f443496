import {
  entriesFor,
  entryFrom,
  headOf,
  outagesIn,
  pingsIn,
  tandaIn,
  unitTree,
  usedIn,
} from '../../db/kinerja/laporan-bulanan.ts'
import { measuredUse } from '../../db/kinerja/rekap.ts'
import { servicesIn } from '../../db/kinerja/tren.ts'
import { notYet } from '../../db/pegawai/hari-pertama.ts'
import { operatedBy, type UnitDikelola } from '../../db/pegawai/operator.ts'
import { unitsLedBy } from '../../db/pegawai/unit.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { compareTargets, savings, sumOfficeSavings } from '../../domain/kinerja/hemat.ts'
import { DIJUMLAH, JUDUL, SELURUH } from '../../domain/kinerja/isian-laporan.ts'
import {
  type BagianLaporan,
  BENTUK_LAPORAN,
  byWeekday,
  composeReport,
  unitLine,
} from '../../domain/kinerja/laporan-bulanan.ts'
import { sumRekap } from '../../domain/kinerja/rekap.ts'
import { type Caller, mayReadUnits } from '../../domain/pegawai/access.ts'
import { pakaiFrom, startOfUse } from '../../domain/pegawai/masa-pakai.ts'
import { type LocalDate, type Month, monthAfter } from '../../domain/shared/local-date.ts'
import { type Instant, instantAt, localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Text } from '../../domain/shared/text.ts'
import { type Problem, UNIT_NOT_FOUND } from '../shared/problem.ts'
import { readSums } from './read-sums.ts'

/** The monthly report of a unit with all below it, or of the regency. */
export interface LaporanBulanan {
  readonly bulan: Month
  /** `null` for the whole regency. */
  readonly unit: string | null
  readonly nama: string
  readonly daerah: string
  /** When the oldest of the sums was made. */
  readonly pada: Instant
  /** The first day of use, if the month has days before it. */
  readonly mulai: LocalDate | null
  readonly catatan: Text
  /** The units that the reader may choose; the whole regency only for bkd and sekda. */
  readonly pilihan: readonly { readonly kode: string; readonly nama: string }[]
  readonly seluruhDaerah: boolean
  /** Whether the reader may also enter missing data; an operator only reads. */
  readonly mengisi: boolean
  readonly bagian: readonly BagianLaporan[]
  /** Days worked by weekday; `null` when the sums lack them. */
  readonly pekan: ReturnType<typeof byWeekday>
  readonly perUnit: readonly ReturnType<typeof unitLine>[]
}

/**
 * Laporan bulanan: reads the 14 sections of a month (R118), for bkd, sekda, the head of the unit or
 * of one above, and its operator.
 *
 * Two round trips if the sums are stored: figures are summed up in the database. Without a unit,
 * the reader gets the first one that they head or look after.
 */
export async function readLaporanBulanan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
  asked: string | null,
): Promise<Result<LaporanBulanan, Problem>> {
  const { db, zona, daerah } = deps
  const all = mayReadUnits(caller)
  const unit = asked ?? (all ? null : await firstOwn(deps, caller))
  const from = instantAt(`${bulan}-01`, 0, zona)
  const to = instantAt(`${monthAfter(bulan)}-01`, 0, zona)
  const read = await readAs(db, caller, [
    unitsLedBy(db, caller.nip, localDate(deps.now(), zona)),
    unitTree(db),
    entriesFor(db, bulan, unit, { summed: DIJUMLAH, titles: JUDUL }),
    usedIn(db, bulan, unit),
    measuredUse(db, bulan, unit),
    servicesIn(db, { dari: bulan, sampai: bulan }, unit),
    headOf(db, bulan, unit),
    notYet(db, `${bulan}-01`),
    pingsIn(db, bulan, unit),
    tandaIn(db, bulan, unit),
    outagesIn(db, unit, from, to),
    operatedBy(db, caller.nip, localDate(deps.now(), zona)),
  ])
  if (!read.ok) return read
  const [led, units, entries, used, measured, [services], [head], belum, ...control] = read.value
  const [[ping], [tanda], [outages], operated] = control
  const own = mergeUnits(led, operated)
  if (!all && !own.some(({ kode }) => kode === unit)) return err({ kind: 'bukan-wewenang' })
  const name = units.find(({ kode }) => kode === unit)?.nama
  if (unit !== null && name === undefined)
    return err({ kind: 'tidak-ada', message: UNIT_NOT_FOUND })
  const sums = await readSums(deps, bulan, unit)
  const rekap = sumRekap(sums.map(({ isi }) => isi))
  const { penghematan, targetHemat } = policyOn(deps.editions, `${bulan}-01`).kinerja
  const hemat = savings(
    { hariWfa: rekap.wfa.hari, km: rekap.perjalanan.km, terukur: measured },
    penghematan.value,
  )
  return ok({
    bulan,
    unit,
    nama: name ?? daerah,
    daerah,
    pada: Math.min(deps.now(), ...sums.map(({ pada }) => pada)),
    mulai: startOfUse(bulan, unit, pakaiFrom(deps.masaPakai, belum)),
    catatan: BENTUK_LAPORAN,
    pilihan: (all ? units : own).map(({ kode, nama }) => ({ kode, nama })),
    seluruhDaerah: all,
    mengisi: all || led.some(({ kode }) => kode === unit),
    bagian: composeReport({
      bulan,
      unit: unit ?? SELURUH,
      zona,
      rekap,
      pakai: used,
      hemat,
      kantor: sumOfficeSavings(hemat),
      sasaran: compareTargets(targetHemat?.value ?? [], measured),
      layanan: services ?? null,
      ping: ping ?? { dikirim: 0, dijawab: 0 },
      tanda: tanda ?? { semua: 0, terbukti: 0 },
      gangguan: outages?.jumlah ?? 0,
      kota: deps.kota,
      pejabat: head ?? null,
      isian: entries.map(entryFrom),
      units,
    }),
    pekan: byWeekday(rekap),
    perUnit: sums.map(({ unitKerja, nama, isi }) => unitLine(unitKerja, nama, isi)),
  })
}

interface Unit {
  readonly kode: string
  readonly nama: string
}

/**
 * Returns the units that somebody heads, followed by those that they only look after with all
 * below.
 */
function mergeUnits(led: readonly Unit[], operated: readonly UnitDikelola[]): readonly Unit[] {
  const heads = new Set(led.map(({ kode }) => kode))
  return [...led, ...operated.filter(({ kode, utuh }) => utuh === 1 && !heads.has(kode))]
}

/** Returns the first unit that somebody heads or looks after; `null` if there is none. */
async function firstOwn({ db, now, zona }: Deps, { nip }: Caller): Promise<string | null> {
  const today = localDate(now(), zona)
  const [led, operated] = await db.read([unitsLedBy(db, nip, today), operatedBy(db, nip, today)])
  return mergeUnits(led, operated)[0]?.kode ?? null
}
