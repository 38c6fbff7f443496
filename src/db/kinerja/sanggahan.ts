import { type SQL, sql } from 'drizzle-orm'
import type { StatusSanggahan } from '../../domain/kinerja/sanggahan.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Bukti } from '../../domain/wfa/facts.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import type { Langkah } from '../presensi/perkara.ts'
import { sanggahan } from '../tables.ts'

/** An objection with its history. */
export interface Sanggahan {
  readonly id: string
  readonly nip: Nip
  readonly nama: string
  readonly bulan: Month
  readonly kode: string
  readonly alasan: string
  readonly bukti: readonly Bukti[]
  readonly status: StatusSanggahan
  readonly dipulihkan: readonly LocalDate[]
  readonly diajukanPada: Instant
  readonly riwayat: readonly Langkah[]
}

interface Row {
  readonly fakta: string
}

function rows(db: Db, where: SQL) {
  return db.drizzle.all<Row>(sql`
    SELECT json_object('id', x.id, 'nip', x.nip, 'nama', coalesce(p.nama, ''), 'bulan', x.bulan,
      'kode', x.kode, 'alasan', x.alasan, 'bukti', json(x.bukti), 'status', x.status,
      'dipulihkan', json(x.dipulihkan), 'diajukanPada', x.diajukan_pada,
      'riwayat', (SELECT json_group_array(json_object('urut', urut, 'pada', pada, 'oleh', oleh,
        'atasNama', atas_nama, 'langkah', langkah, 'isi', isi)) FROM langkah WHERE perkara = x.id)
      ) AS fakta
    FROM sanggahan x LEFT JOIN pegawai p ON p.nip = x.nip WHERE ${where}`)
}

/** Returns a person's objections to a month, oldest first. */
export function objectionsOf(db: Db, nip: Nip, bulan: Month) {
  return rows(db, sql`x.nip = ${nip} AND x.bulan = ${bulan} ORDER BY x.diajukan_pada, x.id`)
}

/** Returns objections to a month that wait for an answer, oldest first, after one of them. */
export function objectionsWaiting(
  db: Db,
  bulan: Month,
  after: { readonly pada: Instant; readonly id: string } | null,
  limit: number,
) {
  const rest = after ? sql`AND (x.diajukan_pada, x.id) > (${after.pada}, ${after.id})` : sql``
  return rows(
    db,
    sql`x.status = 'diajukan' AND x.bulan = ${bulan} ${rest}
      ORDER BY x.diajukan_pada, x.id LIMIT ${limit}`,
  )
}

export function objectionById(db: Db, bulan: Month, id: string) {
  return rows(db, sql`x.id = ${id} AND x.bulan = ${bulan}`)
}

/** Reads an objection from its JSON text. */
export function objectionFrom({ fakta }: Row): Sanggahan {
  // Safe because only queries of this file are read here, and they build exactly this shape.
  const found = JSON.parse(fakta) as Sanggahan
  return { ...found, riwayat: found.riwayat.toSorted((a, b) => a.urut - b.urut) }
}

/** Files an objection; fails on its index when one to the same line already waits. */
export function insertObjection(db: Db, row: typeof sanggahan.$inferInsert): Statement {
  return statement(db.drizzle.insert(sanggahan).values(row))
}

/** Stores the decision on an objection, and the days whose points it gives back. */
export function settleObjection(
  id: string,
  status: StatusSanggahan,
  dipulihkan: readonly LocalDate[],
): Statement {
  return {
    sql: `UPDATE sanggahan SET status = ?2, dipulihkan = ?3 WHERE id = ?1`,
    args: [id, status, JSON.stringify(dipulihkan)],
  }
}
