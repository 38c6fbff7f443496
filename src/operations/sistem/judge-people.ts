import { baik, masalah, type Temuan } from './temuan.ts'

/** Judges the employees and units that SIMPEG sent. */
export function judgePeople(pegawai: number, unit: number): Temuan {
  if (pegawai > 0 && unit > 0) {
    const id = `${pegawai} pegawai aktif, ${unit} unit kerja.`
    const en = `${pegawai} active employees, ${unit} units.`
    return baik('pegawai', id, en)
  }
  return masalah(
    'pegawai',
    'peringatan',
    { id: 'Belum ada pegawai atau unit kerja.', en: 'There are no employees or no units yet.' },
    {
      id: 'Kirim dari SIMPEG ke /webhooks/simpeg, atau jalankan "luwes import" untuk unit kerja, lalu pegawai.',
      en: 'Send them from SIMPEG to /webhooks/simpeg, or run "luwes import" for the units, then the employees.',
    },
  )
}
