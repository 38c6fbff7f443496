import { siti, TODAY } from './data.ts'
import { kotakMasuk } from './inbox.ts'

type Answer = [number, unknown]

const people = kotakMasuk(10).map(({ nip, nama }) => ({ nip, nama }))
const who = (at: number) => people[at % people.length] ?? { nip: '', nama: '' }

/** Delegations: one in force, one to come, one that was revoked. */
const DELEGASI = [0, 1, 2].map((at) => ({
  id: `d-${at}`,
  jenis: at === 1 ? 'plt' : 'plh',
  dariNip: who(at).nip,
  dariNama: who(at).nama,
  keNip: who(at + 4).nip,
  keNama: who(at + 4).nama,
  dari: at === 1 ? '2026-11-23' : '2026-11-16',
  sampai: '2026-11-27',
  nomorSurat: `800.1.11.1/${210 + at}/BKPSDM/2026`,
  dicabutPada: at === 2 ? `${TODAY}T08:00:00+07:00` : null,
  berlaku: at === 0,
}))

const GELOMBANG = [
  {
    id: 'g-1',
    nama: 'Gelombang I: dinas dengan layanan tidak langsung',
    unit: [siti.unitKerja, 'BAPPEDA'],
    dari: '2026-10-01',
    sampai: null,
    kriteriaMasuk: 'Semua kriteria tugas sudah ditandatangani.',
    kriteriaKeluar: 'Keterlambatan tidak naik dibanding unit yang belum ikut.',
  },
]

const SURVEI = [
  {
    id: 's-2',
    judul: 'Kesiapan triwulan III',
    pertanyaan: ['Atasan memberi tugas yang jelas.', 'Saya punya ruang kerja yang tenang.'],
    dari: '2026-09-01',
    sampai: '2026-09-12',
    terbuka: false,
    sudahMenjawab: true,
  },
]

const HASIL = {
  survei: SURVEI[0],
  semua: { terjawab: 214, rata: [412, 367] },
  unit: [
    {
      unitKerja: siti.unitKerja,
      namaUnit: siti.namaUnit,
      pegawai: 38,
      hasil: { terjawab: 30, rata: [433, 390] },
      keterwakilan: 7895,
    },
    { unitKerja: 'X', namaUnit: 'Bagian Protokol', pegawai: 6, hasil: null, keterwakilan: null },
  ],
  gabungan: { terjawab: 184, rata: [409, 363] },
}

const SISI = {
  unit: 2,
  pegawai: 62,
  hariWfa: 118,
  hariOrang: 730,
  terlambatPerHari: 212,
  catatan: [],
}
const BANDING = {
  dari: '2026-11-02',
  sampai: '2026-11-17',
  dalam: SISI,
  luar: { ...SISI, unit: 31, pegawai: 2140, hariWfa: 0, hariOrang: 25680, terlambatPerHari: 305 },
}

const SUSPICION = {
  id: 'o-1',
  status: 'diduga',
  dari: `${TODAY}T07:05:00+07:00`,
  sampai: null,
  unit: null,
  alasan: 'Sumber e-presensi biasanya mengirim pada jam ini, tetapi sedang diam.',
  oleh: 'luwes',
}
const GANGGUAN = [
  SUSPICION,
  {
    ...SUSPICION,
    id: 'o-2',
    status: 'berlaku',
    unit: ['BAPPEDA'],
    alasan: 'Jaringan kantor putus karena pekerjaan jalan.',
    oleh: siti.nip,
  },
  {
    ...SUSPICION,
    id: 'o-3',
    status: 'berlaku',
    dari: '2026-11-04T07:00:00+07:00',
    sampai: '2026-11-04T08:40:00+07:00',
    alasan: 'Server e-presensi padam.',
    oleh: siti.nip,
  },
]

/**
 * Machines: one in contact, one silent with a wrong clock, one that never came; a stranger; unknown
 * PINs.
 */
const MESIN = {
  data: [
    ['CQQC224160120', 'Lobi Dinas Kominfo', 'terhubung', -4, 0],
    ['CQQC224160121', 'Pintu belakang', 'diam', -3_602, 12],
    ['OID7040057022600124', 'Gedung B lantai 2', 'belum', null, 0],
  ].map(([serial, nama, keadaan, selisihDetik, tanpaOrang], at) => ({
    serial,
    nama,
    unit: siti.unitKerja,
    kantor: 'Kantor Bupati',
    arah: (['tombol', 'otomatis', 'masuk'] as const)[at],
    keadaan,
    kontakTerakhir: keadaan === 'belum' ? null : `${TODAY}T07:25:30+07:00`,
    selisihDetik,
    menunggu: 0,
    tanpaOrang,
    disisihkan: at,
    rusak: at * 2,
  })),
  takDikenal: [
    {
      serial: 'BRM9203460015',
      kontakPertama: `${TODAY}T06:40:00+07:00`,
      kontakTerakhir: `${TODAY}T07:25:00+07:00`,
      baris: 41,
    },
  ],
  pinTakDikenal: [17, 204].map((pin) => ({
    serial: 'CQQC224160121',
    pin: String(pin),
    baris: 6,
    terakhir: `${TODAY}T07:20:11`,
  })),
  kantor: [
    { unit: siti.unitKerja, nama: 'Kantor Bupati' },
    { unit: 'BAPPEDA', nama: 'Gedung Bappeda' },
  ],
}

const APEL = [
  {
    id: 'ap-1',
    tanggal: '2026-11-30',
    nama: 'Upacara HUT Korpri',
    mulai: '07:15',
    selesai: '08:00',
    unit: null,
  },
]

const CHANGE = {
  nip: who(0).nip,
  unitKerja: siti.unitKerja,
  tanggal: TODAY,
  sebelum: { status: 'hadir', poin: 50, terlambat: 21 },
  sesudah: { status: 'hadir', poin: 0, terlambat: 0 },
}

interface SentBody {
  readonly terapkan?: boolean
  readonly after?: string
  readonly layanan?: readonly object[]
  readonly tanggal?: string
  readonly paksa?: string
  readonly lengkap?: readonly string[]
  readonly belumLengkap?: readonly string[]
  readonly mulai?: string | null
}

/** Returns two pages of the people affected by an outage. */
function outage({ terapkan, after }: SentBody): Answer {
  if (terapkan) return [201, { ...GANGGUAN[1], id: 'o-9' }]
  const perubahan = [0, 1].map((at) => ({ ...CHANGE, ...who(at + (after ? 2 : 0)) }))
  return [200, { diperiksa: 310, perubahan, after: after ? null : 'BAPPEDA' }]
}

/** Returns three pages of what a law would do. */
function simulate({ after = '' }: SentBody): Answer {
  const page = after ? Number(after) : 0
  const message = { id: 'Jumlah hari WFA melebihi kuota mingguan.', en: 'Too many days a week.' }
  const change = {
    ...who(page),
    unitKerja: siti.unitKerja,
    pengajuan: `p-${page}`,
    hari: ['2026-11-05', '2026-11-06'],
    aturan: [{ code: 'wfa.batas-mingguan', message, basis: 'Rancangan Perbup' }],
  }
  const melanggar = {
    unitKerja: 'BAPPEDA',
    namaUnit: 'Badan Perencanaan Pembangunan Daerah',
    tanggal: '2026-11-12',
    kode: 'wfa.kuota',
    batas: 10,
    nyata: 12,
  }
  return [
    200,
    {
      bulan: '2026-11',
      sejak: '2026-11-01',
      unit: { diperiksa: (page + 1) * 20, dari: 60 },
      untung: page === 0 ? [change] : [],
      rugi: [change],
      melanggar: page === 2 ? [melanggar] : [],
      after: page < 2 ? String(page + 1) : null,
    },
  ]
}

const WINDOWS = [
  {
    kode: 'loket',
    nama: 'Loket informasi publik',
    hari: [1, 2, 3, 4, 5],
    mulai: '08:00',
    selesai: '15:00',
    minimum: 2,
  },
]

export const PEMAKAIAN = [
  {
    unitKerja: siti.unitKerja,
    kantor: 'Gedung A',
    jenis: 'listrik',
    bulan: '2025-10',
    rupiah: 48_200_000,
    jumlah: 32_100,
    sumber: 'tagihan',
    acuan: true,
  },
]

/** Returns the answers that `luwes-admin` meets; `null` for other paths. */
export function admin(method: string, route: string, body: unknown): Answer | null {
  // Safe because only the widgets call, and each test looks at what they sent.
  const sent = (body ?? {}) as SentBody
  const read = method === 'GET'
  if (route === '/untuk-saya/petugas') return [200, {}]
  if (route === '/dasbor/pemakaian') return read ? [200, { data: PEMAKAIAN }] : [200, { diisi: 1 }]
  if (route === '/unit-kerja/hari-pertama') return [200, firstDays(method, sent)]
  if (route === '/delegasi') return read ? [200, { data: DELEGASI }] : [201, { id: 'd-9' }]
  if (/^\/delegasi\/.+\/cabut$/.test(route)) return [200, DELEGASI[2]]
  if (route === '/gelombang') return read ? [200, { data: GELOMBANG }] : [201, GELOMBANG[0]]
  if (/\/akhiri$/.test(route)) return [200, GELOMBANG[0]]
  if (/\/banding$/.test(route) && route.startsWith('/gelombang')) return [200, BANDING]
  if (route === '/survei' && !read) return [201, SURVEI[0]]
  if (/^\/survei\/.+\/hasil$/.test(route)) return [200, HASIL]
  if (route === '/wfa/layanan') return [200, { unit: 'X', layanan: sent.layanan ?? WINDOWS }]
  if (route === '/kebijakan/simulasi') return simulate(sent)
  if (route === '/mesin') return read ? [200, MESIN] : [201, sent]
  if (route === '/mesin/pin') return [200, { pin: 2, baris: 12 }]
  if (/^\/mesin\/[^/]+\/cabut$/.test(route)) return [200, { serial: route.split('/')[2] }]
  if (route === '/kalender' && !read) return calendar(sent)
  if (route === '/presensi/gangguan') return read ? [200, { data: GANGGUAN }] : outage(sent)
  if (/^\/presensi\/gangguan\/.+/.test(route)) return [200, GANGGUAN[2]]
  if (route === '/presensi/apel') return read ? [200, { data: APEL }] : apel(sent)
  if (/^\/presensi\/apel\/.+\/batal$/.test(route)) return [200, { id: 'ap-1' }]
  return null
}

/** Returns the units that start later than the regency, once one is entered or taken back. */
function firstDays(method: string, { mulai = '2027-03-01' }: SentBody) {
  const entry = { unit: siti.unitKerja, nama: siti.namaUnit, oleh: siti.nip }
  const pada = `${TODAY}T08:00:00+07:00`
  const data = method === 'PUT' && mulai === null ? [] : [{ ...entry, mulai, pada }]
  return { daerah: '2027-01-04', data }
}

const YEAR = { sejak: null, cocokkan: null }

/** Returns the complete years after one was declared complete, or no longer complete. */
function calendar({ lengkap = [], belumLengkap = [] }: SentBody): Answer {
  const said = lengkap.map((tahun) => ({ ...YEAR, tahun, sejak: TODAY }))
  const years = [{ ...YEAR, tahun: '2026' }, ...said]
  const left = years.filter(({ tahun }) => !belumLengkap.includes(tahun))
  return [200, { data: [], ramadan: [], ramadanDitunggu: [], lengkap: left }]
}

/** Answers an apel: one of today is refused while people tap, unless a reason is given. */
function apel({ tanggal, paksa }: SentBody): Answer {
  if (tanggal === TODAY && !paksa) {
    const detail = 'Perubahan ini mengubah penilaian hari ini selagi pegawai melakukan presensi.'
    return [409, { type: '/masalah/bentrok', title: 'Bentrok', status: 409, detail }]
  }
  return [201, APEL[0]]
}
