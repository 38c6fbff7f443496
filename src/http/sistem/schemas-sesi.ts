import * as v from 'valibot'
import { PERAN } from '../../domain/pegawai/peran.ts'
import { KODE_TAK_DINILAI } from '../../domain/presensi/dinilai.ts'
import { MODA } from '../../domain/presensi/hari.ts'
import { JENIS_TUGAS } from '../../domain/presensi/schedule.ts'
import { ZONES } from '../../domain/shared/local-time.ts'
import { tugasHarapan } from '../presensi/schemas-harapan.ts'
import { text } from '../schemas.ts'

const string = v.string()
const nullable = v.nullable

/** POST /v1/sesi. */
export const sesiBody = v.strictObject({
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(16_384)),
})

/** POST /v1/sesi/logout-backchannel, which comes as a form. */
export const logoutBody = v.strictObject({
  logout_token: v.pipe(v.string(), v.minLength(1), v.maxLength(16_384)),
})

/** The answer to a logout token: its sign-ins are over. */
export const logoutAnswer = v.object({ berakhir: v.literal(true) })

/** A person as a widget shows them. */
export const diri = v.object({
  nip: string,
  nama: string,
  unitKerja: string,
  namaUnit: string,
  jabatan: string,
  zona: v.picklist(ZONES),
})

const peran = v.array(v.picklist(PERAN))

const nama = nullable(v.object({ nip: string, nama: string }))

const jadwal = nullable(v.object({ mulai: string, selesai: string }))

const moda = v.picklist(MODA)

/** A session. */
export const sesiAnswer = v.object({ token: string, expiresAt: string, pegawai: diri, peran })

/** Who I am and what today expects. */
export const sayaAnswer = v.object({
  pegawai: diri,
  peran,
  wakilSekda: v.boolean(),
  atasan: nama,
  kepala: nama,
  hariIni: v.object({
    tanggal: string,
    moda,
    jadwal,
    tugas: tugasHarapan,
    pesan: text,
    dasar: string,
    alasan: nullable(v.picklist(KODE_TAK_DINILAI)),
  }),
  berjalan: nullable(
    v.object({
      tanggal: string,
      jenis: v.picklist(JENIS_TUGAS),
      mulai: string,
      selesai: string,
      masuk: nullable(string),
    }),
  ),
  sekarang: string,
  tiket: nullable(string),
})
