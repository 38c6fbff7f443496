import { officesOf } from '../../db/pegawai/rantai.ts'
import { factsFrom } from '../../db/presensi/fakta-hari.ts'
import {
  type JenisPerkara,
  matters,
  operatedWaiting,
  type Perkara,
  superiorsOfWaiting,
} from '../../db/presensi/perkara.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import { afterOf, endOf, type Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import { capacityOf, inOrder, type Kapasitas } from './perkara.ts'

/** The longest page of a list. */
const PAGE = 100

/**
 * Lists the matters of a kind that wait for the caller today, oldest first, including those of
 * offices in which they deputise.
 */
export async function listPerkaraWaiting<Matter extends Perkara & { readonly urutan: number }>(
  deps: Deps,
  caller: Caller,
  jenis: JenisPerkara,
  { status, after }: { readonly status: readonly string[]; readonly after: string | undefined },
  isTheirs: (matter: Matter, kapasitas: Kapasitas) => boolean,
): Promise<Result<Page<Matter>, Problem>> {
  const { db } = deps
  const { nip } = caller
  const hariIni = localDate(deps.now(), deps.zona)
  const bkd = caller.peran.includes('bkd')
  const setelah = endOf(after)
  const pilihan = { untuk: nip, bkd, status, hariIni, limit: PAGE, setelah }
  const read = await readAs(db, caller, [
    matters(db, jenis, pilihan),
    superiorsOfWaiting(db, jenis, pilihan),
    officesOf(db, nip, hariIni),
    operatedWaiting(db, jenis, pilihan),
  ])
  if (!read.ok) return read
  const [rows, superiors, offices, operated] = read.value
  const mine = new Set(operated.map((one) => one.nip))
  const above = new Map(superiors.map((one) => [one.nip, one.atasan]))
  const found = rows.map((row) => inOrder(factsFrom<Matter>(row)))
  const data = found.filter((matter) =>
    isTheirs(
      matter,
      capacityOf(caller, matter, {
        superior: above.get(matter.nip) ?? null,
        offices,
        operated: mine.has(matter.nip),
      }),
    ),
  )
  const last = found.at(-1)
  const end = last && { pada: last.urutan, id: last.id }
  return ok({ data, after: afterOf(end, found.length === PAGE) })
}
