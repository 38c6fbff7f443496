import {
  objectionFrom,
  objectionsOf,
  objectionsWaiting,
  type Sanggahan,
} from '../../db/kinerja/sanggahan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { afterOf, endOf, type Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'

/** Sanggahan: lists one's own objections to a month, or for bkd all open ones, oldest first. */
export async function listSanggahan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
  { semua, after }: { readonly semua: boolean; readonly after?: string | undefined },
): Promise<Result<Page<Sanggahan>, Problem>> {
  const { nip, peran } = caller
  const { db } = deps
  if (!semua) {
    const read = await readAs(db, caller, [objectionsOf(db, nip, bulan)])
    if (!read.ok) return read
    const [own] = read.value
    return ok({ data: own.map(objectionFrom), after: null })
  }
  if (!peran.includes('bkd') && !peran.includes('inspektorat'))
    return err({ kind: 'bukan-wewenang' })
  const read = await readAs(db, caller, [objectionsWaiting(db, bulan, endOf(after), PAGE)])
  if (!read.ok) return read
  const [rows] = read.value
  const found = rows.map(objectionFrom)
  const last = found.at(-1)
  const end = last && { pada: last.diajukanPada, id: last.id }
  return ok({ data: found, after: afterOf(end, found.length === PAGE) })
}

const PAGE = 50
