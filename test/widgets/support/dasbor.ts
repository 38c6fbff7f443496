import type {
  DaftarGaris,
  Dasbor,
  Ikhtisar,
  OrangDasbor,
} from '../../../widgets/shared/contract.ts'
import { siti } from './data.ts'

const text = (id: string, en: string) => ({ id, en })

const IKHTISAR: Omit<Ikhtisar, 'unitKerja' | 'nama' | 'capaianUnit'> = {
  pegawai: 300,
  berhak: 142,
  peserta: { pegawai: 89, dari: 142 },
  partisipasi: 6268,
  kehadiran: 9712,
  laporan: 9154,
  layananTerjaga: 9875,
  keputusanTepat: 8840,
  hariWfa: 612,
  disiplin: 9784,
  produktivitas: 9120,
  keluhan: 7,
  hadirTanpaHasil: 4,
  stagnasi: 2,
  predikat: {
    'sangat-baik': 31,
    baik: 238,
    'butuh-perbaikan': 18,
    kurang: 3,
    'sangat-kurang': 0,
    belum: 10,
  },
  pengajuan: { pegawai: 89, diajukan: 171, disetujui: 154, hari: 266 },
  status: {
    hadir: 4980,
    'hadir-wfa': 612,
    'dinas-luar': 214,
    cuti: 301,
    izin: 12,
    libur: 2700,
    'tanpa-keterangan': 38,
    'belum-terverifikasi': 21,
    menunggu: 0,
  },
}

const NAMES = [
  'Dinas Komunikasi dan Informatika',
  'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  'Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana',
  'Sekretariat Daerah',
  'Dinas Perhubungan',
  'RSUD Contoh',
]

/** Results of a unit: one target near, one beyond its cap, one that was not sent. */
const HASIL_UNIT: NonNullable<Dasbor['hasilUnit']> = {
  capaian: 10_440,
  terhitung: 2,
  sasaran: [
    {
      kode: 'SU-1',
      hasil: 'Data terbuka mudah ditemukan warga',
      indikator: 'Himpunan data yang terbit',
      satuan: 'himpunan',
      target: 40,
      arah: 'naik',
      bobot: 60,
      realisasi: 38,
      bukti: true,
      capaian: 9_400,
      pendukung: { pegawai: 8, capaian: 9_150 },
    },
    {
      kode: 'SU-2',
      hasil: 'Permohonan informasi publik dijawab dengan cepat dan lengkap',
      indikator: 'Hari kerja rata-rata sampai dijawab',
      satuan: 'hari kerja',
      target: 5,
      arah: 'turun',
      bobot: 40,
      realisasi: 3,
      bukti: false,
      capaian: 12_000,
      pendukung: { pegawai: 3, capaian: null },
    },
    {
      kode: 'SU-3',
      hasil: 'Layanan tersedia sepanjang bulan',
      indikator: 'Waktu layanan dapat dipakai',
      satuan: 'persen',
      target: 99,
      arah: 'naik',
      bobot: 20,
      realisasi: null,
      bukti: false,
      capaian: null,
      pendukung: { pegawai: 0, capaian: null },
    },
  ],
}

/** Twelve months: complaints for eight of them, an index each quarter, WFA days for five. */
function trend(bulan: string): Dasbor['tren'] {
  const [year = 0, month = 1] = bulan.split('-').map(Number)
  return Array.from({ length: 12 }, (_, at) => {
    const served = at > 3
    const worked = at > 6
    return {
      bulan: new Date(Date.UTC(year, month - 12 + at, 1)).toISOString().slice(0, 7),
      unitMengirim: served ? 5 : 0,
      aduan: served ? 40 - at * 2 : null,
      aduanTuntas: served ? 22 + at : null,
      skm: served && at % 3 === 2 ? 8_000 + at * 40 : null,
      hariWfa: worked ? 400 + at * 20 : null,
      bagianWfa: worked ? 700 + at * 40 : null,
    }
  })
}

const REWARDS: Dasbor['usulanPenghargaan'] = {
  bulan: ['2026-08', '2026-09', '2026-10'],
  dibandingkan: 12,
  usulan: [
    {
      nip: siti.nip,
      nama: siti.nama,
      peringkat: 1,
      capaian: 10_850,
      bulan: [],
      alasan: text(
        'Predikat Agustus 2026 Baik, September 2026 Baik, Oktober 2026 Sangat Baik; rata-rata capaian 108,5%; perilaku kerja di atas ekspektasi 1 bulan.',
        'Predicates: August 2026 Good, September 2026 Good, October 2026 Very Good.',
      ),
    },
  ],
  catatan: null,
  dasar: 'Permen PANRB 6/2022 (belum ditetapkan dengan Perkada; bawaan Luwes)',
}

/** Returns the dashboard of a month; `few` where the numbers are too small to conclude anything. */
export function dasbor(bulan: string, unit: string | null, few = false): Dasbor {
  const asumsi = text(
    'Perkiraan Rp6.000 sampai Rp14.000 setiap hari WFA seorang pegawai.',
    'An estimate of Rp6,000 to Rp14,000 for each WFA day of a person.',
  )
  const measured = text(
    'Terukur: rata-rata bulan acuan dikurangi bulan ini, dari meter atau tagihan kantor.',
    'Measured: the mean month of the baseline less this month.',
  )
  return {
    bulan,
    unit,
    berjalan: bulan >= '2026-11',
    ringkasan: text(
      'Kehadiran 97,1% (naik 0,4 poin dari bulan sebelumnya), dan 89 dari 142 pegawai yang boleh WFA ikut serta dengan 612 hari WFA. Paling jauh dari target: keputusan tepat waktu, 88,4%.',
      'Presence was 97.1%, and 89 of 142 people took part.',
    ),
    mulai: null,
    pada: `${bulan}-18T01:05:00+07:00`,
    ...IKHTISAR,
    bandingan: {
      wfa: {
        hari: few ? 12 : 612,
        terlambat: 410,
        menitTerlambat: 62,
        laporan: 9154,
        laporanTepat: 8402,
        capaian: 9080,
        keluhan: 49,
      },
      kantor: {
        hari: 4980,
        terlambat: 960,
        menitTerlambat: 145,
        laporan: null,
        laporanTepat: null,
        capaian: 8840,
        keluhan: 80,
      },
      catatan: few
        ? text(
            'Terlalu sedikit untuk disimpulkan: kurang dari 30 hari kerja pegawai atau 5 pegawai.',
            'Too few to conclude anything.',
          )
        : null,
    },
    penghematan: {
      rincian: [
        { jenis: 'listrik', rupiah: [14_200_000, 14_200_000], cara: 'terukur', asumsi: measured },
        { jenis: 'air', rupiah: [612_000, 1_836_000], cara: 'perkiraan', asumsi },
        { jenis: 'internet', rupiah: [0, 1_224_000], cara: 'perkiraan', asumsi },
        { jenis: 'bbm', rupiah: [7_900_000, 15_800_000], cara: 'perkiraan', asumsi },
      ],
      kantor: [14_812_000, 17_260_000],
      km: 8912.4,
      tercapai: 1240,
      target: 2000,
      dasar: 'Bawaan Luwes: tetapkan dengan Perkada',
      dasarTarget: 'SE Gubernur Jawa Barat (target efisiensi 20%)',
      sasaran: [],
    },
    hasilUnit: unit === null ? null : HASIL_UNIT,
    tren: trend(bulan),
    catatanTren: text(
      'Terlalu sedikit untuk dibaca sebagai kecenderungan: 5 dari 12 bulan memuat angka layanan dan hari kerja sekaligus.',
      'Too few to read as a trend: 5 of 12 months have service figures and days worked.',
    ),
    usulanPenghargaan: unit === null ? null : REWARDS,
    perUnit: NAMES.map((nama, at) => ({
      ...IKHTISAR,
      capaianUnit: at === 5 ? null : 10_440 - at * 300,
      unitKerja: at === 0 ? siti.unitKerja : `U-${at}`,
      nama,
      kehadiran: 9900 - at * 130,
      partisipasi: at === 5 ? null : 7000 - at * 900,
    })),
  }
}

/** Returns twelve months of the measures; presence for all of them, the others for some. */
export function garis(bulan: string): DaftarGaris {
  const months = trend(bulan).map((one) => one.bulan)
  const rising = (from: number, by: number, known: number) =>
    months.map((_, at) => (at < 12 - known ? null : from + by * at))
  const dasar = 'Bawaan Luwes (belum ditetapkan dengan Perkada)'
  const line = (
    ukuran: DaftarGaris['garis'][number]['ukuran'],
    nilai: DaftarGaris['garis'][number]['nilai'],
    target: number | null = null,
  ) => ({ ukuran, nilai, target, dasar: target === null ? null : dasar })
  return {
    bulan: months,
    garis: [
      line('kehadiran', rising(9_540, 15, 12)),
      line('partisipasi', rising(5_000, 110, 7)),
      line('laporan', rising(8_600, 50, 7), 10_000),
      line('layananTerjaga', rising(9_800, 7, 7), 10_000),
      line('keputusanTepat', rising(8_100, 67, 7), 10_000),
      line('disiplin', rising(9_700, 7, 5)),
      line('penghematan', rising(600, 50, 4), 2_000),
    ],
  }
}

/** The people of a unit. */
export const PEGAWAI_DASBOR: readonly OrangDasbor[] = [
  ['Siti Rahmawati, S.Kom., M.T.', 22, 4, 9_840],
  ['Budi Santoso', 19, 0, null],
].map(([nama, hadir, hariWfa, capaian], at) => ({
  // Safe because the rows are these.
  nip: `19870315201001200${at}`,
  nama: nama as string,
  unitKerja: siti.unitKerja,
  wajib: 22,
  hadir: hadir as number,
  hariWfa: hariWfa as number,
  terlambat: at,
  laporanDiminta: 4 * (1 - at),
  laporanMasuk: 4 * (1 - at),
  capaian: capaian as number | null,
  disiplin: 9_900,
  predikat: at === 0 ? 'baik' : null,
}))
