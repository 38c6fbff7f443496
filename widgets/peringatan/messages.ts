import type { Catalogue } from '../shared/words.ts'

/** Texts of `luwes-peringatan`. */
export const messages = {
  judul: { id: 'Peringatan dini', en: 'Early warnings' },
  pengantar: {
    id: 'Hal yang perlu dibicarakan sejak dini. Tidak ada sanksi otomatis.',
    en: 'Things to discuss early. No sanction is automatic.',
  },
  terbuka: { id: 'Terbuka', en: 'Open' },
  selesai: { id: 'Selesai', en: 'Ended' },
  milikSaya: { id: 'Tentang Anda', en: 'About you' },
  milikSayaTeks: {
    id: 'Bicarakan dengan atasan, atau perbaiki. Ini bukan hukuman disiplin dan tidak memotong TPP.',
    en: 'Talk to your superior, or put it right. This is no sanction and cuts no allowance.',
  },
  lainnya: { id: 'Pegawai dan unit Anda', en: 'Your people and units' },
  dahulu: {
    id: 'Sampai {saat}, hanya Anda yang melihat peringatan ini.',
    en: 'Until {saat} only you see this warning.',
  },
  kosong: { id: 'Tidak ada peringatan', en: 'No warnings' },
  kosongTeks: {
    id: 'Tidak ada yang perlu Anda lakukan. Peringatan tampil di sini bila ada.',
    en: 'Nothing to do. Warnings appear here.',
  },
  kosongSelesai: { id: 'Belum ada yang selesai', en: 'None has ended yet' },
  kosongSelesaiTeks: {
    id: 'Peringatan yang sudah selesai tersimpan di sini.',
    en: 'Ended warnings are kept here.',
  },
  muncul: { id: 'Muncul {saat}', en: 'Since {saat}' },
  angka: { id: 'Angka dan dasarnya', en: 'Numbers and their basis' },
  hari: { id: 'Hari: {hari}', en: 'Days: {hari}' },
  tindak: { id: 'Tindak lanjuti', en: 'Follow up' },
  lagi: { id: 'Tampilkan berikutnya', en: 'Show more' },
  dijelaskan: { id: 'Sudah dijelaskan', en: 'Explained' },
  dibina: { id: 'Sudah dibina', en: 'Coached' },
  'kebijakan-diubah': { id: 'Aturan atau pengaturan diubah', en: 'A policy was changed' },
  'tinjau-penempatan': { id: 'Penempatan ditinjau', en: 'Placement reviewed' },
  dilimpahkan: { id: 'Dilimpahkan ke sistem disiplin', en: 'Handed to the discipline system' },
  gugur: { id: 'Tidak berlaku lagi', en: 'No longer holds' },
} as const satisfies Catalogue

/** Names of the figures behind warnings. */
export const FIGURES: Catalogue = {
  hari: { id: 'Hari', en: 'Days' },
  menit: { id: 'Menit', en: 'Minutes' },
  dihitung: { id: 'Dihitung sebagai hari', en: 'Counted as days' },
  capaian: { id: 'Capaian', en: 'Results reached' },
  batas: { id: 'Batas', en: 'Threshold' },
  disiplin: { id: 'Disiplin', en: 'Discipline' },
  kegiatan: { id: 'Kegiatan dilaporkan', en: 'Activities reported' },
  diterima: { id: 'Laporan diterima', en: 'Reports accepted' },
  bulanIni: { id: 'Bulan terakhir', en: 'The last month' },
  bulanLalu: { id: 'Sebulan sebelumnya', en: 'A month before' },
  duaBulanLalu: { id: 'Dua bulan sebelumnya', en: 'Two months before' },
  menitSebelumnya: {
    id: 'Menit, delapan minggu sebelumnya',
    en: 'Minutes, the eight weeks before',
  },
  hariSebelumnya: { id: 'Hari, delapan minggu sebelumnya', en: 'Days, the eight weeks before' },
  berturut: { id: 'Hari berturut-turut', en: 'Days in a row' },
  kurang: { id: 'Tanpa laporan', en: 'Without a report' },
  dari: { id: 'Hari WFA terakhir', en: 'Last WFA days' },
  malam: { id: 'Hari kerja larut malam', en: 'Days with work late at night' },
  keluhan: { id: 'Keluhan', en: 'Complaints' },
  pengajuan: { id: 'Pengajuan menunggu', en: 'Requests waiting' },
  laporan: { id: 'Laporan menunggu', en: 'Reports waiting' },
  tanpaJawaban: { id: 'Panggilan tidak dijawab', en: 'Calls not answered' },
  terlambat: { id: 'Dijawab terlambat', en: 'Answered late' },
}

/** Figures that are percentages in hundredths. */
export const PERCENT: ReadonlySet<string> = new Set([
  'capaian',
  'batas',
  'disiplin',
  'bulanIni',
  'bulanLalu',
  'duaBulanLalu',
])
