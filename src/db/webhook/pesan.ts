import { type SQL, sql } from 'drizzle-orm'
import type { DataKejadian } from '../../domain/events.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant, Minute, Zona } from '../../domain/shared/local-time.ts'
import type { Pesan, Saluran, StatusAntaran } from '../../domain/webhook/pesan.ts'
import { type Db, type Row, type Statement, statement } from '../engine/client.ts'

/** A message and its channels. */
export interface PesanBaru extends Pesan {
  readonly saluran: readonly Saluran[]
}

/** Stores messages, each with its channels; an existing `kunci` changes nothing. */
export function insertPesan(messages: readonly PesanBaru[]): Statement[] {
  if (messages.length === 0) return []
  const args = [JSON.stringify(messages)]
  const field = (name: string) => `value ->> '$.${name}'`
  return [
    {
      sql: `INSERT INTO pesan (id, kunci, nip, jenis, rujukan, judul, isi, tujuan, tenggat, dibuat,
          kirim_pada, kedaluwarsa)
        SELECT ${field('id')}, ${field('kunci')}, ${field('nip')}, ${field('jenis')},
          ${field('rujukan')}, ${field('judul')}, ${field('isi')}, ${field('tujuan')},
          ${field('tenggat')}, ${field('dibuat')}, ${field('kirimPada')}, ${field('kedaluwarsa')}
        FROM json_each(?1) WHERE true ON CONFLICT (kunci) DO NOTHING`,
      args,
    },
    {
      sql: `INSERT INTO antaran (pesan, saluran, status, percobaan, berikut)
        SELECT p.id, s.value, 'menunggu', 0, p.kirim_pada
        FROM json_each(?1) m JOIN pesan p ON p.id = m.value ->> '$.id',
          json_each(m.value, '$.saluran') s
        WHERE true ON CONFLICT (pesan, saluran) DO NOTHING`,
      args,
    },
  ]
}

/** A lease on the due messages of one channel: the holder, and the end. */
export interface SewaPesan {
  readonly saluran: Saluran
  readonly token: string
  readonly until: Instant
}

/** A due message on a channel, with the number of attempts. */
export interface PesanJatuh extends Pesan {
  readonly percobaan: number
}

/** Ends the messages of a channel whose time is over. */
export function expirePesan(saluran: Saluran, now: Instant): Statement {
  return {
    sql: `UPDATE antaran SET status = 'lewat', selesai = ?2, sewa = NULL, sewa_sampai = NULL
      WHERE saluran = ?1 AND status = 'menunggu' AND (sewa_sampai IS NULL OR sewa_sampai <= ?2)
        AND (SELECT kedaluwarsa FROM pesan WHERE id = antaran.pesan) <= ?2`,
    args: [saluran, now],
  }
}

/**
 * Leases messages that are due and free, calls first, then the oldest, and reads them. One group;
 * the messages are its last answer.
 */
export function claimPesan(
  db: Db,
  { saluran, token, until }: SewaPesan,
  now: Instant,
  limit: number,
): Statement[] {
  return [
    {
      sql: `UPDATE antaran SET sewa = ?3, sewa_sampai = ?4 WHERE saluran = ?1 AND pesan IN (
        SELECT a.pesan FROM antaran a JOIN pesan p ON p.id = a.pesan
        WHERE a.saluran = ?1 AND a.status = 'menunggu' AND a.berikut <= ?2
          AND (a.sewa_sampai IS NULL OR a.sewa_sampai <= ?2)
        ORDER BY p.jenis <> 'panggilan', a.berikut LIMIT ?5)`,
      args: [saluran, now, token, until, limit],
    },
    statement({ toSQL: () => leasedMessages(db, saluran, token).getQuery() }),
  ]
}

function leasedMessages(db: Db, saluran: Saluran, token: string) {
  return db.drizzle.all(sql`SELECT p.id, p.kunci, p.nip, p.jenis, p.rujukan, p.judul, p.isi,
      p.tujuan, p.tenggat, p.dibuat, p.kirim_pada AS kirimPada, p.kedaluwarsa, a.percobaan
    FROM antaran a JOIN pesan p ON p.id = a.pesan
    WHERE a.saluran = ${saluran} AND a.status = 'menunggu' AND a.sewa = ${token}
    ORDER BY p.jenis <> 'panggilan', a.berikut, p.id`)
}

/** Converts a row of `claimPesan`. */
export function pesanOf(row: Row): PesanJatuh {
  const { rujukan, tenggat } = row
  return {
    id: String(row.id),
    kunci: String(row.kunci),
    nip: String(row.nip),
    // Safe because it was stored as the kind of a message.
    jenis: row.jenis as PesanJatuh['jenis'],
    rujukan: rujukan === null ? null : String(rujukan),
    judul: String(row.judul),
    isi: String(row.isi),
    // Safe because it was stored as the place of a message.
    tujuan: row.tujuan as PesanJatuh['tujuan'],
    tenggat: tenggat === null ? null : Number(tenggat),
    dibuat: Number(row.dibuat),
    kirimPada: Number(row.kirimPada),
    kedaluwarsa: Number(row.kedaluwarsa),
    percobaan: Number(row.percobaan),
  }
}

/** The result of a message on its channel: done, or to be tried again later. */
export type HasilAntar =
  | { readonly pesan: string; readonly status: Exclude<StatusAntaran, 'menunggu' | 'lewat'> }
  | { readonly pesan: string; readonly status: 'menunggu'; readonly berikut: Instant }

/** Stores the results of leased messages, and the pings among them that arrived. */
export function settlePesan(
  { saluran, token }: SewaPesan,
  results: readonly HasilAntar[],
  now: Instant,
): Statement[] {
  // The plus keeps SQLite to the primary key: the index of waiting messages has every other message
  // too.
  const arrived = results.filter(({ status }) => status === 'sampai').map((one) => one.pesan)
  return [
    ...notePings(arrived, now),
    {
      sql: `UPDATE antaran SET status = h.status, percobaan = percobaan + 1,
          berikut = coalesce(h.berikut, antaran.berikut),
          selesai = iif(h.status IN ('menunggu', 'diserahkan'), NULL, ?4),
          sewa = NULL, sewa_sampai = NULL
        FROM (SELECT value ->> '$.pesan' AS pesan, value ->> '$.status' AS status,
          value ->> '$.berikut' AS berikut FROM json_each(?3)) h
        WHERE antaran.pesan = h.pesan AND antaran.saluran = ?1 AND antaran.sewa = ?2
          AND +antaran.status = 'menunggu'`,
      args: [saluran, token, JSON.stringify(results), now],
    },
  ]
}

/** Notes that messages about pings reached their people; the first time counts. */
export function notePings(ids: readonly string[], now: Instant): Statement[] {
  if (ids.length === 0) return []
  return [
    {
      sql: `UPDATE ping SET tersampai_pada = ?2 WHERE tersampai_pada IS NULL AND id IN (
        SELECT rujukan FROM pesan WHERE jenis = 'panggilan'
          AND id IN (SELECT value FROM json_each(?1)))`,
      args: [JSON.stringify(ids), now],
    },
  ]
}

/**
 * Writes an event for each leased message of the gateway, while the lease holds. It comes before
 * `settlePesan` in the same group, so that a message is announced once.
 */
export function announcePesan(
  { token }: SewaPesan,
  events: readonly {
    readonly id: string
    readonly pesan: string
    readonly data: DataKejadian<'pesan.siap'>
  }[],
  now: Instant,
): Statement {
  return {
    sql: `INSERT INTO kejadian (id, jenis, entitas, pada, data)
      SELECT e.value ->> '$.id', 'pesan.siap', a.pesan, ?3, e.value -> '$.data'
      FROM json_each(?2) e JOIN antaran a ON a.pesan = e.value ->> '$.pesan'
        AND a.saluran = 'gerbang' AND a.sewa = ?1 AND a.status = 'menunggu' ORDER BY e.key`,
    args: [token, JSON.stringify(events), now],
    announces: true,
  }
}

/** Notes that the gateway confirmed a message, or that it was given up. */
export function settleGateway(id: string, status: 'sampai' | 'gagal', now: Instant): Statement[] {
  return [
    ...(status === 'sampai' ? notePings([id], now) : []),
    {
      sql: `UPDATE antaran SET status = ?2, selesai = ?3 WHERE pesan = ?1 AND saluran = 'gerbang'
        AND (status = 'diserahkan' OR (status = 'gagal' AND ?2 = 'sampai'))`,
      args: [id, status, now],
    },
  ]
}

/** Selects the NIPs of people that a channel reaches. */
export type PilihanNip = SQL

/** The recipient of a message in the database: their zone, choices, and reachable channels. */
export interface PenerimaRow {
  readonly nip: Nip
  readonly zona: Zona | null
  /** The chosen channels as JSON text. */
  readonly saluran: string | null
  readonly tenangDari: Minute | null
  readonly tenangSampai: Minute | null
  /** The channels that reach them, as JSON text. */
  readonly terjangkau: string
}

/** Returns those of some people who are in service, with their settings for messages. */
export function recipients(
  db: Db,
  nips: readonly Nip[],
  ways: readonly { readonly saluran: Saluran; readonly terjangkau: PilihanNip | null }[],
) {
  const reached = ways.map(({ saluran, terjangkau }) =>
    terjangkau === null
      ? sql`SELECT ${saluran} AS s`
      : sql`SELECT ${saluran} AS s WHERE p.nip IN (${terjangkau})`,
  )
  return db.drizzle.all<PenerimaRow>(sql`
    SELECT p.nip, u.zona, c.saluran, c.tenang_dari AS tenangDari, c.tenang_sampai AS tenangSampai,
      (SELECT json_group_array(s) FROM (${sql.join(reached, sql` UNION ALL `)})) AS terjangkau
    FROM json_each(${JSON.stringify(nips)}) n JOIN pegawai p ON p.nip = n.value AND p.aktif = 1
      LEFT JOIN unit_kerja u ON u.kode = p.unit_kerja
      LEFT JOIN pilihan_pesan c ON c.nip = p.nip`)
}

/** An event of the outbox, its data as JSON text. */
export interface KejadianBerpesan {
  readonly urut: number
  readonly jenis: string
  readonly data: string
}

/** Returns events of some kinds after a position of the outbox, in order. */
export function eventsToTell(db: Db, kinds: readonly string[], after: number, limit: number) {
  return db.drizzle.all<KejadianBerpesan>(sql`
    SELECT urut, jenis, data FROM kejadian
    WHERE urut > ${after} AND jenis IN (SELECT value FROM json_each(${JSON.stringify(kinds)}))
      AND (jenis <> 'presensi.dinilai' OR data ->> 'rancangan' IS NOT NULL)
    ORDER BY urut LIMIT ${limit}`)
}

/** Returns the position of the last event of the outbox; 0 if there is none. */
export function lastPlace(db: Db) {
  return db.drizzle.all<{ urut: number }>(sql`SELECT coalesce(max(urut), 0) AS urut FROM kejadian`)
}

/** Returns missing reports of WFA days that are due between two moments, for days from one on. */
export function reportsDue(db: Db, since: LocalDate, from: Instant, to: Instant, limit: number) {
  return db.drizzle.all<{ nip: Nip; tanggal: LocalDate; batas: Instant }>(sql`
    SELECT d.nip, d.tanggal, d.putusan ->> '$.laporan.batas' AS batas FROM putusan_hari d
    WHERE d.tanggal >= ${since} AND d.laporan IN ('belum', 'dikembalikan')
      AND d.putusan ->> '$.laporan.batas' > ${from} AND d.putusan ->> '$.laporan.batas' <= ${to}
      AND NOT EXISTS (SELECT 1 FROM pesan s WHERE s.kunci = 'laporan-' || d.tanggal || ':' || d.nip)
    ORDER BY d.tanggal, d.nip LIMIT ${limit}`)
}

/** Deletes messages from before a moment, a part at a time. Returns the deleted rows. */
export function forgetPesan(before: Instant, limit: number): Statement[] {
  const old = `SELECT id FROM pesan WHERE dibuat < ?1 ORDER BY dibuat LIMIT ${limit}`
  return [
    { sql: `DELETE FROM antaran WHERE pesan IN (${old})`, args: [before] },
    { sql: `DELETE FROM pesan WHERE id IN (${old}) RETURNING id`, args: [before] },
  ]
}

/**
 * Statistics on the messages of the last days: those that are done or overdue, by whether they
 * reached anybody.
 */
export interface PesanBerdiri {
  /** Messages that arrived on at least one channel. */
  readonly sampai: number
  /** Messages that were due an hour ago, or given up, and arrived on no channel. */
  readonly belum: number
  /** Calls among these: their silence does not count. */
  readonly panggilan: number
  /** Whether an active receiver subscribes to messages by name. */
  readonly gerbang: 0 | 1
}

/**
 * Returns how many messages made since a moment reached their people, and how many were due before
 * another and did not. For the plus before a status see `peringatanFacts`.
 */
export function pesanStanding(db: Db, since: Instant, due: Instant) {
  return db.drizzle.all<PesanBerdiri>(sql`
    SELECT coalesce(sum(tiba), 0) AS sampai,
      coalesce(sum(1 - tiba), 0) AS belum,
      coalesce(sum(1 - tiba AND jenis = 'panggilan'), 0) AS panggilan,
      EXISTS (SELECT 1 FROM webhook_keluar w, json_each(w.events) e
        WHERE w.state = 'aktif' AND e.value IN ('pesan.siap', 'pesan.*')) AS gerbang
    FROM (SELECT m.jenis, EXISTS (SELECT 1 FROM antaran a
        WHERE a.pesan = m.id AND +a.status = 'sampai') AS tiba
      FROM pesan m WHERE m.dibuat >= ${since} AND m.kirim_pada < ${due})`)
}
