import type { Catalogue } from '../../shared/words.ts'

/** Words of the rest of the form: what a kind asks for, the reason, the plan, what is missing. */
export const messages = {
  kelompokWaktu: { id: 'Jam kerja', en: 'Hours' },
  kelompokKhusus: { id: 'Keadaan khusus', en: 'Special condition' },
  kelompokKeluarga: { id: 'Keluarga', en: 'Family' },
  sifPetunjuk: { id: 'Bergiliran pada jam tertentu', en: 'In turns, at set hours' },
  dinamisPetunjuk: {
    id: 'Jam masuk dan pulang disesuaikan, jumlah jam seminggu tetap',
    en: 'Other hours, the same total in a week',
  },
  keadaanKhususPetunjuk: {
    id: 'Di luar batas hari mingguan, disertai bukti',
    en: 'Beyond the weekly limit, with a proof',
  },
  merawatPetunjuk: {
    id: 'Bekerja sambil merawat orang tua yang sakit, disertai bukti',
    en: 'Work beside the care of a sick parent, with a proof',
  },
  ulangTahunPetunjuk: {
    id: 'Izin satu hari setahun, tepat pada tanggalnya',
    en: 'One day a year, on the very date',
  },
  jamMulai: { id: 'Mulai', en: 'From' },
  jamSelesai: { id: 'Selesai', en: 'To' },
  jamSifPetunjuk: {
    id: 'Jam sif Anda pada hari yang dipilih.',
    en: 'The hours of your shift on the days chosen.',
  },
  jamDinamisPetunjuk: {
    id: 'Jam kerja Anda pada hari yang dipilih, termasuk jam inti.',
    en: 'Your hours on the days chosen, core hours included.',
  },
  buktiJenis: { id: 'Jenis bukti', en: 'Kind of proof' },
  buktiJenisPetunjuk: {
    id: 'Contoh: surat keterangan dokter',
    en: "Example: a doctor's certificate",
  },
  buktiNomor: { id: 'Nomor bukti', en: 'Number of the proof' },
  buktiNomorPetunjuk: {
    id: 'Nomor yang tertera pada surat',
    en: 'The number that stands on the letter',
  },
  sedangPerbaiki: {
    id: 'Anda sedang memperbaiki pengajuan yang dikembalikan.',
    en: 'You are mending a request that was returned.',
  },
  mulaiBaru: { id: 'Buat pengajuan baru saja', en: 'Start a new request instead' },
  namaTempat: { id: 'Nama tempat', en: 'Name of the place' },
  namaTempatPetunjuk: {
    id: 'Contoh: Kantor Kecamatan Krui Selatan',
    en: 'Example: Kantor Kecamatan Krui Selatan',
  },
  alasan: { id: 'Apa alasannya?', en: 'What is the reason?' },
  alasanPetunjuk: {
    id: 'Jelaskan singkat mengapa pekerjaan ini lebih baik dikerjakan dari sana.',
    en: 'Say in a few words why this work is better done from there.',
  },
  rencana: { id: 'Apa yang akan Anda hasilkan?', en: 'What will you deliver?' },
  rencanaPetunjuk: {
    id: 'Tulis hasil kerja yang dapat dihitung, misalnya “Laporan monitoring”, 2, “dokumen”.',
    en: 'Name results that can be counted, such as “Monitoring report”, 2, “documents”.',
  },
  hasilKe: { id: 'Hasil kerja {n}', en: 'Result {n}' },
  hasil: { id: 'Hasil kerja', en: 'Result' },
  target: { id: 'Target', en: 'Target' },
  satuan: { id: 'Satuan', en: 'Unit' },
  kra: { id: 'Mendukung sasaran (boleh dilewati)', en: 'Serves the target (optional)' },
  tanpaKra: { id: 'Tidak dipilih', en: 'None chosen' },
  tambahHasil: { id: 'Tambah hasil kerja', en: 'Add a result' },
  hapusHasil: { id: 'Hapus hasil kerja {n}', en: 'Remove result {n}' },
  hapus: { id: 'Hapus', en: 'Remove' },
  kirim: { id: 'Kirim pengajuan', en: 'Send the request' },
  mengirim: { id: 'Mengirim…', en: 'Sending…' },
  wajibJenis: { id: 'Pilih tempat bekerja', en: 'Choose where you will work' },
  wajibTempat: { id: 'Isi nama tempat bekerja', en: 'Name the place' },
  wajibMulai: { id: 'Isi jam mulai', en: 'Give the hour at which you begin' },
  wajibSelesai: { id: 'Isi jam selesai', en: 'Give the hour at which you end' },
  wajibBuktiJenis: { id: 'Isi jenis bukti', en: 'Say what the proof is' },
  wajibBuktiNomor: { id: 'Isi nomor bukti', en: 'Give the number of the proof' },
  wajibHari: { id: 'Pilih sedikitnya satu hari', en: 'Choose one day at least' },
  wajibAlasan: { id: 'Isi alasan pengajuan', en: 'Give the reason' },
  wajibHasil: { id: 'Isi hasil kerja {n}', en: 'Name result {n}' },
  wajibTarget: {
    id: 'Isi target hasil kerja {n} dengan angka lebih dari 0',
    en: 'Give the target of result {n} as a number above 0',
  },
  wajibSatuan: { id: 'Isi satuan hasil kerja {n}', en: 'Give the unit of result {n}' },
} as const satisfies Catalogue
