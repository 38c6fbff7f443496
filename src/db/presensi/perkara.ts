import { type SQL, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import type { PageEnd } from '../engine/page.ts'
import { peopleOperated } from '../pegawai/operator.ts'
import { peopleBelow, superiorsToday } from '../pegawai/rantai.ts'
import { zoneOn } from '../pegawai/riwayat.ts'
import { langkah } from '../tables.ts'

/** A step in the history of a report, a correction or a signal. */
export interface Langkah {
  readonly urut: number
  readonly pada: Instant
  readonly oleh: Nip
  readonly atasNama: Nip | null
  readonly langkah: string
  readonly isi: string | null
}

/** Adds a step; fails on its primary key when somebody else took the same number first. */
export function addStep(db: Db, perkara: string, { urut, ...step }: Langkah): Statement {
  return statement(db.drizzle.insert(langkah).values({ perkara, urut, ...step }))
}

/** The common part of all matters of a person's presence. */
export interface Perkara {
  readonly id: string
  readonly nip: Nip
  readonly nama: string
  /** The person's unit today. */
  readonly namaUnit: string
  /** The zone of the person's unit on the day. */
  readonly zona: Zona | null
  readonly tanggal: LocalDate
  readonly riwayat: readonly Langkah[]
}

/** The tables of matters, with the column that orders their lists. */
const ORDER = { laporan: 'dikirim_pada', koreksi: 'diajukan_pada', tanda: 'pada' } as const

/** A table of matters. */
export type JenisPerkara = keyof typeof ORDER

/** The requested matters: one, a person's own, or those that wait for somebody. */
export type Pilihan =
  | { readonly id: string }
  | { readonly nip: Nip; readonly dari: LocalDate; readonly sampai: LocalDate }
  | {
      readonly untuk: Nip
      readonly bkd: boolean
      readonly status: readonly string[]
      readonly hariIni: LocalDate
      readonly limit: number
      readonly setelah: PageEnd | null
    }

/** The own fields of each kind of matter, under the names of the facts. */
const FIELDS: Readonly<Record<JenisPerkara, SQL>> = {
  laporan: sql`'status', x.status, 'isi', json(x.isi), 'diajukanPada', x.diajukan_pada,
    'dikirimPada', x.dikirim_pada`,
  koreksi: sql`'status', x.status, 'jenis', x.jenis, 'at', x.at,
    'dari', x.dari, 'sampai', x.sampai, 'alasan', x.alasan,
    'bukti', json(x.bukti), 'diajukanPada', x.diajukan_pada, 'kedaluwarsaPada', x.kedaluwarsa_pada`,
  tanda: sql`'status', x.status, 'kode', x.kode, 'bukti', json(x.bukti), 'akhir', x.akhir, 'pada', x.pada`,
}

/**
 * Returns matters of a kind with the person's name and their history, each as JSON text, oldest
 * first.
 */
export function matters(db: Db, jenis: JenisPerkara, pilihan: Pilihan) {
  const table = sql.raw(jenis)
  const order = sql.raw(`x.${ORDER[jenis]}`)
  return db.drizzle.all<{ fakta: string }>(sql`
    SELECT json_object('id', x.id, 'nip', x.nip, 'tanggal', x.tanggal, 'urutan', ${order},
      'nama', coalesce(p.nama, ''), 'namaUnit', coalesce(u.nama, p.unit_kerja, ''), 'zona', ${zoneOn(sql`x.nip`, sql`x.tanggal`)}, ${FIELDS[jenis]},
      'riwayat', (SELECT json_group_array(json_object('urut', urut, 'pada', pada, 'oleh', oleh,
        'atasNama', atas_nama, 'langkah', langkah, 'isi', isi)) FROM langkah WHERE perkara = x.id)
      ) AS fakta
    FROM ${table} x LEFT JOIN pegawai p ON p.nip = x.nip
      LEFT JOIN unit_kerja u ON u.kode = p.unit_kerja
    WHERE ${conditionOf(jenis, pilihan, order)}`)
}

/**
 * Selects the people whose matters of a kind somebody may decide: those below them; for corrections
 * also as operator.
 */
function theirPeople(jenis: JenisPerkara, untuk: Nip, hariIni: LocalDate): SQL {
  const below = peopleBelow(untuk, hariIni)
  if (jenis !== 'koreksi') return below
  return sql`SELECT nip FROM (${below}) UNION SELECT nip FROM (${peopleOperated(untuk, hariIni)})`
}

function conditionOf(jenis: JenisPerkara, pilihan: Pilihan, order: SQL): SQL {
  if ('id' in pilihan) return sql`x.id = ${pilihan.id}`
  if ('nip' in pilihan) {
    const { nip, dari, sampai } = pilihan
    return sql`x.nip = ${nip} AND x.tanggal BETWEEN ${dari} AND ${sampai}
      ORDER BY x.tanggal DESC, x.id LIMIT 500`
  }
  const { untuk, bkd, status, hariIni, limit, setelah } = pilihan
  const rest = setelah ? sql`AND (${order}, x.id) > (${setelah.pada}, ${setelah.id})` : sql``
  const whose = bkd ? sql`` : sql`AND x.nip IN (${theirPeople(jenis, untuk, hariIni)})`
  return sql`x.status IN (SELECT value FROM json_each(${JSON.stringify(status)}))
    AND x.nip <> ${untuk} ${whose} ${rest} ORDER BY ${order}, x.id LIMIT ${limit}`
}

/** Returns who is responsible today for the person of a matter. */
export function superiorOfMatter(db: Db, jenis: JenisPerkara, id: string, today: LocalDate) {
  return superiorsToday(db, sql`SELECT nip FROM ${sql.raw(jenis)} WHERE id = ${id}`, today)
}

/** Returns who is responsible today for the people whose waiting matters somebody may decide. */
export function superiorsOfWaiting(
  db: Db,
  jenis: JenisPerkara,
  { untuk, bkd, status, hariIni }: Extract<Pilihan, { readonly untuk: Nip }>,
) {
  const waiting = sql`SELECT nip FROM ${sql.raw(jenis)}
    WHERE status IN (SELECT value FROM json_each(${JSON.stringify(status)}))`
  const whose = bkd ? waiting : sql`${waiting} AND nip IN (${theirPeople(jenis, untuk, hariIni)})`
  return superiorsToday(db, whose, hariIni)
}

/**
 * Returns the person of a correction, if somebody is operator of their unit; empty for any other
 * matter.
 */
export function operatedMatter(
  db: Db,
  jenis: JenisPerkara,
  id: string,
  nip: Nip,
  today: LocalDate,
) {
  return db.drizzle.all<{ nip: string }>(sql`SELECT nip FROM ${sql.raw(jenis)}
    WHERE id = ${id} AND ${jenis === 'koreksi'} AND nip IN (${peopleOperated(nip, today)})`)
}

/** Returns the people of waiting corrections whose units somebody is operator of. */
export function operatedWaiting(
  db: Db,
  jenis: JenisPerkara,
  { untuk, status, hariIni }: Extract<Pilihan, { readonly untuk: Nip }>,
) {
  return db.drizzle.all<{ nip: string }>(sql`SELECT DISTINCT nip FROM ${sql.raw(jenis)}
    WHERE status IN (SELECT value FROM json_each(${JSON.stringify(status)}))
      AND ${jenis === 'koreksi'} AND nip IN (${peopleOperated(untuk, hariIni)})`)
}

/** Adds a step after the last one of the history, for steps that may come twice. */
export function addLastStep(
  perkara: string,
  { pada, oleh, langkah: what }: Pick<Langkah, 'pada' | 'oleh' | 'langkah'>,
): Statement {
  return {
    sql: `INSERT INTO langkah (perkara, urut, pada, oleh, langkah)
      SELECT ?1, (SELECT count(*) FROM langkah WHERE perkara = ?1), ?2, ?3, ?4`,
    args: [perkara, pada, oleh, what],
  }
}
