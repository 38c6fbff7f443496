import type { HariKeDepan } from '../../../widgets/shared/contract.ts'
import { addDays, weekday } from '../../../widgets/shared/dates.ts'
import { TODAY } from './data.ts'

const refusal = (kode: string, id: string, dasar = 'Perkada') => ({
  kode,
  pesan: { id, en: id },
  dasar,
})

/** Returns six weeks from today: a Friday that is full, an apel, an office day, and days beyond the calendar. */
export function depan(): HariKeDepan {
  const hari = Array.from({ length: 42 }, (_, n): HariKeDepan['hari'][number] => {
    const tanggal = addDays(TODAY, n)
    const off = weekday(tanggal) > 5
    const why =
      (off && refusal('wfa.bukan-hari-kerja', 'Hari libur atau akhir pekan.')) ||
      (n < 3 && refusal('wfa.pemberitahuan', 'Ajukan paling lambat 2 hari kerja sebelumnya.')) ||
      (tanggal === '2026-11-27' && refusal('wfa.kuota', 'Kuota WFA unit kerja sudah penuh.')) ||
      (tanggal === '2026-12-03' && refusal('wfa.hari-terbuka', 'Hari ini hari kantor.')) ||
      (tanggal > '2026-12-23' && refusal('kalender.belum-ada', 'Kalender tahun ini belum ada.')) ||
      null
    const terpakai = tanggal === '2026-11-27' ? 10 : 2
    const acara = tanggal === '2026-11-30' ? [{ jenis: 'apel' as const, nama: 'Apel Senin' }] : []
    return { tanggal, batas: 10, terpakai, halangan: why, acara }
  })
  const pekan = ['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'].map(
    (mulai, at) => ({ mulai, batas: 2, terpakai: at === 1 ? 1 : 0, dasar: 'Pasal 13' }),
  )
  const sasaran = [{ kode: 'KRA-2', hasil: 'Layanan tepat waktu', satuan: 'laporan' }]
  return { hariIni: TODAY, hari, pekan, tertutup: [], sasaran }
}

/** Returns the same, for somebody who may work from no other place. */
export function tertutup(sampai?: string): HariKeDepan {
  const pesan = { id: 'Anda masih tergolong baru dalam jabatan.', en: 'You are new.' }
  const halangan = [
    {
      kode: 'wfa.baru-menjabat',
      pesan,
      dasar: 'Permen PANRB 4/2025 Pasal 25',
      ...(sampai && { sampai }),
    },
  ]
  const kinds = ['rumah', 'kantor-lain', 'lokasi-lain'] as const
  return { ...depan(), tertutup: kinds.map((jenis) => ({ jenis, halangan })) }
}
