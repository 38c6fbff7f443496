import { historyFrom } from '../../db/pegawai/riwayat.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { assemble, type PengajuanBernama, pengajuanQueries } from '../../db/wfa/pengajuan.ts'
import {
  factsForReview,
  filedLater,
  grantedAhead,
  heldInOrder,
  lawChanges,
} from '../../db/wfa/tinjau.ts'
import type { Deps } from '../../deps.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import { RiwayatOrang } from '../../domain/pegawai/riwayat-orang.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { SELALU } from '../../domain/shared/masa.ts'
import type { FilingFacts, UnitFiling, WfaEditions } from '../../domain/wfa/judge-filing.ts'
import { findRefusedDays, type Peninjauan, type Temuan } from '../../domain/wfa/tinjau.ts'
import {
  askOfUnit,
  brokenBy,
  type HariDitinjau,
  type HukumBerubah,
  rulesToRecheck,
  together,
} from '../../domain/wfa/tinjau-hukum.ts'
import { calendarFrom } from '../shared/calendar.ts'
import { daysBy, situationOn } from './gather-filing.ts'
import { gatherUnit } from './gather-unit.ts'

/**
 * What the law says about a granted request with future days, under one list of editions after the
 * other.
 */
export interface PengajuanDitinjau {
  readonly request: PengajuanBernama
  readonly temuan: readonly Temuan[]
  /** The previous finding; `null` if there is none. */
  readonly before: Peninjauan | null
}

/** What granted requests are checked against. */
export interface Tinjauan {
  /** The first day to check. */
  readonly sejak: LocalDate
  /** The laws by which each request is judged, one after the other. */
  readonly laws: readonly WfaEditions[]
  /** A change that is only tried, besides those that were adopted. */
  readonly dicoba?: HukumBerubah
}

type HariTersimpan = Awaited<ReturnType<typeof heldInOrder>>

/**
 * Checks the granted days of some people against the law again. It checks the rules about the
 * person, and what a change adopted after the filing sets about days, limits and places. Of days
 * that break a limit together, those requested last are named.
 *
 * One round trip, and up to two more for each request whose unit matters.
 */
export async function reviewGranted(
  deps: Deps,
  nips: readonly string[],
  { sejak, laws, dicoba }: Tinjauan,
): Promise<PengajuanDitinjau[]> {
  const { db } = deps
  const [rows, days, history, held, adopted, entered, ...facts] = await db.read([
    ...pengajuanQueries(db, grantedAhead(nips, sejak)),
    heldInOrder(db, nips),
    lawChanges(db),
    calendarEntered(db),
    ...factsForReview(db, nips, sejak),
  ])
  const [through, words, signed, before] = facts
  const people = new Map(
    through.map((row) => {
      const orang = new RiwayatOrang({ ...historyFrom(row), zona: deps.zona })
      return [orang.nip, orang]
    }),
  )
  const known = new Map(before.map((one) => [one.pengajuanId, one]))
  const cases = casesFrom(words.map(({ data }) => data))
  const kalender = calendarFrom(deps, entered)
  const changes = [
    ...adopted.map(({ perubahan, ...rest }) => ({ ...rest, klausa: Object.keys(perubahan) })),
    ...(dicoba ? [dicoba] : []),
  ]
  const found: PengajuanDitinjau[] = []
  for (const request of assemble([rows, days, history])) {
    const { id, nip, jenis } = request
    const orang = people.get(nip)
    if (!orang) continue
    const criteria = signed.filter((one) => one.nip === nip)
    const hariDiminta = request.hari
      .filter(({ tanggal, status }) => status === 'disetujui' && tanggal >= sejak)
      .map(({ tanggal }) => tanggal)
    const pada = (day: LocalDate) => situationOn(orang, criteria, undefined, day)
    const hukuman = cases.filter((one) => one.nip === nip)
    const moved = hariDiminta.filter((day) => pada(day).unit.kode !== request.unitKerja)
    const lain =
      moved.length === 0
        ? null
        : { nip, pada, jenis, hariDiminta: moved, ...(await gatherUnit(deps, orang, jenis, moved)) }
    const own = held.filter((one) => one.nip === nip)
    const newer = await daysUnder(
      deps,
      { request, orang, pada, kalender, changes, hariDiminta },
      own,
    )
    const temuan = laws.map((editions) =>
      together(
        findRefusedDays({ pada, jenis, hukuman, hariDiminta }, editions, lain),
        brokenBy(newer, editions),
      ),
    )
    found.push({ request, temuan, before: known.get(id) ?? null })
  }
  return found
}

/** A granted request and the rules for checking its days. */
interface TinjauanPengajuan {
  readonly request: PengajuanBernama
  readonly orang: RiwayatOrang
  readonly pada: FilingFacts['pada']
  readonly kalender: Kalender
  readonly changes: readonly HukumBerubah[]
  readonly hariDiminta: readonly LocalDate[]
}

/** Returns the days that a newer law affects, each with those before it. */
async function daysUnder(
  deps: Deps,
  { request, orang, pada, kalender, changes, hariDiminta }: TinjauanPengajuan,
  held: HariTersimpan,
): Promise<HariDitinjau[]> {
  const { id, nip, jenis, diajukanPada } = request
  const touched = hariDiminta
    .map((tanggal) => ({ tanggal, aturan: rulesToRecheck(changes, diajukanPada, tanggal) }))
    .filter(({ aturan }) => aturan.length > 0)
  const days = touched.map(({ tanggal }) => tanggal)
  if (days.length === 0) return []
  const unit = touched.some(({ aturan }) => askOfUnit(aturan))
    ? await unitBefore(deps, request, orang, days)
    : { ...NO_UNIT, kalender }
  return touched.map(({ tanggal, aturan }) => {
    const before = held.filter(
      (one) =>
        one.tanggal !== tanggal &&
        (one.pengajuanId === id
          ? one.tanggal < tanggal
          : one.diajukanPada < diajukanPada ||
            (one.diajukanPada === diajukanPada && (one.pengajuanId ?? '') < id)),
    )
    const facts: FilingFacts = {
      nip,
      pada,
      jenis,
      hariDiminta: [tanggal],
      ...daysBy(before),
      ...unit,
      cuti: new Map(),
      rencana: request.rencana,
      kra: null,
      lokasi: request.lokasi,
      jam: request.jam,
      bukti: request.bukti ?? [],
      kesiapan: null,
      hariIni: localDate(diajukanPada, request.zona),
    }
    return { tanggal, facts, aturan }
  })
}

/** The facts about a unit when no checked rule needs them. */
const NO_UNIT: Omit<UnitFiling, 'nip' | 'pada' | 'jenis' | 'hariDiminta' | 'kalender'> = {
  kasus: [],
  rekan: () => [],
  terpakai: new Map(),
  pergi: new Map(),
  dirumahkan: new Set(),
  layanan: () => [],
  masaPakai: () => SELALU,
  gelombang: () => null,
}

/** Returns the facts about the unit for some days, without those who requested them later. */
async function unitBefore(
  deps: Deps,
  { id, jenis }: PengajuanBernama,
  orang: RiwayatOrang,
  days: readonly LocalDate[],
) {
  const unit = await gatherUnit(deps, orang, jenis, days)
  const [later] = await deps.db.read([filedLater(deps.db, id)])
  const laterOn = (day: LocalDate) => later.filter(({ tanggal }) => tanggal === day)
  return {
    ...unit,
    terpakai: new Map(
      [...unit.terpakai].map(([day, count]) => {
        const places = new Set(laterOn(day).flatMap((one) => (one.terkuota ? [one.nip] : [])))
        return [day, count - places.size]
      }),
    ),
    pergi: new Map(
      [...unit.pergi].map(([day, gone]) => {
        const after = new Set(laterOn(day).map(({ nip }) => nip))
        return [day, new Set([...gone].filter((nip) => !after.has(nip)))]
      }),
    ),
  }
}
