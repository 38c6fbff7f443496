import { sql } from 'drizzle-orm'
import type { KabarHukuman } from '../../domain/pegawai/hukuman.ts'
import type { Rentang } from '../../domain/pegawai/riwayat.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Rekan } from '../../domain/wfa/kelayakan.ts'
import type { Db } from '../engine/client.ts'
import { besideOf } from '../pegawai/riwayat.ts'
import { OFF_SITE, TERKUOTA } from './pengajuan-hari.ts'

/** A colleague with the days of a range in the person's unit. */
interface RekanMasa extends Rekan, Rentang {}

/** The people of a person's unit, and what they hold around some days. */
export interface UnitSekitar {
  /** The people of the unit, as far as the headcount needs them: one entry per record. */
  readonly rekan: readonly RekanMasa[]
  /** The messages about disciplinary cases of them and of the person. */
  readonly kasus: readonly KabarHukuman[]
  /**
   * Places taken on each of the days, in the person's unit of that day; days without any are left
   * out.
   */
  readonly terpakai: readonly { readonly tanggal: LocalDate; readonly terpakai: number }[]
  /** Who else is off site on each of the days: WFA, leave, duty elsewhere. */
  readonly pergi: readonly { readonly tanggal: LocalDate; readonly nip: string }[]
}

/**
 * Returns the people of a person's unit in a range of days, and what they hold on some of these:
 * one row, read by `unitFrom`. Undated fields have their present values.
 */
export function unitAround(
  db: Db,
  nip: string,
  { dari, sampai }: Rentang,
  days: readonly LocalDate[],
) {
  const asked = sql`SELECT value FROM json_each(${JSON.stringify(days)})`
  const quota = sql.raw(TERKUOTA)
  const away = sql.raw(OFF_SITE)
  const there = sql`h.tanggal BETWEEN k.dari AND k.sampai AND h.tanggal IN (${asked})`
  return db.drizzle.all<{ fakta: string }>(sql`
    WITH ${besideOf(nip, dari, sampai)},
      ada (tanggal, nip, terkuota, pergi) AS MATERIALIZED (
        SELECT h.tanggal, h.nip, ${quota}, ${away}
        FROM rekan k JOIN pengajuan_hari h ON h.nip = k.nip AND h.hidup = 1 WHERE ${there}
        UNION SELECT h.tanggal, h.nip, ${quota}, ${away}
        FROM rekan k JOIN wfa_ditetapkan h ON h.nip = k.nip WHERE ${there})
    SELECT json_object(
      'rekan', (SELECT json_group_array(json_object('nip', k.nip, 'dari', k.dari,
          'sampai', k.sampai, 'unitKerja', k.unit, 'tugas', k.data ->> 'tugas',
          'tmtJabatan', k.data ->> 'tmtJabatan', 'jabatan', k.data ->> 'jabatan',
          'jenisJabatan', k.data ->> 'jenisJabatan', 'eselon', k.data ->> 'eselon',
          'predikatTerakhir', p.data ->> 'predikatTerakhir', 'kotakTalenta', p.data ->> 'kotakTalenta'))
        FROM rekan k JOIN pegawai p ON p.nip = k.nip),
      'kasus', (SELECT json_group_array(json(data)) FROM hukuman_disiplin
        WHERE nip IN (SELECT nip FROM rekan UNION SELECT ${nip})),
      'terpakai', (SELECT json_group_array(json_object('tanggal', tanggal, 'terpakai', jumlah))
        FROM (SELECT tanggal, count(DISTINCT nip) AS jumlah FROM ada WHERE terkuota GROUP BY tanggal)),
      'pergi', (SELECT json_group_array(json_object('tanggal', tanggal, 'nip', nip)) FROM (
        SELECT tanggal, nip FROM ada WHERE pergi
        UNION SELECT d.value, c.nip FROM rekan k JOIN cuti c ON c.nip = k.nip AND c.batal = 0
          JOIN (${asked}) d ON d.value BETWEEN c.dari AND c.sampai
        WHERE d.value BETWEEN k.dari AND k.sampai) WHERE nip <> ${nip})) AS fakta`)
}

/** Reads the row of `unitAround`. */
export function unitFrom([row]: readonly { readonly fakta: string }[]): UnitSekitar {
  // Safe because only the row of unitAround is read here, and it builds exactly this shape.
  return JSON.parse(row?.fakta ?? '') as UnitSekitar
}
