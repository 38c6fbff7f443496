import type { HariIniUnit, MenungguSaya, OrangHariIni } from '../../../widgets/shared/contract.ts'
import { budi, siti, TODAY } from './data.ts'

const orang = (
  nama: string,
  keadaan: OrangHariIni['keadaan'],
  pukul: string | null,
  more: Partial<OrangHariIni> = {},
): OrangHariIni => ({
  nip: `1986092620150510${String(nama.length).padStart(2, '0')}`,
  nama,
  unit: siti.unitKerja,
  moda: 'kantor',
  keadaan,
  mulai: `${TODAY}T07:30:00+07:00`,
  masuk: pukul && `${TODAY}T${pukul}:00+07:00`,
  tanpaLaporan: false,
  ...more,
})

/** People in every state. */
const PEOPLE: readonly OrangHariIni[] = [
  orang('Agus Salim', 'hadir', '07:21'),
  orang(budi.nama, 'terlambat', '07:48'),
  orang('Citra Dewi', 'belum-terlihat', null),
  orang('Dian Permata Sari, S.Kom., M.T.I.', 'hadir', '07:19', { moda: 'wfa', tanpaLaporan: true }),
  orang('Eka', 'belum-terlihat', null, { moda: 'wfa', tanpaLaporan: true }),
  orang('Fajar Nugraha', 'tidak-hadir', null, { moda: 'cuti', mulai: null }),
  orang('Gita Lestari', 'tidak-hadir', null, { moda: 'dinas-luar', mulai: null }),
  orang('Hadi', 'belum-mulai', null, { mulai: `${TODAY}T19:00:00+07:00` }),
]

const SUM: HariIniUnit['jumlah'] = {
  pegawai: 8,
  hadir: 2,
  terlambat: 1,
  wfa: 2,
  wfaBelumTerlihat: 1,
  wfaTanpaLaporan: 2,
  cuti: 1,
  dinasLuar: 1,
  belumTerlihat: 1,
  belumMulai: 1,
  libur: 0,
  lainnya: 0,
}

/** Returns the unit of a kepala, with two below it. */
export const hariIniUnit = (): HariIniUnit => ({
  tanggal: TODAY,
  zona: 'Asia/Jakarta',
  unit: { kode: siti.unitKerja, nama: siti.namaUnit },
  pilihan: [],
  jumlah: SUM,
  perUnit: [
    { kode: 'uptd-1', nama: 'UPTD Pusat Data dan Layanan Sistem Elektronik', ...SUM },
    { kode: 'uptd-2', nama: 'UPTD Radio', ...SUM, belumTerlihat: 0, wfaBelumTerlihat: 0 },
  ],
  pegawai: PEOPLE,
})

/** Returns what a unit below answers: nobody is missing there. */
export const hariIniBelow = (kode: string): HariIniUnit => ({
  ...hariIniUnit(),
  unit: { kode, nama: 'UPTD Radio' },
  jumlah: {
    ...SUM,
    pegawai: 1,
    hadir: 1,
    terlambat: 0,
    wfa: 0,
    belumTerlihat: 0,
    belumMulai: 0,
    wfaBelumTerlihat: 0,
    wfaTanpaLaporan: 0,
    cuti: 0,
    dinasLuar: 0,
  },
  perUnit: [],
  pegawai: [orang('Agus Salim', 'hadir', '07:21')],
})

/** Returns decisions that wait, one of them late, and an own report. */
export const waitingForMe = (): MenungguSaya[] => [
  {
    jenis: 'putuskan-wfa',
    tujuan: 'persetujuan',
    pesan: {
      id: '12 pengajuan WFA menunggu keputusan Anda',
      en: '12 WFA requests wait for your decision',
    },
    jumlah: 12,
    lebih: false,
    tenggat: '2026-11-17T23:59:00+07:00',
    terlambat: 2,
  },
  {
    jenis: 'isi-laporan',
    tujuan: 'laporan',
    pesan: {
      id: '1 laporan hari WFA belum Anda kirim',
      en: '1 report of a WFA day is to be sent',
    },
    jumlah: 1,
    lebih: false,
    tenggat: '2026-11-19T12:00:00+07:00',
    terlambat: 0,
  },
  {
    jenis: 'tetapkan-hari',
    tujuan: 'persetujuan',
    pesan: {
      id: '100 hari pegawai menunggu penetapan Anda',
      en: '100 days of your people wait for your finding',
    },
    jumlah: 100,
    lebih: true,
    tenggat: null,
    terlambat: 0,
  },
]
