import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

const envelope: Glossary = {
  type: { id: 'Jenis kiriman', en: 'type of the delivery' },
  timestamp: {
    id: 'Saat kejadian',
    en: 'when it happened',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  data: {
    id: 'Satu butir, atau larik paling banyak 500',
    en: 'one item, or an array of at most 500',
  },
}

/** Webhooks in both directions. */
export const webhook: Glossary = {
  'webhook-id': {
    id: 'Nomor unik kiriman',
    en: 'unique id of the delivery',
    example: 'msg_2QkGz7Vd0wPzJ3',
  },
  'webhook-timestamp': {
    id: 'Saat dikirim',
    en: 'when it was sent',
    unit: 'detik Unix / Unix seconds',
    example: '1796258700',
  },
  'webhook-signature': {
    id: 'Tanda tangan v1',
    en: 'signature v1',
    example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  },
  ...under(['terima-simpeg', 'terima-presensi', 'terima-kinerja'], envelope),
  accepted: { id: 'Butir yang diterima', en: 'items taken in', unit: UNIT.butir, example: 24 },
  duplicates: {
    id: 'Butir yang sudah pernah diterima',
    en: 'items that had come before',
    unit: UNIT.butir,
    example: 1,
  },
  rejected: {
    id: 'Butir yang ditolak; yang lain tetap diterima',
    en: 'items refused; the others are kept',
  },
  index: {
    id: 'Letak butir dalam data',
    en: 'place of the item in data',
    unit: UNIT.urutanNol,
    example: 3,
  },
  receipts: {
    id: 'Tanda terima presensi yang diterima',
    en: 'receipts of the taps that were taken in',
  },
  'rejected/code': { id: 'Kode penolakan', en: 'code of the refusal', example: 'salah-isi' },
  'receipts/tanda': {
    id: 'Tanda terima bertanda tangan (JWS, EdDSA)',
    en: 'the signed receipt (JWS, EdDSA)',
    example: 'eyJhbGciOiJFZERTQSJ9.eyJqdGkiOiJTTjc3LTEifQ.c2lnbmF0dXJl',
  },

  url: {
    id: 'Alamat penerima; https, bukan alamat privat kecuali diizinkan pemasangan',
    en: 'address of the receiver; https, no private address unless the deployment allows it',
    example: 'https://eoffice.example.go.id/luwes',
  },
  events: {
    id: 'Kejadian yang dikirim: satu jenis, semua dari satu subjek (wfa.*), atau semua (*)',
    en: 'events to send: a type, all of a subject (wfa.*), or all (*)',
    example: 'wfa.disetujui',
  },
  description: {
    id: 'Keterangan untuk pengelola',
    en: 'a note for its keepers',
    example: 'E-office, bagian persuratan',
  },
  state: { id: 'Apakah kiriman dikirim', en: 'whether deliveries are sent' },
  reason: {
    id: 'Mengapa tidak aktif; null selama aktif',
    en: 'why it is not active; null while it is',
  },
  failingSince: {
    id: 'Sejak kapan semua kiriman gagal; null bila tidak',
    en: 'since when all deliveries fail; null where they do not',
    unit: UNIT.waktu,
    example: '2026-12-01T08:00:00+07:00',
  },
  pausedUntil: {
    id: 'Sampai kapan tidak dicoba; null bila tidak dijeda',
    en: 'until when nothing is tried; null for no pause',
    unit: UNIT.waktu,
    example: '2026-12-03T08:30:00+07:00',
  },
  previousSecretUntil: {
    id: 'Sampai kapan rahasia lama ikut menandatangani; null bila tidak',
    en: 'until when the secret before signs as well; null where it does not',
    unit: UNIT.waktu,
    example: '2026-12-04T08:00:00+07:00',
  },
  waiting: {
    id: 'Kiriman yang belum sampai',
    en: 'deliveries that have not arrived',
    unit: UNIT.kiriman,
    example: 0,
  },
  createdAt: {
    id: 'Saat dibuat',
    en: 'when it was made',
    unit: UNIT.waktu,
    example: '2026-10-05T09:00:00+07:00',
  },
  secret: {
    id: 'Rahasia penanda tangan; hanya ditampilkan sekali',
    en: 'the signing secret; shown once only',
    example: 'whsec_…',
  },
  overlapHours: {
    id: 'Selama berapa jam rahasia lama ikut menandatangani',
    en: 'for how long the secret before signs as well',
    unit: UNIT.jam,
    example: 24,
  },

  event: {
    id: 'Id kejadian, sama di setiap kiriman',
    en: 'id of the event, the same in every delivery',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
  },
  type: { id: 'Jenis kejadian', en: 'type of the event', example: 'wfa.disetujui' },
  timestamp: {
    id: 'Saat kejadian',
    en: 'when it happened',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  'Kejadian/data': {
    id: 'Isi ringkas: id, NIP, tanggal, keadaan',
    en: 'thin payload: ids, NIP, dates, states',
    example: {
      id: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
      nip: '198703152010012003',
      status: 'disetujui',
    },
  },
  ...under(['Kiriman', 'satuKiriman/response', 'kiriman'], {
    status: {
      id: 'menunggu, terkirim, atau gagal (dihentikan)',
      en: 'waiting, arrived, or given up',
    },
  }),
  attempts: { id: 'Percobaan sejauh ini', en: 'attempts so far', unit: UNIT.kali, example: 1 },
  nextAttempt: {
    id: 'Percobaan berikutnya; null bila sudah berakhir',
    en: 'next attempt; null once it has ended',
    unit: UNIT.waktu,
    example: '2026-12-03T07:30:00+07:00',
  },
  endedAt: {
    id: 'Saat terkirim atau dihentikan; null selama menunggu',
    en: 'when it arrived or was given up; null while it waits',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:02+07:00',
  },
  happenedAt: {
    id: 'Saat kejadian',
    en: 'when the event happened',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  'satuKiriman/body': { id: 'Isi yang dikirim', en: 'what was sent' },
  log: { id: 'Setiap percobaan', en: 'every attempt' },
  'log/at': {
    id: 'Saat percobaan',
    en: 'when it was tried',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:02+07:00',
  },
  'log/status': {
    id: 'Status HTTP penerima; null bila tidak menjawab',
    en: 'HTTP status of the receiver; null for no answer',
    unit: 'kode HTTP / HTTP code',
    example: 204,
  },
  ms: { id: 'Lama percobaan', en: 'how long it took', unit: UNIT.milidetik, example: 180 },
  'log/code': {
    id: 'Apa yang terjadi, sebagai kode',
    en: 'what became of it, as a code',
    example: 'diterima',
  },
  note: { id: 'Apa yang terjadi, untuk orang', en: 'what became of it, for people' },
  delivery: {
    id: 'Id kiriman dari log',
    en: 'id of the delivery from the log',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a45',
  },
  from: {
    id: 'Sejak saat ini',
    en: 'from this moment on',
    unit: UNIT.waktu,
    example: '2026-12-01T00:00:00+07:00',
  },
  to: {
    id: 'Sampai saat ini',
    en: 'up to this moment',
    unit: UNIT.waktu,
    example: '2026-12-02T00:00:00+07:00',
  },
  only: {
    id: 'gagal: yang dihentikan saja; semua: juga yang terkirim',
    en: 'gagal: those given up; semua: those that arrived as well',
  },
  scheduled: {
    id: 'Kiriman yang dijadwalkan ulang',
    en: 'deliveries scheduled again',
    unit: UNIT.kiriman,
    example: 3,
  },
  limit: {
    id: 'Paling banyak sekian kejadian, 1 sampai 500',
    en: 'so many events at most, 1 to 500',
    unit: UNIT.kejadian,
    example: '100',
  },
  more: { id: 'Apakah masih ada sesudah ini', en: 'whether there is more already' },
  'kiriman/after': {
    id: 'Tempat halaman sebelumnya berakhir, dari Link',
    en: 'where the page before ended, from Link',
    example: '1840',
  },
  'kejadian/after': {
    id: 'Tempat kejadian terakhir yang sudah diterima; mulai dengan 0',
    en: 'place of the last event received; begin with 0',
    example: '1840',
  },
}
