import { UNIT } from '../../../domain/shared/term.ts'
import type { Glossary } from './glossary.ts'

/** Words of every subject: people, days, reasons, pages, problems. */
export const umum: Glossary = {
  'Teks/id': {
    id: 'Kalimat dalam bahasa Indonesia, yang mengikat',
    en: 'the sentence in Indonesian, which binds',
    example: 'Kuota WFA unit kerja sudah penuh pada salah satu hari yang diminta.',
  },
  'Teks/en': {
    id: 'Kalimat yang sama dalam bahasa Inggris',
    en: 'the same sentence in English',
    example: 'The WFA quota of your unit is full on a day asked for.',
  },
  id: {
    id: 'Id di Luwes; salin dari daftar atau dari jawaban saat dibuat',
    en: 'the id in Luwes; copy it from a list or from the answer that made it',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
  },
  nip: {
    id: 'Nomor Induk Pegawai, 18 angka sebagai teks',
    en: '18-digit number of a civil servant, as text',
    example: '198703152010012003',
  },
  nama: { id: 'Nama pegawai', en: 'name of the person', example: 'Siti Rahmawati' },
  data: { id: 'Isi daftar', en: 'the items of the list' },
  after: {
    id: 'Tempat halaman sebelumnya berakhir; ambil dari Link atau after jawaban sebelumnya',
    en: 'where the page before ended; take it from Link or after of the answer before',
    example: '1795999200000.0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
  },
  kode: { id: 'Kode tetap, untuk program', en: 'stable code, for programs', example: 'wfa.kuota' },
  code: {
    id: 'Kode tetap alasan, untuk program',
    en: 'stable code of the reason, for programs',
    example: 'kinerja.sanggahan-lewat',
  },
  pesan: { id: 'Penjelasan untuk orang', en: 'what people read' },
  message: { id: 'Penjelasan untuk orang', en: 'what people read' },
  dasar: {
    id: 'Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan',
    en: 'what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets',
    example: 'Permen PANRB 4/2025 Pasal 13 ayat (1)',
  },
  basis: { id: 'Dasar ketentuan', en: 'what it rests on', example: 'Permen PANRB 4/2025 Pasal 25' },
  tanggal: {
    id: 'Hari kerja menurut zona unit kerja',
    en: 'the day in the zone of the unit',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
  bulan: {
    id: 'Bulan kalender',
    en: 'calendar month',
    unit: UNIT.bulanKalender,
    example: '2026-11',
  },
  dari: {
    id: 'Hari pertama, ikut dihitung',
    en: 'first day, included',
    unit: UNIT.tanggal,
    example: '2026-12-01',
  },
  sampai: {
    id: 'Hari terakhir, ikut dihitung',
    en: 'last day, included',
    unit: UNIT.tanggal,
    example: '2026-12-31',
  },
  hari: {
    id: 'Hari yang dimaksud',
    en: 'the days meant',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
  alasan: {
    id: 'Alasan dengan kalimat sendiri',
    en: 'the reason in plain words',
    example: 'Menyusun naskah peraturan bupati yang perlu waktu tenang',
  },
  status: { id: 'Keadaan sekarang', en: 'present state' },
  oleh: {
    id: 'NIP yang melakukannya; "luwes" bila bukan orang',
    en: 'NIP of who did it; "luwes" where nobody did',
    example: '197905202005011004',
  },
  pada: {
    id: 'Saat terjadi',
    en: 'when it happened',
    unit: UNIT.waktu,
    example: '2026-11-30T09:15:00+07:00',
  },
  'riwayat/atasNama': {
    id: 'NIP pejabat yang diwakili (Plh atau Plt); null bila tidak mewakili',
    en: 'NIP of the office holder who was stood in for (Plh, Plt); null for none',
    example: '197212101998031006',
  },
  unit: {
    id: 'Kode unit kerja dari SIMPEG',
    en: 'code of a unit in SIMPEG',
    example: 'DISDUKCAPIL',
  },
  unitKerja: {
    id: 'Kode unit kerja dari SIMPEG',
    en: 'code of the unit in SIMPEG',
    example: 'DISDUKCAPIL',
  },
  namaUnit: {
    id: 'Nama unit kerja',
    en: 'name of the unit',
    example: 'Dinas Kependudukan dan Pencatatan Sipil',
  },
  mulai: { id: 'Mulai', en: 'beginning', unit: UNIT.waktu, example: '2026-12-03T07:30:00+07:00' },
  selesai: { id: 'Selesai', en: 'end', unit: UNIT.waktu, example: '2026-12-03T16:00:00+07:00' },
  diajukanPada: {
    id: 'Saat diajukan',
    en: 'when it was filed',
    unit: UNIT.waktu,
    example: '2026-11-30T09:15:00+07:00',
  },
  riwayat: { id: 'Langkah-langkah menurut urutan', en: 'steps in order' },
  'riwayat/pada': {
    id: 'Saat langkah ini diambil',
    en: 'when this step was taken',
    unit: UNIT.waktu,
    example: '2026-11-30T13:40:00+07:00',
  },
  'riwayat/langkah': {
    id: 'Langkah yang diambil',
    en: 'the step that was taken',
    example: 'ajukan',
  },
  'riwayat/isi': {
    id: 'Kalimat yang menyertai langkah; null bila tidak ada',
    en: 'what was said with the step; null for nothing',
    example: 'Sudah sesuai dengan surat tugas.',
  },
  bukti: {
    id: 'Bukti, satu surat atau dokumen tiap butir',
    en: 'proofs, one letter or document an item',
  },
  'bukti/jenis': { id: 'Jenis dokumen', en: 'kind of document', example: 'surat tugas' },
  'bukti/nomor': {
    id: 'Nomor dokumen',
    en: 'number of the document',
    example: '800/117/DISDUKCAPIL/2026',
  },
  lat: { id: 'Lintang', en: 'latitude', unit: UNIT.derajat, example: -5.1928 },
  lon: { id: 'Bujur', en: 'longitude', unit: UNIT.derajat, example: 103.9392 },
  accuracy: {
    id: 'Jari-jari ketidakpastian posisi',
    en: 'radius of the position’s uncertainty',
    unit: UNIT.meter,
    example: 12,
  },
  'Idempotency-Key': {
    id: 'Kunci yang sama dijawab sama',
    en: 'the same key gets the same answer',
    example: '6f1c2e0a-5b1d-4c3f-8a7e-2d9b0c4e1f35',
  },
  'Masalah/type': {
    id: 'Alamat halaman yang menjelaskan jenis masalah',
    en: 'address of the page that explains the kind of problem',
    example: '/masalah/ditolak',
  },
  'Masalah/title': {
    id: 'Nama jenis masalah menurut Accept-Language',
    en: 'name of the kind of problem, by Accept-Language',
    example: 'Ditolak oleh aturan',
  },
  'Masalah/status': {
    id: 'Status HTTP',
    en: 'HTTP status',
    unit: 'kode HTTP / HTTP code',
    example: 422,
  },
  'Masalah/detail': {
    id: 'Apa yang dapat dilakukan, menurut Accept-Language',
    en: 'what to do about it, by Accept-Language',
    example: 'Setiap alasan dan dasarnya ada dalam refusals. Tidak ada yang berubah.',
  },
  'Masalah/instance': {
    id: 'Nomor permintaan ini, yang juga ada di x-request-id; sebutkan bila melapor',
    en: 'the number of this request, which x-request-id has too; name it in a report',
    example: 'urn:uuid:0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
  },
  'Masalah/issues': {
    id: 'Isian yang tidak sah, paling banyak 20',
    en: 'what is wrong with the input, 20 at most',
  },
  'Masalah/issues/path': {
    id: 'Letak isian sebagai JSON Pointer',
    en: 'place of the input as a JSON Pointer',
    example: '/hari/0',
  },
  'Masalah/refusals': {
    id: 'Aturan yang menolak, semuanya',
    en: 'the rules that refuse, all of them',
  },
}
