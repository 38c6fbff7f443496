import type { GangguanRow } from '../../db/presensi/gangguan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { peopleOfUnits, unitsAfter } from '../../db/wfa/simulasi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Hari, StatusHari } from '../../domain/presensi/hari.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { daysOf, wrongSpan } from './gangguan.ts'
import { assembleDays, dayQueries, type PersonDays, withArchived } from './gather-days.ts'
import { judgePersonDay } from './judge-person-day.ts'

/** The most units of one page of a preview, and the most people in it. */
const PAGE = 20

/** The summary of a verdict. */
interface Ringkas {
  readonly status: StatusHari
  /** Points in hundredths. */
  readonly poin: number
  readonly terlambat: number
}

/** A person's day that an outage would change. */
export interface PerubahanHari {
  readonly nip: Nip
  readonly nama: string
  readonly unitKerja: string
  readonly tanggal: LocalDate
  readonly sebelum: Ringkas
  readonly sesudah: Ringkas
}

/** The changes by an outage for a page of units; `after` begins the next, `null` on the last. */
export interface DampakGangguan {
  readonly diperiksa: number
  readonly perubahan: readonly PerubahanHari[]
  readonly after: string | null
}

const brief = ({ status, potongan, terlambat }: Hari): Ringkas => ({
  status,
  terlambat,
  poin: potongan.reduce((sum, one) => sum + one.poin, 0),
})

/**
 * Shows bkd, one page of units at a time, which verdicts an outage would change. Changes nothing.
 */
export async function simulateGangguan(
  deps: Deps,
  caller: Caller,
  outage: Pick<GangguanRow, 'dari' | 'sampai' | 'unit'>,
  after = '',
): Promise<Result<DampakGangguan, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const now = deps.now()
  const wrong = wrongSpan(outage.dari, outage.sampai, now)
  if (wrong) return err(wrong)
  const range = daysOf(outage.dari, outage.sampai ?? now)
  const read = await readAs(deps.db, caller, [unitsAfter(deps.db, after, PAGE, range)])
  if (!read.ok) return read
  const [units] = read.value
  const codes = units
    .map(({ data }) => data.kode)
    .filter((kode) => outage.unit === null || outage.unit.includes(kode))
  const [people] = await deps.db.read([peopleOfUnits(deps.db, codes, range)])
  const nips = people.map(({ nip }) => nip)
  const answers = await deps.db.read([...dayQueries(deps, nips, range)])
  const days = await withArchived(deps, assembleDays(deps, answers), range)
  const here = new Set(codes)
  const changes = days
    .flatMap((person) => changesOf(deps, person, outage, range, now))
    .filter(({ unitKerja }) => here.has(unitKerja))
  const last = units.at(-1)?.data.kode
  return ok({
    diperiksa: days.length,
    perubahan: changes,
    after: last !== undefined && units.length === PAGE ? last : null,
  })
}

function changesOf(
  deps: Deps,
  person: PersonDays,
  { dari, sampai }: Pick<GangguanRow, 'dari' | 'sampai'>,
  range: { readonly dari: LocalDate; readonly sampai: LocalDate },
  now: number,
): PerubahanHari[] {
  const { bersama, orang } = person
  const gangguan = [...bersama.gangguan, { dari, sampai, unit: null }]
  const excused = { ...person, bersama: { ...bersama, gangguan } }
  const found: PerubahanHari[] = []
  for (let tanggal = range.dari; tanggal <= range.sampai; tanggal = addDays(tanggal, 1)) {
    const sebelum = brief(judgePersonDay(deps, person, tanggal, now))
    const sesudah = brief(judgePersonDay(deps, excused, tanggal, now))
    if (JSON.stringify(sebelum) === JSON.stringify(sesudah)) continue
    const { nip, nama } = orang
    const { kode: unitKerja } = orang.pada(tanggal).unit
    found.push({ nip, nama, unitKerja, tanggal, sebelum, sesudah })
  }
  return found
}
