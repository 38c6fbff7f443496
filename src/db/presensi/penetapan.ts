import { sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Zona } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { peopleBelow, standsInFor } from '../pegawai/rantai.ts'
import { zoneOn } from '../pegawai/riwayat.ts'
import { penetapan } from '../tables.ts'

/** Stores a finding; fails on its primary key when another came in the same moment. */
export function insertPenetapan(db: Db, row: typeof penetapan.$inferInsert): Statement {
  return statement(db.drizzle.insert(penetapan).values(row))
}

/** Whose days are searched: those below somebody, or everybody's for bkd. */
export interface CakupanPenanya {
  readonly nip: Nip
  readonly bkd: boolean
  readonly today: LocalDate
  readonly since: LocalDate
  readonly limit: number
}

/** Returns stored verdicts of days that need a finding by somebody, oldest first. */
export function daysUnsettled(db: Db, { nip, bkd, today, since, limit }: CakupanPenanya) {
  const offices = sql`(SELECT ${nip} UNION ${standsInFor(nip, today)})`
  // An atasan sees their own people; the head of a unit sees those without another atasan in it.
  const whose = bkd
    ? sql``
    : sql`AND d.nip IN (${peopleBelow(nip, today)})
        AND (p.atasan_nip IN ${offices} OR p.atasan_nip IS NULL OR p.atasan_nip = p.nip
          OR NOT EXISTS (SELECT 1 FROM pegawai a WHERE a.nip = p.atasan_nip AND a.aktif = 1))`
  return db.drizzle.all<{
    nip: Nip
    nama: string | null
    namaUnit: string
    zona: Zona | null
    putusan: string
  }>(sql`
    SELECT d.nip, p.nama, coalesce(u.nama, p.unit_kerja, '') AS namaUnit,
      ${zoneOn(sql`d.nip`, sql`d.tanggal`)} AS zona, d.putusan
    FROM putusan_hari d JOIN pegawai p ON p.nip = d.nip
      LEFT JOIN unit_kerja u ON u.kode = p.unit_kerja
    WHERE d.tanggal >= ${since} AND d.nip <> ${nip} ${whose}
      AND (d.status = 'belum-terverifikasi' OR d.putusan ->> 'rancangan' IS NOT NULL)
    ORDER BY d.tanggal, d.nip LIMIT ${limit}`)
}
