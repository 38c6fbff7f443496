import type {
  Hari,
  HariTerbuka,
  Koreksi,
  Laporan,
  Pengajuan,
  Tanda,
} from '../../../widgets/shared/contract.ts'
import { bulanPresensi, disetujui, TODAY } from './data.ts'
import { kotakMasuk } from './inbox.ts'

type Answer = [number, unknown]

/** What waits for a decider beside the requests. */
export interface Menunggu {
  laporan: Laporan[]
  koreksi: Koreksi[]
  tanda: Tanda[]
  hari: HariTerbuka[]
  berlaku: Pengajuan[]
}

/** Returns nothing that waits. */
export const tiada = (): Menunggu => ({
  laporan: [],
  koreksi: [],
  tanda: [],
  hari: [],
  berlaku: [],
})

const people = kotakMasuk(10).map(({ nip, nama, namaUnit }) => ({ nip, nama, namaUnit }))
const person = (at: number) => people[at % people.length] ?? { nip: '', nama: '', namaUnit: '' }
const step = (
  langkah: string,
  oleh: string,
  isi: string | null = null,
  pada = `${TODAY}T07:10:00+07:00`,
) => {
  return { pada, oleh, atasNama: null, langkah, isi }
}

/** Reports of so many people: the second came late, the third misses a target. */
export function laporan(count: number): Laporan[] {
  return Array.from({ length: count }, (_, at) => {
    const { nip, nama, namaUnit } = person(at)
    const tanggal = at % 2 === 0 ? '2026-11-17' : '2026-11-16'
    const pada = `${at === 1 ? '2026-11-17' : tanggal}T16:2${at % 10}:00+07:00`
    return {
      id: `l-${at}`,
      nip,
      nama,
      namaUnit,
      tanggal,
      status: 'diajukan',
      baris: [
        {
          hasil: 'Laporan monitoring jaringan kecamatan',
          satuan: 'dokumen',
          target: 2,
          realisasi: 2,
          bukti: 'https://drive.example.go.id/monitoring/2026-11-17',
        },
        {
          hasil: 'Pemutakhiran data aset TIK',
          satuan: 'entri',
          target: 45,
          realisasi: at === 2 ? 30 : 51,
          bukti: 'Berita acara 027/114/Kominfo/2026',
        },
        { hasil: 'Menjawab permintaan data Inspektorat', satuan: 'surat', realisasi: 1 },
      ],
      ...(at === 2 && { kendala: 'Listrik padam dari pukul 13.00 sampai 15.00.' }),
      terlambat: at === 1,
      diajukanPada: pada,
      dikirimPada: pada,
      riwayat: [step('ajukan', nip, null, pada)],
    }
  })
}

/** Returns corrections: a departure that was not recorded, and a duty elsewhere that the superior has passed on. */
export function koreksi(): Koreksi[] {
  const first = person(0)
  const second = person(1)
  return [
    {
      id: 'c-1',
      nip: first.nip,
      nama: first.nama,
      namaUnit: first.namaUnit,
      tanggal: '2026-11-13',
      jenis: 'tap-pulang',
      at: '2026-11-13T16:12:00+07:00',
      dari: null,
      sampai: null,
      alasan: 'Mesin presensi di lantai 2 mati sejak pukul 15.30.',
      bukti: [{ jenis: 'Foto layar mesin presensi', nomor: 'IMG-1613' }],
      status: 'diajukan',
      kedaluwarsa: false,
      diajukanPada: '2026-11-16T08:02:00+07:00',
      riwayat: [step('ajukan', first.nip, 'Mesin presensi di lantai 2 mati.')],
    },
    {
      id: 'c-2',
      nip: second.nip,
      nama: second.nama,
      namaUnit: second.namaUnit,
      tanggal: '2026-11-10',
      jenis: 'dinas-luar',
      at: null,
      dari: null,
      sampai: null,
      alasan: 'Rapat koordinasi SPBE di provinsi.',
      bukti: [{ jenis: 'Surat tugas', nomor: '800.1.11/412/Kominfo/2026' }],
      status: 'direkomendasikan',
      kedaluwarsa: false,
      diajukanPada: '2026-11-11T09:00:00+07:00',
      riwayat: [step('ajukan', second.nip), step('setuju', '198001012005011001')],
    },
  ]
}

const FAR = {
  id: 'Presensi dilakukan di luar tempat kerja hari itu.',
  en: 'The tap was made outside the place of work of that day.',
}

/** Returns signals: one that was explained, one on appeal. */
export function tanda(): Tanda[] {
  const first = person(2)
  const second = person(3)
  const words = 'Saya mampir mengantar berkas ke kantor kecamatan sebelum tiba di rumah.'
  return [
    {
      id: 's-1',
      nip: first.nip,
      nama: first.nama,
      namaUnit: first.namaUnit,
      tanggal: '2026-11-12',
      kode: 'tanda.luar-area',
      pesan: FAR,
      bukti: { meter: 1412 },
      status: 'diklarifikasi',
      akhir: false,
      pada: '2026-11-12T07:30:00+07:00',
      riwayat: [step('klarifikasi', first.nip, words)],
    },
    {
      id: 's-2',
      nip: second.nip,
      nama: second.nama,
      namaUnit: second.namaUnit,
      tanggal: '2026-11-11',
      kode: 'tanda.perangkat-bersama',
      pesan: {
        id: 'Satu perangkat dipakai beberapa orang pada hari yang sama.',
        en: 'One device was used by several people on the same day.',
      },
      bukti: { orang: 3 },
      status: 'banding',
      akhir: false,
      pada: '2026-11-11T07:25:00+07:00',
      riwayat: [
        step('klarifikasi', second.nip, 'Ponsel saya rusak, saya pinjam ponsel rekan.'),
        step('terbukti', '198001012005011001', 'Rekan yang dimaksud sedang cuti.'),
        step('banding', second.nip, 'Rekan saya datang mengantar ponselnya.'),
      ],
    },
  ]
}

/** Returns days that wait for a finding: one without taps, one that is a draft already. */
export function hariTerbuka(): HariTerbuka[] {
  const day = (tanggal: string, change: Partial<Hari>): Hari => {
    const found = bulanPresensi(tanggal.slice(0, 7)).hari.find((one) => one.tanggal === tanggal)
    if (!found) throw new Error(`no ${tanggal}`)
    return { ...found, moda: 'wfa', masuk: null, pulang: null, ...change }
  }
  const status = 'belum-terverifikasi'
  const pesan = {
    id: 'Belum terverifikasi: tidak ada presensi pada hari WFA ini.',
    en: 'A WFA day without any tap: not verified yet.',
  }
  return [
    { ...person(4), hari: day('2026-11-12', { status, pesan, sementara: true }) },
    {
      ...person(5),
      hari: day('2026-11-04', { status, pesan, sementara: true, rancangan: 'tanpa-keterangan' }),
    },
  ]
}

/** Returns granted requests ahead: the first has today among its days. */
export function berlaku(): Pengajuan[] {
  return [0, 1].map((at) => {
    const { nip, nama, namaUnit } = person(at + 6)
    const days = at === 0 ? [TODAY, '2026-11-19', '2026-11-24'] : ['2026-11-26']
    return {
      ...disetujui,
      id: `b-${at}`,
      nip,
      nama,
      namaUnit,
      hari: days.map((tanggal) => ({ tanggal, status: 'disetujui' })),
      alasan: 'Menyusun dokumen arsitektur SPBE.',
      diajukanPada: '2026-11-09T08:00:00+07:00',
    }
  })
}

const INBOXES: Readonly<Record<string, keyof Menunggu>> = {
  '/laporan/kotak-masuk': 'laporan',
  '/presensi/koreksi/kotak-masuk': 'koreksi',
  '/presensi/tanda/kotak-masuk': 'tanda',
  '/presensi/penetapan': 'hari',
  '/wfa/berlaku': 'berlaku',
}

const NEXT: Readonly<Record<string, string>> = {
  terima: 'diterima',
  kembalikan: 'dikembalikan',
  setuju: 'direkomendasikan',
  tolak: 'ditolak',
  terbukti: 'terbukti',
  'tidak-terbukti': 'tidak-terbukti',
}

interface SentBody {
  readonly keputusan?: string
  readonly nip?: string
  readonly hari?: readonly string[]
}

/** Returns the answers of deciding on presence; `null` for other paths. */
export function matters(
  waits: Menunggu,
  method: string,
  route: string,
  body: unknown,
): Answer | null {
  // Safe because only the widgets call, and each test looks at what they sent.
  const sent = (body ?? {}) as SentBody
  const list = INBOXES[route]
  if (method === 'GET' && list) return [200, { data: waits[list] }]
  if (route === '/presensi/penetapan') {
    const found = waits.hari.find(({ nip }) => nip === sent.nip)
    waits.hari = waits.hari.filter((one) => one !== found)
    return [200, found?.hari]
  }
  const [, kind, id] =
    /^\/(laporan|presensi\/koreksi|presensi\/tanda)\/([^/]+)\/keputusan$/.exec(route) ?? []
  if (!kind) return null
  const all: readonly (Laporan | Koreksi | Tanda)[] = [
    ...waits.laporan,
    ...waits.koreksi,
    ...waits.tanda,
  ]
  const found = all.find((one) => one.id === id)
  if (!found) return [404, { type: '/masalah/tidak-ada', title: 'Tidak ada', status: 404 }]
  waits.laporan = waits.laporan.filter((one) => one !== found)
  waits.koreksi = waits.koreksi.filter((one) => one !== found)
  waits.tanda = waits.tanda.filter((one) => one !== found)
  return [200, { ...found, status: NEXT[sent.keputusan ?? ''] ?? found.status }]
}
