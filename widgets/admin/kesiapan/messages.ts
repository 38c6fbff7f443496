import type { Catalogue } from '../../shared/words.ts'

/** Texts of the readiness of a unit. */
export const messages = {
  teks: {
    id: 'Laptop dan internet pegawai untuk WFA, menurut pernyataan mereka sendiri atau pemeriksaan Anda.',
    en: 'Laptop and internet of people for flexible work, as they declared them or as you checked them.',
  },
  unit: { id: 'Unit kerja', en: 'Unit' },
  ringkas: {
    id: '{siap} siap, {belum} belum siap, {kosong} belum menyatakan',
    en: '{siap} ready, {belum} not ready, {kosong} declared nothing',
  },
  siap: { id: 'Siap', en: 'Ready' },
  belum: { id: 'Belum siap', en: 'Not ready' },
  kosong: { id: 'Belum menyatakan', en: 'Declared nothing' },
  tanpaLaptop: { id: 'Tanpa laptop', en: 'No laptop' },
  tanpaInternet: { id: 'Tanpa internet', en: 'No internet' },
  pada: { id: 'Dinyatakan {saat}', en: 'Declared {saat}' },
  catat: { id: 'Catat pemeriksaan', en: 'Record a check' },
  laptop: { id: 'Laptop siap', en: 'The laptop is ready' },
  internet: { id: 'Internet siap', en: 'The internet is ready' },
  alasan: { id: 'Bagaimana diperiksa?', en: 'How was it checked?' },
  wajibAlasan: { id: 'Isi cara memeriksanya', en: 'Say how it was checked' },
  simpan: { id: 'Simpan pemeriksaan', en: 'Save' },
  tersimpan: { id: 'Kesiapan {nama} tersimpan.', en: 'The readiness of {nama} is saved.' },
  batal: { id: 'Batal', en: 'Cancel' },
  nihil: { id: 'Tidak ada pegawai di unit ini', en: 'Nobody belongs to this unit' },
  nihilTeks: { id: 'Pilih unit lain.', en: 'Choose another unit.' },
} as const satisfies Catalogue
