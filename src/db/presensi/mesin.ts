import { eq, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { BarisMesin, BarisRusak } from '../../domain/presensi/mesin/adms.ts'
import type { ArahMesin } from '../../domain/presensi/mesin/baris-mesin.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import { type Db, type Row, type Statement, statement } from '../engine/client.ts'
import { kontakMesin, mesin, unitKerja } from '../tables.ts'

/** The serial number in rows for PINs of all machines. */
export const SEMUA_MESIN = '*'

/** A machine at its contact. It has no fields when it is not registered, or never came before. */
export interface MesinDatang {
  readonly unit: string | null
  readonly kantor: string | null
  readonly arah: ArahMesin | null
  /** The zone of its unit, if SIMPEG names one. */
  readonly zona: Zona | null
  readonly terakhir: Instant | null
  readonly tenangSejak: Instant
  readonly stamp: string | null
  readonly selisih: number | null
  readonly selisihPada: Instant | null
  readonly jamPada: Instant | null
  readonly periksa: 0 | 1 | null
  /** The number of unregistered machines, and of waiting lines of this one. */
  readonly asing: number
  readonly menunggu: number
}

/** Returns the known data of a machine that connects: one row. */
export function machineAt(db: Db, serial: string) {
  return db.drizzle.all<MesinDatang>(sql`
    SELECT m.unit, m.kantor, m.arah, u.zona, k.terakhir, k.tenang_sejak AS tenangSejak, k.stamp,
      k.selisih, k.selisih_pada AS selisihPada, k.jam_pada AS jamPada, k.periksa,
      CASE WHEN m.serial IS NULL THEN (SELECT count(*) FROM kontak_mesin x WHERE NOT EXISTS (
        SELECT 1 FROM mesin y WHERE y.serial = x.serial AND y.dicabut_pada IS NULL)) ELSE 0 END AS asing,
      CASE WHEN m.serial IS NULL THEN (SELECT count(*) FROM baris_mesin b
        WHERE b.tunggu = 'olah' AND b.serial = s.serial) ELSE 0 END AS menunggu
    FROM (SELECT ${serial} AS serial) s
    LEFT JOIN kontak_mesin k ON k.serial = s.serial
    LEFT JOIN mesin m ON m.serial = s.serial AND m.dicabut_pada IS NULL
    LEFT JOIN unit_kerja u ON u.kode = m.unit`)
}

/** The changes by a contact: a field left out stays, `null` removes it. */
export interface Kontak {
  readonly serial: string
  readonly pada: Instant
  readonly tenangSejak: Instant
  readonly stamp?: string | undefined
  readonly selisih?: number | null
  readonly jamPada?: Instant
  readonly periksa?: boolean
}

/** Notes a contact of a machine. */
export function noteContact(db: Db, { serial, pada, ...told }: Kontak): Statement {
  const { tenangSejak, stamp, selisih, jamPada, periksa } = told
  const change = {
    terakhir: pada,
    tenangSejak,
    ...(stamp !== undefined && { stamp }),
    ...(selisih !== undefined && { selisih, selisihPada: pada }),
    ...(jamPada !== undefined && { jamPada }),
    ...(periksa !== undefined && { periksa }),
  }
  return statement(
    db.drizzle
      .insert(kontakMesin)
      .values({ serial, pertama: pada, ...change })
      .onConflictDoUpdate({ target: kontakMesin.serial, set: change }),
  )
}

/** Stores lines as received, each once; returns the new ones, by PIN and time. */
export function keepLines(serial: string, lines: readonly BarisMesin[], pada: Instant): Statement {
  return {
    sql: `INSERT INTO baris_mesin (serial, pin, waktu, isi, diterima, tunggu)
      SELECT ?1, value ->> 'pin', value ->> 'waktu', value ->> 'isi', ?3, 'olah' FROM json_each(?2)
      WHERE true ON CONFLICT DO NOTHING RETURNING pin, waktu`,
    args: [serial, JSON.stringify(lines), pada],
  }
}

/** The most different invalid lines of a machine that are stored; more are only counted. */
const MOST_BROKEN = 500

/** Stores invalid lines, with how often they came. */
export function keepBroken(
  serial: string,
  lines: readonly BarisRusak[],
  pada: Instant,
): readonly Statement[] {
  return lines.map(({ isi, jumlah }) => ({
    sql: `INSERT INTO baris_rusak (serial, isi, jumlah, terakhir)
      SELECT ?1, CASE WHEN (SELECT count(*) FROM baris_rusak WHERE serial = ?1) < ?5
        OR EXISTS (SELECT 1 FROM baris_rusak WHERE serial = ?1 AND isi = ?2) THEN ?2 ELSE '' END, ?3, ?4
      WHERE true ON CONFLICT (serial, isi) DO UPDATE SET
        jumlah = jumlah + excluded.jumlah, terakhir = excluded.terakhir`,
    args: [serial, isi, jumlah, pada, MOST_BROKEN],
  }))
}

/** A line that waits to be read; `nip` is empty when no known person has its PIN. */
export interface BarisMenunggu extends BarisMesin {
  readonly diterima: Instant
  readonly nip: Nip | null
}

/**
 * Returns the owner of the PIN of a line on its day. The table of its machine decides, then that of
 * all machines, then whether the PIN is the NIP.
 */
const ownerOf = (line: string) => {
  const holderOn = (serial: string) => `(SELECT o.nip FROM pin_mesin o WHERE o.serial = ${serial}
    AND o.pin = ${line}.pin AND o.sejak <= substr(${line}.waktu, 1, 10) ORDER BY o.sejak DESC LIMIT 1)`
  return `coalesce(${holderOn(`${line}.serial`)}, ${holderOn(`'${SEMUA_MESIN}'`)}, ${line}.pin)`
}

/** Returns lines of a machine that wait to be read, oldest receipt first. */
export function waitingLines(serial: string, limit: number): Statement {
  return {
    sql: `SELECT b.pin, b.waktu, b.isi, b.diterima, p.nip FROM baris_mesin b
      LEFT JOIN pegawai p ON p.nip = ${ownerOf('b')}
      WHERE b.tunggu = 'olah' AND b.serial = ?1 ORDER BY b.diterima LIMIT ?2`,
    args: [serial, limit],
  }
}

/** Converts a row of `waitingLines`. */
export function waitingFrom({ pin, waktu, isi, diterima, nip }: Row): BarisMenunggu {
  return {
    pin: String(pin),
    waktu: String(waktu),
    isi: String(isi),
    diterima: Number(diterima),
    nip: nip === null ? null : String(nip),
  }
}

/** The result of a line. */
export interface NasibTersimpan extends Pick<BarisMesin, 'pin' | 'waktu'> {
  readonly tunggu: 'pin' | null
  readonly hasil: string | null
  readonly selisih: number
}

/**
 * Stores the results of lines. It is an insert that always finds its row. An UPDATE would read
 * every line of the machine; the CROSS JOIN finds each by its key.
 */
export function settleLines(serial: string, lines: readonly NasibTersimpan[]): Statement {
  return {
    sql: `INSERT INTO baris_mesin (serial, pin, waktu, isi, diterima, tunggu, hasil, selisih)
      SELECT b.serial, b.pin, b.waktu, b.isi, b.diterima,
        v.value ->> 'tunggu', v.value ->> 'hasil', v.value ->> 'selisih'
      FROM json_each(?2) v CROSS JOIN baris_mesin b
        ON b.serial = ?1 AND b.pin = v.value ->> 'pin' AND b.waktu = v.value ->> 'waktu'
      WHERE true ON CONFLICT (serial, pin, waktu) DO UPDATE SET
        tunggu = excluded.tunggu, hasil = excluded.hasil, selisih = excluded.selisih`,
    args: [serial, JSON.stringify(lines)],
  }
}

/** A waiting line with a PIN whose person is now known: the same as in `waitingLines`. */
const FOUND = `tunggu = 'pin' AND EXISTS (SELECT 1 FROM pegawai p WHERE p.nip = ${ownerOf('baris_mesin')})`

/** Returns whether a waiting line has a person who is now known: one row if so. */
export function anyFound(db: Db) {
  return db.drizzle.all<{ ada: 1 }>(
    sql.raw(`SELECT 1 AS ada FROM baris_mesin WHERE ${FOUND} LIMIT 1`),
  )
}

/** Marks lines to be read again when their person is now known. */
export function wakeFound(): Statement {
  return { sql: `UPDATE baris_mesin SET tunggu = 'olah' WHERE ${FOUND}`, args: [] }
}

/** The owner of a PIN, from a day on if one is given. */
export interface PinPegawai {
  readonly pin: string
  readonly nip: Nip
  readonly sejak?: LocalDate | undefined
}

/**
 * Stores the owners of some PINs, on one machine or on all. Without a day, the first owner has a
 * PIN from the beginning, and another one from `hariIni` on; the same owner again changes nothing.
 */
export function putPins(
  serial: string,
  pins: readonly PinPegawai[],
  oleh: Nip,
  { pada, hariIni }: { readonly pada: Instant; readonly hariIni: LocalDate },
): Statement {
  return {
    sql: `INSERT INTO pin_mesin (serial, pin, sejak, nip, oleh, pada)
      SELECT ?1, v ->> 'pin', coalesce(v ->> 'sejak', iif(kini IS NULL, '', ?5)), v ->> 'nip', ?3, ?4
      FROM (SELECT value AS v, (SELECT o.nip FROM pin_mesin o WHERE o.serial IN (?1, '${SEMUA_MESIN}')
          AND o.pin = value ->> 'pin' ORDER BY o.serial = ?1 DESC, o.sejak DESC LIMIT 1) AS kini
        FROM json_each(?2))
      WHERE v ->> 'sejak' IS NOT NULL OR kini IS NOT v ->> 'nip'
      ON CONFLICT (serial, pin, sejak) DO UPDATE SET
        nip = excluded.nip, oleh = excluded.oleh, pada = excluded.pada`,
    args: [serial, JSON.stringify(pins), oleh, pada, hariIni],
  }
}

/** Returns the present units of the people who already have some PINs on a machine. */
export function ownersOfPins(db: Db, serial: string, pins: readonly string[]) {
  return db.drizzle.all<{ unit: string | null }>(sql`
    SELECT g.unit_kerja AS unit FROM pin_mesin p LEFT JOIN pegawai g ON g.nip = p.nip
    WHERE p.serial = ${serial} AND p.pin IN (SELECT value FROM json_each(${JSON.stringify(pins)}))`)
}

/** A registered machine with lines that wait to be read. */
export interface MesinMenunggu {
  readonly serial: string
  readonly unit: string
  readonly kantor: string
  readonly arah: ArahMesin
  readonly zona: Zona | null
  readonly selisih: number | null
  readonly selisihPada: Instant | null
}

/** Returns registered machines with lines that wait to be read. */
export function machinesWaiting(db: Db, limit: number) {
  return db.drizzle.all<MesinMenunggu>(sql`
    SELECT m.serial, m.unit, m.kantor, m.arah, u.zona, k.selisih, k.selisih_pada AS selisihPada
    FROM mesin m LEFT JOIN unit_kerja u ON u.kode = m.unit
      LEFT JOIN kontak_mesin k ON k.serial = m.serial
    WHERE m.dicabut_pada IS NULL
      AND EXISTS (SELECT 1 FROM baris_mesin b WHERE b.tunggu = 'olah' AND b.serial = m.serial)
    ORDER BY m.serial LIMIT ${limit}`)
}

/** A registered machine with figures about its contacts and lines. */
export interface MesinTerpantau extends MesinMenunggu {
  readonly nama: string
  readonly pada: Instant
  readonly terakhir: Instant | null
  readonly tenangSejak: Instant | null
  /**
   * Lines that wait to be read, that have an unknown PIN, that were set aside, and that are
   * invalid.
   */
  readonly menunggu: number
  readonly tanpaOrang: number
  readonly disisihkan: number
  readonly rusak: number
}

/** Returns every registered machine, by name and serial number. */
export function machinesRegistered(db: Db) {
  return db.drizzle.all<MesinTerpantau>(sql`
    SELECT m.serial, m.nama, m.unit, m.kantor, m.arah, m.pada, u.zona, k.terakhir,
      k.tenang_sejak AS tenangSejak, k.selisih, k.selisih_pada AS selisihPada,
      (SELECT count(*) FROM baris_mesin b WHERE b.tunggu = 'olah' AND b.serial = m.serial) AS menunggu,
      (SELECT count(*) FROM baris_mesin b WHERE b.tunggu = 'pin' AND b.serial = m.serial) AS tanpaOrang,
      (SELECT count(*) FROM baris_mesin b WHERE b.serial = m.serial AND b.hasil <> 'tap') AS disisihkan,
      (SELECT coalesce(sum(r.jumlah), 0) FROM baris_rusak r WHERE r.serial = m.serial) AS rusak
    FROM mesin m LEFT JOIN unit_kerja u ON u.kode = m.unit
      LEFT JOIN kontak_mesin k ON k.serial = m.serial
    WHERE m.dicabut_pada IS NULL ORDER BY m.nama, m.serial`)
}

/** A machine that nobody registered. */
export interface MesinAsing {
  readonly serial: string
  readonly pertama: Instant
  readonly terakhir: Instant
  readonly baris: number
}

/** Returns unregistered machines that connected, newest contact first. */
export function machinesUnknown(db: Db, limit: number) {
  return db.drizzle.all<MesinAsing>(sql`
    SELECT k.serial, k.pertama, k.terakhir,
      (SELECT count(*) FROM baris_mesin b WHERE b.tunggu = 'olah' AND b.serial = k.serial) AS baris
    FROM kontak_mesin k WHERE NOT EXISTS (
      SELECT 1 FROM mesin m WHERE m.serial = k.serial AND m.dicabut_pada IS NULL)
    ORDER BY k.terakhir DESC LIMIT ${limit}`)
}

/** An unassigned PIN on one machine. */
export interface PinAsing {
  readonly serial: string
  readonly pin: string
  readonly baris: number
  /** By the machine's own clock. */
  readonly terakhir: string
}

/** Returns unassigned PINs, with the number of lines that wait for them. */
export function pinsUnknown(db: Db, limit: number) {
  return db.drizzle.all<PinAsing>(sql`
    SELECT serial, pin, count(*) AS baris, max(waktu) AS terakhir FROM baris_mesin
    WHERE tunggu = 'pin' GROUP BY serial, pin ORDER BY baris DESC, serial, pin LIMIT ${limit}`)
}

/** Returns a unit with its offices, by the last message of SIMPEG. */
export function officesOf(db: Db, unit: string) {
  return db.drizzle.select({ data: unitKerja.data }).from(unitKerja).where(eq(unitKerja.kode, unit))
}

/** Returns the machine with a serial number, unless it was withdrawn. */
export function machineRegistered(db: Db, serial: string) {
  return db.drizzle
    .select()
    .from(mesin)
    .where(sql`${mesin.serial} = ${serial} AND ${mesin.dicabutPada} IS NULL`)
}

/**
 * Registers a machine, or changes its registration, and has it reload its options.
 *
 * Refused as a whole, by a NULL in a NOT NULL column, when it went to another unit meanwhile.
 * `semula` is the unit that had it, or `null`.
 */
export function registerMachine(
  db: Db,
  row: typeof mesin.$inferInsert,
  semula: string | null,
): readonly Statement[] {
  const { serial, ...values } = { ...row, dicabutPada: null }
  const kini = sql`CASE WHEN ${mesin.dicabutPada} IS NULL THEN ${mesin.unit} END`
  const unit = sql`CASE WHEN ${kini} IS ${semula} OR ${kini} = excluded.unit THEN excluded.unit END`
  return [
    statement(
      db.drizzle
        .insert(mesin)
        .values({ serial, ...values })
        .onConflictDoUpdate({ target: mesin.serial, set: { ...values, unit } }),
    ),
    statement(
      db.drizzle.update(kontakMesin).set({ periksa: true }).where(eq(kontakMesin.serial, serial)),
    ),
  ]
}

/** Withdraws a machine: its lines are no longer read. */
export function withdrawMachine(db: Db, serial: string, pada: Instant): Statement {
  return statement(
    db.drizzle.update(mesin).set({ dicabutPada: pada }).where(eq(mesin.serial, serial)),
  )
}

/** An office with room for a machine. */
export interface KantorUnit {
  readonly unit: string
  readonly nama: string
}

/** Returns every office of every unit, by unit. */
export function allOffices(db: Db) {
  return db.drizzle.all<KantorUnit>(sql`
    SELECT u.kode AS unit, k.value ->> 'nama' AS nama
    FROM unit_kerja u, json_each(u.data, '$.kantor') k ORDER BY u.nama, u.kode, 2`)
}
