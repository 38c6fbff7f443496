import { type SQL, sql } from 'drizzle-orm'
import type { DataKejadian } from '../../domain/events.ts'
import type { IsiPeringatan } from '../../domain/kinerja/peringatan/index.ts'
import type { StatusPeringatan } from '../../domain/kinerja/peringatan/tindak-lanjut.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db, Statement } from '../engine/client.ts'
import { decidersOf, peopleBelow, standsInFor } from '../pegawai/rantai.ts'
import type { Langkah } from '../presensi/perkara.ts'

/** A warning to be stored. */
export interface PeringatanMasuk {
  readonly id: string
  readonly kode: string
  readonly subjek: string
  readonly nip: Nip | null
  readonly unitKerja: string
  readonly kunci: string
  readonly isi: IsiPeringatan
  readonly terbukaPada: Instant
}

/**
 * Stores new warnings and announces them. An open one gets today's figures; a lapsed one returns
 * under its id; an ended one stays as it is.
 */
export function keepPeringatan(
  rows: readonly PeringatanMasuk[],
  munculPada: Instant,
  newId: () => string,
): Statement[] {
  if (rows.length === 0) return []
  const events = rows.map(({ id, kode, nip, unitKerja }) => ({
    id: newId(),
    entitas: id,
    data: { id, kode, nip, unitKerja } satisfies DataKejadian<'peringatan.muncul'>,
  }))
  const back = ['muncul_pada', 'terbuka_pada'].map(
    (column) => `${column} = iif(status = 'gugur', excluded.${column}, ${column})`,
  )
  return [
    {
      sql: `INSERT INTO peringatan (id, kode, subjek, nip, unit_kerja, kunci, isi, status, muncul_pada, terbuka_pada)
        SELECT v ->> 'id', v ->> 'kode', v ->> 'subjek', v ->> 'nip', v ->> 'unitKerja', v ->> 'kunci',
          v -> 'isi', 'baru', ?2, v ->> 'terbukaPada' FROM (SELECT value AS v FROM json_each(?1))
        WHERE true ON CONFLICT (subjek, kode, kunci) DO UPDATE SET isi = excluded.isi, ${back.join(', ')},
          status = 'baru' WHERE status IN ('baru', 'gugur')`,
      args: [JSON.stringify(rows), munculPada],
    },
    {
      sql: `INSERT INTO kejadian (id, jenis, entitas, pada, data)
        SELECT v ->> 'id', 'peringatan.muncul', v ->> 'entitas', ?2, v -> 'data'
        FROM (SELECT value AS v FROM json_each(?1))
        WHERE EXISTS (SELECT 1 FROM peringatan p WHERE p.id = v ->> 'entitas' AND p.muncul_pada = ?2)`,
      args: [JSON.stringify(events), munculPada],
      announces: true,
    },
  ]
}

/** A warning that lapses, with its number in its own history. */
export interface PeringatanGugur {
  readonly id: string
  readonly kode: string
  readonly nip: Nip | null
  readonly unitKerja: string
  readonly urut: number
}

function lapseOf(about: DataKejadian<'peringatan.muncul'>): DataKejadian<'peringatan.selesai'> {
  return { ...about, status: 'gugur' }
}

/**
 * Lets warnings lapse that the facts no longer call for, and announces it; those that were ended
 * meanwhile stay.
 */
export function lapsePeringatan(
  rows: readonly PeringatanGugur[],
  oleh: string,
  pada: Instant,
  newId: () => string,
): Statement[] {
  if (rows.length === 0) return []
  const told = rows.map(({ id, kode, nip, unitKerja, urut }) => ({
    id,
    urut,
    kejadian: newId(),
    data: lapseOf({ id, kode, nip, unitKerja }),
  }))
  const open = `FROM (SELECT value AS v FROM json_each(?1)) JOIN peringatan p ON p.id = v ->> 'id'
    AND p.status = 'baru'`
  const args = [JSON.stringify(told), pada]
  return [
    {
      sql: `INSERT INTO langkah (perkara, urut, pada, oleh, atas_nama, langkah, isi)
        SELECT p.id, v ->> 'urut', ?2, ?3, NULL, 'gugur', NULL ${open}`,
      args: [...args, oleh],
    },
    {
      sql: `INSERT INTO kejadian (id, jenis, entitas, pada, data)
        SELECT v ->> 'kejadian', 'peringatan.selesai', p.id, ?2, v -> 'data' ${open}`,
      args,
      announces: true,
    },
    {
      sql: `UPDATE peringatan SET status = 'gugur' WHERE status = 'baru'
        AND id IN (SELECT value ->> 'id' FROM json_each(?1))`,
      args: [JSON.stringify(told)],
    },
  ]
}

/** A warning with its subject and its history. */
export interface Peringatan {
  readonly id: string
  readonly kode: string
  readonly nip: Nip | null
  readonly nama: string
  readonly unitKerja: string
  readonly unit: string
  readonly isi: IsiPeringatan
  readonly status: StatusPeringatan
  readonly munculPada: Instant
  readonly terbukaPada: Instant
  readonly riwayat: readonly Langkah[]
}

/** Who asks for warnings, and the roles in which they may see each of them. */
export interface Penanya {
  readonly nip: Nip
  readonly bkd: boolean
  readonly inspektorat: boolean
  readonly hariIni: LocalDate
  readonly kini: Instant
}

const isFor = (role: string) =>
  sql`EXISTS (SELECT 1 FROM json_each(x.isi, '$.kepada') k WHERE k.value = ${role})`

/**
 * Returns the condition for warnings that somebody may see. These are warnings about themselves.
 * Once others may see them, an atasan, a kepala or their deputy of today sees those about their
 * people, if that role is told. So does bkd. The inspektorat reads all.
 */
function visible({ nip, bkd, inspektorat, hariIni, kini }: Penanya, which: SQL): SQL {
  if (inspektorat) return sql`1`
  const offices = sql`(SELECT ${nip} UNION ${standsInFor(nip, hariIni)})`
  const about = sql`SELECT nip FROM peringatan x WHERE ${which} AND nip IN (${peopleBelow(nip, hariIni)})`
  // Looked up once for all warnings: who is told, about which person, in which role.
  const answerable = sql`(WITH d AS MATERIALIZED (${decidersOf(about, hariIni)})
    SELECT 'atasan', nip FROM d WHERE coalesce(perekomendasi, penyetuju) IN ${offices}
    UNION ALL SELECT 'kepala', nip FROM d WHERE penyetuju IN ${offices})`
  // For a unit without a kepala, the next one above it is responsible.
  const headed = sql`(WITH RECURSIVE turun (kode) AS (SELECT kode FROM unit_kerja WHERE kepala_nip IN ${offices}
    UNION SELECT u.kode FROM unit_kerja u JOIN turun t ON u.induk = t.kode WHERE u.kepala_nip IS NULL)
    SELECT kode FROM turun)`
  const others = sql`x.terbuka_pada <= ${kini} AND (
    EXISTS (SELECT 1 FROM json_each(x.isi, '$.kepada') k WHERE (k.value, x.nip) IN ${answerable})
    OR (x.nip IS NULL AND x.unit_kerja IN ${headed} AND ${isFor('kepala')})
    ${bkd ? sql`OR ${isFor('bkd')}` : sql``})`
  return sql`((x.nip = ${nip} AND ${isFor('pegawai')}) OR (x.nip IS NOT ${nip} AND ${others}))`
}

function select(db: Db, where: SQL) {
  return db.drizzle.all<{ fakta: string }>(sql`
    SELECT json_object('id', x.id, 'kode', x.kode, 'nip', x.nip, 'nama', coalesce(p.nama, ''),
      'unitKerja', x.unit_kerja, 'unit', coalesce(u.nama, ''), 'isi', json(x.isi), 'status', x.status,
      'munculPada', x.muncul_pada, 'terbukaPada', x.terbuka_pada,
      'riwayat', (SELECT json_group_array(json_object('urut', urut, 'pada', pada, 'oleh', oleh,
        'atasNama', atas_nama, 'langkah', langkah, 'isi', isi)) FROM langkah WHERE perkara = x.id)
      ) AS fakta
    FROM peringatan x LEFT JOIN pegawai p ON p.nip = x.nip LEFT JOIN unit_kerja u ON u.kode = x.unit_kerja
    WHERE ${where}`)
}

/** Returns open or ended warnings that somebody may see, newest first, after one of them. */
export function listedPeringatan(
  db: Db,
  asker: Penanya,
  {
    selesai,
    after,
    limit,
  }: {
    readonly selesai: boolean
    readonly after: { readonly pada: Instant; readonly id: string } | null
    readonly limit: number
  },
) {
  const rest = after ? sql`AND (x.muncul_pada, x.id) < (${after.pada}, ${after.id})` : sql``
  const state = selesai ? sql`x.status <> 'baru'` : sql`x.status = 'baru'`
  return select(
    db,
    sql`${state} AND ${visible(asker, state)} ${rest} ORDER BY x.muncul_pada DESC, x.id DESC LIMIT ${limit}`,
  )
}

/** Returns the open warnings about one person that somebody may see, newest first. */
export function peringatanAbout(db: Db, asker: Penanya, nip: Nip) {
  const about = sql`x.status = 'baru' AND x.nip = ${nip}`
  const where = sql`${about} AND ${visible(asker, about)} ORDER BY x.muncul_pada DESC, x.id DESC LIMIT 20`
  return select(db, where)
}

/** Returns one warning, if somebody may see it. */
export function onePeringatan(db: Db, asker: Penanya, id: string) {
  return select(db, sql`x.id = ${id} AND ${visible(asker, sql`x.id = ${id}`)}`)
}

/** Reads a warning from its JSON text. */
export function peringatanOf({ fakta }: { readonly fakta: string }): Peringatan {
  // Safe because only queries of this file are read here, and they build exactly this shape.
  const found = JSON.parse(fakta) as Peringatan
  return { ...found, riwayat: found.riwayat.toSorted((a, b) => a.urut - b.urut) }
}

/** Stores how a warning ended. */
export function settlePeringatan(id: string, status: StatusPeringatan): Statement {
  return { sql: `UPDATE peringatan SET status = ?2 WHERE id = ?1`, args: [id, status] }
}
