import { sql } from 'drizzle-orm'
import type { BulanDinilai } from '../../domain/kinerja/penghargaan.ts'
import type { KabarHukuman } from '../../domain/pegawai/hukuman.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'
import { unitsBelow } from '../pegawai/rantai.ts'

/**
 * Returns people in service whose month belongs to a unit or one below it, with their rated months
 * among some. Leaves out the kepala of the unit, whose reward is suggested one level up.
 */
export function ratedMonths(db: Db, unit: string, months: readonly Month[]) {
  const last = months.at(-1) ?? ''
  return db.drizzle.all<{ nip: Nip; nama: string; bulan: string; hukuman: string }>(sql`
    SELECT k.nip, p.nama, (SELECT json_group_array(json_object('bulan', b.bulan, 'predikat', b.predikat,
        'capaian', b.capaian, 'perilakuKerja', n.perilaku_kerja)) FROM json_each(${JSON.stringify(months)}) m
        JOIN kinerja_bulan b ON b.nip = k.nip AND b.bulan = m.value
        JOIN penilaian n ON n.nip = b.nip AND n.bulan = b.bulan WHERE b.predikat IS NOT NULL) AS bulan,
      (SELECT json_group_array(json(data)) FROM hukuman_disiplin h WHERE h.nip = k.nip) AS hukuman
    FROM kinerja_bulan k JOIN pegawai p ON p.nip = k.nip AND p.aktif = 1
    WHERE k.bulan = ${last} AND k.unit_kerja IN (${unitsBelow(unit)})
      AND k.nip NOT IN (SELECT kepala_nip FROM unit_kerja WHERE kode = ${unit} AND kepala_nip IS NOT NULL)
    ORDER BY p.nama, k.nip`)
}

/** Converts a row of `ratedMonths`. */
export function ratedFrom({
  bulan,
  hukuman,
}: {
  readonly bulan: string
  readonly hukuman: string
}) {
  return {
    // Safe because only rows of ratedMonths are read here, and it builds exactly these shapes.
    bulan: JSON.parse(bulan) as readonly BulanDinilai[],
    hukuman: JSON.parse(hukuman) as readonly KabarHukuman[],
  }
}
