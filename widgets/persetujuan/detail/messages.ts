import type { Catalogue } from '../../shared/words.ts'

/** Words of the request that is open, and of deciding on it. */
export const messages = {
  atasNama: {
    id: 'Anda memutus sebagai {jabatan} {nama}',
    en: 'You decide as {jabatan} for {nama}',
  },
  pengganti: { id: 'pengganti', en: 'stand-in' },
  aksiKonfirmasi: { id: 'Konfirmasi', en: 'Confirm' },
  konfirmasiTeks: {
    id: 'Data talenta pegawai ini belum tercatat. Konfirmasikan bahwa ia memenuhi syarat, atau tolak dengan alasan.',
    en: 'The talent data of this person is not on record. Confirm that they qualify, or refuse with a reason.',
  },
  jam: { id: 'Jam', en: 'Hours' },
  bukti: { id: 'Bukti', en: 'Proof' },
  ditandatangani: { id: 'Kriteria ditandatangani.', en: 'The criteria are signed.' },
  tempat: { id: 'Tempat', en: 'Place' },
  alasan: { id: 'Alasan', en: 'Reason' },
  hari: { id: 'Hari yang diputuskan', en: 'Days to decide on' },
  hariSetuju: {
    id: 'Bila Anda menyetujui, hari tanpa centang ditolak.',
    en: 'When you approve, days without a tick are refused.',
  },
  hariRekomendasi: {
    id: 'Bila Anda merekomendasikan, hari tanpa centang ditolak.',
    en: 'When you recommend, days without a tick are refused.',
  },
  aksiRekomendasi: { id: 'Rekomendasikan', en: 'Recommend' },
  aksiSetuju: { id: 'Setujui', en: 'Approve' },
  aksiKembalikan: { id: 'Kembalikan', en: 'Return' },
  aksiTolak: { id: 'Tolak', en: 'Refuse' },
  alasanKembalikan: { id: 'Apa yang perlu diperbaiki?', en: 'What has to be mended?' },
  alasanTolak: { id: 'Mengapa ditolak?', en: 'Why is it refused?' },
  alasanPetunjuk: {
    id: 'Pemohon membaca alasan ini.',
    en: 'The applicant reads this reason.',
  },
  pertahankan: { id: 'Pertahankan', en: 'Keep' },
  cabut: { id: 'Cabut hari WFA', en: 'Revoke days' },
  alasanPertahankan: { id: 'Mengapa dipertahankan?', en: 'Why are they kept?' },
  alasanCabut: { id: 'Mengapa dicabut?', en: 'Why are they revoked?' },
  mendesak: {
    id: 'Hari ini ikut dicabut dan langsung berlaku. Pakai hanya untuk keselamatan atau layanan yang mendesak.',
    en: 'Today is revoked with immediate effect. Only for safety or an urgent service.',
  },
  kirimKembalikan: { id: 'Kembalikan pengajuan', en: 'Return the request' },
  kirimTolak: { id: 'Tolak pengajuan', en: 'Refuse the request' },
  wajibAlasan: { id: 'Isi alasan keputusan Anda', en: 'Give the reason for your decision' },
  wajibTandaTangan: {
    id: 'Tanda tangani kriteria yang dicentang, atau batalkan isiannya',
    en: 'Sign the criteria that are ticked, or cancel them',
  },
  wajibHari: { id: 'Pilih sedikitnya satu hari', en: 'Choose one day at least' },
  selesai: {
    id: 'Pengajuan {nama} telah {keputusan}.',
    en: 'The request of {nama} has been {keputusan}.',
  },
  berikut: { id: 'Berikutnya: {nama}.', en: 'Next: {nama}.' },
  batal: { id: 'Batal', en: 'Cancel' },
} as const satisfies Catalogue
