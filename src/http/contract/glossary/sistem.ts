import { UNIT } from '../../../domain/shared/term.ts'
import type { Glossary } from './glossary.ts'

/** Sessions, own data, the audit log, health and status. */
export const sistem: Glossary = {
  token: {
    id: 'Token sesi Luwes, untuk Authorization: Bearer',
    en: 'token of the session, for Authorization: Bearer',
    example: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjb250b2gifQ.c2lnbmF0dXJl',
  },
  'bukaSesi/token': {
    id: 'Token akses atau id dari SSO, atau token portal (HS256)',
    en: 'access or id token of the SSO, or a token of the portal (HS256)',
    example: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJjb250b2gifQ.c2lnbmF0dXJl',
  },
  expiresAt: {
    id: 'Sesi berakhir pada',
    en: 'when the session ends',
    unit: UNIT.waktu,
    example: '2026-12-03T07:40:00+07:00',
  },
  logout_token: {
    id: 'Logout token (OpenID Connect Back-Channel Logout)',
    en: 'logout token (OpenID Connect Back-Channel Logout)',
    example: 'eyJhbGciOiJSUzI1NiJ9.eyJzaWQiOiJjb250b2gifQ.c2lnbmF0dXJl',
  },
  berakhir: { id: 'Sesi-sesinya sudah berakhir', en: 'its sessions are over' },
  hariIni: { id: 'Apa yang diharapkan hari ini', en: 'what today expects' },
  sekarang: {
    id: 'Jam server',
    en: 'time of the server',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },

  'dataSaya/format': { id: 'csv: satu bagian sebagai berkas', en: 'csv: one part as a file' },
  bagian: { id: 'Bagian data', en: 'part of the data', example: 'pegawai' },
  'dataSaya/response/bagian': {
    id: 'Semua bagian menurut namanya',
    en: 'all parts by their names',
  },
  'dataSaya/after': {
    id: 'Tempat halaman sebelumnya berakhir; hanya bersama bagian',
    en: 'where the page before ended; only with bagian',
    example: '1840',
  },
  dibuatPada: {
    id: 'Saat jawaban ini dibuat',
    en: 'when this answer was made',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  'dataSaya/bagian/jumlah': {
    id: 'Baris dalam jawaban ini',
    en: 'rows in this answer',
    unit: UNIT.baris,
    example: 1,
  },
  terpotong: { id: 'Apakah masih ada baris yang lebih lama', en: 'whether there are older rows' },
  'dataSaya/bagian/lanjut': {
    id: 'after halaman berikutnya; null pada yang terakhir',
    en: 'after of the next page; null on the last',
    example: '1840',
  },
  'dataSaya/bagian/baris': {
    id: 'Baris data, terbaru dahulu',
    en: 'rows, newest first',
    example: [{ nip: '198703152010012003', nama: 'Siti Rahmawati' }],
  },
  dilihat: { id: 'Siapa yang melihat data saya', en: 'who looked at my data' },
  'dilihat/oleh': {
    id: 'NIP, atau nama aplikasi',
    en: 'a NIP, or the name of an application',
    example: '197905202005011004',
  },
  'dilihat/nama': {
    id: 'Nama yang melihat; null bila aplikasi',
    en: 'name of who looked; null for an application',
    example: 'Rina Kartika',
  },
  'dilihat/jenis': { id: 'Data apa yang dilihat', en: 'what was looked at', example: 'presensi' },
  'dilihat/semua': {
    id: 'Apakah data semua orang yang dilihat',
    en: 'whether it was a look at everybody’s data',
  },
  pertama: {
    id: 'Pertama kali pada hari itu',
    en: 'first time on that day',
    unit: UNIT.waktu,
    example: '2026-12-02T09:00:00+07:00',
  },
  terakhir: {
    id: 'Terakhir kali pada hari itu',
    en: 'last time on that day',
    unit: UNIT.waktu,
    example: '2026-12-02T09:12:00+07:00',
  },
  dilihatLanjut: {
    id: 'after halaman berikutnya; null pada yang terakhir',
    en: 'after of the next page; null on the last',
    example: '1000',
  },
  uraian: {
    id: 'Apa yang harus diperbaiki',
    en: 'what is to be mended',
    example: 'Jabatan saya sudah berubah sejak 1 Februari 2024.',
  },
  'PerbaikanData/status': { id: 'Keadaan permintaan perbaikan', en: 'state of the request' },
  'jawabPerbaikanData/status': {
    id: 'diperbaiki di sumbernya, atau ditolak',
    en: 'mended at its source, or refused',
  },
  jawaban: {
    id: 'Jawaban petugas; null selama belum dijawab',
    en: 'what the officer answered; null while nobody did',
    example: 'Sudah diperbaiki di SIMPEG.',
  },

  'audit/after': {
    id: 'Nomor urut baris terakhir halaman sebelumnya',
    en: 'number of the last row of the page before',
    example: '1840',
  },
  urut: { id: 'Nomor urut baris', en: 'number of the row', unit: UNIT.urutan, example: 1841 },
  tindakan: { id: 'Apa yang dilakukan', en: 'what was done', example: 'kriteria.nyatakan' },
  entitas: {
    id: 'Pada apa',
    en: 'to what',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
  },
  'audit/data/data': {
    id: 'Rincian tindakan',
    en: 'details of the action',
    example: { hari: ['2026-12-03'] },
  },
  'audit/segel': {
    id: 'Segel yang merangkai baris ini dengan yang sebelumnya; null sampai disegel',
    en: 'seal that chains the row to the one before; null until it is sealed',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
  parts: { id: 'Setiap bagian', en: 'every part' },
  database: { id: 'Apakah basis data menjawab', en: 'whether the database answers' },
  tulis: { id: 'Apakah basis data menerima tulisan', en: 'whether the database takes writes' },
  'status/status': { id: 'Keadaan terburuk dari semua pemeriksaan', en: 'the worst of all checks' },
  pemeriksaan: { id: 'Setiap pemeriksaan', en: 'every check' },
  'pemeriksaan/kode': { id: 'Kode pemeriksaan', en: 'code of the check', example: 'cadangan' },
  keadaan: { id: 'Keadaan bagian ini', en: 'state of this part' },
  'pemeriksaan/saran': {
    id: 'Apa yang dapat dilakukan; null bila tidak perlu',
    en: 'what to do; null for nothing',
  },
}
