import { answerUnder } from '../../db/sistem/idempotensi.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import {
  insertArahan,
  peopleReached,
  type UnitArahan,
  unitOffices,
  unitsReached,
} from '../../db/wfa/arahan.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { metresBetween } from '../../domain/shared/distance.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { type Idempotency, replay } from '../shared/idempotency.ts'
import { NO_SUCH_UNIT, type Problem } from '../shared/problem.ts'
import { writeOnce } from '../shared/write-once.ts'
import { type Arahan, maySteer } from './arahan.ts'

/** The most people that one page lists by name. */
const PAGE = 200

/** A directive as bkd or sekda writes it. */
export interface ArahanDraft {
  readonly jenis: 'rumah' | 'masuk'
  /** Units by code, or all units with an office in an area. */
  readonly unit?: readonly string[] | undefined
  readonly wilayah?: Wilayah | undefined
  readonly termasukBawahan?: boolean | undefined
  readonly hari: readonly LocalDate[]
  readonly alasan: string
  readonly dasar: string
  /** Whether to issue it, or only to list the people that it would reach. */
  readonly terapkan: boolean
  /** How many people of the list to skip. */
  readonly lewati?: number | undefined
}

/** An area: a point and a radius in metres. */
export interface Wilayah {
  readonly lat: number
  readonly lon: number
  readonly radius: number
}

/** The people that a directive reaches. */
export interface PegawaiTerdampak {
  readonly pegawai: number
  readonly unit: readonly UnitArahan[]
  /** People by unit and name, a page of them. */
  readonly daftar: readonly { readonly nip: string; readonly nama: string; readonly unit: string }[]
  /** How many to skip for the next page; `null` on the last. */
  readonly lanjut: number | null
}

/** The people that a directive reaches, with the directive once it is issued. */
export type ArahanTerbit = { readonly terdampak: PegawaiTerdampak } | ArahanDiterbitkan

/** A directive that was issued, with the people that it reaches. */
export interface ArahanDiterbitkan extends Arahan {
  readonly terdampak: PegawaiTerdampak
}

/**
 * Arahan: switches units to work from home on some days, or calls them in, from today on and at
 * once (R44).
 *
 * Without `terapkan` it only lists the people that it would reach. The newest live directive of a
 * unit and day wins. Leave, duty and a personal recall take precedence over it.
 */
export async function issueArahan(
  deps: Deps,
  caller: Caller,
  draft: ArahanDraft,
  key: Idempotency | null,
): Promise<Result<ArahanTerbit, Problem>> {
  if (!maySteer(caller)) return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const below = draft.termasukBawahan ?? false
  const chosen = draft.unit ?? (await unitsIn(deps, draft.wilayah))
  const offset = draft.lewati ?? 0
  const read = await readAs(db, caller, [
    unitsReached(db, chosen, below, draft.hari),
    peopleReached(db, chosen, below, draft.hari, { limit: PAGE, offset }),
    answerUnder(db, caller.nip, key?.kunci ?? ''),
  ])
  if (!read.ok) return read
  const [units, daftar, kept] = read.value
  const answered = replay<ArahanTerbit>(draft.terapkan ? key : null, kept[0])
  if (answered) return answered

  const now = deps.now()
  const wrong = issueWith(chosen, draft, new Set(units.map(({ kode }) => kode)), now)
  if (wrong) return err(wrong)
  const pegawai = units.reduce((sum, one) => sum + one.pegawai, 0)
  const shown = offset + daftar.length
  const terdampak: PegawaiTerdampak = {
    pegawai,
    unit: units.map((one) => ({ ...one, layananLangsung: one.layananLangsung === 1 })),
    daftar,
    lanjut: shown < pegawai ? shown : null,
  }
  return draft.terapkan ? save(deps, caller, draft, terdampak, key, now) : ok({ terdampak })
}

/** Returns the units with an office in an area. */
async function unitsIn({ db }: Deps, wilayah: Wilayah | undefined): Promise<string[]> {
  if (!wilayah) return []
  const [units] = await db.read([unitOffices(db)])
  return units
    .filter(({ data }) => data.kantor.some((one) => metresBetween(one, wilayah) <= wilayah.radius))
    .map(({ kode }) => kode)
}

/** Returns what is wrong with the units or days of a directive. */
function issueWith(
  unit: readonly string[],
  { hari }: ArahanDraft,
  known: ReadonlySet<string>,
  now: Instant,
): Problem | null {
  if (unit.length === 0) {
    return { kind: 'salah-isi', issues: [{ path: '/wilayah', message: NO_UNIT_THERE }] }
  }
  const stranger = unit.findIndex((kode) => !known.has(kode))
  if (stranger >= 0) {
    return { kind: 'salah-isi', issues: [{ path: `/unit/${stranger}`, message: NO_SUCH_UNIT }] }
  }
  // Today in the zone where the day ends last.
  const today = localDate(now, 'Asia/Jakarta')
  const past = hari.findIndex((date) => date < today)
  if (past < 0) return null
  return { kind: 'salah-isi', issues: [{ path: `/hari/${past}`, message: PAST }] }
}

async function save(
  deps: Deps,
  caller: Caller,
  { jenis, hari, alasan, dasar }: ArahanDraft,
  terdampak: PegawaiTerdampak,
  key: Idempotency | null,
  pada: Instant,
): Promise<Result<ArahanTerbit, Problem>> {
  const { db } = deps
  const { nip } = caller
  const id = deps.newId()
  const days = [...hari].sort()
  const unit = terdampak.unit.map(({ kode, nama }) => ({ kode, nama }))
  const codes = unit.map(({ kode }) => kode)
  const row = { id, jenis, alasan, dasar, oleh: nip, pada }
  const issued: ArahanDiterbitkan = {
    ...row,
    dibatalkanPada: null,
    unit,
    hari: days,
    hariBerlaku: days,
    terdampak,
  }
  const edisi = editionOn(deps.editions, days[0] ?? '').since
  const data = { jenis, unit: codes, hari: days }
  const statements = [
    ...insertArahan(db, row, codes, days),
    record(db, {
      pada,
      oleh: nip,
      tindakan: 'arahan.terbit',
      entitas: id,
      data: { ...data, alasan, dasar, edisi },
    }),
    ...announce(
      db,
      [{ jenis: 'wfa.arahan-terbit', entitas: id, data: { id, status: 'terbit', ...data } }],
      pada,
      deps.newId,
    ),
  ]
  const writing = { caller, key, pada, answer: issued, statements }
  return writeOnce<ArahanTerbit>(deps, writing, (failed) => {
    throw new Error(`the database refused a directive: ${failed.message}`)
  })
}

const NO_UNIT_THERE = {
  id: 'Tidak ada unit kerja dengan kantor di wilayah ini. Perluas radiusnya, atau sebut unitnya.',
  en: 'No unit has an office in this area. Widen it, or name the units.',
}

const PAST = {
  id: 'Arahan berlaku mulai hari ini. Hapus tanggal yang sudah lewat.',
  en: 'A directive holds from today on. Remove the date that has passed.',
}
