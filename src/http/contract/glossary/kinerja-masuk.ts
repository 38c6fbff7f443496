import { UNIT } from '../../../domain/shared/term.ts'
import type { Glossary } from './glossary.ts'

/** What e-kinerja sends. */
export const kinerjaMasuk: Glossary = {
  'sasaran.ditetapkan/kra': {
    id: 'KRA bulan itu; menggantikan semua yang terdahulu',
    en: 'KRA of the month; they replace all from before',
  },
  'sasaran.ditetapkan/kra/kode': {
    id: 'Kode KRA, unik pada orang dan bulan',
    en: 'code of the KRA, unique for person and month',
    example: 'KRA-2',
  },
  'sasaran.ditetapkan/kra/hasil': {
    id: 'Hasil yang dituju',
    en: 'the result aimed at',
    example: 'Layanan kependudukan tepat waktu',
  },
  indikator: {
    id: 'Indikator hasil',
    en: 'indicator of the result',
    example: 'Berkas selesai dalam satu hari kerja',
  },
  'sasaran.ditetapkan/kra/target': {
    id: 'Target',
    en: 'target',
    unit: UNIT.satuan,
    example: 1_950,
  },
  'sasaran.ditetapkan/kra/arah': {
    id: 'Arah indikator: naik bila makin besar makin baik (bawaan), turun bila makin kecil makin baik',
    en: 'direction of the indicator: naik where more is better (the default), turun where less is',
  },
  sasaranUnit: {
    id: 'Kode sasaran unit yang didukung KRA ini: sasaran unit pegawai itu, atau unit terdekat di atasnya',
    en: 'code of the unit target that this KRA serves: of the person’s unit, or the nearest above it',
    example: 'SU-2',
  },
  indikatorSakip: {
    id: 'Indikator SAKIP yang didukung',
    en: 'indicator of SAKIP that it serves',
    example: 'IKU-3',
  },
  'sasaran.terealisasi/kode': { id: 'Kode KRA', en: 'code of the KRA', example: 'KRA-2' },
  'sasaran.terealisasi/bukti': {
    id: 'Alamat atau nomor bukti, satu atau beberapa',
    en: 'address or number of the proof, one or several',
    example: 'https://drive.example.go.id/f/2291',
  },
  dampak: {
    id: 'Dampak keluaran: layanan dan program 0 sampai 100, keluhan sebagai jumlah',
    en: 'impact of the output: layanan and program 0 to 100, keluhan as a number',
    example: { layanan: 88, program: 75, keluhan: 1 },
  },
  hasilKerja: {
    id: 'Hasil kerja terhadap ekspektasi (Permen PANRB 6/2022)',
    en: 'results against what is expected (Permen PANRB 6/2022)',
  },
  perilakuKerja: {
    id: 'Perilaku kerja terhadap ekspektasi (Permen PANRB 6/2022)',
    en: 'conduct against what is expected (Permen PANRB 6/2022)',
  },
  penilaiNip: {
    id: 'NIP penilai yang sudah dikirim SIMPEG; salah satu saja dari ini dan penilaiJabatan',
    en: 'NIP of who rated, sent by SIMPEG before; either this or penilaiJabatan',
    example: '197905202005011004',
  },
  penilaiJabatan: {
    id: 'Jabatan penilai yang tidak memiliki NIP; salah satu saja dari ini dan penilaiNip',
    en: 'office of who rated and has no NIP; either this or penilaiNip',
    example: 'Bupati Pesisir Barat',
  },
  kompetensi: {
    id: 'Nilai kompetensi, 0 sampai 100',
    en: 'competence, 0 to 100',
    unit: UNIT.persen,
    example: 90,
  },
  kualitasPerencanaan: {
    id: 'Kualitas perencanaan, 0 sampai 100',
    en: 'quality of planning, 0 to 100',
    unit: UNIT.persen,
    example: 85,
  },
  serapanAnggaran: {
    id: 'Serapan anggaran, 0 sampai 100',
    en: 'budget absorption, 0 to 100',
    unit: UNIT.persen,
    example: 92.5,
  },
}
