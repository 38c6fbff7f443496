import * as v from 'valibot'
import { nipSchema } from '../../domain/pegawai/schema.ts'
import { ARAH_MESIN } from '../../domain/presensi/mesin/baris-mesin.ts'
import { KEADAAN_MESIN } from '../../domain/presensi/mesin/pantau.ts'
import { tanggalSchema, teks } from '../../domain/shared/schema.ts'

const string = v.string()
const number = v.number()
const arah = v.picklist(ARAH_MESIN)
const serial = v.pipe(string, v.regex(/^[0-9A-Za-z][0-9A-Za-z._-]{2,39}$/, 'serial'))

/** A path that names a machine. */
export const serialParam = v.object({ id: v.pipe(string, v.maxLength(100)) })

/** POST /v1/mesin. */
export const mesinBody = v.strictObject({
  serial,
  nama: teks(100),
  unit: teks(100),
  kantor: teks(300),
  arah,
})

/** POST /v1/mesin/:id/cabut. */
export const cabutMesinBody = v.strictObject({ alasan: teks(2_000) })

/** POST /v1/mesin/pin. */
export const pinBody = v.strictObject({
  serial: v.optional(serial),
  pin: v.pipe(
    v.array(
      v.strictObject({
        pin: v.pipe(string, v.regex(/^[0-9A-Za-z]{1,24}$/, 'pin')),
        nip: nipSchema,
        sejak: v.optional(tanggalSchema),
      }),
    ),
    v.minLength(1),
    v.maxLength(500),
    v.check((all) => new Set(all.map(({ pin }) => pin)).size === all.length, 'berulang'),
  ),
})

/** A machine that was registered. */
export const mesinDidaftarkan = v.object({
  serial: string,
  nama: string,
  unit: string,
  kantor: string,
  arah,
})

/** A withdrawn machine. */
export const mesinDicabut = v.object({ serial: string })

/** The result of a table of PINs. */
export const pinAnswer = v.object({ pin: number, baris: number })

/** Machines, unregistered machines, and unassigned PINs. */
export const mesinAnswer = v.object({
  data: v.array(
    v.object({
      ...mesinDidaftarkan.entries,
      keadaan: v.picklist(KEADAAN_MESIN),
      kontakTerakhir: v.nullable(string),
      selisihDetik: v.nullable(number),
      menunggu: number,
      tanpaOrang: number,
      disisihkan: number,
      rusak: number,
    }),
  ),
  takDikenal: v.array(
    v.object({ serial: string, kontakPertama: string, kontakTerakhir: string, baris: number }),
  ),
  pinTakDikenal: v.array(
    v.object({ serial: string, pin: string, baris: number, terakhir: string }),
  ),
  kantor: v.array(v.object({ unit: string, nama: string })),
})
