import { eq, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Arah } from '../../domain/presensi/tap.ts'
import type { TapMasuk } from '../../domain/presensi/tap-masuk.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import type { Db } from '../engine/client.ts'
import type { Statement } from '../engine/statement.ts'
import { tap } from '../tables.ts'

/** The person's other offline taps of the widget in the month of a tap `v`. */
const OFFLINE_BEFORE = `(SELECT count(*) FROM tap t,
    (SELECT v -> '$.luring.bulan' -> ${zoneOf("v ->> '$.luring.zona'")} AS bulan) b
  WHERE t.nip = v ->> 'nip' AND t.at BETWEEN b.bulan ->> 0 AND b.bulan ->> 1
    AND t.sumber = 'luwes' AND t.data ->> 'luring' = 1 AND t.id <> v ->> 'id')`

/**
 * Whether the person tapped online after the claimed moment of an offline tap `v`, and before it
 * was sent.
 */
const SEEN_ONLINE = `EXISTS (SELECT 1 FROM tap t WHERE t.nip = v ->> 'nip'
  AND t.at > v ->> 'at' AND t.at <= v ->> '$.luring.sampai'
  AND t.sumber = 'luwes' AND coalesce(t.data ->> 'luring', 0) = 0)`

/**
 * Stores taps of the widget under their ids, for people who are active and whose sign-in was not
 * ended; existing taps stay. An offline tap gets the server's time when its person was online
 * meanwhile. Beyond the limit of its month it waits for the atasan (R95).
 */
export function takeTaps(taps: readonly TapMasuk[]): Statement {
  return {
    sql: `INSERT INTO tap (id, nip, arah, at, diterima, sumber, data)
      SELECT v ->> 'id', v ->> 'nip', v ->> 'arah', v ->> iif(waktu = 'server', 'diterima', 'at'),
        v ->> 'diterima', 'luwes', iif(waktu IS NULL, v -> 'data', json_set(v -> 'data', '$.waktu', waktu))
      FROM (SELECT v, CASE WHEN v -> 'luring' IS NULL THEN NULL
          WHEN ${SEEN_ONLINE} THEN 'server'
          WHEN v ->> '$.data.waktu' = 'tiket' AND ${OFFLINE_BEFORE} >= v ->> '$.luring.sebulan'
            THEN 'menunggu'
          ELSE v ->> '$.data.waktu' END AS waktu
        FROM (SELECT value AS v FROM json_each(?1)))
      WHERE EXISTS (SELECT 1 FROM pegawai p WHERE p.nip = v ->> 'nip' AND p.aktif = 1)
        AND NOT EXISTS (SELECT 1 FROM sesi_dicabut d
          WHERE d.kunci IN (v ->> '$.sesi.kunci[0]', v ->> '$.sesi.kunci[1]')
            AND d.sampai >= v ->> '$.sesi.sejak')
      ON CONFLICT (id) DO NOTHING`,
    args: [JSON.stringify(taps)],
  }
}

/**
 * Returns the positions of the taps whose sign-in was ended: they get no answer, whatever their id
 * has stored.
 */
export function endedTaps(taps: readonly TapMasuk[]): Statement {
  return {
    sql: `SELECT t.key AS tempat FROM json_each(?1) t WHERE EXISTS (SELECT 1 FROM sesi_dicabut d
      WHERE d.kunci IN (t.value ->> '$.sesi.kunci[0]', t.value ->> '$.sesi.kunci[1]')
        AND d.sampai >= t.value ->> '$.sesi.sejak')`,
    args: [JSON.stringify(taps.map(({ sesi }) => ({ sesi })))],
  }
}

/** Returns the stored taps of some ids, with all their data as JSON. */
export function keptTaps(ids: readonly string[]): Statement {
  return {
    sql: `SELECT id, arah, at, diterima, data FROM tap WHERE id IN (SELECT value FROM json_each(?1))`,
    args: [JSON.stringify(ids)],
  }
}

/** A tap of a delivery, with its position in it and the month of its local day in each zone. */
export interface TapKiriman extends TapMasuk {
  readonly index: number
  readonly bulan: Readonly<Record<Zona, Month>>
}

/**
 * What was known about a tap of a delivery when it came: whether its NIP is known, and who owned
 * its id.
 */
export interface Butir {
  readonly index: number
  readonly kenal: 0 | 1
  readonly milik: Nip | null
  /** Whether its id is stored with another moment or direction. */
  readonly lain?: 0 | 1
  /** Whether its month was closed. */
  readonly tutup?: 0 | 1
}

/** A delivery of taps to be stored. */
export interface KirimanTap {
  readonly sumber: string
  readonly id: string
  readonly diterima: Instant
  /** Made for this call alone, so that it can tell its own row from an earlier one. */
  readonly nonce: string
  /** What is stored for the answer, permanently. */
  readonly jawaban: Readonly<Record<string, unknown>>
  readonly taps: readonly TapKiriman[]
  /** The zone of units that name none. */
  readonly zona: Zona
}

/**
 * Returns SQL for the zone of the unit that the person of a tap `v` was in; `zona` if it names none
 * (R92).
 */
function zoneOf(zona: string): string {
  return `coalesce((SELECT u.data ->> 'zona' FROM riwayat_pegawai p JOIN riwayat_unit u ON u.kode = p.unit_kerja
      AND date((v ->> 'at') / 1000, 'unixepoch', '+7 hours') BETWEEN u.dari AND u.sampai
      WHERE p.nip = v ->> 'nip'
        AND date((v ->> 'at') / 1000, 'unixepoch', '+7 hours') BETWEEN p.dari AND p.sampai), ${zona})`
}

/**
 * Returns SQL for whether the month of a tap `v` is closed: that of its local day in its person's
 * zone.
 */
function isClosed(zona: string): string {
  return `EXISTS (SELECT 1 FROM bulan_tutup b WHERE b.bulan IN
    (SELECT value FROM json_each(v, '$.bulan')) AND b.bulan = v -> 'bulan' ->> ${zoneOf(zona)})`
}

/**
 * Stores a delivery of taps with one group. It first claims the delivery's id and notes what is
 * known about each item. If the claim is this call's, it stores the taps of known people under ids
 * of their own. Then it reads the claim back, which answers this and every later call with the same
 * id.
 */
export function takeDelivery({
  sumber,
  id,
  diterima,
  nonce,
  jawaban,
  taps,
  zona,
}: KirimanTap): Statement[] {
  const items = JSON.stringify(taps)
  return [
    {
      sql: `INSERT INTO webhook_masuk (sumber, id, diterima, jawaban)
        SELECT ?1, ?2, ?3, json_set(?4, '$.nonce', ?5, '$.butir', (
          SELECT json_group_array(json_object('index', v ->> 'index',
            'kenal', EXISTS (SELECT 1 FROM pegawai p WHERE p.nip = v ->> 'nip'),
            'milik', (SELECT t.nip FROM tap t WHERE t.id = v ->> 'id'),
            'lain', EXISTS (SELECT 1 FROM tap t WHERE t.id = v ->> 'id'
              AND (t.at <> v ->> 'at' OR t.arah <> v ->> 'arah')),
            'tutup', ${isClosed('?7')}))
          FROM (SELECT value AS v FROM json_each(?6))))
        WHERE true ON CONFLICT (sumber, id) DO NOTHING`,
      args: [sumber, id, diterima, JSON.stringify(jawaban), nonce, items, zona],
    },
    {
      sql: `INSERT INTO tap (id, nip, arah, at, diterima, sumber, data)
        SELECT v ->> 'id', v ->> 'nip', v ->> 'arah', v ->> 'at', v ->> 'diterima', ?1, v -> 'data'
        FROM (SELECT value AS v FROM json_each(?4))
        WHERE EXISTS (SELECT 1 FROM pegawai p WHERE p.nip = v ->> 'nip')
          AND NOT ${isClosed('?5')}
          AND (SELECT jawaban ->> 'nonce' FROM webhook_masuk WHERE sumber = ?1 AND id = ?2) = ?3
        ON CONFLICT (id) DO NOTHING`,
      args: [sumber, id, nonce, items, zona],
    },
    { sql: 'SELECT jawaban FROM webhook_masuk WHERE sumber = ?1 AND id = ?2', args: [sumber, id] },
  ]
}

/** Notes a delivery of a source, so that days wait for it. */
export function hearOf(sumber: string, pada: Instant): Statement {
  return {
    sql: `INSERT INTO sumber_presensi (sumber, pertama, terakhir) VALUES (?1, ?2, ?2)
      ON CONFLICT (sumber) DO UPDATE SET terakhir = max(terakhir, excluded.terakhir)`,
    args: [sumber, pada],
  }
}

/**
 * Notes a delivery of a source, if at least one of its taps is stored. A delivery without storable
 * taps is no attendance data: a test sends one after each deployment.
 */
export function hearOfTaps(
  sumber: string,
  taps: readonly Pick<TapKiriman, 'id' | 'nip'>[],
  pada: Instant,
): Statement {
  return {
    sql: `INSERT INTO sumber_presensi (sumber, pertama, terakhir) SELECT ?1, ?2, ?2
      WHERE EXISTS (SELECT 1 FROM json_each(?3) v
        JOIN tap t ON t.id = v.value ->> 'id' AND t.nip = v.value ->> 'nip')
      ON CONFLICT (sumber) DO UPDATE SET terakhir = max(terakhir, excluded.terakhir)`,
    args: [sumber, pada, JSON.stringify(taps.map(({ id, nip }) => ({ id, nip })))],
  }
}

/** Notes that a source has sent everything for some days. */
export function markComplete(sumber: string, days: readonly LocalDate[], pada: Instant): Statement {
  return {
    sql: `INSERT INTO kelengkapan (sumber, tanggal, pada) SELECT ?1, value, ?3 FROM json_each(?2)
      WHERE true ON CONFLICT (sumber, tanggal) DO NOTHING`,
    args: [sumber, JSON.stringify(days), pada],
  }
}

/** Returns the direction and the moment of the taps with some ids. */
export function tapsNamed(db: Db, ids: readonly string[]) {
  return db.drizzle.all<{ id: string; arah: Arah; at: Instant }>(
    sql`SELECT id, arah, at FROM tap WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  )
}

/** Returns the tap of an id: its person, its direction, its moment, and its other data. */
export function tapById(db: Db, id: string) {
  const columns = {
    nip: tap.nip,
    arah: sql<Arah>`${tap.arah}`,
    at: tap.at,
    diterima: tap.diterima,
    data: sql<TapMasuk['data']>`${tap.data}`.mapWith(JSON.parse),
  }
  return db.drizzle.select(columns).from(tap).where(eq(tap.id, id))
}
