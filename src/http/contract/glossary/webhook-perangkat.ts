import { UNIT } from '../../../domain/shared/term.ts'
import type { Glossary } from './glossary.ts'

const DIGEST = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

/** Devices that are notified. */
export const webhookPerangkat: Glossary = {
  'perangkatSaya/kunci': {
    id: 'Kunci publik VAPID untuk berlangganan; null bila Web Push tidak dipakai',
    en: 'public VAPID key to subscribe with; null where there is no Web Push',
    example:
      'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8',
  },
  'perangkatSaya/data': { id: 'Perangkat, yang terbaru lebih dulu', en: 'devices, newest first' },
  'perangkatSaya/id': {
    id: 'SHA-256 alamat push perangkat, dalam heksadesimal',
    en: 'SHA-256 of the push address of the device, in hexadecimal digits',
    example: DIGEST,
  },
  'simpanPerangkat/id': {
    id: 'SHA-256 alamat push perangkat, dalam heksadesimal',
    en: 'SHA-256 of the push address of the device, in hexadecimal digits',
    example: DIGEST,
  },
  'hapusPerangkat/id': {
    id: 'Perangkat yang dihapus',
    en: 'the device that is no more',
    example: DIGEST,
  },
  'perangkatSaya/nama': {
    id: 'Nama perangkat',
    en: 'name of the device',
    example: 'Chrome, Android',
  },
  'simpanPerangkat/nama': {
    id: 'Nama perangkat untuk dikenali pemiliknya',
    en: 'what its owner knows the device by',
    example: 'Chrome, Android',
  },
  'perangkatSaya/dibuat': {
    id: 'Sejak kapan diberi tahu di sini',
    en: 'since when messages come here',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  'simpanPerangkat/dibuat': {
    id: 'Sejak kapan diberi tahu di sini',
    en: 'since when messages come here',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  terkirim: {
    id: 'Kapan pesan terakhir sampai; null bila belum pernah',
    en: 'when the last message came; null for never',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  endpoint: {
    id: 'Alamat push dari peramban',
    en: 'push address that the browser gave',
    example: 'https://fcm.googleapis.com/fcm/send/contoh',
  },
  p256dh: {
    id: 'Kunci publik langganan (base64url)',
    en: 'public key of the subscription (base64url)',
    example:
      'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8',
  },
  auth: {
    id: 'Rahasia langganan (base64url)',
    en: 'secret of the subscription (base64url)',
    example: 'BTBZMqHH6r4Tts7J_aSIgg',
  },
  'simpanPerangkat/halaman': {
    id: 'Halaman portal menurut elemen yang dimuatnya; ke sana klik pesan menuju',
    en: 'pages of the portal by the elements that they embed; a click on a message leads there',
  },
  'halaman/persetujuan': {
    id: 'Halaman luwes-persetujuan',
    en: 'page of luwes-persetujuan',
    example: '/setuju',
  },
  'halaman/wfa': { id: 'Halaman luwes-wfa', en: 'page of luwes-wfa', example: '/wfa' },
  'halaman/laporan': {
    id: 'Halaman luwes-laporan',
    en: 'page of luwes-laporan',
    example: '/laporan',
  },
  'halaman/presensi': {
    id: 'Halaman luwes-presensi',
    en: 'page of luwes-presensi',
    example: '/presensi',
  },
  'halaman/kinerja': {
    id: 'Halaman luwes-kinerja',
    en: 'page of luwes-kinerja',
    example: '/kinerja',
  },
  'halaman/peringatan': {
    id: 'Halaman luwes-peringatan',
    en: 'page of luwes-peringatan',
    example: '/peringatan',
  },
  'halaman/roster': { id: 'Halaman luwes-roster', en: 'page of luwes-roster', example: '/roster' },
  'halaman/untuk-anda': {
    id: 'Halaman luwes-untuk-anda',
    en: 'page of luwes-untuk-anda',
    example: '/untuk-anda',
  },
  'terimaPesan/pesan': {
    id: 'Id pesan',
    en: 'id of the message',
    example: '0198c0de-4b1d-4f6e-9a1b-2f3c4d5e6f70',
  },
  'terimaPesan/tanda': {
    id: 'Bukti dari dalam pesan terenkripsi',
    en: 'proof from inside of the encrypted message',
    example: DIGEST,
  },
  'IsiPush/id': {
    id: 'Id pesan',
    en: 'id of the message',
    example: '0198c0de-4b1d-4f6e-9a1b-2f3c4d5e6f70',
  },
  'IsiPush/judul': {
    id: 'Judul pesan, paling banyak 120 huruf',
    en: 'title of the message, 120 letters at most',
    example: 'Keputusan WFA',
  },
  'IsiPush/isi': {
    id: 'Isi pesan, paling banyak 600 huruf',
    en: 'text of the message, 600 letters at most',
    example: 'WFA Anda tanggal 8 Desember 2026 disetujui.',
  },
  'IsiPush/halaman': {
    id: 'Halaman portal tempat klik menuju',
    en: 'page of the portal that a click leads to',
    example: '/wfa',
  },
  'IsiPush/tanda': {
    id: 'Bukti bahwa pesan sampai',
    en: 'proof that the message came',
    example: DIGEST,
  },
  'IsiPush/terima': {
    id: 'Alamat tempat perangkat mengatakan bahwa pesan sampai; dikosongkan bila alamat Luwes tidak diketahui',
    en: 'where the device says that it came; left out where the address of Luwes is not known',
    example: 'https://luwes.example.go.id/v1/perangkat/terima',
  },
  'terimaPesan/diterima': { id: 'Selalu true', en: 'always true' },
}
