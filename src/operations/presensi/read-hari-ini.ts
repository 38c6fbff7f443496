import { operatedBy } from '../../db/pegawai/operator.ts'
import {
  awaitPlans,
  branchesToday,
  groupsToday,
  headedToday,
  type OrangHariIni,
  type Pandangan,
  peopleInView,
  placeToday,
  staleInView,
  type VersiHariIni,
  versionToday,
} from '../../db/presensi/hari-ini.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import {
  type JumlahHariIni,
  type Lingkup,
  scopeToday,
  sumToday,
} from '../../domain/presensi/hari-ini.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { NO_SUCH_UNIT, type Problem } from '../shared/problem.ts'
import { planPeople } from './plan-people.ts'

/** Today at a glance: no verdict, no points, no reason of a leave. */
export interface HariIni {
  readonly tanggal: LocalDate
  readonly zona: Zona
  /** The unit shown; `null` for the caller's own subordinates, and when there is no single root. */
  readonly unit: { readonly kode: string; readonly nama: string } | null
  /** The units that the caller heads or is operator of, to choose from. */
  readonly pilihan: readonly { readonly kode: string; readonly nama: string }[]
  readonly jumlah: JumlahHariIni
  /** The units directly below, each including everybody below it. */
  readonly perUnit: readonly (JumlahHariIni & { readonly kode: string; readonly nama: string })[]
  readonly pegawai: readonly OrangHariIni[]
}

/** The glance, with the mark for the next request; no glance when nothing has changed. */
export interface HariIniTerbaca {
  readonly tanda: string
  readonly hariIni: HariIni | null
}

/** The most people who are named, and whose plans one request derives; the cron does the rest. */
const NAMED = 500
const DERIVED = 200

/** How long a glance remains valid without new facts: hours begin by time alone. */
const HOLDS_MS = 5 * 60_000

/**
 * Reads who is at work today and how, for those above them. A kepala sees the unit and those below
 * it, an atasan the subordinates, an operator the units of the appointment. Sekda, bkd and
 * inspektorat see everybody.
 *
 * One cheap read while `tanda` is still valid, two otherwise; three more when plans had to be
 * derived.
 */
export async function readHariIni(
  deps: Deps,
  caller: Caller,
  unit: string | null,
  tanda: string | null,
): Promise<Result<HariIniTerbaca, Problem>> {
  const { db, zona } = deps
  const kini = deps.now()
  const tanggal = localDate(kini, zona)
  const read = await readAs(db, caller, [
    placeToday(db, caller.nip, unit, tanggal),
    headedToday(db, caller.nip, tanggal),
    versionToday(db, tanggal),
    operatedBy(db, caller.nip, tanggal),
  ])
  if (!read.ok) return read
  const [[place], headed, [version], operated] = read.value
  const lingkup = scopeToday({
    peran: caller.peran,
    unit,
    memimpinUnit: place?.memimpinUnit === 1,
    dipimpin: headed,
    dikelola: operated.map(({ kode, utuh }) => ({ kode, utuh: utuh === 1 })),
    punyaBawahan: place?.punyaBawahan === 1,
  })
  if (!lingkup || !version) return err({ kind: 'bukan-wewenang' })
  const mark = markOf(tanggal, kini, version, lingkup)
  if (mark === tanda) return ok({ tanda: mark, hariIni: null })
  const view = { lingkup, nip: caller.nip, tanggal, kini }
  const first = await look(deps, view)
  const last = first.stale.length > 0 ? await lookAgain(deps, caller, view, first.stale) : ok(first)
  if (!last.ok) return last
  const seen = last.value
  if ('kode' in lingkup && !seen.names.some(({ sendiri }) => sendiri === 1)) {
    return err({ kind: 'tidak-ada', message: NO_SUCH_UNIT })
  }
  const heads = new Set(headed.map(({ kode }) => kode))
  const beside = operated.filter(({ kode, tingkat }) => tingkat === 0 && !heads.has(kode))
  const pilihan = [...headed, ...beside.map(({ kode, nama }) => ({ kode, nama }))]
  return ok({ tanda: mark, hariIni: glanceOf(seen, { tanggal, zona, pilihan }) })
}

function markOf(
  tanggal: LocalDate,
  kini: Instant,
  { tap, langkah, pada, basi }: VersiHariIni,
  lingkup: Lingkup,
): string {
  const whose =
    'kode' in lingkup ? `${lingkup.jenis}-${encodeURIComponent(lingkup.kode)}` : lingkup.jenis
  const time = Math.floor(kini / HOLDS_MS)
  return [tanggal, time, tap ?? 0, langkah ?? 0, pada ?? 0, basi, whose].join('.')
}

async function look({ db }: Deps, view: Pandangan) {
  const [groups, people, names, stale] = await db.read([
    groupsToday(db, view),
    peopleInView(db, view, NAMED),
    branchesToday(db, view),
    staleInView(db, view, DERIVED),
  ])
  return { groups, people, names, stale: stale.map(({ nip }) => nip) }
}

/** Derives the missing plans, as the cron would, and looks again. */
async function lookAgain(deps: Deps, caller: Caller, view: Pandangan, nips: readonly string[]) {
  const awaited = await writeAs(deps.db, caller, [awaitPlans(nips, view.tanggal)])
  if (!awaited.ok) return awaited
  await planPeople(deps, nips, view.tanggal, view.kini)
  return ok(await look(deps, view))
}

function glanceOf(
  { groups, people, names }: Awaited<ReturnType<typeof look>>,
  frame: Pick<HariIni, 'tanggal' | 'zona' | 'pilihan'>,
): HariIni {
  const own = names.filter(({ sendiri }) => sendiri === 1)
  const [unit, ...others] = own
  return {
    ...frame,
    unit: unit && others.length === 0 ? { kode: unit.kode, nama: unit.nama } : null,
    jumlah: sumToday(groups),
    perUnit: names
      .filter(({ sendiri }) => sendiri === 0)
      .map(({ kode, nama }) => ({
        kode,
        nama,
        ...sumToday(groups.filter(({ cabang }) => cabang === kode)),
      })),
    pegawai: people,
  }
}
