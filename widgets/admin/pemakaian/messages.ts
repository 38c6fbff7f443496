import type { Catalogue } from '../../shared/words.ts'

/** Words of what offices use. */
export const messages = {
  teks: {
    id: 'Pemakaian kantor menurut meter atau tagihan. Bulan acuan menjadi pembanding penghematan di Dasbor.',
    en: 'What offices used by meter or bill. Months of the baseline are what savings are held against.',
  },
  unit: { id: 'Unit kerja', en: 'Unit' },
  baru: { id: 'Isi pemakaian', en: 'Enter what was used' },
  kantor: { id: 'Kantor atau gedung', en: 'Office or building' },
  jenis: { id: 'Jenis', en: 'Kind' },
  listrik: { id: 'Listrik', en: 'Electricity' },
  air: { id: 'Air', en: 'Water' },
  internet: { id: 'Internet', en: 'Internet' },
  perjalanan: { id: 'Perjalanan dinas', en: 'Official travel' },
  bulan: { id: 'Bulan', en: 'Month' },
  rupiah: { id: 'Biaya (rupiah)', en: 'Cost (rupiah)' },
  jumlah: { id: 'Jumlah menurut meter', en: 'Amount by the meter' },
  jumlahPetunjuk: { id: 'Boleh dikosongkan, misalnya kWh.', en: 'May be left out, such as kWh.' },
  sumber: { id: 'Menurut', en: 'By' },
  meter: { id: 'Meter', en: 'Meter' },
  tagihan: { id: 'Tagihan', en: 'Bill' },
  acuan: { id: 'Bulan acuan, sebelum kerja fleksibel', en: 'Baseline, before flexible work' },
  acuanBadge: { id: 'Acuan', en: 'Baseline' },
  simpan: { id: 'Simpan pemakaian', en: 'Save' },
  tersimpan: { id: 'Pemakaian tersimpan.', en: 'Saved.' },
  kosong: { id: 'Belum ada pemakaian', en: 'Nothing entered yet' },
  kosongTeks: {
    id: 'Tanpa data meter atau tagihan, Dasbor memakai perkiraan dengan asumsi yang dinyatakan.',
    en: 'Without meters or bills the dashboard shows estimates with declared assumptions.',
  },
  baris: { id: '{jenis}, {bulan}', en: '{jenis}, {bulan}' },
  wajibKantor: { id: 'Isi nama kantor', en: 'Name the office' },
  wajibBulan: { id: 'Pilih bulannya', en: 'Choose the month' },
  wajibRupiah: { id: 'Isi biaya dengan angka', en: 'Give the cost as a number' },
  salahJumlah: { id: 'Isi jumlah dengan angka', en: 'Give the amount as a number' },
} as const satisfies Catalogue
