import { type SQL, sql } from 'drizzle-orm'
import type { MasaBelumPakai } from '../../domain/pegawai/masa-pakai.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Cuti } from '../../domain/pegawai/pegawai.ts'
import type { KoreksiHari, LaporanHari, Penetapan } from '../../domain/presensi/facts.ts'
import type { Tanda } from '../../domain/presensi/hari.ts'
import type { Sif } from '../../domain/presensi/schedule.ts'
import type { Arah, Tap } from '../../domain/presensi/tap.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { JamDiminta, Lokasi } from '../../domain/wfa/facts.ts'
import type { JenisWfa } from '../../domain/wfa/jenis.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { notYetJson } from '../pegawai/hari-pertama.ts'
import { type RiwayatTersimpan, recordFields, unitsWithin } from '../pegawai/riwayat.ts'
import { CALENDAR_FIELDS, type KalenderTersimpan } from './kalender.ts'

/** A range of days, both ends included, in each person's own zone. */
export interface DayRange {
  readonly dari: LocalDate
  readonly sampai: LocalDate
}

/** A day granted by a request, a letter or a roster; `nomorSurat` is empty for a request. */
export interface HariWfa {
  readonly tanggal: LocalDate
  readonly jenis: JenisWfa
  readonly sumber: 'pengajuan' | 'surat' | 'roster'
  readonly nomorSurat: string | null
  readonly jam: JamDiminta | null
  readonly lokasi: Lokasi | string | null
}

/** A fact about a person on a day. */
type DatedFact<Fact> = Fact & { readonly tanggal: LocalDate }

/** A stored tap: the columns, and the rest as received. */
export interface TapTersimpan {
  readonly id: string
  readonly arah: Arah
  readonly at: Instant
  /** The sender; `luwes` for the widget. */
  readonly sumber: string
  readonly data: Omit<Tap, 'id' | 'arah' | 'at' | 'receivedAt' | 'widget'>
}

/** All facts of one person's days in a range. */
export interface FaktaOrang extends RiwayatTersimpan {
  readonly taps: readonly TapTersimpan[]
  readonly cuti: readonly Cuti[]
  readonly wfa: readonly HariWfa[]
  readonly sif: readonly Sif[]
  /** Live directives for each of the units, in any order. */
  readonly arahan: readonly DatedFact<{
    readonly unit: string
    readonly jenis: 'rumah' | 'masuk'
    readonly dasar: string
    readonly pada: Instant
    /** Orders those of one moment. */
    readonly urut: number
  }>[]
  readonly panggilan: readonly DatedFact<{ readonly harusTiba: Instant }>[]
  readonly koreksi: readonly DatedFact<KoreksiHari>[]
  readonly laporan: readonly DatedFact<LaporanHari>[]
  /** Days with progress in e-kinerja, and when its first entry came. */
  readonly progres: readonly DatedFact<{ readonly pada: Instant }>[]
  /** Findings, in any order. */
  readonly penetapan: readonly DatedFact<Penetapan & { readonly pada: Instant }>[]
  readonly tanda: readonly DatedFact<Tanda & { readonly tap: readonly string[] }>[]
}

/** An archived year, and the moments whose taps are only in its file. */
export interface ArsipTahun {
  readonly tahun: string
  readonly dari: Instant
  /** Not included. */
  readonly sampai: Instant
}

/** The facts that the days of everybody depend on. */
export interface FaktaBersama extends KalenderTersimpan {
  readonly apel: readonly {
    readonly tanggal: LocalDate
    readonly nama: string
    readonly mulai: number
    readonly selesai: number
    readonly unit: readonly string[] | null
  }[]
  readonly gangguan: readonly {
    readonly dari: Instant
    readonly sampai: Instant | null
    readonly unit: readonly string[] | null
  }[]
  readonly sumber: readonly {
    readonly sumber: string
    readonly pertama: Instant
    readonly terakhir: Instant
  }[]
  readonly kelengkapan: readonly DatedFact<{ readonly sumber: string; readonly pada: Instant }>[]
  /** Units that do not use Luwes yet on a day of the range. */
  readonly belum: readonly MasaBelumPakai[]
  /** Archived years that have taps of the range. */
  readonly arsip: readonly ArsipTahun[]
}

/** A row with facts as JSON text. */
interface Row {
  readonly fakta: string
}

const DAY_MS = 86_400_000
/** Days on either side whose duties may claim a tap of a day, unless they are leave. */
export const REACH = 2
/** Shifts this many days around a range show whether somebody has a roster at all. */
const ROSTER_MS = 7 * DAY_MS

/**
 * Returns the moments that a range of days may include in any zone, with a shift of 24 hours on
 * either side. Taps of adjacent days decide which of two successive duties each belongs to.
 */
export function momentsOf({ dari, sampai }: DayRange) {
  const first = Date.parse(`${dari}T00:00:00Z`)
  const last = Date.parse(`${sampai}T00:00:00Z`)
  return { from: first - 1.5 * DAY_MS, to: last + 2 * DAY_MS, first, last }
}

/** Returns rows of a table as a JSON array of objects, under the names that the facts have. */
function rows(fields: SQL, from: SQL): SQL {
  return sql`(SELECT json_group_array(json_object(${fields})) FROM ${from})`
}

/** Returns the facts that the days of everybody in a range depend on, in one row. */
export function sharedFacts(db: Db, range: DayRange) {
  return db.drizzle.all<Row>(sharedSql(range))
}

/** Returns the same query as a statement for a group of writes. */
export function sharedFactsStatement(db: Db, range: DayRange): Statement {
  return asStatement(db, sharedSql(range))
}

/** Returns all facts of some people's days in a range, one row per person whose unit is known. */
export function personFacts(db: Db, nips: readonly Nip[], range: DayRange) {
  return db.drizzle.all<Row>(personSql(nips, range))
}

/** Returns the same query as a statement for a group of writes. */
export function personFactsStatement(db: Db, nips: readonly Nip[], range: DayRange): Statement {
  return asStatement(db, personSql(nips, range))
}

function asStatement(db: Db, query: SQL): Statement {
  return statement({ toSQL: () => db.drizzle.run(query).getQuery() })
}

function sharedSql(range: DayRange): SQL {
  const { dari, sampai } = range
  const { from, to } = momentsOf(range)
  return sql`SELECT json_object(
    ${CALENDAR_FIELDS},
    'apel', ${rows(
      sql`'tanggal', tanggal, 'nama', nama, 'mulai', mulai, 'selesai', selesai, 'unit', json(unit)`,
      sql`apel WHERE tanggal BETWEEN ${dari} AND ${sampai} AND dibatalkan_pada IS NULL`,
    )},
    'gangguan', ${rows(
      sql`'dari', dari, 'sampai', sampai, 'unit', json(unit)`,
      sql`gangguan WHERE status = 'berlaku' AND dari <= ${to} AND (sampai IS NULL OR sampai >= ${from})`,
    )},
    'sumber', ${rows(
      sql`'sumber', sumber, 'pertama', pertama, 'terakhir', terakhir`,
      sql`sumber_presensi`,
    )},
    'kelengkapan', ${rows(
      sql`'sumber', sumber, 'tanggal', tanggal, 'pada', pada`,
      sql`kelengkapan WHERE tanggal BETWEEN ${dari} AND ${sampai}`,
    )},
    'belum', ${notYetJson(dari)},
    'arsip', ${rows(
      sql`'tahun', tahun, 'dari', dari, 'sampai', sampai`,
      sql`arsip_tahun WHERE dari <= ${to} AND sampai > ${from}`,
    )}) AS fakta`
}

function personSql(nips: readonly Nip[], range: DayRange): SQL {
  const { dari, sampai } = range
  const { from, to, first, last } = momentsOf(range)
  const ofDay = sql`nip = p.nip AND tanggal BETWEEN ${dari} AND ${sampai}`
  // Grants for adjacent days decide about their duties, which may claim a tap of the day.
  const aroundDay = sql`nip = p.nip AND tanggal BETWEEN ${addDays(dari, -REACH)} AND ${addDays(sampai, REACH)}`
  const rosterFrom = new Date(first - ROSTER_MS).toISOString().slice(0, 10)
  const rosterTo = new Date(last + ROSTER_MS).toISOString().slice(0, 10)
  // One more day on either side: a tap may belong to the neighbour of the day on which it was made.
  const before = addDays(dari, -1)
  const after = addDays(sampai, 1)
  const units = unitsWithin(before, after)
  return sql`SELECT json_object(${recordFields(before, after)},
    'taps', ${rows(
      sql`'id', id, 'arah', arah, 'at', at, 'sumber', sumber, 'data', json(data)`,
      sql`tap WHERE nip = p.nip AND at BETWEEN ${from} AND ${to}`,
    )},
    'cuti', (SELECT json_group_array(json(data)) FROM cuti
      WHERE nip = p.nip AND dari <= ${addDays(sampai, REACH)} AND sampai >= ${addDays(dari, -REACH)}
        AND batal = 0),
    'wfa', (SELECT json_group_array(json(hari)) FROM (${grantedDays(aroundDay)})),
    'sif', ${rows(
      sql`'tanggal', tanggal, 'mulai', mulai, 'selesai', selesai,
        'menggantikan', json(iif(menggantikan, 'true', 'false'))`,
      sql`jadwal_sif WHERE nip = p.nip AND tanggal BETWEEN ${rosterFrom} AND ${rosterTo} AND batal = 0`,
    )},
    'arahan', ${rows(
      sql`'tanggal', h.tanggal, 'unit', h.unit_kerja, 'jenis', a.jenis, 'dasar', a.dasar,
        'pada', a.pada, 'urut', a.rowid`,
      sql`arahan_hari h JOIN arahan a ON a.id = h.arahan_id
        WHERE h.unit_kerja IN ${units} AND h.hidup = 1 AND h.tanggal BETWEEN ${dari} AND ${sampai}`,
    )},
    'panggilan', ${rows(sql`'tanggal', tanggal, 'harusTiba', harus_tiba`, sql`panggilan WHERE ${ofDay}`)},
    'koreksi', ${rows(
      sql`'tanggal', tanggal, 'jenis', jenis, 'at', at, 'dari', dari, 'sampai', sampai,
        'status', status, 'diajukanPada', diajukan_pada`,
      sql`koreksi WHERE ${aroundDay}`,
    )},
    'laporan', ${rows(
      sql`'tanggal', tanggal, 'status', status, 'diajukanPada', diajukan_pada, 'dikirimPada', dikirim_pada, 'dikembalikanPada', dikembalikan_pada`,
      sql`laporan WHERE ${ofDay}`,
    )},
    'progres', (SELECT json_group_array(json_object('tanggal', tanggal, 'pada', pada)) FROM
      (SELECT tanggal, min(pada) AS pada FROM progres WHERE ${ofDay} GROUP BY tanggal)),
    'penetapan', ${rows(
      sql`'tanggal', tanggal, 'putusan', putusan, 'oleh', oleh, 'pada', pada`,
      sql`penetapan WHERE ${ofDay}`,
    )},
    'tanda', ${rows(
      sql`'tanggal', tanggal, 'kode', kode, 'status', status, 'tap', json(tap)`,
      sql`tanda WHERE ${ofDay}`,
    )}
    ) AS fakta
    FROM json_each(${JSON.stringify(nips)}) n JOIN pegawai p ON p.nip = n.value
    WHERE EXISTS (SELECT 1 FROM unit_kerja u WHERE u.kode = p.unit_kerja)`
}

/** Returns days granted by an approved request, by letter or by roster, each as a JSON object. */
function grantedDays(ofDay: SQL): SQL {
  return sql`
    SELECT json_object('tanggal', h.tanggal, 'jenis', h.jenis, 'sumber', 'pengajuan',
      'nomorSurat', NULL, 'jam', json(r.jam), 'lokasi', json(r.lokasi)) AS hari
    FROM (SELECT tanggal, jenis, pengajuan_id FROM pengajuan_hari
      WHERE ${ofDay} AND hidup = 1 AND status = 'disetujui') h
    JOIN pengajuan r ON r.id = h.pengajuan_id
    UNION ALL
    SELECT json_object('tanggal', tanggal, 'jenis', jenis,
      'sumber', iif(roster_id IS NULL, 'surat', 'roster'), 'nomorSurat', nomor_surat,
      'jam', NULL, 'lokasi', json_extract(data, '$.lokasi')) FROM wfa_ditetapkan WHERE ${ofDay}`
}

/** Reads facts from their JSON text. */
export function factsFrom<Facts>({ fakta }: { readonly fakta: unknown }): Facts {
  // Safe because only queries of this file are read here, and they build exactly these shapes.
  return JSON.parse(String(fakta)) as Facts
}
