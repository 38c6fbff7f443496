import { UNIT } from '../../../domain/shared/term.ts'
import type { Glossary } from './glossary.ts'

/** Taps and their receipts. */
export const presensiTap: Glossary = {
  'tap/id': {
    id: 'Id presensi dari pengirim; dikirim lagi tidak mengubah apa pun',
    en: 'the sender’s id of the tap; sent again it changes nothing',
    example: 'w-20261203-072500-1',
  },
  arah: {
    id: 'masuk, pulang, atau auto (menurut jam kerja)',
    en: 'in, out, or auto (by the schedule)',
    example: 'masuk',
  },
  at: {
    id: 'Saat presensi',
    en: 'when the tap was made',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  'tap/at': {
    id: 'Jam perangkat; hanya berarti untuk presensi luring',
    en: 'time of the device; means something for a tap made offline alone',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  luring: {
    id: 'Dibuat tanpa sambungan dan dikirim kemudian',
    en: 'made without a connection and sent later',
  },
  selisih: {
    id: 'Selisih jam perangkat dari jam server yang terakhir diketahui',
    en: 'how far the clock of the device was last known to be off',
    unit: UNIT.detik,
    example: 2,
  },
  perangkat: {
    id: 'Nama yang diberikan perangkat untuk dirinya; tiket waktu terikat padanya',
    en: 'what the device calls itself; time tickets are bound to it',
    example: '0b8a1c5e-4f0e-4c7e-9a51-2d3c4b5a6978',
  },
  'tap/tiket': {
    id: 'Tiket waktu dari jawaban terakhir, dengan umurnya saat presensi luring dibuat',
    en: 'the time ticket of the last answer, with its age when the offline tap was made',
  },
  'tiket/isi': {
    id: 'Tiket waktu seperti diterima',
    en: 'the time ticket as it came',
    example: '1796257500000.q0J6m2uW0u1VYB7oMlR3tA',
  },
  'tiket/umur': {
    id: 'Sejak tiket diterima sampai presensi dibuat, menurut jam monoton perangkat',
    en: 'from the arrival of the ticket to the tap, by the monotonic clock of the device',
    unit: UNIT.milidetik,
    example: 184_250,
  },
  tiket: {
    id: 'Tiket waktu untuk presensi luring berikutnya; null bila perangkat tidak menyebut namanya',
    en: 'a time ticket for the next offline tap; null where the device did not name itself',
    example: '1796257500000.q0J6m2uW0u1VYB7oMlR3tA',
  },
  waktu: {
    id: 'Asal jam yang dihitung: server; tiket (dijamin tiket waktu); menunggu (jam perangkat, menunggu pemeriksaan atasan)',
    en: 'where the time that counts comes from: server; tiket (a time ticket vouches for it); menunggu (the device’s, which waits for the superior)',
    example: 'server',
  },
  mock: {
    id: 'Apakah perangkat mengaku posisinya dibuat-buat',
    en: 'whether the device admits a faked position',
    example: false,
  },
  device: { id: 'Pengenal perangkat', en: 'what the device is called', example: 'f3a9c2d17b' },
  metode: { id: 'Cara presensi', en: 'method of the tap', example: 'gps' },
  'TandaTerima/tanda': {
    id: 'Tanda terima bertanda tangan (JWS, EdDSA)',
    en: 'the signed receipt (JWS, EdDSA)',
    example: 'eyJhbGciOiJFZERTQSJ9.eyJqdGkiOiJ3LTEifQ.c2lnbmF0dXJl',
  },
  'periksaTandaTerima/tanda': {
    id: 'Tanda terima yang diperiksa (JWS)',
    en: 'the receipt to check (JWS)',
    example: 'eyJhbGciOiJFZERTQSJ9.eyJqdGkiOiJ3LTEifQ.c2lnbmF0dXJl',
  },
  tempat: {
    id: 'Tempat presensi dengan garamnya; null tanpa posisi',
    en: 'place of the tap with its salt; null without a position',
  },
  garam: {
    id: 'Garam ringkasan tempat, hanya diberikan kepada orangnya',
    en: 'salt of the digest of the place, given to the person alone',
    example: 'q0J6m2uW0u1VYB7o',
  },
  diterima: {
    id: 'Saat diterima server',
    en: 'when the server took it in',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:01+07:00',
  },
  'TandaTerima/hari': { id: 'Hari itu sesudah presensi ini', en: 'the day after this tap' },
  keys: { id: 'Kunci publik, sebagai JWK Set', en: 'public keys, as a JWK Set' },
  kty: { id: 'Jenis kunci', en: 'kind of key', example: 'OKP' },
  crv: { id: 'Kurva', en: 'curve', example: 'Ed25519' },
  alg: { id: 'Algoritma', en: 'algorithm', example: 'EdDSA' },
  use: { id: 'Kegunaan', en: 'use', example: 'sig' },
  kid: {
    id: 'Id kunci, ada pada kepala tanda terima',
    en: 'id of the key, as in the header of receipts',
    example: 'Zy3k',
  },
  x: {
    id: 'Kunci publik, base64url',
    en: 'public key, base64url',
    example: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  },
  sah: {
    id: 'Apakah tanda tangan Luwes dan isinya utuh',
    en: 'whether it is signed by Luwes and unchanged',
  },
  tercatat: { id: 'Apakah presensinya masih tersimpan', en: 'whether the tap is still kept' },
  'periksaTandaTerima/isi': {
    id: 'Yang dikatakan tanda terima; null bila tidak sah',
    en: 'what the receipt says; null where it is not valid',
  },
  'isi/versi': {
    id: 'Versi tanda terima',
    en: 'version of the receipt',
    unit: 'versi / version',
    example: 2,
  },
  'isi/tempat': {
    id: 'Ringkasan tempat; null tanpa posisi',
    en: 'digest of the place; null without a position',
    example: 'b1946ac92492d2347c6235b4d2611184',
  },
  'isi/kantor': {
    id: 'Nama kantor mesin presensi; null bila tidak ada',
    en: 'name of the machine’s office; null for none',
    example: 'Kantor Disdukcapil',
  },
  tempatCocok: {
    id: 'Apakah tempat yang dibawa cocok; null bila tidak dibawa',
    en: 'whether the place that was brought fits; null where none was',
  },
}
