import * as v from 'valibot'
import { nipSchema } from '../pegawai/schema.ts'
import { type Instant, toRfc3339, type Zona } from '../shared/local-time.ts'
import { CONTOH, outgoing } from '../shared/outgoing.ts'
import { waktuSchema } from '../shared/schema.ts'
import { UNIT } from '../shared/term.ts'
import { SEBAB_NONAKTIF, type SebabNonaktif } from './hasil.ts'
import { JENIS_PESAN, type Pesan, TUJUAN_PESAN } from './pesan.ts'

const { id, nip } = CONTOH

/** Messages for people, and events about receivers themselves, by their names. */
export const KEJADIAN_WEBHOOK = {
  'pesan.siap': outgoing(
    v.object({
      id: v.string(),
      nip: nipSchema,
      jenis: v.picklist(JENIS_PESAN),
      judul: v.string(),
      isi: v.string(),
      tujuan: v.picklist(TUJUAN_PESAN),
      rujukan: v.nullable(v.string()),
      tenggat: v.nullable(waktuSchema),
      berlakuSampai: waktuSchema,
    }),
    {
      id,
      nip,
      jenis: 'keputusan',
      judul: 'Pengajuan WFA disetujui',
      isi: 'Pengajuan WFA Anda untuk 19 November 2026 disetujui.',
      tujuan: 'wfa',
      rujukan: '5c1d8f3a-2b7e-4f60-8a94-d1e0c7b3a652',
      tenggat: null,
      berlakuSampai: '2026-11-20T23:59:00+07:00',
    },
    {
      id: 'Pesan siap kirim untuk seorang pegawai, lewat WhatsApp atau surel instansi. Kirim isi apa adanya ke nomor pegawai menurut nip; tujuan menyebut widget yang Anda petakan ke halaman portal. Jawab 2xx hanya setelah pesan diterima gerbang Anda, dan jangan kirim sesudah berlakuSampai.',
      en: 'A message ready to be sent to a person, by the WhatsApp or e-mail of the regency. Send isi as it is to the number of nip; tujuan names the widget that you map to a page of the portal. Answer 2xx only once your gateway took it, and send nothing after berlakuSampai.',
    },
    {
      id: {
        id: 'Id pesan, sama pada tiap pengiriman ulang',
        en: 'id of the message, the same whenever it is sent again',
      },
      nip: { id: 'Kepada siapa', en: 'who it is for' },
      jenis: { id: 'Jenis pesan', en: 'kind of message' },
      judul: {
        id: 'Judul, untuk surel atau notifikasi',
        en: 'title, for e-mail or a notification',
      },
      isi: { id: 'Isi siap kirim', en: 'text, ready to be sent' },
      tujuan: {
        id: 'Widget tempat menyelesaikannya, tanpa luwes-; gerbang memetakannya ke halaman portal',
        en: 'widget where it is settled, without luwes-; the gateway maps it to a page of the portal',
      },
      rujukan: { id: 'Id urusannya; null bila beberapa', en: 'id of the matter; null for several' },
      tenggat: {
        id: 'Sampai kapan pegawai harus bertindak; null bila tidak perlu',
        en: 'until when the person has to act; null where they need not',
        unit: UNIT.waktu,
      },
      berlakuSampai: {
        id: 'Jangan kirim sesudah ini',
        en: 'send nothing after this',
        unit: UNIT.waktu,
      },
    },
  ),
  'webhook.dinonaktifkan': outgoing(
    v.object({
      id: v.string(),
      sebab: v.picklist(SEBAB_NONAKTIF),
      gagalSejak: v.nullable(waktuSchema),
    }),
    { id, sebab: 'gagal-5-hari', gagalSejak: '2026-11-14T08:00:00+07:00' },
    {
      id: 'Penerima webhook dinonaktifkan; kejadian lain tidak lagi dikirim kepadanya.',
      en: 'A receiver of webhooks was disabled; no other event is sent to it any more.',
    },
    {
      sebab: { id: 'Sebab dinonaktifkan', en: 'why it was disabled' },
      gagalSejak: {
        id: 'Gagal terus-menerus sejak; null bila bukan karena gagal',
        en: 'failing without a pause since; null where failures are not why',
        unit: UNIT.waktu,
      },
    },
  ),
  'webhook.uji': outgoing(
    v.object({ id: v.string() }),
    { id },
    { id: 'Kejadian uji, atas permintaan.', en: 'A test event, on request.' },
  ),
} as const

// An event is stored as it is sent, so its times become text here, not in http.

/** Returns the data of `webhook.dinonaktifkan` as it is sent. */
export function deactivationData(
  id: string,
  sebab: SebabNonaktif,
  gagalSejak: Instant | null,
  zona: Zona,
) {
  return { id, sebab, gagalSejak: gagalSejak === null ? null : toRfc3339(gagalSejak, zona) }
}

/** Returns the data of `pesan.siap` as it is sent. */
export function pesanData(pesan: Pesan, zona: Zona) {
  const { id, nip, jenis, judul, isi, tujuan, rujukan, tenggat, kedaluwarsa } = pesan
  return {
    id,
    nip,
    jenis,
    judul,
    isi,
    tujuan,
    rujukan,
    tenggat: tenggat === null ? null : toRfc3339(tenggat, zona),
    berlakuSampai: toRfc3339(kedaluwarsa, zona),
  }
}
