import type { Catalogue } from '../../shared/words.ts'

/** Texts of operators. */
export const messages = {
  teks: {
    id: 'Operator mengurus data satu unit kerja: memverifikasi koreksi yang direkomendasikan atasan, mengisi piket dan sif, kesiapan, mesin, dan impor. TPP orang lain tidak tampak baginya.',
    en: 'An operator looks after the data of a unit: verifies corrections that the atasan recommended, and enters pickets, readiness, machines and imports. They do not see the allowances of others.',
  },
  baru: { id: 'Tunjuk operator', en: 'Appoint an operator' },
  kosong: { id: 'Belum ada operator', en: 'No operators yet' },
  kosongTeks: {
    id: 'Operator yang Anda tunjuk akan tampil di sini.',
    en: 'Operators that you appoint will appear here.',
  },
  nip: { id: 'Pegawai yang ditunjuk', en: 'Who is appointed' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  pilihUnit: { id: 'Pilih unit kerja', en: 'Choose a unit' },
  bawahan: { id: 'Termasuk unit di bawahnya', en: 'With the units below' },
  nomorSurat: { id: 'Nomor surat penunjukan', en: 'Number of the letter' },
  wajibNip: { id: 'Pilih pegawai yang ditunjuk', en: 'Choose who is appointed' },
  wajibUnit: { id: 'Pilih unit kerjanya', en: 'Choose the unit' },
  wajibSurat: { id: 'Isi nomor surat penunjukan', en: 'Give the number of the letter' },
  simpan: { id: 'Simpan penunjukan', en: 'Save' },
  tersimpan: { id: 'Penunjukan tersimpan.', en: 'The appointment is saved.' },
  judulBaris: { id: '{nama}, operator {unit}', en: '{nama}, operator of {unit}' },
  beserta: { id: 'beserta unit di bawahnya', en: 'with the units below' },
  surat: { id: 'Surat {nomor}', en: 'Letter {nomor}' },
  pindah: {
    id: 'Pegawai ini sudah pindah ke unit lain. Periksa apakah penunjukannya masih tepat.',
    en: 'This person belongs to another unit by now. Check whether the appointment is still right.',
  },
  berlaku: { id: 'Berlaku', en: 'In force' },
  akan: { id: 'Akan datang', en: 'To come' },
  selesai: { id: 'Selesai', en: 'Over' },
  dicabut: { id: 'Dicabut', en: 'Ended' },
  cabut: { id: 'Cabut', en: 'End' },
  cabutYa: { id: 'Cabut penunjukan', en: 'End the appointment' },
  mengapa: { id: 'Mengapa dicabut?', en: 'Why is it ended?' },
  sudahCabut: { id: 'Penunjukan {nama} dicabut.', en: 'The appointment of {nama} is ended.' },
} as const satisfies Catalogue
