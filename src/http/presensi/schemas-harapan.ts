import * as v from 'valibot'
import { nipSchema } from '../../domain/pegawai/schema.ts'
import { KODE_TAK_DINILAI } from '../../domain/presensi/dinilai.ts'
import { MODA } from '../../domain/presensi/hari.ts'
import { JENIS_TUGAS } from '../../domain/presensi/schedule.ts'
import { tanggalSchema } from '../../domain/shared/schema.ts'
import { text } from '../schemas.ts'

const string = v.string()

/** GET /v1/harapan. */
export const harapanQuery = v.strictObject({ nip: nipSchema, tanggal: tanggalSchema })

/** The duties of a day before anybody has tapped. */
export const tugasHarapan = v.array(
  v.object({ jenis: v.picklist(JENIS_TUGAS), mulai: string, selesai: string }),
)

/** What a day expects of a person. */
export const harapanAnswer = v.object({
  nip: string,
  tanggal: string,
  moda: v.picklist(MODA),
  jadwal: v.nullable(v.object({ mulai: string, selesai: string })),
  tugas: tugasHarapan,
  pesan: text,
  dasar: string,
  alasan: v.nullable(v.picklist(KODE_TAK_DINILAI)),
})
