import type { Catalogue } from '../../shared/words.ts'

/** Texts of what helps to ask. */
export const messages = {
  penuh: { id: 'penuh', en: 'full' },
  kantor: { id: 'kantor', en: 'office' },
  libur: { id: 'libur', en: 'off' },
  tanpaKalender: { id: 'tunggu', en: 'wait' },
  mepet: { id: 'mepet', en: 'too soon' },
  jauh: { id: 'belum', en: 'not yet' },
  cuti: { id: 'cuti', en: 'leave' },
  batas: { id: 'batas', en: 'limit' },
  tertutup: { id: 'tutup', en: 'closed' },
  apelKata: { id: 'apel', en: 'apel' },
  apel: { id: 'Apel: {nama}', en: 'Apel: {nama}' },
  masuk: { id: 'Wajib masuk kantor ({nama})', en: 'Must come to the office ({nama})' },
  sisaTempat: { id: 'sisa {n}', en: '{n} left' },
  sisaPekan: {
    id: 'Sisa hak Anda pekan ini: {n} hari.',
    en: 'Left for you this week: {n} {n:day|days}.',
  },
  sisaBerikut: {
    id: 'Pekan mulai {hari}: {n} hari.',
    en: 'The week from {hari}: {n} {n:day|days}.',
  },
  tidakDapat: {
    id: 'Anda belum dapat mengajukan WFA',
    en: 'You cannot ask for WFA at present',
  },
  sampai: { id: 'Dapat diajukan mulai {hari}.', en: 'You can ask from {hari} on.' },
  tanpaSampai: {
    id: 'Tidak ada tanggal berakhir yang tercatat. Bila datanya tidak sesuai, hubungi pengelola kepegawaian unit Anda.',
    en: 'No end is on record. If the data is wrong, contact the personnel officer of your unit.',
  },
  jenisLain: {
    id: 'Lihat pilihan lain: jam kerja, keadaan khusus, keluarga',
    en: 'See other choices: hours, special condition, family',
  },
  drafPulih: {
    id: 'Draf yang belum dikirim dipulihkan dari perangkat ini.',
    en: 'A draft that was not sent was brought back from this device.',
  },
  buangDraf: { id: 'Buang draf', en: 'Drop the draft' },
  ulangi: { id: 'Ulangi pengajuan lalu', en: 'Repeat the last request' },
  diulang: {
    id: 'Pengajuan lalu disalin ke {n} hari berikutnya yang terbuka. Periksa, lalu kirim.',
    en: 'The last request was copied to the next {n} open {n:day|days}. Check it, then send.',
  },
  pola: { id: 'Isi dengan pola mingguan', en: 'Fill by a weekly pattern' },
  polaPetunjuk: {
    id: 'Memilih hari yang terbuka selama {n} pekan, dalam sisa hak setiap pekan.',
    en: 'Chooses the open days of {n} weeks, within what each week leaves.',
  },
  setiap: { id: 'Setiap {hari}', en: 'Every {hari}' },
  polaTerisi: { id: '{n} hari dipilih.', en: '{n} {n:day|days} chosen.' },
  sasaran: {
    id: 'Ambil dari sasaran e-kinerja',
    en: 'Take the plan from the targets of e-kinerja',
  },
  kabarJudul: { id: 'Perubahan kebijakan', en: 'Changes of the law' },
  kabarAkan: {
    id: 'Ketentuan bagi Anda berubah mulai {hari}',
    en: 'The rules for you change from {hari} on',
  },
  kabarBerlaku: {
    id: 'Ketentuan bagi Anda berubah sejak {hari}',
    en: 'The rules for you have changed since {hari}',
  },
  kabarBatal: {
    id: 'Perubahan mulai {hari} dibatalkan',
    en: 'The change from {hari} on was withdrawn',
  },
  kabarTetap: { id: 'Ketentuan yang sekarang tetap berlaku.', en: 'The present rules stay.' },
  kabarTetapNilai: { id: 'tetap {nilai}', en: 'stays {nilai}' },
  kabarSemula: { id: 'semula', en: 'was' },
  kabarMenjadi: { id: 'menjadi', en: 'becomes' },
  kabarSisa: { id: '{n} ketentuan lainnya', en: '{n} more {n:clause|clauses}' },
  kabarDibaca: { id: 'Sudah saya baca', en: 'I have read this' },
  kabarDitutup: { id: 'Pemberitahuan ditutup.', en: 'The notice is closed.' },
  tempat: { id: 'Tempat yang pernah Anda pakai', en: 'Places that you used before' },
} as const satisfies Catalogue
