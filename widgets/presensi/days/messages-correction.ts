import type { Catalogue } from '../../shared/words.ts'

/** Words of corrections. */
export const messages = {
  judul: { id: 'Koreksi {hari}', en: 'Correction of {hari}' },
  jenis: { id: 'Apa yang perlu dikoreksi?', en: 'What is to be put right?' },
  pukul: { id: 'Pukul berapa sebenarnya?', en: 'At what time was it?' },
  pukulPetunjuk: { id: 'Menurut zona waktu unit kerja Anda', en: 'In the time zone of your unit' },
  alasan: { id: 'Apa yang terjadi?', en: 'What happened?' },
  bukti: { id: 'Bukti', en: 'Proof' },
  buktiPetunjuk: {
    id: 'Contoh: surat tugas dan nomornya, atau foto dan nama berkasnya.',
    en: 'Example: a letter and its number, or a photo and its file name.',
  },
  buktiJenis: { id: 'Jenis bukti', en: 'Kind of proof' },
  buktiNomor: { id: 'Nomor atau nama berkas', en: 'Number or file name' },
  tambahBukti: { id: 'Tambah bukti', en: 'Add a proof' },
  hapus: { id: 'Hapus', en: 'Remove' },
  hapusBukti: { id: 'Hapus bukti {n}', en: 'Remove proof {n}' },
  kirim: { id: 'Kirim koreksi', en: 'Send the correction' },
  mengirim: { id: 'Mengirim…', en: 'Sending…' },
  batal: { id: 'Batal', en: 'Cancel' },
  terkirim: {
    id: 'Koreksi terkirim, menunggu atasan.',
    en: 'The correction is sent and waits for your superior.',
  },
  wajibJenis: { id: 'Pilih apa yang perlu dikoreksi', en: 'Choose what is to be put right' },
  wajibPukul: { id: 'Isi jamnya', en: 'Give the time' },
  wajibAlasan: { id: 'Isi apa yang terjadi', en: 'Say what happened' },
  wajibBukti: { id: 'Isi jenis bukti', en: 'Say what the proof is' },
  wajibNomor: { id: 'Isi nomor atau nama berkas bukti', en: 'Give its number or file name' },
  milikSaya: { id: 'Koreksi saya bulan ini', en: 'My corrections of this month' },
  pukulIni: { id: 'pukul {jam}', en: 'at {jam}' },
  tarik: { id: 'Batalkan koreksi', en: 'Take it back' },
  ditarik: { id: 'Koreksi dibatalkan.', en: 'The correction is taken back.' },
  kedaluwarsa: {
    id: 'Atasan tidak memutuskan sampai batasnya; BKD/BKPSDM yang memutuskan.',
    en: 'The superior did not decide in time; BKD/BKPSDM decides.',
  },
} as const satisfies Catalogue
