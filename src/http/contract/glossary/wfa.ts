import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

const pengajuan: Glossary = {
  nama: { id: 'Nama pengaju', en: 'name of the applicant', example: 'Siti Rahmawati' },
  nip: { id: 'NIP pengaju', en: 'NIP of the applicant', example: '198703152010012003' },
  jenis: {
    id: 'Jenis fleksibilitas (Permen PANRB 4/2025 dan kebijakan daerah)',
    en: 'kind of flexible work (Permen PANRB 4/2025 and policy of the regency)',
  },
  hari: {
    id: 'Hari yang diajukan, masing-masing dengan keadaannya',
    en: 'the days asked for, each with its state',
  },
  'hari/status': { id: 'Keadaan hari ini dalam pengajuan', en: 'state of this day of the request' },
  status: { id: 'Keadaan pengajuan', en: 'state of the request' },
  konfirmasi: {
    id: 'Apakah BKD harus mengonfirmasi dahulu; null bila tidak perlu',
    en: 'whether bkd confirms first; null where it need not',
  },
  perekomendasi: {
    id: 'NIP yang merekomendasikan; null bila langsung ke penyetuju',
    en: 'NIP of who recommends; null where it goes to the approver at once',
    example: '197905202005011004',
  },
  penyetuju: {
    id: 'NIP yang menyetujui; null bila BKD',
    en: 'NIP of who approves; null where bkd does',
    example: '197212101998031006',
  },
  perluDitinjau: {
    id: 'Hari yang disetujui tetapi kini tidak lagi memenuhi aturan, menunggu dipertahankan atau dicabut; null bila tidak ada',
    en: 'granted days that the law would refuse now and that wait to be kept or revoked; null where there are none',
  },
  'perluDitinjau/sejak': {
    id: 'Sejak kapan perlu ditinjau',
    en: 'since when they wait to be looked at again',
    unit: UNIT.waktu,
    example: '2026-12-01T09:15:00+07:00',
  },
  'perluDitinjau/hari': {
    id: 'Hari yang kini akan ditolak',
    en: 'the days that would be refused now',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
  'perluDitinjau/aturan': {
    id: 'Aturan yang menolak, dengan dasarnya',
    en: 'the rules that refuse, with their articles',
  },
  'riwayat/keputusan': { id: 'Langkah yang diambil', en: 'the step that was taken' },
  'riwayat/alasan': {
    id: 'Alasan langkah; null bila tidak diberi',
    en: 'reason of the step; null where none was given',
    example: 'Rencana kerja jelas dan terukur',
  },
  'riwayat/hari': {
    id: 'Hari yang disebut langkah ini',
    en: 'the days that this step names',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
}

/** Requests for flexible work, and the decisions on them. */
export const wfa: Glossary = {
  'tautanSurat/nomor': {
    id: 'Nomor surat tugas',
    en: 'number of the letter',
    example: '800.1.11/001/KOMINFO/XI/2026',
  },
  'tautanSurat/alamat': {
    id: 'Alamat tetap surat; siapa pun yang diberi alamat ini dapat membukanya',
    en: 'lasting address of the letter; whoever is given it may open it',
    example: 'https://luwes.example.go.id/surat/7K3QX-0M9TB-2WZ4E-HV8CN/4TW8J-5Z1QK-PM7RD-2C9XV',
  },
  ...under(['Pengajuan', 'kotakMasuk/data'], pengajuan),
  ...under(['ajukan', 'periksaPengajuan'], {
    jenis: { id: 'Jenis fleksibilitas yang diminta', en: 'kind of flexible work asked for' },
    hari: {
      id: 'Hari yang diminta, masing-masing sekali',
      en: 'the days asked for, each once',
      unit: UNIT.tanggal,
      example: '2026-12-03',
    },
  }),
  lokasi: {
    id: 'Tempat bekerja; tidak perlu untuk rumah',
    en: 'place of work; not needed for home',
  },
  'lokasi/nama': {
    id: 'Nama tempat',
    en: 'name of the place',
    example: 'Kantor Kecamatan Pesisir Tengah',
  },
  rencana: { id: 'Rencana kerja, satu hasil tiap baris', en: 'work plan, one output a line' },
  'rencana/hasil': {
    id: 'Hasil yang dijanjikan',
    en: 'the output promised',
    example: 'Naskah rancangan peraturan bupati',
  },
  'rencana/target': {
    id: 'Jumlah yang ditargetkan',
    en: 'how much of it',
    unit: UNIT.satuan,
    example: 1,
  },
  satuan: {
    id: 'Satuan target dan realisasi',
    en: 'unit of target and result',
    example: 'dokumen',
  },
  kra: {
    id: 'Kode KRA yang didukung baris ini',
    en: 'code of the KRA that this line serves',
    example: 'KRA-2',
  },
  jam: {
    id: 'Jam yang diminta, untuk sif dan dinamis',
    en: 'hours asked for, for shifts and dynamic work',
  },
  'jam/mulai': {
    id: 'Jam mulai, waktu unit',
    en: 'start, in the zone of the unit',
    unit: UNIT.pukul,
    example: '09:00',
  },
  'jam/selesai': {
    id: 'Jam selesai, waktu unit',
    en: 'end, in the zone of the unit',
    unit: UNIT.pukul,
    example: '17:30',
  },
  perbaikanDari: {
    id: 'Id pengajuan yang dikembalikan dan diperbaiki oleh ini',
    en: 'id of the returned request that this one mends',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
  },
  'putuskan/keputusan': { id: 'Keputusan atas pengajuan', en: 'the decision on the request' },
  'putuskan/hari': {
    id: 'Hari yang diputus; tanpa ini semua hari yang masih dapat diputus',
    en: 'the days decided on; without it all that still can be',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
  'putuskan/alasan': {
    id: 'Alasan; wajib untuk tolak, kembalikan, cabut, dan panggil',
    en: 'reason; required for tolak, kembalikan, cabut and panggil',
    example: 'Rencana kerja jelas dan terukur',
  },
  mendesak: {
    id: 'Pencabutan berlaku seketika, hari ini juga',
    en: 'the revocation holds at once, today as well',
  },
  kriteria: {
    id: 'Jawaban kriteria tugas, hanya bersama rekomendasi atau setuju',
    en: 'the task criteria as answered, only with rekomendasi or setuju',
  },
  'dapat-di-luar-kantor': {
    id: 'Tugas dapat dikerjakan di luar kantor',
    en: 'the task can be done outside the office',
  },
  'tanpa-ruang-atau-alat-khusus': {
    id: 'Tidak perlu ruang atau alat khusus',
    en: 'no special room or equipment is needed',
  },
  'dengan-tik': {
    id: 'Dapat dikerjakan dengan teknologi informasi',
    en: 'it can be done with information technology',
  },
  'tatap-muka-minimal': { id: 'Tatap muka minimal', en: 'little is done face to face' },
  'tanpa-pengawasan-terus-menerus': {
    id: 'Tidak perlu pengawasan terus-menerus',
    en: 'no continuous supervision is needed',
  },
  'kriteria-lain-ppk': {
    id: 'Kriteria lain dari PPK terpenuhi',
    en: 'other criteria of the PPK are met',
  },

  boleh: { id: 'Apakah dapat diajukan seperti ini', en: 'whether it could be filed as it is' },
  aturan: { id: 'Setiap aturan dengan hasilnya', en: 'every rule with its finding' },
  'aturan/hasil': { id: 'lolos, peringatan, atau tolak', en: 'passed, warned of, or refused' },
  'aturan/hari': {
    id: 'Hari yang dikenai aturan ini',
    en: 'the days that the rule is about',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
  'aturan/sampai': {
    id: 'Hari terakhir berlakunya yang dinyatakan, misalnya kesiapan',
    en: 'last day on which what was declared holds, such as readiness',
    unit: UNIT.tanggal,
    example: '2027-06-30',
  },
  'aturan/konfirmasi': {
    id: 'Siapa yang harus mengonfirmasi dahulu',
    en: 'who must confirm it first',
  },
  kuota: {
    id: 'Kuota unit tiap hari yang diminta',
    en: 'places of the unit on each day asked for',
  },
  'kuota/batas': {
    id: 'Kuota unit hari itu; null bila tidak ada kuota',
    en: 'places of the unit that day; null where no quota binds',
    unit: UNIT.orang,
    example: 12,
  },
  terpakai: { id: 'Tempat yang sudah terpakai', en: 'places taken', unit: UNIT.orang, example: 7 },
  alternatif: {
    id: 'Hari berikutnya yang masih ada tempat',
    en: 'next days that have a place',
    unit: UNIT.tanggal,
    example: '2026-12-10',
  },
  saran: { id: 'Jenis lain yang lebih sesuai', en: 'other kinds that fit better' },
  'saran/jenis': {
    id: 'Jenis fleksibilitas yang disarankan',
    en: 'kind of flexible work that is suggested',
  },
  'Periksa/sasaran': {
    id: 'KRA bulan itu, yang dapat disebut dalam rencana',
    en: 'KRA of the months, which lines of the plan may name',
  },
  'sasaran/kode': { id: 'Kode KRA', en: 'code of the KRA', example: 'KRA-2' },
  'sasaran/hasil': {
    id: 'Hasil yang dituju',
    en: 'the result aimed at',
    example: 'Layanan kependudukan tepat waktu',
  },
  giliran: { id: 'Langkah yang ditunggu', en: 'the step that is awaited' },
  sejak: {
    id: 'Sejak kapan menunggu',
    en: 'since when it waits',
    unit: UNIT.waktu,
    example: '2026-11-30T09:15:00+07:00',
  },
  tenggat: {
    id: 'Hari kerja terakhir yang tepat waktu',
    en: 'last working day in time',
    unit: UNIT.tanggal,
    example: '2026-12-02',
  },
  'kotakMasuk/terlambat': {
    id: 'Apakah sudah lewat tenggat',
    en: 'whether it is past its deadline',
  },
  'kotakMasuk/data/atasNama': {
    id: 'NIP pejabat yang diwakili; null bila giliran sendiri',
    en: 'NIP of the office holder stood in for; null for one’s own turn',
    example: '197212101998031006',
  },
  menyatakanKriteria: {
    id: 'Apakah menyetujui berarti menyatakan kriteria tugas terpenuhi',
    en: 'whether granting it declares that the task criteria are met',
  },
}
