import { type SQL, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'
import { peopleOperated } from './operator.ts'
import { peopleBelow } from './rantai.ts'

/** Somebody to choose. */
export interface PegawaiPilihan {
  readonly nip: Nip
  readonly nama: string
  readonly jabatan: string | null
  readonly namaUnit: string
}

/**
 * The people somebody may search: everybody, or those below them and those they are operator of.
 */
export type Lingkup = 'semua' | { readonly nip: Nip; readonly hariIni: LocalDate }

/**
 * Returns people in service whose name contains a text, or whose NIP begins with it. Those whose
 * name begins with it come first, then by name; limited in number.
 */
export function peopleNamed(db: Db, cari: string, lingkup: Lingkup, limit: number) {
  const text = cari.toLowerCase()
  const digits = cari.replaceAll(/\D/g, '')
  const byNip = digits.length >= 3 ? sql`OR substr(p.nip, 1, ${digits.length}) = ${digits}` : sql``
  return db.drizzle.all<PegawaiPilihan>(sql`
    SELECT p.nip, p.nama, p.data ->> 'jabatan' AS jabatan, coalesce(u.nama, p.unit_kerja) AS namaUnit
    FROM pegawai p LEFT JOIN unit_kerja u ON u.kode = p.unit_kerja
    WHERE p.aktif = 1 AND (instr(lower(p.nama), ${text}) > 0 ${byNip}) ${within(lingkup)}
    ORDER BY instr(lower(p.nama), ${text}) <> 1, p.nama, p.nip LIMIT ${limit}`)
}

function within(lingkup: Lingkup): SQL {
  if (lingkup === 'semua') return sql``
  const { nip, hariIni } = lingkup
  return sql`AND (p.nip IN (${peopleBelow(nip, hariIni)}) OR p.nip IN (${peopleOperated(nip, hariIni)}))`
}
