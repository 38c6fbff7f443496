import type { Catalogue } from '../../shared/words.ts'

/** Words of pickets, shifts and what is brought in by hand. */
export const messages = {
  teks: {
    id: 'Sif dan piket pegawai unit. Piket berlaku di samping jam kerja, kecuali menggantikannya.',
    en: 'Shifts and pickets of the unit. A picket stands beside the office hours, unless it takes their place.',
  },
  unit: { id: 'Unit kerja', en: 'Unit' },
  baru: { id: 'Isi piket', en: 'Enter a picket' },
  pegawai: { id: 'Pegawai', en: 'Person' },
  tanggal: { id: 'Tanggal mulai', en: 'First day' },
  mulai: { id: 'Pukul mulai', en: 'From' },
  selesai: { id: 'Pukul selesai', en: 'To' },
  zona: { id: 'Zona waktu', en: 'Zone' },
  menggantikan: { id: 'Menggantikan jam kerja hari itu', en: 'In place of the hours of that day' },
  malam: { id: 'Selesai hari berikutnya', en: 'It ends on the next day' },
  wajibPegawai: { id: 'Pilih pegawainya', en: 'Choose the person' },
  wajibTanggal: { id: 'Pilih tanggalnya', en: 'Choose the day' },
  wajibJam: { id: 'Isi jam mulai dan selesai', en: 'Give both times' },
  simpan: { id: 'Simpan piket', en: 'Save' },
  tersimpan: { id: 'Piket tersimpan.', en: 'The picket is saved.' },
  kosong: { id: 'Belum ada piket bulan ini', en: 'No pickets this month' },
  kosongTeks: {
    id: 'Isi satu per satu, atau impor dari CSV.',
    en: 'Enter them one by one, or from a CSV.',
  },
  ganti: { id: 'Menggantikan jam kerja', en: 'In place of office hours' },
  samping: { id: 'Di samping jam kerja', en: 'Beside office hours' },
  batal: { id: 'Batalkan', en: 'Take back' },
  batalAria: {
    id: 'Batalkan piket {nama} {tanggal}',
    en: 'Take back the picket of {nama} on {tanggal}',
  },
  dibatalkan: { id: 'Piket {nama} dibatalkan.', en: 'The picket of {nama} is taken back.' },
  impor: { id: 'Impor CSV', en: 'Bring in a CSV' },
  tutup: { id: 'Tutup', en: 'Close' },
  jenis: { id: 'Isi berkas', en: 'What it holds' },
  'jadwal-sif.ditetapkan': { id: 'Piket dan sif', en: 'Pickets and shifts' },
  'presensi.terekam': { id: 'Presensi dari mesin', en: 'Taps of a machine' },
  berkas: { id: 'Pilih berkas CSV', en: 'Choose a CSV file' },
  tabel: { id: 'Atau tempel tabelnya', en: 'Or paste the table' },
  bentukSif: {
    id: 'Kolom: nip; tanggal (2026-11-20); mulai (19:00); selesai (06:00); ganti (ya atau kosong)',
    en: 'Columns: nip; day (2026-11-20); from (19:00); to (06:00); ganti (ya, or empty)',
  },
  bentukTap: {
    id: 'Kolom: nip; waktu (2026-11-20 07:21); arah (masuk, pulang, auto); metode (sidik-jari, wajah, qr); nama kantor',
    en: 'Columns: nip; time (2026-11-20 07:21); arah (masuk, pulang, auto); metode (sidik-jari, wajah, qr); office',
  },
  wajibTabel: { id: 'Pilih berkas atau tempel tabelnya', en: 'Choose a file or paste the table' },
  barisSalah: {
    id: 'Baris {n} tidak terbaca. Periksa kolomnya.',
    en: 'Row {n} cannot be read. Check its columns.',
  },
  kirim: { id: 'Impor', en: 'Bring in' },
  selesaiImpor: {
    id: '{n} baris diterima, {ganda} sudah ada, {tolak} ditolak.',
    en: '{n} rows taken in, {ganda} there already, {tolak} refused.',
  },
  ditolak: { id: 'Baris yang ditolak', en: 'Refused rows' },
  baris: { id: 'Baris {n}: {pesan}', en: 'Row {n}: {pesan}' },
} as const satisfies Catalogue
