import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

const laws = [
  'kebijakan',
  'rancang',
  'imporKebijakan',
  'ubahRancangan',
  'usulkanKebijakan',
  'putuskanKebijakan',
]

/**
 * Information for people concerned by a change of the law, and the effect on days granted before.
 */
export const kinerjaKebijakanSaya: Glossary = {
  ...under(laws, {
    kabar: {
      id: 'Pemberitahuan kepada pegawai yang dikenai; null untuk rancangan dan usulan',
      en: 'how people concerned are told; null for drafts and proposals',
    },
    'kabar/pegawai': {
      id: 'Pegawai yang sudah diberi tahu',
      en: 'people who were told',
      unit: UNIT.orang,
      example: 812,
    },
    'kabar/selesai': {
      id: 'Apakah semua yang dikenai sudah diberi tahu',
      en: 'whether everybody concerned was told',
    },
    tinjauan: {
      id: 'Pengajuan yang sudah disetujui di bawah kebijakan yang akan berlaku; null untuk yang lain',
      en: 'granted requests under an adopted change to come; null for any other',
    },
    'tinjauan/diperiksa': {
      id: 'Pengajuan disetujui yang sedang diperiksa ulang',
      en: 'granted requests that are still to be held against it',
      unit: UNIT.butir,
      example: 40,
    },
    'tinjauan/ditinjau': {
      id: 'Pengajuan disetujui yang melanggarnya dan perlu ditinjau pejabat',
      en: 'granted requests that break it and wait to be kept or revoked',
      unit: UNIT.butir,
      example: 6,
    },
    'tinjauan/ditetapkan': {
      id: 'Hari roster dan surat di luar Luwes sejak kebijakan berlaku; yang melanggar ditandai di roster unitnya',
      en: 'days that rosters and letters have set from its day on; those that break it are marked in the roster of the unit',
      unit: UNIT.hari,
      example: 12,
    },
  }),
  'cobaRancangan/ditinjau': {
    id: 'Pengajuan yang sudah disetujui dan akan melanggar rancangan sejak tanggal berlakunya',
    en: 'granted requests ahead that would break the draft from its day on',
  },
  ...under(['cobaRancangan/ditinjau'], {
    pengajuan: {
      id: 'Id pengajuan yang sudah disetujui',
      en: 'id of the granted request',
      example: '0b6f2c9e-7d54-4a1e-9c1b-3f2a6d8e5c10',
    },
    aturan: { id: 'Ketentuan yang dilanggar', en: 'rules that would refuse' },
  }),
  'cobaRancangan/perUnit/ditinjau': {
    id: 'Pengajuan disetujui yang perlu ditinjau',
    en: 'granted requests that would have to be looked at again',
    unit: UNIT.butir,
    example: 2,
  },
  ...under(['kebijakanSaya'], {
    data: {
      id: 'Perubahan yang mengenai pemanggil, menurut tanggal berlakunya',
      en: 'changes that concern the caller, by their first day',
    },
    status: {
      id: 'ditetapkan, atau dicabut sebelum berlaku',
      en: 'adopted, or withdrawn before it began',
    },
    sejak: {
      id: 'Hari mulai berlaku',
      en: 'first day in force',
      unit: UNIT.tanggal,
      example: '2027-02-01',
    },
    berlaku: { id: 'Apakah sudah berlaku hari ini', en: 'whether it is in force today' },
    'dokumen/nomor': {
      id: 'Jenis, nomor, dan tahun peraturan',
      en: 'kind, number and year of the regulation',
      example: 'Peraturan Bupati Contoh Nomor 7 Tahun 2027',
    },
    'dokumen/tanggal': {
      id: 'Tanggal peraturan',
      en: 'date of the regulation',
      unit: UNIT.tanggal,
      example: '2027-01-11',
    },
    pada: {
      id: 'Saat ditetapkan atau dicabut',
      en: 'when it was adopted or withdrawn',
      example: '2027-01-12T09:00:00+07:00',
    },
    klausa: {
      id: 'Ketentuan yang berubah bagi pemanggil',
      en: 'clauses that change for the caller',
    },
    'klausa/sebelum': {
      id: 'Nilai tanpa perubahan ini; null berarti tidak diatur',
      en: 'value without the change; null for a silent law',
      example: 2,
    },
    'klausa/sesudah': {
      id: 'Nilai dengan perubahan ini; null berarti tidak diatur',
      en: 'value with the change; null for a silent law',
      example: 1,
    },
    'klausa/pasal': {
      id: 'Pasal yang menetapkannya',
      en: 'article that sets it',
      example: 'Pasal 7 ayat (1)',
    },
  }),
}
