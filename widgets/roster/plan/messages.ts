import type { Catalogue } from '../../shared/words.ts'

/** Texts of planning. */
export const messages = {
  dari: { id: 'Dari', en: 'From' },
  sampai: { id: 'Sampai', en: 'To' },
  cara: { id: 'Bagaimana polanya?', en: 'Which pattern?' },
  caraHari: { id: 'Hari tetap untuk tiap orang', en: 'Fixed days for each person' },
  caraTim: { id: 'Dua tim bergantian tiap pekan', en: 'Two teams, week by week' },
  caraSalin: { id: 'Salin satu pekan', en: 'Copy a week' },
  salinApa: { id: 'Pekan mana yang disalin?', en: 'Which week is copied?' },
  asal: { id: 'Satu tanggal dalam pekan itu', en: 'A day of that week' },
  pekanAsal: { id: 'Pekan {pekan}', en: 'Week {pekan}' },
  takAdaSalinan: {
    id: 'Pekan itu tidak memuat hari WFA dari pengajuan, surat, atau roster. Hari WFH wajib dan arahan tidak ikut disalin.',
    en: 'That week has no WFA day by request, letter or roster. Mandated days and directives are not copied.',
  },
  wajibSalin: {
    id: 'Pilih pekan yang memuat hari WFA untuk disalin',
    en: 'Choose a week with WFA days to copy',
  },
  urungkan: { id: 'Urungkan penerbitan', en: 'Take it back' },
  diurungkan: {
    id: 'Penerbitan diurungkan: {n} hari kembali ke kantor.',
    en: 'Taken back: {n} {n:day is|days are} at the office again.',
  },
  hariTim: { id: 'Pada hari apa saja?', en: 'On which days?' },
  siapa: { id: 'Hari kerja dari luar kantor', en: 'Days away from the office' },
  timSiapa: { id: 'Siapa masuk tim mana?', en: 'Who is in which team?' },
  timPetunjuk: {
    id: 'Tim A bekerja dari luar kantor pada pekan pertama, tim B pada pekan kedua, dan seterusnya.',
    en: 'Team A works away from the office in the first week, team B in the second, and so on.',
  },
  tim: { id: 'Tim {nama}', en: 'Team {nama}' },
  periksa: { id: 'Periksa rencana', en: 'Check the plan' },
  memeriksa: { id: 'Memeriksa…', en: 'Checking…' },
  lolos: { id: '{n} hari dapat diterbitkan', en: '{n} {n:day|days} can be published' },
  tertahan: {
    id: '{n} hari tidak dapat diterbitkan',
    en: '{n} {n:day|days} cannot be published',
  },
  usulan: { id: 'Usulan: {hari}', en: 'Proposed: {hari}' },
  terbitkan: { id: 'Terbitkan {n} hari', en: 'Publish {n} {n:day|days}' },
  terbit: { id: 'Roster sudah terbit', en: 'The roster is published' },
  terbitTeks: {
    id: 'Pegawai melihatnya pada halaman masing-masing.',
    en: 'Everybody sees their days on their own page.',
  },
  csv: { id: 'Unduh CSV untuk surat perintah', en: 'Download CSV for the letter' },
  semuaLolos: { id: 'Semua hari lolos aturan.', en: 'Every day meets the rules.' },
  wajibDari: { id: 'Pilih tanggal mulai', en: 'Choose the first day' },
  wajibSampai: { id: 'Pilih tanggal akhir', en: 'Choose the last day' },
  wajibUrut: {
    id: 'Tanggal akhir tidak boleh sebelum tanggal mulai',
    en: 'The last day cannot be before the first',
  },
  wajibPola: {
    id: 'Pilih sedikitnya satu hari untuk satu orang',
    en: 'Choose one day for one person at least',
  },
  wajibHariTim: { id: 'Pilih hari kedua tim bergantian', en: 'Choose the days of the two teams' },
  wajibTim: {
    id: 'Isi kedua tim, sedikitnya satu orang di tiap tim',
    en: 'Put one person at least into each team',
  },
} as const satisfies Catalogue
