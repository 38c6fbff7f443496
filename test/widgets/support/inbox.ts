import type { Antrean } from '../../../widgets/shared/contract.ts'
import { disetujui, langkah } from './data.ts'

const NAMES =
  'Rini Astuti,Hendra Gunawan,Yuliana Putri,Muhammad Fauzan,Ni Made Sukerti,Andi Baso Rahman,Maria Goreti Lende,Joko Prasetyo,Fitriani Hasibuan,Dedi Kurniawan'
const UNITS = [
  'Dinas Komunikasi dan Informatika',
  'Badan Perencanaan Pembangunan Daerah',
  'Bagian Organisasi Sekretariat Daerah',
]

/** Returns an inbox with a number of requests, oldest first. */
export function kotakMasuk(count: number): Antrean[] {
  const names = NAMES.split(',')
  return Array.from({ length: count }, (_, index): Antrean => {
    const nip = `19850721201001${String(1000 + index)}`
    const giliran = index % 3 === 0 ? 'setuju' : 'rekomendasi'
    const status = giliran === 'setuju' ? 'direkomendasikan' : 'diajukan'
    const sejak = `2026-11-${String(9 + Math.floor((index * 9) / count)).padStart(2, '0')}T08:${String(10 + (index % 50))}:00+07:00`
    return {
      ...disetujui,
      id: `k-${index}`,
      nip,
      nama: names[index % names.length] ?? '',
      unitKerja: 'U',
      namaUnit: UNITS[index % UNITS.length] ?? '',
      giliran,
      sejak,
      jenis: index % 4 === 1 ? 'lokasi-lain' : 'rumah',
      ...(index % 4 === 1 && { lokasi: { nama: 'Balai Desa Pasar Krui' } }),
      hari: (index % 2 === 0 ? ['2026-11-24', '2026-11-26'] : ['2026-11-24']).map((tanggal) => {
        return { tanggal, status }
      }),
      status,
      alasan:
        'Menyelesaikan penyusunan dokumen rencana kerja yang memerlukan konsentrasi penuh tanpa gangguan tamu.',
      diajukanPada: sejak,
      riwayat: [langkah('ajukan', sejak, nip)],
      tenggat: '2026-11-25',
      terlambat: false,
      atasNama: null,
      menyatakanKriteria: false,
      halangan: [],
    }
  })
}
