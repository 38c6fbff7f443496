import { sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import type { JenisPesan, Saluran, StatusAntaran } from '../../domain/webhook/pesan.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { pilihanPesan } from '../tables.ts'

/** A person's stored choices about messages. */
export type PilihanRow = typeof pilihanPesan.$inferSelect

/** Returns a person's choices about messages; no row if they made none. */
export function choiceOf(db: Db, nip: Nip) {
  return db.drizzle.select().from(pilihanPesan).where(sql`${pilihanPesan.nip} = ${nip}`)
}

/** Returns the zone of the unit that a person belongs to. */
export function zoneNow(db: Db, nip: Nip) {
  return db.drizzle.all<{ zona: Zona | null }>(sql`
    SELECT u.zona FROM pegawai p JOIN unit_kerja u ON u.kode = p.unit_kerja WHERE p.nip = ${nip}`)
}

/** Stores a person's choices about messages, replacing earlier ones. */
export function storeChoice(db: Db, row: PilihanRow): Statement {
  const { nip, ...set } = row
  return statement(
    db.drizzle
      .insert(pilihanPesan)
      .values({ nip, ...set })
      .onConflictDoUpdate({ target: pilihanPesan.nip, set }),
  )
}

/** A message sent to somebody, with its state on each of its channels. */
export interface PesanTerkirim {
  readonly id: string
  readonly jenis: JenisPesan
  readonly judul: string
  readonly isi: string
  readonly dibuat: Instant
  readonly antaran: readonly { readonly saluran: Saluran; readonly status: StatusAntaran }[]
}

/** Returns the newest messages of a person, each as JSON text, newest first. */
export function newestPesan(db: Db, nip: Nip, limit: number) {
  return db.drizzle.all<{ pesan: string }>(sql`
    SELECT json_object('id', id, 'jenis', jenis, 'judul', judul, 'isi', isi, 'dibuat', dibuat,
      'antaran', (SELECT json_group_array(json_object('saluran', saluran, 'status', status))
        FROM (SELECT saluran, status FROM antaran WHERE pesan = m.id ORDER BY saluran))) AS pesan
    FROM pesan m WHERE nip = ${nip} ORDER BY dibuat DESC, id LIMIT ${limit}`)
}
