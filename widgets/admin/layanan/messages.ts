import type { Catalogue } from '../../shared/words.ts'

/** Texts of service windows. */
export const messages = {
  unit: { id: 'Unit kerja', en: 'Unit' },
  petunjuk: {
    id: 'Pada jam layanan, WFA tidak disetujui bila petugas yang tersisa kurang dari minimum. Hari yang sudah disetujui tetap berlaku.',
    en: 'In these hours no WFA is granted that would leave fewer than the minimum. Days granted already stay.',
  },
  kosong: {
    id: 'Unit ini belum mempunyai jam layanan.',
    en: 'This unit has no service hours yet.',
  },
  ke: { id: 'Layanan {n}', en: 'Service {n}' },
  nama: { id: 'Nama layanan', en: 'Name of the service' },
  hari: { id: 'Hari layanan', en: 'Days' },
  mulai: { id: 'Buka', en: 'Opens' },
  selesai: { id: 'Tutup', en: 'Closes' },
  minimum: { id: 'Minimum petugas', en: 'Least people' },
  tambah: { id: 'Tambah layanan', en: 'Add a service' },
  hapus: { id: 'Hapus layanan ini', en: 'Remove this service' },
  simpan: { id: 'Simpan layanan', en: 'Save the services' },
  tersimpan: { id: 'Layanan {nama} tersimpan.', en: 'The services of {nama} are saved.' },
  wajibNama: { id: 'Isi nama layanan', en: 'Name the service' },
  wajibHari: { id: 'Pilih sedikitnya satu hari layanan', en: 'Choose one day at least' },
  wajibJam: { id: 'Jam tutup harus sesudah jam buka', en: 'It must close after it opens' },
  wajibMinimum: { id: 'Isi minimum petugas dengan angka', en: 'Give the least number of people' },
} as const satisfies Catalogue
