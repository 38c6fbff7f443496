import { and, eq, sql } from 'drizzle-orm'
import type { HasilBulan } from '../../domain/kinerja/bulan.ts'
import type { PerkaraMenunggu } from '../../domain/kinerja/halangan.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { bulanTutup, kinerjaBulan, penghitungan } from '../tables.ts'

/** A computed month on its way into the database. */
export interface BulanDihitung {
  readonly unitKerja: string
  readonly hasil: HasilBulan
  readonly edisi: LocalDate
  /** Fingerprints of the calendar and of all facts. */
  readonly kalender: string
  readonly masukan: string
}

/** Stores computed months; stores nothing when the month was closed meanwhile. */
export function storeMonths(
  rows: readonly BulanDihitung[],
  bulan: Month,
  dihitungPada: Instant,
): Statement {
  const own = [
    'unit_kerja',
    'hasil',
    'disiplin',
    'produktivitas',
    'predikat',
    'capaian',
    'usulan',
    'edisi',
    'kalender',
    'masukan',
  ]
  const values = own.map((_, index) => `value ->> ${index + 1}`)
  const set = [...own, 'dihitung_pada'].map((column) => `${column} = excluded.${column}`)
  set.push('berubah_pada = iif(hasil = excluded.hasil, berubah_pada, excluded.berubah_pada)')
  const lists = rows.map(({ hasil, unitKerja, edisi, kalender, masukan }) => [
    hasil.nip,
    unitKerja,
    JSON.stringify(hasil),
    hasil.disiplin,
    hasil.produktivitas,
    hasil.predikat,
    hasil.capaian,
    hasil.tpp.usulan,
    edisi,
    kalender,
    masukan,
  ])
  return {
    sql: `INSERT INTO kinerja_bulan (nip, bulan, ${own.join(', ')}, dihitung_pada, berubah_pada)
      SELECT value ->> 0, ?2, ${values.join(', ')}, ?3, ?3 FROM json_each(?1)
      WHERE NOT EXISTS (SELECT 1 FROM bulan_tutup WHERE bulan = ?2)
      ON CONFLICT (nip, bulan) DO UPDATE SET ${set.join(', ')}`,
    args: [JSON.stringify(lists), bulan, dihitungPada],
  }
}

/**
 * Deletes the months of an earlier run, at the end of a run, for people who turn out to have no
 * month.
 */
export function takeOldMonths(bulan: Month): Statement {
  return {
    sql: `DELETE FROM kinerja_bulan WHERE bulan = ?1
      AND dihitung_pada < (SELECT mulai_pada FROM penghitungan WHERE bulan = ?1)
      AND NOT EXISTS (SELECT 1 FROM bulan_tutup WHERE bulan = ?1)`,
    args: [bulan],
  }
}

/** Returns a person's month if it was computed, and when it was closed, if it was. */
export function monthOfPerson(db: Db, nip: Nip, bulan: Month) {
  const { hasil, edisi, kalender, masukan, dihitungPada, berubahPada } = kinerjaBulan
  return db.drizzle
    .select({
      hasil,
      edisi,
      kalender,
      masukan,
      dihitungPada,
      berubahPada,
      ditutup: bulanTutup.ditutupPada,
    })
    .from(kinerjaBulan)
    .leftJoin(bulanTutup, eq(bulanTutup.bulan, kinerjaBulan.bulan))
    .where(and(eq(kinerjaBulan.nip, nip), eq(kinerjaBulan.bulan, bulan)))
}

/** Returns the closed months of some people: the proposals and the adjustments. */
export function closedMonthsOf(db: Db, nips: readonly Nip[]) {
  return db.drizzle
    .select({ nip: kinerjaBulan.nip, bulan: kinerjaBulan.bulan, hasil: kinerjaBulan.hasil })
    .from(kinerjaBulan)
    .innerJoin(bulanTutup, eq(bulanTutup.bulan, kinerjaBulan.bulan))
    .where(sql`${kinerjaBulan.nip} IN (SELECT value FROM json_each(${JSON.stringify(nips)}))`)
}

/** Returns the run of a month, if there was one, and when the month was closed, if it was. */
export function runOf(db: Db, bulan: Month) {
  return [
    db.drizzle.select().from(penghitungan).where(eq(penghitungan.bulan, bulan)),
    db.drizzle.select().from(bulanTutup).where(eq(bulanTutup.bulan, bulan)),
  ] as const
}

/** Returns the months that no longer change. */
export function closedMonths(db: Db) {
  return db.drizzle.select({ bulan: bulanTutup.bulan }).from(bulanTutup)
}

/** Returns the last closed month. */
export function lastClosed(db: Db) {
  return db.drizzle.all<{ bulan: Month | null }>(sql`SELECT max(bulan) AS bulan FROM bulan_tutup`)
}

/** Returns unfinished runs, the oldest month first. */
export function runsGoing(db: Db) {
  return db.drizzle
    .select()
    .from(penghitungan)
    .where(eq(penghitungan.status, 'berjalan'))
    .orderBy(penghitungan.bulan)
}

/** A stored run. */
export type Penghitungan = typeof penghitungan.$inferSelect

/** Returns a run that has not computed anybody yet. */
export function freshRun(
  run: Pick<Penghitungan, 'bulan' | 'tujuan' | 'jumlah' | 'oleh' | 'mulaiPada' | 'pengecualian'>,
): Penghitungan {
  const nothing = { sampai: '', dihitung: 0, tanpaNilai: 0, selesaiPada: null, halangan: null }
  return { ...run, ...nothing, status: 'berjalan' }
}

/**
 * Refuses its group when a run has changed or was replaced since it was read, or its month was
 * closed since. A NOT NULL column is then NULL.
 */
export function mustBeAsRead(
  { bulan, tujuan, mulaiPada, status, selesaiPada }: Penghitungan,
  ditutup: boolean,
): Statement {
  return {
    sql: `INSERT INTO bulan_tutup (bulan, oleh, pegawai, ditutup_pada) SELECT NULL, '', 0, 0
      WHERE NOT (EXISTS (SELECT 1 FROM bulan_tutup WHERE bulan = ?1) = ?6
        AND EXISTS (SELECT 1 FROM penghitungan WHERE bulan = ?1 AND tujuan = ?2
          AND mulai_pada = ?3 AND status = ?4 AND selesai_pada IS ?5))`,
    args: [bulan, tujuan, mulaiPada, status, selesaiPada, ditutup ? 1 : 0],
  }
}

/**
 * Starts a run, in place of another one. Refused as a whole when the month is closed, or is being
 * closed: a NOT NULL column is then NULL.
 */
export function startRun(db: Db, run: Penghitungan): Statement {
  const { bulan } = run
  const status = sql<Penghitungan['status']>`CASE WHEN NOT EXISTS (
      SELECT 1 FROM bulan_tutup WHERE bulan = ${bulan})
    AND NOT EXISTS (SELECT 1 FROM penghitungan WHERE bulan = ${bulan}
      AND tujuan = 'tutup' AND status = 'berjalan') THEN ${run.status} END`
  return statement(
    db.drizzle
      .insert(penghitungan)
      .values({ ...run, status })
      .onConflictDoUpdate({ target: penghitungan.bulan, set: { ...run, status } }),
  )
}

/** What tells one run of a month from another. */
export type Jalannya = Pick<Penghitungan, 'bulan' | 'tujuan' | 'mulaiPada'>

/** Returns the condition that a run is still the one of its month, and unfinished. */
const stillGoing = (tujuan: string, mulaiPada: string) =>
  `status = 'berjalan' AND tujuan = ${tujuan} AND mulai_pada = ${mulaiPada}`

/** The progress that a chunk makes in a run. */
export interface Langkah {
  readonly dari: string
  readonly sampai: string
  readonly dihitung: number
  readonly tanpaNilai: number
}

/**
 * Advances a run from one person to another. Refuses the group when another run of the same month
 * was faster, or took its place: a NOT NULL column is then NULL.
 */
export function advanceRun(
  { bulan, tujuan, mulaiPada }: Jalannya,
  { dari, sampai, dihitung, tanpaNilai }: Langkah,
): Statement {
  return {
    sql: `UPDATE penghitungan SET sampai =
      CASE WHEN sampai = ?2 AND ${stillGoing('?6', '?7')} THEN ?3 END,
      dihitung = dihitung + ?4, tanpa_nilai = tanpa_nilai + ?5 WHERE bulan = ?1`,
    args: [bulan, dari, sampai, dihitung, tanpaNilai, tujuan, mulaiPada],
  }
}

/**
 * Marks a run as completed at a moment. Refuses the group when it was completed already, or another
 * run took its place: a NOT NULL column is then NULL.
 */
export function endRun({ bulan, tujuan, mulaiPada }: Jalannya, pada: Instant): Statement {
  return {
    sql: `UPDATE penghitungan SET selesai_pada = ?2,
      status = CASE WHEN ${stillGoing('?3', '?4')} THEN 'selesai' END WHERE bulan = ?1`,
    args: [bulan, pada, tujuan, mulaiPada],
  }
}

/** What still waits for a decision in a month, as the database returns it. */
interface BarisMenunggu {
  readonly koreksi: number
  readonly sanggahan: number
  /** JSON of the unsettled WFA days and days of offline taps, each with the number of people. */
  readonly hari: string
}

const WAITING = {
  koreksi: `SELECT count(*) FROM koreksi WHERE status IN ('diajukan', 'direkomendasikan')
    AND substr(tanggal, 1, 7) = ?1`,
  sanggahan: `SELECT count(*) FROM sanggahan WHERE status = 'diajukan' AND bulan = ?1`,
  hari: `FROM putusan_hari WHERE tanggal BETWEEN ?1 || '-01' AND ?1 || '-31'
    AND status = 'belum-terverifikasi' AND (moda = 'wfa' OR EXISTS (SELECT 1 FROM tanda t
      WHERE t.nip = putusan_hari.nip AND t.tanggal = putusan_hari.tanggal AND t.kode = 'tanda.luring'))`,
} as const

/**
 * Returns how many corrections and objections of a month wait for a decision, and its unsettled
 * days. Those are WFA days, and days of offline taps that nobody has reviewed. Days due to be
 * judged again by `kini` are left out: closing judges them.
 */
export function waitingIn(db: Db, bulan: Month, kini: Instant) {
  const of = (text: string) =>
    sql.join(
      text.split('?1').map((part) => sql.raw(part)),
      sql`${bulan}`,
    )
  return db.drizzle.all<BarisMenunggu>(sql`SELECT (${of(WAITING.koreksi)}) AS koreksi,
    (${of(WAITING.sanggahan)}) AS sanggahan,
    (SELECT json_group_array(json_object('tanggal', tanggal, 'pegawai', n)) FROM (
      SELECT tanggal, count(*) AS n ${of(WAITING.hari)} AND (tinjau_pada IS NULL OR tinjau_pada > ${kini})
      GROUP BY tanggal ORDER BY tanggal)) AS hari`)
}

/** Reads a row of `waitingIn`; without one, nothing waits. */
export function waitingFrom(row: BarisMenunggu | undefined): PerkaraMenunggu {
  if (!row) return { koreksi: 0, sanggahan: 0, hari: [] }
  // Safe because only rows of waitingIn are read here, and it builds exactly this shape.
  return { ...row, hari: JSON.parse(row.hari) as PerkaraMenunggu['hari'] }
}

/**
 * Closes a month with a completed run. Refuses the group when something still waits for a decision:
 * a NOT NULL column is then NULL.
 */
export function closeMonth(
  bulan: Month,
  oleh: Nip,
  pada: Instant,
  pengecualian: Penghitungan['pengecualian'] = null,
): Statement {
  return {
    sql: `INSERT INTO bulan_tutup (bulan, oleh, pegawai, ditutup_pada, pengecualian) VALUES (?1, ?2,
      CASE WHEN (${WAITING.koreksi}) + (${WAITING.sanggahan}) + (SELECT count(*) ${WAITING.hari}) = 0
        THEN (SELECT dihitung FROM penghitungan WHERE bulan = ?1) END, ?3, ?4)`,
    args: [bulan, oleh, pada, pengecualian === null ? null : JSON.stringify(pengecualian)],
  }
}

/** Stores why a month that was to be closed stays open; nothing when its run is no longer this one. */
export function haltRun(
  { bulan, tujuan, mulaiPada }: Jalannya,
  halangan: Penghitungan['halangan'],
): Statement {
  return {
    sql: `UPDATE penghitungan SET status = 'tertahan', halangan = ?4
      WHERE bulan = ?1 AND ${stillGoing('?2', '?3')}`,
    args: [bulan, tujuan, mulaiPada, JSON.stringify(halangan)],
  }
}
