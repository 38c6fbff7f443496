import type { Catalogue } from '../../shared/words.ts'

/** Texts of future granted days, of revoking and of recalling. */
export const messages = {
  kosong: { id: 'Tidak ada WFA yang sedang berlaku', en: 'No granted days ahead' },
  kosongTeks: {
    id: 'Hari WFA yang sudah disetujui dan belum lewat akan tampil di sini.',
    en: 'Granted WFA days that are not over will appear here.',
  },
  hari: { id: 'Hari yang disetujui', en: 'Granted days' },
  hariIni: { id: 'hari ini', en: 'today' },
  tempat: { id: 'Tempat', en: 'Place' },
  alasan: { id: 'Alasan', en: 'Reason' },
  dipanggil: { id: 'Dipanggil ke kantor', en: 'Called to the office' },
  panggil: { id: 'Panggil ke kantor', en: 'Call to the office' },
  cabut: { id: 'Cabut hari WFA', en: 'Revoke days' },
  hariCabut: { id: 'Hari yang dicabut', en: 'Days to revoke' },
  hariPanggil: { id: 'Hari pemanggilan', en: 'Day of the call' },
  mengapaCabut: { id: 'Mengapa dicabut?', en: 'Why are they revoked?' },
  mengapaPanggil: { id: 'Mengapa dipanggil?', en: 'Why are they called?' },
  cabutPetunjuk: {
    id: 'Hari yang dicabut kembali menjadi hari kerja di kantor. Pegawai membaca alasan ini.',
    en: 'Revoked days become office days again. The employee reads this reason.',
  },
  panggilPetunjuk: {
    id: 'Pegawai diberi waktu tempuh sebelum harus tiba, dan membaca alasan ini.',
    en: 'The employee is given time to travel, and reads this reason.',
  },
  mendesak: {
    id: 'Hari ini ikut dicabut dan langsung berlaku. Pakai hanya untuk keselamatan atau layanan yang mendesak.',
    en: 'Today is revoked with immediate effect. Only for safety or an urgent service.',
  },
  kirimCabut: { id: 'Cabut hari terpilih', en: 'Revoke the chosen days' },
  kirimPanggil: { id: 'Panggil ke kantor', en: 'Call to the office' },
  dicabut: { id: 'WFA {nama} dicabut: {hari}.', en: 'The days of {nama} are revoked: {hari}.' },
  sudahDipanggil: {
    id: '{nama} dipanggil ke kantor: {hari}.',
    en: '{nama} is called to the office: {hari}.',
  },
} as const satisfies Catalogue
