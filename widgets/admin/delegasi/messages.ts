import type { Catalogue } from '../../shared/words.ts'

/** Texts of delegations. */
export const messages = {
  baru: { id: 'Catat Plh atau Plt', en: 'Enter a stand-in' },
  kosong: { id: 'Belum ada delegasi', en: 'No delegations yet' },
  kosongTeks: {
    id: 'Plh dan Plt yang Anda catat akan tampil di sini.',
    en: 'Stand-ins that you enter will appear here.',
  },
  jenis: { id: 'Jenis', en: 'Kind' },
  plh: { id: 'Plh', en: 'Plh' },
  plt: { id: 'Plt', en: 'Plt' },
  plhPanjang: {
    id: 'Plh, pejabat berhalangan sementara',
    en: 'Plh, the holder is away for a time',
  },
  pltPanjang: { id: 'Plt, jabatan kosong', en: 'Plt, the post is vacant' },
  dariNip: { id: 'Pejabat yang diwakili', en: 'Office holder' },
  keNip: { id: 'Yang mewakili', en: 'Stand-in' },
  nomorSurat: { id: 'Nomor surat perintah', en: 'Number of the letter' },
  wajibDariNip: {
    id: 'Pilih pejabat yang diwakili',
    en: 'Choose the office holder',
  },
  wajibKeNip: {
    id: 'Pilih siapa yang mewakili',
    en: 'Choose the stand-in',
  },
  orangSama: {
    id: 'Pejabat dan yang mewakili harus orang yang berbeda',
    en: 'These must be two people',
  },
  wajibSurat: { id: 'Isi nomor surat perintah', en: 'Give the number of the letter' },
  simpan: { id: 'Simpan delegasi', en: 'Save' },
  tersimpan: { id: 'Delegasi tersimpan.', en: 'The delegation is saved.' },
  judulBaris: { id: '{jenis}: {ke} mewakili {dari}', en: '{jenis}: {ke} stands in for {dari}' },
  surat: { id: 'Surat {nomor}', en: 'Letter {nomor}' },
  berlaku: { id: 'Berlaku', en: 'In force' },
  akan: { id: 'Akan datang', en: 'To come' },
  selesai: { id: 'Selesai', en: 'Over' },
  dicabut: { id: 'Dicabut', en: 'Revoked' },
  cabut: { id: 'Cabut', en: 'Revoke' },
  cabutYa: { id: 'Cabut delegasi', en: 'Revoke the delegation' },
  mengapa: { id: 'Mengapa dicabut?', en: 'Why is it revoked?' },
  sudahCabut: { id: 'Delegasi kepada {nama} dicabut.', en: 'The delegation to {nama} is revoked.' },
} as const satisfies Catalogue
