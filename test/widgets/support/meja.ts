import { siti, TODAY } from './data.ts'
import { kotakMasuk } from './inbox.ts'

type Answer = [number, unknown]

/** People to choose from: two of them share a first name. */
export const DITEMUKAN = kotakMasuk(3).map(({ nip, nama }) => ({
  nip,
  nama,
  jabatan: 'Analis Kepegawaian Ahli Muda',
  namaUnit: siti.namaUnit,
}))
const [satu] = DITEMUKAN

const at = (time: string) => `${TODAY}T${time}:00+07:00`

const OPERATOR = [
  ['o-1', true, null, true, false],
  ['o-2', false, at('08:00'), false, true],
].map(([id, berlaku, dicabutPada, bawahan, pindah]) => ({
  id,
  nip: satu?.nip,
  nama: satu?.nama,
  unitKerja: siti.unitKerja,
  namaUnit: siti.namaUnit,
  bawahan,
  dari: '2026-11-01',
  sampai: '2026-12-31',
  nomorSurat: '800.1.3/77/BKPSDM/2026',
  dicabutPada,
  berlaku,
  pindah,
}))

const PIKET = [
  {
    nip: satu?.nip,
    nama: satu?.nama,
    tanggal: '2026-11-20',
    mulai: '2026-11-20T19:00:00+07:00',
    selesai: '2026-11-21T06:00:00+07:00',
    menggantikan: false,
  },
]

const KESIAPAN = DITEMUKAN.map(({ nip, nama }, index) => ({
  nip,
  nama,
  laptop: index === 2 ? null : true,
  internet: index === 2 ? null : index === 0,
  kbps: null,
  latensiMs: null,
  pada: index === 2 ? null : at('07:30'),
  berlakuSampai: null,
}))

/** An open request to correct data, and an answered one. */
const PERBAIKAN = [
  {
    id: 'pb-1',
    nip: siti.nip,
    bagian: 'pegawai',
    uraian: 'Jabatan saya sudah berubah sejak 1 Februari 2026.',
    status: 'diajukan',
    jawaban: null,
    diajukanPada: at('07:00'),
    selesaiPada: null,
    batas: '2026-11-21T07:00:00+07:00',
    terlambat: false,
    riwayat: [
      {
        pada: at('07:00'),
        langkah: 'diajukan',
        isi: 'Jabatan saya sudah berubah sejak 1 Februari 2026.',
      },
    ],
  },
  {
    id: 'pb-2',
    nip: siti.nip,
    bagian: 'cuti',
    uraian: 'Cuti 3 November belum tercatat.',
    status: 'diperbaiki',
    jawaban: 'Sudah dikirim ulang dari SIMPEG.',
    diajukanPada: '2026-11-04T08:00:00+07:00',
    selesaiPada: '2026-11-05T09:00:00+07:00',
    batas: '2026-11-07T08:00:00+07:00',
    terlambat: false,
    riwayat: [
      {
        pada: '2026-11-04T08:00:00+07:00',
        langkah: 'diajukan',
        isi: 'Cuti 3 November belum tercatat.',
      },
      {
        pada: '2026-11-05T09:00:00+07:00',
        langkah: 'diperbaiki',
        isi: 'Sudah dikirim ulang dari SIMPEG.',
      },
    ],
  },
]

const SEGEL = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

const AUDIT = [3, 2, 1].map((urut) => ({
  urut,
  pada: at('07:40'),
  oleh: urut === 2 ? 'simpeg' : siti.nip,
  nama: urut === 2 ? null : siti.nama,
  tindakan: urut === 1 ? 'kinerja.tutup' : 'delegasi.buat',
  entitas: urut === 1 ? '2026-10' : `d-${urut}`,
  data: { edisi: '2026-01-01' },
  segel: urut === 3 ? null : SEGEL,
}))

/** Returns the chain in two parts: what the first call leaves is checked by the second. */
function chain(query: URLSearchParams): Answer {
  const lanjut = { urut: 10_000, segel: SEGEL, diperiksa: 10_000, belumDisegel: 0 }
  if (!query.has('after')) return [200, { hasil: null, lanjut, dari: 12_480 }]
  const hasil = { utuh: true, diperiksa: 12_478, belumDisegel: 2, segel: SEGEL, rusak: null }
  return [200, { hasil, lanjut: { ...lanjut, urut: 12_480 }, dari: 12_480 }]
}

/** Returns the data about the signed-in person, as far as a screen needs it. */
function held(): object {
  const part = (baris: readonly object[], terpotong = false) => ({
    jumlah: baris.length,
    terpotong,
    lanjut: terpotong ? '12' : null,
    baris,
  })
  return {
    nip: siti.nip,
    dibuatPada: at('08:00'),
    bagian: {
      pegawai: part([
        {
          nip: siti.nip,
          nama: siti.nama,
          unit_kerja: siti.unitKerja,
          aktif: 1,
          // A column of JSON, as the database keeps it.
          data: '{"kelasJabatan":8,"mulai":"2026-02-01","wfa":true}',
        },
      ]),
      cuti: part([{ id: 'C-1', dari: '2026-11-03', sampai: '2026-11-03', batal: 0 }]),
      tap: part(
        [1, 2, 3].map((n) => ({
          id: `t-${n}`,
          arah: 'masuk',
          at: at(`07:2${n}`),
          sumber: 'presensi',
        })),
        true,
      ),
    },
    dilihat: [
      {
        tanggal: '2026-11-17',
        oleh: '197905202005011004',
        nama: 'Rina Kartika',
        jenis: 'presensi',
        semua: false,
        pertama: at('07:00'),
        terakhir: at('07:10'),
      },
      {
        tanggal: '2026-11-16',
        oleh: 'integrasi-tpp',
        nama: null,
        jenis: 'ekspor',
        semua: true,
        pertama: at('07:00'),
        terakhir: at('07:10'),
      },
    ],
    dilihatLanjut: null,
  }
}

interface SentBody {
  readonly butir?: readonly { readonly nip?: string }[]
  readonly bagian?: string
  readonly uraian?: string
}

/** Returns the answers to an operator, the inspektorat and whoever asks about own data; `null` for other paths. */
export function meja(method: string, path: string, body: unknown): Answer | null {
  const [route = '', query = ''] = path.split('?')
  const asked = new URLSearchParams(query)
  // Safe because only the widgets call, and each test looks at what they sent.
  const sent = (body ?? {}) as SentBody
  const read = method === 'GET'
  if (route === '/pegawai') {
    const cari = (asked.get('cari') ?? '').toLowerCase()
    return [200, { data: DITEMUKAN.filter(({ nama }) => nama.toLowerCase().includes(cari)) }]
  }
  if (route === '/operator') return read ? [200, { data: OPERATOR }] : [201, { id: 'o-9' }]
  if (/^\/operator\/.+\/cabut$/.test(route)) return [200, OPERATOR[1]]
  if (route === '/jadwal-sif') return [200, { data: PIKET }]
  if (route === '/impor') {
    const wrong = (sent.butir ?? []).flatMap(({ nip }, index) =>
      nip === siti.nip
        ? [{ index, code: 'impor.diri-sendiri', message: { id: 'Data Anda sendiri.', en: 'Own.' } }]
        : [],
    )
    const accepted = (sent.butir ?? []).length - wrong.length
    return [200, { accepted, duplicates: 0, rejected: wrong }]
  }
  if (route === '/wfa/kesiapan-unit')
    return read ? [200, { data: KESIAPAN }] : [200, { ...KESIAPAN[0] }]
  if (route === '/perbaikan-data')
    return [200, { data: PERBAIKAN.map((one) => ({ ...one, nama: siti.nama })) }]
  if (/^\/perbaikan-data\/.+\/jawaban$/.test(route)) return [200, PERBAIKAN[1]]
  if (route === '/audit/cari') return [200, { data: AUDIT }]
  if (route === '/audit/periksa') return chain(asked)
  if (route === '/saya/data') return [200, held()]
  if (route === '/saya/data/perbaikan') {
    if (read) return [200, { data: PERBAIKAN }]
    const [first] = PERBAIKAN
    return [201, { ...first, id: 'pb-9', bagian: sent.bagian, uraian: sent.uraian }]
  }
  return null
}
