import { baik, masalah, type Temuan } from './temuan.ts'

/** Judges the address at which people reach Luwes: letters and QR codes lead there. */
export function judgeAddress(publicUrl: string | null): Temuan {
  if (publicUrl !== null) {
    return baik('alamat', `Tautan dan kode QR menuju ${publicUrl}.`, `Links lead to ${publicUrl}.`)
  }
  return masalah(
    'alamat',
    'peringatan',
    {
      id: 'Alamat publik belum diisi: surat tugas terbit tanpa kode QR.',
      en: 'The public address is not set: letters have no QR code.',
    },
    {
      id: 'Isi PUBLIC_URL dengan alamat https Luwes, lalu jalankan ulang.',
      en: 'Set PUBLIC_URL to the https address of Luwes, and restart.',
    },
  )
}
