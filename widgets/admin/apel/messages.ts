import type { Catalogue } from '../../shared/words.ts'

/** Texts of apel and upacara. */
export const messages = {
  baru: { id: 'Tambah apel atau upacara', en: 'Add an apel or ceremony' },
  kosong: { id: 'Belum ada apel', en: 'No apel yet' },
  kosongTeks: {
    id: 'Hari apel dua bulan terakhir dan yang akan datang tampil di sini.',
    en: 'Days of apel of the last two months and to come appear here.',
  },
  nama: { id: 'Nama', en: 'Name' },
  tanggal: { id: 'Tanggal', en: 'Date' },
  mulai: { id: 'Presensi mulai pukul', en: 'Taps count from' },
  selesai: { id: 'Sampai pukul', en: 'to' },
  siapa: { id: 'Siapa yang wajib hadir?', en: 'Who must come?' },
  semua: { id: 'Semua unit kerja', en: 'All units' },
  sebagian: { id: 'Sebagian unit kerja', en: 'Some units' },
  wajibNama: { id: 'Isi nama apel', en: 'Name it' },
  wajibTanggal: { id: 'Pilih tanggalnya', en: 'Choose the date' },
  wajibJam: { id: 'Jam akhir tidak boleh sebelum jam mulai', en: 'It cannot end before it begins' },
  simpan: { id: 'Simpan apel', en: 'Save' },
  tersimpan: { id: '{nama} tersimpan.', en: '{nama} is saved.' },
  akan: { id: 'Akan datang', en: 'To come' },
  lewat: { id: 'Sudah lewat', en: 'Over' },
  batalkan: { id: 'Batalkan', en: 'Take back' },
  batalkanYa: { id: 'Batalkan apel', en: 'Take it back' },
  mengapa: { id: 'Mengapa dibatalkan?', en: 'Why is it taken back?' },
  dibatalkan: { id: '{nama} dibatalkan.', en: '{nama} is taken back.' },
} as const satisfies Catalogue
