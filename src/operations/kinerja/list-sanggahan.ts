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
import type { Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'

/** Sanggahan: lists one's own objections to a month, or for bkd all open ones, the oldest first. */
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
  const last = found.length === PAGE ? found.at(-1) : undefined
  return ok({
    data: found,
    after: last ? `${last.diajukanPada}.${last.id}` : null,
  })
}

const PAGE = 50

function endOf(after: string | undefined) {
  if (after === undefined) return null
  const dot = after.indexOf('.')
  return { pada: Number(after.slice(0, dot)), id: after.slice(dot + 1) }
}
