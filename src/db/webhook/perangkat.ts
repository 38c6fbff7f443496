import { sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { LanggananPush } from '../../domain/webhook/perangkat.ts'
import type { Db, Row, Statement } from '../engine/client.ts'
import { notePings } from './pesan.ts'

/** A device for its person. */
export interface Perangkat {
  readonly id: string
  readonly nama: string
  readonly dibuat: Instant
  readonly terkirim: Instant | null
}

/** A device as the target of messages; its pages as JSON text. */
export interface PerangkatTujuan extends LanggananPush {
  readonly id: string
  readonly nip: Nip
  readonly halaman: string
}

/** Returns the devices of a person, newest first. */
export function devicesOf(db: Db, nip: Nip) {
  return db.drizzle.all<Perangkat>(sql`
    SELECT id, nama, dibuat, terkirim FROM perangkat WHERE nip = ${nip} ORDER BY dibuat DESC, id`)
}

/** Returns the devices to which messages for some people are sent. */
export function devicesToTell(db: Db, nips: readonly Nip[]) {
  return db.drizzle.all<PerangkatTujuan>(sql`
    SELECT id, nip, endpoint, p256dh, auth, halaman FROM perangkat
    WHERE nip IN (SELECT value FROM json_each(${JSON.stringify(nips)})) ORDER BY nip, id`)
}

/** Returns the devices of the person that a message is for. */
export function devicesOfPesan(db: Db, pesan: string) {
  return db.drizzle.all<{ id: string; auth: string }>(sql`
    SELECT d.id, d.auth FROM pesan p JOIN perangkat d ON d.nip = p.nip WHERE p.id = ${pesan}`)
}

/** Selects the people who have a device. */
export const PUNYA_PERANGKAT = sql`SELECT nip FROM perangkat`

/**
 * Stores a device of the person who is signed in on it now. Beyond the limit the oldest devices are
 * deleted. The first returned row is the device.
 */
export function keepDevice(
  row: PerangkatTujuan & Pick<Perangkat, 'nama' | 'dibuat'>,
  most: number,
): Statement[] {
  const { id, nip, endpoint, p256dh, auth, nama, halaman, dibuat } = row
  return [
    {
      sql: `INSERT INTO perangkat (id, nip, endpoint, p256dh, auth, nama, halaman, dibuat)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (id) DO UPDATE SET nip = excluded.nip, p256dh = excluded.p256dh,
          auth = excluded.auth, nama = excluded.nama, halaman = excluded.halaman,
          dibuat = iif(perangkat.nip = excluded.nip, perangkat.dibuat, excluded.dibuat),
          terkirim = iif(perangkat.nip = excluded.nip, perangkat.terkirim, NULL)
        RETURNING id, nama, dibuat, terkirim`,
      args: [id, nip, endpoint, p256dh, auth, nama, halaman, dibuat],
    },
    {
      sql: `DELETE FROM perangkat WHERE nip = ?1 AND id <> ?2 AND id NOT IN (
        SELECT id FROM perangkat WHERE nip = ?1 AND id <> ?2 ORDER BY dibuat DESC, id LIMIT ?3)`,
      args: [nip, id, most - 1],
    },
  ]
}

/** Converts a row of `keepDevice`. */
export function perangkatFrom({ id, nama, dibuat, terkirim }: Row): Perangkat {
  return {
    id: String(id),
    nama: String(nama),
    dibuat: Number(dibuat),
    terkirim: terkirim === null ? null : Number(terkirim),
  }
}

/** Deletes one device of a person. */
export function forgetDevice(nip: Nip, id: string): Statement {
  return {
    sql: 'DELETE FROM perangkat WHERE nip = ?1 AND id = ?2',
    args: [nip, id],
  }
}

/** Deletes devices that their push services no longer know. */
export function forgetGone(ids: readonly string[]): Statement[] {
  if (ids.length === 0) return []
  return [
    {
      sql: 'DELETE FROM perangkat WHERE id IN (SELECT value FROM json_each(?1))',
      args: [JSON.stringify(ids)],
    },
  ]
}

/** Notes that a message reached a device, whatever its push service said. */
export function noteArrival(pesan: string, device: string, now: Instant): Statement[] {
  return [
    ...notePings([pesan], now),
    {
      sql: `UPDATE antaran SET status = 'sampai', selesai = ?2 WHERE pesan = ?1
        AND saluran = 'web-push' AND status <> 'sampai'`,
      args: [pesan, now],
    },
    {
      sql: 'UPDATE perangkat SET terkirim = max(coalesce(terkirim, 0), ?2) WHERE id = ?1',
      args: [device, now],
    },
  ]
}
