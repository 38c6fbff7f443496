import * as v from 'valibot'
import { MODA } from '../../domain/presensi/hari.ts'
import { KEADAAN_HARI_INI } from '../../domain/presensi/hari-ini.ts'
import { ZONES } from '../../domain/shared/local-time.ts'
import { teks } from '../../domain/shared/schema.ts'

const string = v.string()
const count = v.pipe(v.number(), v.integer())

/** GET /v1/hari-ini: a unit, or the caller's own scope. */
export const hariIniQuery = v.strictObject({ unit: v.optional(teks(100)) })

const unit = v.object({ kode: string, nama: string })

const jumlah = {
  pegawai: count,
  hadir: count,
  terlambat: count,
  wfa: count,
  wfaBelumTerlihat: count,
  wfaTanpaLaporan: count,
  cuti: count,
  dinasLuar: count,
  belumTerlihat: count,
  belumMulai: count,
  libur: count,
  lainnya: count,
}

/** Today at a glance. */
export const hariIniAnswer = v.object({
  tanggal: string,
  zona: v.picklist(ZONES),
  unit: v.nullable(unit),
  pilihan: v.array(unit),
  jumlah: v.object(jumlah),
  perUnit: v.array(v.object({ kode: string, nama: string, ...jumlah })),
  pegawai: v.array(
    v.object({
      nip: string,
      nama: string,
      unit: string,
      moda: v.nullable(v.picklist(MODA)),
      keadaan: v.picklist(KEADAAN_HARI_INI),
      mulai: v.nullable(string),
      masuk: v.nullable(string),
      tanpaLaporan: v.boolean(),
    }),
  ),
})
