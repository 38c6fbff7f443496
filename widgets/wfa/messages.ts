import type { Catalogue } from '../shared/words.ts'

/** Texts of `luwes-wfa` at first sight; its parts have their own. */
export const messages = {
  judul: { id: 'Kerja fleksibel (WFA)', en: 'Flexible work (WFA)' },
  pengantar: {
    id: 'Ajukan hari kerja dari tempat lain. Aturan diperiksa sebelum Anda mengirim.',
    en: 'Ask for days of work from another place. The rules are checked before you send.',
  },
  tabBuat: { id: 'Ajukan baru', en: 'New request' },
  tabDaftar: { id: 'Pengajuan saya', en: 'My requests' },
  tabKesiapan: { id: 'Kesiapan', en: 'Readiness' },
  jenis: { id: 'Di mana Anda akan bekerja?', en: 'Where will you work?' },
  pilihanLain: {
    id: 'Pilihan lain: jam kerja, keadaan khusus, keluarga',
    en: 'Other choices: hours, special condition, family',
  },
  rumahPetunjuk: { id: 'Rumah atau tempat tinggal Anda', en: 'Your home or residence' },
  kantorLainPetunjuk: {
    id: 'Kantor pemerintah selain tempat tugas Anda',
    en: 'A government office other than your posting',
  },
  lokasiLainPetunjuk: {
    id: 'Tempat lain sesuai kebutuhan organisasi',
    en: 'Another place that the organisation needs',
  },
  hari: { id: 'Hari apa saja?', en: 'Which days?' },
  hariPetunjuk: {
    id: 'Ketuk satu hari atau lebih. Ketuk lagi untuk membatalkan.',
    en: 'Tap one day or more. Tap again to take it back.',
  },
  kalender: { id: 'Kalender', en: 'Calendar' },
  akhirPekan: { id: 'akhir pekan', en: 'weekend' },
  lampau: { id: 'sudah lewat', en: 'in the past' },
  sudahDiajukan: { id: 'sudah Anda ajukan', en: 'already in a request of yours' },
  hariIni: { id: 'hari ini', en: 'today' },
  tandaLibur: { id: 'Libur', en: 'Day off' },
  tandaDiajukan: { id: 'Sudah diajukan', en: 'Already asked for' },
  tandaDipilih: { id: 'Dipilih', en: 'Chosen' },
  periksa: { id: 'Pemeriksaan aturan', en: 'Check against the rules' },
  periksaKosong: {
    id: 'Pilih tempat dan hari untuk memeriksa aturannya.',
    en: 'Choose a place and days to check the rules.',
  },
} as const satisfies Catalogue
