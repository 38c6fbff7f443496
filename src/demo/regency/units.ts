import type { UnitKerja } from '../../domain/pegawai/pegawai.ts'
import { random } from './random.ts'

/** A unit of the made-up regency before it has people: how many, and who leads it. */
export interface UnitPlan {
  readonly kode: string
  readonly nama: string
  readonly induk?: string
  readonly layananLangsung?: boolean
  readonly kepala: string
  /** The kind of its head. */
  readonly pimpinan: 'jpt-pratama' | 'administrator' | 'fungsional'
  readonly bidang: readonly string[]
  readonly orang: number
}

const DINAS = 'jpt-pratama'

/** The tree of Kabupaten Contoh, the root first, every unit after the one above it. */
export const UNIT_PLANS: readonly UnitPlan[] = [
  {
    kode: 'setda',
    nama: 'Sekretariat Daerah',
    kepala: 'Sekretaris Daerah',
    pimpinan: DINAS,
    bidang: ['Bagian Organisasi', 'Bagian Hukum', 'Bagian Umum', 'Bagian Pemerintahan'],
    orang: 32,
  },
  {
    kode: 'inspektorat',
    nama: 'Inspektorat Daerah',
    induk: 'setda',
    kepala: 'Inspektur Daerah',
    pimpinan: DINAS,
    bidang: ['Inspektur Pembantu Wilayah I', 'Inspektur Pembantu Wilayah II'],
    orang: 18,
  },
  {
    kode: 'bkpsdm',
    nama: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    induk: 'setda',
    kepala: 'Kepala BKPSDM',
    pimpinan: DINAS,
    bidang: ['Bidang Kinerja dan Disiplin', 'Bidang Mutasi dan Promosi'],
    orang: 22,
  },
  {
    kode: 'bappeda',
    nama: 'Badan Perencanaan Pembangunan Daerah',
    induk: 'setda',
    kepala: 'Kepala Bappeda',
    pimpinan: DINAS,
    bidang: ['Bidang Perencanaan', 'Bidang Ekonomi dan Infrastruktur'],
    orang: 18,
  },
  {
    kode: 'bpkad',
    nama: 'Badan Pengelolaan Keuangan dan Aset Daerah',
    induk: 'setda',
    kepala: 'Kepala BPKAD',
    pimpinan: DINAS,
    bidang: ['Bidang Anggaran', 'Bidang Perbendaharaan', 'Bidang Aset'],
    orang: 22,
  },
  {
    kode: 'diskominfo',
    nama: 'Dinas Komunikasi dan Informatika',
    induk: 'setda',
    kepala: 'Kepala Dinas Komunikasi dan Informatika',
    pimpinan: DINAS,
    bidang: ['Bidang Aplikasi Informatika', 'Bidang Informasi Publik', 'Bidang Statistik'],
    orang: 24,
  },
  {
    kode: 'disdik',
    nama: 'Dinas Pendidikan',
    induk: 'setda',
    kepala: 'Kepala Dinas Pendidikan',
    pimpinan: DINAS,
    bidang: ['Bidang Pendidikan Dasar', 'Bidang PAUD', 'Bidang Ketenagaan'],
    orang: 26,
  },
  {
    kode: 'dinkes',
    nama: 'Dinas Kesehatan',
    induk: 'setda',
    kepala: 'Kepala Dinas Kesehatan',
    pimpinan: DINAS,
    bidang: ['Bidang Kesehatan Masyarakat', 'Bidang Sumber Daya Kesehatan'],
    orang: 22,
  },
  {
    kode: 'pupr',
    nama: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    induk: 'setda',
    kepala: 'Kepala Dinas PUPR',
    pimpinan: DINAS,
    bidang: ['Bidang Bina Marga', 'Bidang Sumber Daya Air', 'Bidang Tata Ruang'],
    orang: 26,
  },
  {
    kode: 'dishub',
    nama: 'Dinas Perhubungan',
    induk: 'setda',
    kepala: 'Kepala Dinas Perhubungan',
    pimpinan: DINAS,
    bidang: ['Bidang Lalu Lintas', 'Bidang Angkutan'],
    orang: 18,
  },
  {
    kode: 'dukcapil',
    nama: 'Dinas Kependudukan dan Pencatatan Sipil',
    induk: 'setda',
    layananLangsung: true,
    kepala: 'Kepala Dinas Dukcapil',
    pimpinan: DINAS,
    bidang: ['Bidang Pendaftaran Penduduk', 'Bidang Pencatatan Sipil'],
    orang: 16,
  },
  {
    kode: 'kec-tanjung',
    nama: 'Kecamatan Tanjung Contoh',
    induk: 'setda',
    kepala: 'Camat Tanjung Contoh',
    pimpinan: 'administrator',
    bidang: ['Seksi Pemerintahan', 'Seksi Pelayanan Umum'],
    orang: 14,
  },
  {
    kode: 'rsud',
    nama: 'RSUD Kabupaten Contoh',
    induk: 'dinkes',
    layananLangsung: true,
    kepala: 'Direktur RSUD',
    pimpinan: 'administrator',
    bidang: ['Bidang Pelayanan Medik', 'Bidang Keperawatan', 'Bagian Tata Usaha RSUD'],
    orang: 28,
  },
  {
    kode: 'pkm-kota',
    nama: 'Puskesmas Contoh Kota',
    induk: 'dinkes',
    layananLangsung: true,
    kepala: 'Kepala Puskesmas Contoh Kota',
    pimpinan: 'fungsional',
    bidang: ['Upaya Kesehatan Masyarakat'],
    orang: 14,
  },
]

/** The middle of the made-up regency's town. */
export const PUSAT = { lat: -5.195, lon: 103.931 } as const

/** Returns a made-up point within about three kilometres of the town, to 6 decimals. */
export function place(...words: readonly (string | number)[]): { lat: number; lon: number } {
  const stream = random('tempat', ...words)
  const near = (middle: number) => Number((middle + (stream.next() - 0.5) * 0.05).toFixed(6))
  return { lat: near(PUSAT.lat), lon: near(PUSAT.lon) }
}

/** Returns a unit as SIMPEG would send it. */
export function toUnitKerja(plan: UnitPlan, kepalaNip: string): UnitKerja {
  const { kode, nama, induk, layananLangsung = false } = plan
  return {
    kode,
    nama,
    ...(induk !== undefined && { induk }),
    kepalaNip,
    layananLangsung,
    pola: 'reg5',
    kantor: [{ nama: `Kantor ${nama}`, ...place('kantor', kode), radius: 150 }],
  }
}
