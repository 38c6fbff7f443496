import { type Glossary, UNIT, under } from './term.ts'

/** What is told to the people whom a change of the law concerns. */
export const kinerjaKebijakanSaya: Glossary = {
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
  ...under(['kejadian:kebijakan.diberitahukan'], {
    peraturan: {
      id: 'Jenis, nomor, dan tahun peraturan',
      en: 'kind, number and year of the regulation',
      example: 'Peraturan Bupati Contoh Nomor 7 Tahun 2027',
    },
    klausa: {
      id: 'Ketentuan yang berubah bagi pegawai ini, paling banyak 10',
      en: 'clauses that change for this person, 10 at most',
    },
    'klausa/pasal': {
      id: 'Pasal yang menetapkannya',
      en: 'article that sets it',
      example: 'Pasal 7 ayat (1)',
    },
    jumlah: {
      id: 'Jumlah ketentuan yang berubah bagi pegawai ini',
      en: 'how many clauses change for this person',
      unit: UNIT.butir,
      example: 1,
    },
  }),
}
