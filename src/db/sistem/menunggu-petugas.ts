import { sql } from 'drizzle-orm'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'

/** Counts of what waits for officers, by the page that settles it. */
export interface MenungguPetugas {
  readonly gangguan: number
  readonly sanggahan: number
  readonly bulan: number
  readonly kebijakan: number
  readonly mesin: number
  readonly perbaikan: number
  readonly webhook: number
}

/** Counts what waits for officers, in one statement: each count runs over an index or a small table. */
export function officersWaitedFor(db: Db, before: Month) {
  return db.drizzle.all<MenungguPetugas>(sql`SELECT
    (SELECT count(*) FROM gangguan WHERE status = 'diduga' AND sampai IS NULL) AS gangguan,
    (SELECT count(*) FROM sanggahan WHERE status = 'diajukan') AS sanggahan,
    (SELECT count(*) FROM penghitungan p WHERE p.bulan <= ${before}
      AND NOT EXISTS (SELECT 1 FROM bulan_tutup t WHERE t.bulan = p.bulan)) AS bulan,
    (SELECT count(*) FROM kebijakan WHERE status = 'diusulkan') AS kebijakan,
    (SELECT count(*) FROM kontak_mesin x WHERE NOT EXISTS (
      SELECT 1 FROM mesin y WHERE y.serial = x.serial AND y.dicabut_pada IS NULL)) AS mesin,
    (SELECT count(*) FROM perbaikan_data WHERE status = 'diajukan') AS perbaikan,
    (SELECT count(*) FROM webhook_keluar WHERE state = 'aktif' AND gagal_sejak IS NOT NULL) AS webhook`)
}
