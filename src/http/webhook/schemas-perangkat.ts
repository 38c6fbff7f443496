import * as v from 'valibot'
import { type IsiPush, MOST_ENDPOINT } from '../../domain/webhook/perangkat.ts'
import { TUJUAN_PESAN } from '../../domain/webhook/pesan.ts'

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const page = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500))

/** A device: the address of its push service, its keys, and the pages of its portal. */
export const perangkatBody = v.strictObject({
  endpoint: v.pipe(v.string(), v.url(), v.maxLength(MOST_ENDPOINT)),
  p256dh: v.pipe(v.string(), v.regex(/^B[A-Za-z0-9_-]{86}$/)),
  auth: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/)),
  nama: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60)),
  halaman: v.strictObject(v.entriesFromList(TUJUAN_PESAN, v.optional(page))),
})

/** That a message came. */
export const terimaBody = v.strictObject({
  pesan: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  tanda: digest,
})

/** What a push service brings to a device. */
export const isiPush = v.object({
  id: v.string(),
  judul: v.string(),
  isi: v.string(),
  halaman: v.string(),
  tanda: digest,
  terima: v.exactOptional(v.pipe(v.string(), v.url())),
}) satisfies v.GenericSchema<IsiPush>

const waktu = v.string()
const device = v.object({
  id: v.string(),
  nama: v.string(),
  dibuat: waktu,
  terkirim: v.nullable(waktu),
})

/** The devices of a person. */
export const daftarPerangkatAnswer = v.object({
  kunci: v.nullable(v.string()),
  data: v.array(device),
})

/** One device. */
export const perangkatAnswer = device

/** The removed device. */
export const hapusPerangkatAnswer = v.object({ id: v.string() })

/** That it was heard. */
export const terimaAnswer = v.object({ diterima: v.literal(true) })
