import { UNIT } from '../../../domain/shared/term.ts'
import type { Glossary } from './glossary.ts'

/** What SIMPEG sends of people and units. */
export const pegawaiMasuk: Glossary = {
  'unit-kerja.diperbarui/kode': {
    id: 'Kode unit kerja di SIMPEG',
    en: 'code of the unit in SIMPEG',
    example: 'DISDUKCAPIL',
  },
  'unit-kerja.diperbarui/nama': {
    id: 'Nama unit kerja',
    en: 'name of the unit',
    example: 'Dinas Kependudukan dan Pencatatan Sipil',
  },
  'kantor/nama': { id: 'Nama kantor', en: 'name of the office', example: 'Kantor Disdukcapil' },
  induk: {
    id: 'Kode unit induk; tanpa induk bagi unit tertinggi',
    en: 'code of the unit above; none for the root',
    example: 'SETDA',
  },
  kepalaNip: {
    id: 'NIP kepala unit',
    en: 'NIP of the head of the unit',
    example: '197212101998031006',
  },
  layananLangsung: {
    id: 'Apakah unit melayani masyarakat secara langsung',
    en: 'whether the unit serves the public directly',
  },
  pola: {
    id: 'Pola jam kerja: lima hari, enam hari, atau sif',
    en: 'pattern of hours: five days, six days or shifts',
  },
  'unit-kerja.diperbarui/kantor': {
    id: 'Kantor unit, paling banyak 200',
    en: 'offices of the unit, 200 at most',
  },
  radius: {
    id: 'Jari-jari di sekeliling titik',
    en: 'radius around the point',
    unit: UNIT.meter,
    example: 100,
  },
  paksa: {
    id: 'Alasan mengubah cara menilai hari ini selagi pegawai melakukan presensi; tanpa ini perubahan seperti itu ditolak',
    en: 'why today must be judged otherwise while people tap; without it such a change is refused',
    example: 'Kesalahan data unit, diperbaiki sebelum pukul 08.00',
  },

  menggantikan: {
    id: 'Apakah sif menggantikan jam kerja biasa pada tanggalnya; tanpanya, bagi pola reg5 dan reg6, sif adalah piket di sampingnya',
    en: 'whether the shift takes the place of the ordinary hours of its date; without it, it is a picket beside them for reg5 and reg6',
    example: false,
  },
  lengkap: {
    id: 'Pegawai dan bulan yang seluruh sifnya ada dalam kiriman ini; sif lain pada bulan itu dibatalkan',
    en: 'the person and the month of which this delivery has every shift; other shifts of the month are taken back',
  },
  berlakuSejak: {
    id: 'Hari pertama catatan ini berlaku; bila tidak disebut, tmtJabatan yang berubah atau hari kiriman',
    en: 'first day on which this record holds; where left out, a tmtJabatan that changed, or the day of the message',
    example: '2026-11-16',
  },
  tmtMasuk: {
    id: 'Hari pertama bekerja; bila tidak disebut, bulan pengangkatan menurut NIP',
    en: 'first day of employment; where left out, the month of appointment in the NIP',
    example: '2026-03-01',
  },
  jamKerja: {
    id: 'Jam kerja sendiri, sama setiap hari kerja atau menurut hari "1" (Senin) sampai "7"; wajib bagi PPPK paruh waktu',
    en: 'hours of one’s own, the same each working day or by weekday "1" (Monday) to "7"; needed for part-time PPPK',
  },
  'jamKerja/1': { id: 'Jam kerja hari Senin', en: 'hours of Monday' },
  'jamKerja/2': { id: 'Jam kerja hari Selasa', en: 'hours of Tuesday' },
  'jamKerja/3': { id: 'Jam kerja hari Rabu', en: 'hours of Wednesday' },
  'jamKerja/4': { id: 'Jam kerja hari Kamis', en: 'hours of Thursday' },
  'jamKerja/5': { id: 'Jam kerja hari Jumat', en: 'hours of Friday' },
  'jamKerja/6': { id: 'Jam kerja hari Sabtu', en: 'hours of Saturday' },
  'jamKerja/7': { id: 'Jam kerja hari Minggu', en: 'hours of Sunday' },
  'jamKerja/mulai': {
    id: 'Mulai bekerja',
    en: 'begin of work',
    unit: UNIT.pukul,
    example: '07:30',
  },
  'jamKerja/selesai': {
    id: 'Selesai bekerja',
    en: 'end of work',
    unit: UNIT.pukul,
    example: '11:30',
  },
  'jamKerja/istirahat': {
    id: 'Awal dan akhir istirahat, di dalam jam kerja',
    en: 'begin and end of the break, inside the hours',
    unit: UNIT.pukul,
    example: ['12:00', '13:00'],
  },

  'pegawai.diperbarui/status': { id: 'Status kepegawaian', en: 'status of employment' },
  jenisJabatan: { id: 'Jenis jabatan', en: 'kind of position' },
  eselon: { id: 'Eselon', en: 'echelon', example: 'III.a' },
  atasanNip: {
    id: 'NIP atasan langsung',
    en: 'NIP of the direct superior',
    example: '197905202005011004',
  },
  tugas: { id: 'Jenis tugas', en: 'kind of duty' },
  risikoLapangan: {
    id: 'Tingkat risiko kerja lapangan, 0 sampai 3',
    en: 'level of risk in the field, 0 to 3',
    unit: 'tingkat / level',
    example: 0,
  },
  kotakTalenta: {
    id: 'Kotak talenta (Permen PANRB 3/2020), 1 sampai 9',
    en: 'talent box (Permen PANRB 3/2020), 1 to 9',
    unit: 'nomor kotak / number of the box',
    example: 8,
  },
  potensial: {
    id: 'Nilai potensial, 0 sampai 100',
    en: 'score of potential, 0 to 100',
    unit: 'poin / points',
    example: 82.5,
  },
  predikatTerakhir: {
    id: 'Predikat kinerja terakhir',
    en: 'last performance predicate',
    example: 'baik',
  },
  rumah: { id: 'Titik rumah yang tercatat', en: 'the registered point of the home' },
  ulangTahunIbu: {
    id: 'Ulang tahun ibu, bulan dan tanggal',
    en: 'birthday of the mother, month and day',
    unit: 'MM-DD',
    example: '12-03',
  },
  tppDasar: {
    id: 'TPP dasar sebulan',
    en: 'TPP base of a month',
    unit: UNIT.rupiah,
    example: 4_500_000,
  },
  kesiapan: {
    id: 'Kesiapan kerja di luar kantor menurut SIMPEG',
    en: 'readiness to work elsewhere according to SIMPEG',
  },
  aktif: { id: 'Apakah masih pegawai', en: 'whether still employed' },

  'cuti.disetujui/id': {
    id: 'Id cuti di SIMPEG',
    en: 'id of the leave in SIMPEG',
    example: 'CUTI-2026-00417',
  },
  'cuti.dibatalkan/id': {
    id: 'Id cuti di SIMPEG',
    en: 'id of the leave in SIMPEG',
    example: 'CUTI-2026-00417',
  },
  'cuti.disetujui/jenis': { id: 'Jenis cuti atau dinas', en: 'kind of leave or duty elsewhere' },
  'hukuman-disiplin.diproses/id': {
    id: 'Id kasus di SIMPEG, sama pada setiap kabar',
    en: 'id of the case in SIMPEG, the same in every message',
    example: 'HD-2026-0031',
  },
  'hukuman-disiplin.diproses/dari': {
    id: 'Hari pertama hukuman berlaku',
    en: 'first day of the sanction',
    unit: UNIT.tanggal,
    example: '2026-12-01',
  },
  'hukuman-disiplin.diproses/sampai': {
    id: 'Hari terakhir hukuman berlaku',
    en: 'last day of the sanction',
    unit: UNIT.tanggal,
    example: '2027-05-31',
  },
  'hukuman-disiplin.diproses/jenis': {
    id: 'Jenis hukuman (PP 94/2021 Pasal 8); lama hukuman sedang dihitung darinya bila sampai tidak dikirim',
    en: 'kind of sanction (PP 94/2021 Pasal 8); the term of a medium one follows from it where sampai is not sent',
  },
  tingkat: {
    id: 'Tingkat hukuman disiplin (PP 94/2021)',
    en: 'level of the sanction (PP 94/2021)',
  },
  potonganTpp: {
    id: 'Bagian TPP yang dipotong selama hukuman berlaku',
    en: 'share of the TPP that is cut while the sanction is in force',
    unit: UNIT.perseratus,
    example: 2_500,
  },
  'surat.ditandatangani/kode': {
    id: 'Kode verifikasi surat; kode atau nomor, salah satu',
    en: 'code that verifies the letter; code or number, one of them',
    example: 'K7QF-2M9X-TB4H',
  },
  'surat.ditandatangani/nomor': {
    id: 'Nomor surat; kode atau nomor, salah satu',
    en: 'number of the letter; code or number, one of them',
    example: '800.1.11/12/DISDUKCAPIL/2026',
  },
  'surat.ditandatangani/oleh': {
    id: 'Penanda tangan menurut sertifikat elektronik',
    en: 'who signed, by the electronic certificate',
    example: 'Hendra Gunawan',
  },
  'surat.ditandatangani/pada': {
    id: 'Saat ditandatangani',
    en: 'when it was signed',
    unit: UNIT.waktu,
    example: '2026-11-30T15:02:00+07:00',
  },
  dokumen: {
    id: 'Alamat atau nomor dokumen yang ditandatangani',
    en: 'address or number of the signed document',
    example: 'https://eoffice.example.go.id/d/81723',
  },
}
