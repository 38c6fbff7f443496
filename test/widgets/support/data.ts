import type {
  BulanPresensi,
  Hari,
  Pegawai,
  Pemeriksaan,
  Pengajuan,
  Riwayat,
  Saya,
} from '../../../widgets/shared/contract.ts'

/** Made-up people of a made-up morning: Wednesday, 18 November 2026. */
export const TODAY = '2026-11-18'

/** The moment of every page's clock: 08.00 WIB. */
export const NOW = `${TODAY}T01:00:00Z`

export const siti: Pegawai = {
  nip: '199003122015042001',
  nama: 'Siti Rahmawati, S.AP.',
  unitKerja: 'DISKOMINFO',
  namaUnit: 'Dinas Komunikasi dan Informatika',
  jabatan: 'Analis Kebijakan Ahli Muda',
  zona: 'Asia/Jakarta',
}

export const budi: Pegawai = {
  ...siti,
  nip: '198507212010011003',
  nama: 'Budi Santoso, S.Kom.',
  jabatan: 'Pranata Komputer Ahli Muda',
}

const agus = { nip: '197805142003121002', nama: 'Agus Setiawan, M.M.' }
const dewi = { nip: '196911231994032004', nama: 'Dr. Dewi Lestari, M.Si.' }

export function saya(pegawai: Pegawai): Saya {
  return {
    pegawai,
    wakilSekda: false,
    peran: ['pegawai'],
    atasan: agus,
    kepala: dewi,
    hariIni: {
      tanggal: TODAY,
      moda: 'kantor',
      jadwal: { mulai: `${TODAY}T07:30:00+07:00`, selesai: `${TODAY}T16:00:00+07:00` },
      tugas: [
        {
          jenis: 'kantor',
          mulai: `${TODAY}T07:30:00+07:00`,
          selesai: `${TODAY}T16:00:00+07:00`,
        },
      ],
      pesan: {
        id: 'Hari kerja biasa. Anda bekerja di kantor Dinas Komunikasi dan Informatika.',
        en: 'An ordinary working day at the office of Dinas Komunikasi dan Informatika.',
      },
      dasar: 'Perpres 21/2023 Pasal 4',
      alasan: null,
    },
    berjalan: null,
    sekarang: NOW,
    tiket: `${Date.parse(NOW)}.tiketuntukujicoba-01234`,
  }
}

/** The plan of every request here. */
const rencana = [
  { hasil: 'Laporan monitoring jaringan kecamatan', target: 2, satuan: 'dokumen' },
  { hasil: 'Pemutakhiran data aset TIK', target: 45, satuan: 'entri' },
]

/** A granted request, of which each test changes what it looks at. */
export const disetujui: Pengajuan = {
  id: 'p-0',
  nip: siti.nip,
  nama: siti.nama,
  unitKerja: siti.unitKerja,
  namaUnit: siti.namaUnit,
  zona: siti.zona,
  jenis: 'rumah',
  hari: [{ tanggal: '2026-11-05', status: 'disetujui' }],
  status: 'disetujui',
  lokasi: null,
  alasan: 'Menyusun laporan yang perlu ketenangan.',
  rencana,
  jam: null,
  bukti: null,
  konfirmasi: null,
  perbaikanDari: null,
  perekomendasi: null,
  penyetuju: null,
  diajukanPada: '2026-10-30T15:45:00+07:00',
  riwayat: [],
}

/** Returns one step in the life of a request. */
export function langkah(
  keputusan: Riwayat['keputusan'],
  pada: string,
  oleh: string,
  alasan: string | null = null,
): Riwayat {
  return { pada, oleh, keputusan, alasan, hari: [] }
}

/** Returns one's own requests in every state that a screen distinguishes. */
export function pengajuanMilik({ nip }: Pegawai): Pengajuan[] {
  const base = { ...disetujui, nip }
  return [
    {
      ...base,
      id: 'p-1',
      hari: [
        { tanggal: '2026-11-24', status: 'direkomendasikan' },
        { tanggal: '2026-11-26', status: 'direkomendasikan' },
      ],
      status: 'direkomendasikan',
      diajukanPada: '2026-11-16T08:12:00+07:00',
      riwayat: [
        langkah('ajukan', '2026-11-16T08:12:00+07:00', nip),
        langkah('rekomendasi', '2026-11-17T09:40:00+07:00', agus.nip),
      ],
    },
    {
      ...base,
      id: 'p-2',
      jenis: 'lokasi-lain',
      lokasi: { nama: 'Kantor Kecamatan Krui Selatan' },
      hari: [{ tanggal: '2026-11-12', status: 'dikembalikan' }],
      status: 'dikembalikan',
      diajukanPada: '2026-11-06T10:02:00+07:00',
      riwayat: [
        langkah('ajukan', '2026-11-06T10:02:00+07:00', nip),
        langkah(
          'kembalikan',
          '2026-11-09T13:15:00+07:00',
          agus.nip,
          'Target laporan belum dapat dihitung. Sebutkan jumlah dokumennya.',
        ),
      ],
    },
    {
      ...base,
      id: 'p-3',
      riwayat: [langkah('ajukan', '2026-10-30T15:45:00+07:00', nip)],
    },
  ]
}

const RULES = {
  disiplin: [
    'wfa.disiplin',
    'Anda tidak sedang menjalani atau dalam proses hukuman disiplin.',
    'You are not under a disciplinary sanction.',
    'Permen PANRB 4/2025 Pasal 25',
  ],
  menjabat: [
    'wfa.baru-menjabat',
    'Anda bukan pegawai yang baru menjabat.',
    'You are not new in your position.',
    'Permen PANRB 4/2025 Pasal 25',
  ],
  layanan: [
    'wfa.pelayanan-langsung',
    'Tugas Anda tidak melayani masyarakat secara langsung.',
    'Your duty does not serve the public directly.',
    'SE Mendagri 800.1.5/3349/SJ',
  ],
} as const

/**
 * Returns the findings of the rules for some days: more than two a week are refused, a Friday gets
 * a remark.
 */
export function periksa(hari: readonly string[]): Pemeriksaan {
  const over = hari.length > 2
  const friday = hari.some((date) => new Date(date).getUTCDay() === 5)
  const passed = Object.values(RULES).map(([kode, id, en, dasar]) => {
    return { kode, hasil: 'lolos' as const, pesan: { id, en }, dasar }
  })
  return {
    boleh: !over,
    aturan: [
      ...passed,
      {
        kode: 'wfa.batas-mingguan',
        hasil: over ? 'tolak' : 'lolos',
        pesan: over
          ? {
              id: 'Jumlah hari WFA melebihi kuota mingguan, yaitu 2 hari kerja dalam satu minggu.',
              en: 'The WFA days asked for exceed the weekly quota of 2 working days.',
            }
          : { id: 'Masih dalam batas 2 hari seminggu.', en: 'Within the limit of 2 days a week.' },
        dasar: 'Permen PANRB 4/2025 Pasal 13 ayat (1)',
      },
      {
        kode: 'wfa.pemberitahuan',
        hasil: friday ? 'peringatan' : 'lolos',
        pesan: friday
          ? {
              id: 'Pemberitahuan kurang dari 2 hari kerja sebelumnya; atasan perlu segera memutuskan.',
              en: 'Less than 2 working days of notice; your superior has to decide soon.',
            }
          : { id: 'Diajukan tepat waktu.', en: 'Asked for in time.' },
        dasar: 'Ketentuan bawaan; ditetapkan dengan Peraturan Bupati',
      },
    ],
    kuota: hari.map((tanggal, index) => ({ tanggal, batas: 5, terpakai: 3 + (index % 3) })),
    alternatif: [],
    saran: [],
    sasaran: [],
  }
}

const late = {
  kode: 'presensi.terlambat-1',
  menit: 11,
  kelas: 1,
  poin: 50,
  pesan: { id: 'Terlambat 1 sampai 30 menit.', en: 'Late by 1 to 30 minutes.' },
  dasar: 'Perbup TPP Pasal 12 ayat (2), lampiran II',
}
const noOut = {
  kode: 'presensi.tanpa-pulang',
  menit: 0,
  kelas: 4,
  poin: 150,
  pesan: { id: 'Tidak ada presensi pulang.', en: 'No departure was recorded.' },
  dasar: 'Perbup TPP Pasal 12 ayat (4)',
}

/** Returns one day of attendance; weekends are off. */
function day(date: string): Hari {
  const jadwal = { mulai: `${date}T07:30:00+07:00`, selesai: `${date}T16:00:00+07:00` }
  const weekend = [0, 6].includes(new Date(date).getUTCDay())
  const still = {
    tanda: [],
    tugas: [],
    catatan: [],
    sementara: false,
    rancangan: null,
    laporan: null,
    alasan: null,
  }
  const told = {
    pesan: { id: 'Hadir di kantor.', en: 'Present.' },
    dasar: 'Perpres 21/2023 Pasal 4',
  }
  const minutes = { terlambat: 0, pulangCepat: 0, menitKerja: 450, potongan: [] }
  const base = { tanggal: date, ...still, ...told, ...minutes, koreksiSampai: null }
  const none = { ...base, masuk: null, pulang: null, menitKerja: 0 }
  const pesan = { id: 'Akhir pekan.', en: 'Weekend.' }
  if (weekend) return { ...none, moda: 'libur', status: 'libur', jadwal: null, pesan }
  if (date >= TODAY) return { ...none, moda: 'kantor', status: 'menunggu', jadwal }
  const in_ = `${date}T07:2${Number(date.slice(9)) % 10}:12+07:00`
  const full = { ...base, jadwal, masuk: in_, pulang: `${date}T16:04:41+07:00` }
  if (date.endsWith('-05')) return { ...full, moda: 'wfa', status: 'hadir-wfa' }
  if (/-[12]0$/.test(date)) {
    const masuk = `${date}T07:41:10+07:00`
    return { ...full, moda: 'kantor', status: 'hadir', masuk, terlambat: 11, potongan: [late] }
  }
  if (date.endsWith('-13')) {
    return { ...full, moda: 'wfa', status: 'hadir-wfa', pulang: null, potongan: [noOut] }
  }
  return { ...full, moda: 'kantor', status: 'hadir' }
}

/** Returns a day of office hours and a picket that goes on to the next morning; the picket was left early. */
export function hariDuaTugas(tanggal: string, besok: string): Hari {
  const at = (date: string, time: string) => `${date}T${time}:00+07:00`
  const kantor = { mulai: at(tanggal, '07:30'), selesai: at(tanggal, '16:00') }
  const piket = { mulai: at(tanggal, '19:00'), selesai: at(besok, '06:00') }
  const early = {
    kode: 'presensi.pulang-cepat-1',
    menit: 20,
    kelas: 1,
    poin: 30,
    pesan: { id: 'Pulang 05.40 WIB, 20 menit sebelum 06.00 WIB.', en: 'Out at 05.40 WIB.' },
    dasar: 'Perbup TPP Pasal 12 ayat (2), lampiran II',
  }
  const weighted = {
    id: 'Hari ini memuat 2 tugas. Potongan tiap tugas dihitung menurut bagian jam kerjanya.',
    en: 'This day has 2 duties. Each costs its share of the day by its net hours.',
  }
  return {
    ...day(tanggal),
    moda: 'kantor',
    status: 'hadir',
    jadwal: { mulai: kantor.mulai, selesai: piket.selesai },
    masuk: at(tanggal, '07:25'),
    pulang: at(besok, '05:40'),
    pulangCepat: 20,
    potongan: [early],
    catatan: [weighted],
    koreksiSampai: '2026-11-24',
    tugas: [
      {
        jenis: 'kantor',
        ...kantor,
        masuk: at(tanggal, '07:25'),
        pulang: at(tanggal, '16:02'),
        terlambat: 0,
        pulangCepat: 0,
        potongan: [],
      },
      {
        jenis: 'piket',
        ...piket,
        masuk: at(tanggal, '18:50'),
        pulang: at(besok, '05:40'),
        terlambat: 0,
        pulangCepat: 20,
        potongan: [early],
      },
    ],
  }
}

/** Returns a month of days. */
export function bulanPresensi(bulan: string): BulanPresensi {
  const [year = 0, month = 0] = bulan.split('-').map(Number)
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const dates = Array.from(
    { length: count },
    (_, i) => `${bulan}-${String(i + 1).padStart(2, '0')}`,
  )
  const mutu = {
    sumber: [{ sumber: 'e-presensi', terakhir: `${TODAY}T07:31:00+07:00` }],
    menunggu: [],
    gangguan: 0,
  }
  const none = { mulai: null, riwayat: [], pekan: [] }
  return { bulan, nip: siti.nip, hari: dates.map(day), ...none, mutu }
}

/** Returns today after a tap. */
export function tapped(arah: string): Hari {
  const base = day(TODAY)
  const masuk = `${TODAY}T07:26:09+07:00`
  return arah === 'masuk'
    ? { ...base, masuk }
    : { ...base, status: 'hadir', masuk, pulang: `${TODAY}T16:02:30+07:00`, menitKerja: 450 }
}

/** The holidays that the tests meet. */
export const libur = [
  {
    tanggal: '2026-12-24',
    jenis: 'cuti-bersama',
    nama: 'Cuti bersama Natal',
    dasar: 'Keppres 42/2025',
  },
  { tanggal: '2026-12-25', jenis: 'libur', nama: 'Hari Raya Natal', dasar: 'SKB 3 Menteri 2025' },
] as const
