import type { Catalogue } from '../../shared/words.ts'

/** Texts of the choices about messages. */
export const messages = {
  pengantar: {
    id: 'Pesan singkat untuk Anda di luar portal. Isinya tidak memuat angka TPP, alasan, atau hal yang bersifat pribadi.',
    en: 'Short messages for you outside the portal. They hold no allowance, no reasons and nothing private.',
  },
  jenis: { id: 'Pesan yang dikirim', en: 'Messages that are sent' },
  gerbang: { id: 'WhatsApp atau surel instansi', en: 'WhatsApp or e-mail of the regency' },
  'web-push': { id: 'Notifikasi perangkat', en: 'Notifications of devices' },
  wajib: {
    id: 'Selalu dikirim. Panggilan yang tidak dijawab hanya dihitung bila pesannya sampai tepat waktu.',
    en: 'Always sent. A call that is not answered counts only where its message arrived in time.',
  },
  tenang: { id: 'Jam tenang', en: 'Quiet hours' },
  tenangTeks: {
    id: 'Pesan menunggu sampai jam tenang selesai. Panggilan pada jam kerja tetap dikirim.',
    en: 'Messages wait until the quiet hours are over. Calls in working hours are sent all the same.',
  },
  sendiri: { id: 'Atur jam tenang sendiri', en: 'Choose own quiet hours' },
  bawaan: {
    id: 'Sekarang pukul {dari} sampai {sampai}, sama untuk semua pegawai.',
    en: 'Now from {dari} to {sampai}, the same for everybody.',
  },
  dari: { id: 'Mulai pukul', en: 'From' },
  sampai: { id: 'Sampai pukul', en: 'Until' },
  pukulSalah: {
    id: 'Isi kedua jam, misalnya 19.00 dan 07.00.',
    en: 'Give both times, such as 19:00 and 07:00.',
  },
  bkd: {
    id: 'Kirim juga ringkasan pagi untuk urusan BKPSDM',
    en: 'Send the morning digest of what waits for bkd too',
  },
  bkdTeks: { id: 'Berlaku 90 hari sejak disimpan.', en: 'For 90 days after it is saved.' },
  bkdSampai: { id: 'Dikirim sampai {saat}.', en: 'Sent until {saat}.' },
  simpan: { id: 'Simpan pilihan', en: 'Save choices' },
  tersimpan: { id: 'Pilihan disimpan.', en: 'Choices saved.' },
  samaSaja: { id: 'Tidak ada yang diubah.', en: 'Nothing was changed.' },
  terakhir: { id: 'Pesan terakhir', en: 'Newest messages' },
  belumAda: { id: 'Belum ada pesan untuk Anda.', en: 'No message for you yet.' },
} as const satisfies Catalogue

/** The states of a message on one channel, for readers. */
export const STATES = {
  menunggu: { id: 'menunggu dikirim', en: 'waits to be sent' },
  diserahkan: { id: 'dikirim, belum dipastikan sampai', en: 'sent, not confirmed yet' },
  sampai: { id: 'sampai', en: 'arrived' },
  gagal: { id: 'tidak sampai', en: 'did not arrive' },
  'tanpa-alamat': { id: 'tidak ada perangkat terdaftar', en: 'no device is registered' },
  lewat: { id: 'tidak dikirim, sudah lewat waktunya', en: 'not sent, its time was over' },
} as const satisfies Catalogue
