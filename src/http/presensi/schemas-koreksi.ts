import * as v from 'valibot'
import { nipSchema } from '../../domain/pegawai/schema.ts'
import { JENIS_KOREKSI, STATUS_KOREKSI } from '../../domain/presensi/facts.ts'
import { KEPUTUSAN_KOREKSI } from '../../domain/presensi/koreksi.ts'
import { pukulSchema, tanggalSchema, teks, waktuSchema } from '../../domain/shared/schema.ts'
import { riwayat } from '../schemas.ts'
import { alasan, hariAnswer, perkara } from './schemas-presensi.ts'

const string = v.string()
const nullable = v.nullable
const bukti = v.pipe(
  v.array(v.strictObject({ jenis: teks(100), nomor: teks(200) })),
  v.minLength(1),
  v.maxLength(10),
)

/** POST /v1/presensi/koreksi. */
export const koreksiBody = v.pipe(
  v.strictObject({
    tanggal: tanggalSchema,
    jenis: v.picklist(JENIS_KOREKSI),
    pukul: v.exactOptional(pukulSchema),
    at: v.exactOptional(waktuSchema),
    dari: v.exactOptional(pukulSchema),
    sampai: v.exactOptional(pukulSchema),
    alasan,
    bukti,
  }),
  v.check(({ jenis, pukul: time, at }) => {
    const named = [time, at].filter((one) => one !== undefined)
    return named.length === (jenis.startsWith('tap-') ? 1 : 0)
  }, 'pukul-koreksi'),
  v.check(
    ({ jenis, dari, sampai }) =>
      (dari === undefined) === (sampai === undefined) && (jenis === 'izin' || dari === undefined),
    'izin-sebagian',
  ),
)

/** POST /v1/presensi/koreksi/:id/keputusan. */
export const keputusanKoreksiBody = v.strictObject({
  keputusan: v.picklist(KEPUTUSAN_KOREKSI),
  alasan: v.exactOptional(alasan),
})

/** A correction with its history. */
export const koreksiAnswer = v.object({
  ...perkara,
  jenis: v.picklist(JENIS_KOREKSI),
  at: nullable(string),
  dari: nullable(string),
  sampai: nullable(string),
  alasan: string,
  bukti: v.array(v.object({ jenis: string, nomor: string })),
  status: v.picklist(STATUS_KOREKSI),
  kedaluwarsa: v.boolean(),
  diajukanPada: string,
  riwayat,
})

/** A list of corrections. */
export const koreksiList = v.object({ data: v.array(koreksiAnswer) })

/** POST /v1/presensi/penetapan. */
export const penetapanBody = v.strictObject({
  nip: nipSchema,
  tanggal: tanggalSchema,
  putusan: v.picklist(['hadir', 'tanpa-keterangan']),
  alasan,
})

/** A day after a decision. */
export const hariSatuAnswer = v.object({ nip: string, ...hariAnswer.entries })

/** Days that need a finding. */
export const hariTerbukaList = v.object({
  data: v.array(v.object({ nip: string, nama: string, namaUnit: string, hari: hariAnswer })),
})
