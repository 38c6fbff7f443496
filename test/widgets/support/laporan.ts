import type { FaktaLaporan } from '../../../src/domain/kinerja/baris-laporan.ts'
import { BENTUK_LAPORAN, composeReport } from '../../../src/domain/kinerja/laporan-bulanan.ts'
import { REKAP_KOSONG } from '../../../src/domain/kinerja/rekap.ts'
import type { LaporanBulanan } from '../../../widgets/shared/contract.ts'

const UNITS = [
  { kode: 'DISKOMINFO', nama: 'Dinas Komunikasi dan Informatika', induk: null },
  { kode: 'UPTD', nama: 'UPTD Data', induk: 'DISKOMINFO' },
]

const rekap = {
  ...REKAP_KOSONG,
  pegawai: 38,
  berhak: 30,
  wfa: { ...REKAP_KOSONG.wfa, hari: 118, laporanDiminta: 118, laporanTepat: 112 },
  kantor: { ...REKAP_KOSONG.kantor, hari: 690 },
  pekan: { ...REKAP_KOSONG.pekan, 1: { wfa: 0, kantor: 152 }, 5: { wfa: 118, kantor: 538 } },
}

/** Returns a report of a unit, composed as the server does it. */
export function laporanBulanan(
  bulan: string,
  unit: string | null,
  over: Partial<FaktaLaporan> = {},
): LaporanBulanan {
  const bagian = composeReport({
    bulan,
    unit: unit ?? '',
    zona: 'Asia/Jakarta',
    rekap,
    pakai: [{ jenis: 'listrik', rupiah: 39_500_000 }],
    hemat: [],
    kantor: [1_200_000, 3_400_000],
    sasaran: [],
    layanan: { aduan: 6, aduanTuntas: 5, skm: 8_425 },
    ping: { dikirim: 40, dijawab: 38 },
    tanda: { semua: 3, terbukti: 1 },
    gangguan: 1,
    kota: 'Contoh',
    pejabat: {
      nama: 'Ratna Dewi Kusumawati, S.Sos., M.Si.',
      jabatan: 'Kepala Dinas Komunikasi dan Informatika',
      nip: '197109021996042001',
    },
    isian: [],
    units: UNITS,
    ...over,
  })
  return {
    bulan,
    unit,
    nama: UNITS.find(({ kode }) => kode === unit)?.nama ?? 'Kabupaten Contoh',
    daerah: 'Kabupaten Contoh',
    pada: '2026-11-02T01:10:00+07:00',
    mulai: null,
    catatan: BENTUK_LAPORAN,
    pilihan: UNITS.map(({ kode, nama }) => ({ kode, nama })),
    seluruhDaerah: true,
    mengisi: true,
    // Safe because the wire has the same parts, whose lists may be written to.
    bagian: bagian as LaporanBulanan['bagian'],
    pekan: [
      { hari: 1, wfa: 0, kantor: 152 },
      { hari: 5, wfa: 118, kantor: 538 },
    ],
    perUnit: UNITS.map(({ kode, nama }, at) => ({
      unitKerja: kode,
      nama,
      pegawai: 19 + at,
      hariWfa: 59,
      hariKantor: 345,
      porsi: 1_460,
    })),
  }
}

/** Returns the month of a unit as the roster tells it, shortened to two days. */
export function rosterOf(unit: string) {
  const nama = UNITS.find(({ kode }) => kode === unit)?.nama ?? unit
  const person = (moda: string) => [
    { nip: '199002072019122001', nama: 'Siti Rahmawati, S.Kom.', moda, sumber: null },
  ]
  const day = (tanggal: string, moda: string) => ({
    tanggal,
    libur: null,
    catatan: null,
    pegawai: person(moda),
    wfa: moda === 'wfa' ? 1 : 0,
    kantor: moda === 'kantor' ? 1 : 0,
    batas: null,
  })
  return {
    unit: { kode: unit, nama },
    hari: [day('2026-10-01', 'kantor'), day('2026-10-02', 'wfa')],
  }
}

/** A page to print, with a style of its own. */
export const HALAMAN = `<!doctype html><html lang="id"><head><title>Laporan</title>
<style>h1 { color: rgb(1, 2, 3) }</style></head><body><h1>Laporan Bulanan</h1></body></html>`

/** Returns the answers about the monthly report, for the head of a unit; `null` for other paths. */
export function reports(method: string, route: string): [number, unknown] | null {
  if (route === '/laporan-bulanan')
    return [200, method === 'GET' ? laporanBulanan('2026-10', 'DISKOMINFO') : { diisi: 1 }]
  const page = route === '/laporan-bulanan/cetak' || route === '/wfa/surat-tugas'
  return page ? [200, HALAMAN] : null
}
