import { changesOfLate, concernsOfOne } from '../../db/kinerja/kabar-kebijakan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { TANPA_AKHIR } from '../../db/tables.ts'
import type { Deps } from '../../deps.ts'
import { type Dokumen, policyOn } from '../../domain/edition.ts'
import { type BagianHukum, clauseAt, KLAUSA } from '../../domain/klausa.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Text } from '../../domain/shared/text.ts'
import type { Problem } from '../shared/problem.ts'
import { concerns, type PerubahanNyata, peopleFrom, realChangeOf } from './dikenai.ts'
import { lawOfRows, lawQueries, todayOf } from './hukum-kini.ts'

/** One clause that changes for a person: its value before and after. */
export interface KlausaBagiSaya {
  readonly kode: string
  readonly bagian: BagianHukum
  readonly nama: Text
  readonly satuan: string | null
  /** `null` when the law is silent. */
  readonly sebelum: unknown
  readonly sesudah: unknown
  readonly pasal: string
}

/** A change of the law that concerns a person. */
export interface KebijakanBagiSaya {
  readonly id: string
  /** Whether it was adopted, or withdrawn before it began. */
  readonly status: 'ditetapkan' | 'dicabut'
  readonly judul: string
  readonly sejak: LocalDate
  readonly berlaku: boolean
  readonly dokumen: Dokumen
  /** When it was adopted or withdrawn. */
  readonly pada: Instant
  readonly klausa: readonly KlausaBagiSaya[]
}

/** The number of days that a change is shown after it began or was withdrawn. */
const SHOWN_DAYS = 30
const DAY_MS = 86_400_000

/**
 * Lists the changes of the law that concern the caller: future ones, and those that began or were
 * withdrawn within 30 days. One round trip.
 */
export async function listKebijakanSaya(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly KebijakanBagiSaya[], Problem>> {
  const { db } = deps
  const today = todayOf(deps)
  const since = addDays(today, -SHOWN_DAYS)
  const read = await readAs(db, caller, [
    changesOfLate(db, since, deps.now() - SHOWN_DAYS * DAY_MS),
    ...lawQueries(db),
    ...concernsOfOne(db, caller.nip, since, TANPA_AKHIR),
  ])
  if (!read.ok) return read
  const [rows, revision, adopted, histories, cases, criteria] = read.value
  const hukum = lawOfRows(deps, revision, adopted)
  const [orang] = peopleFrom(deps, histories, cases, criteria)
  if (!orang) return err({ kind: 'belum-masuk' })
  return ok(
    rows.flatMap((row) => {
      const change = realChangeOf(row, hukum)
      const kode = change ? concerns(orang, change) : []
      return change && kode.length > 0 ? [asMine(change, kode, today)] : []
    }),
  )
}

function asMine(
  { row, tanpa, dengan }: PerubahanNyata,
  kode: readonly string[],
  today: LocalDate,
): KebijakanBagiSaya {
  const { id, judul, sejak, dokumen, perubahan, status } = row
  const before = policyOn(tanpa, sejak)
  const after = policyOn(dengan, sejak)
  return {
    id,
    status: status === 'dicabut' ? 'dicabut' : 'ditetapkan',
    judul,
    sejak,
    berlaku: status === 'ditetapkan' && sejak <= today,
    dokumen,
    pada: row.dicabutPada ?? row.ditetapkanPada ?? 0,
    klausa: kode.flatMap((one) => {
      const klausa = KLAUSA.get(one)
      if (!klausa) return []
      const { bagian, nama, satuan = null } = klausa
      return [
        {
          kode: one,
          bagian,
          nama,
          satuan,
          sebelum: clauseAt(before, klausa)?.value ?? null,
          sesudah: clauseAt(after, klausa)?.value ?? null,
          pasal: perubahan[one]?.pasal ?? '',
        },
      ]
    }),
  }
}
