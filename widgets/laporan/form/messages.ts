import type { Catalogue } from '../../shared/words.ts'

/** Texts of writing a report. */
export const messages = {
  rencana: { id: 'Hasil menurut rencana', en: 'Results as planned' },
  tanpaRencana: {
    id: 'Tidak ada rencana kerja untuk hari ini. Tuliskan hasil kerja Anda.',
    en: 'There is no work plan for this day. Say what you delivered.',
  },
  sesuai: { id: 'Tercapai sesuai rencana, kirim', en: 'All done as planned, send' },
  sesuaiPetunjuk: {
    id: 'Mengirim setiap hasil sebesar targetnya. Ubah di bawah bila berbeda.',
    en: 'Sends each result at its target. Change it below where it differs.',
  },
  terakhir: { id: 'Isi menurut laporan terakhir', en: 'Fill as in the last report' },
  target: { id: 'Target {target} {satuan}', en: 'Target {target} {satuan}' },
  realisasi: { id: 'Tercapai ({satuan})', en: 'Done ({satuan})' },
  jumlah: { id: 'Jumlah', en: 'How many' },
  satuan: { id: 'Satuan', en: 'Unit' },
  hasil: { id: 'Hasil kerja', en: 'Result' },
  bukti: { id: 'Bukti (boleh kosong)', en: 'Proof (optional)' },
  buktiPetunjuk: {
    id: 'Alamat tautan atau nomor dokumen',
    en: 'A link or the number of a document',
  },
  hasilKe: { id: 'Hasil kerja {n}', en: 'Result {n}' },
  tambahan: { id: 'Di luar rencana', en: 'Not planned' },
  tambah: { id: 'Tambah hasil di luar rencana', en: 'Add what was not planned' },
  hapus: { id: 'Hapus', en: 'Remove' },
  hapusKe: { id: 'Hapus hasil kerja {n}', en: 'Remove result {n}' },
  kendala: { id: 'Kendala (boleh kosong)', en: 'Obstacles (optional)' },
  kirim: { id: 'Kirim laporan', en: 'Send the report' },
  mengirim: { id: 'Mengirim…', en: 'Sending…' },
  tutup: { id: 'Tutup', en: 'Close' },
  terkirim: {
    id: 'Laporan terkirim, menunggu {atasan}.',
    en: 'The report is sent and waits for {atasan}.',
  },
  atasan: { id: 'atasan', en: 'your superior' },
  wajibHasil: { id: 'Isi hasil kerja {n}', en: 'Name result {n}' },
  wajibRealisasi: {
    id: 'Isi yang tercapai pada hasil kerja {n} dengan angka, 0 bila tidak ada',
    en: 'Say how much of result {n} was done, 0 if nothing',
  },
  wajibSatuan: { id: 'Isi satuan hasil kerja {n}', en: 'Give the unit of result {n}' },
} as const satisfies Catalogue
