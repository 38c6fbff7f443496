import type {
  BulanPresensi,
  Hari,
  Koreksi,
  Laporan,
  Progres,
  Tanda,
} from '../../../widgets/shared/contract.ts'
import { bulanPresensi, siti, TODAY } from './data.ts'

type Answer = [number, unknown]

/** What the person has of their own beside days. */
export interface Milik {
  koreksi: Koreksi[]
  tanda: Tanda[]
  laporan: Laporan[]
  progres: Progres[]
  ping: { id: string; dikirim: string; batas: string; keadaan: string }[]
  /** Changes of single days, by date. */
  hari: Record<string, Partial<Hari>>
}

/** Returns a person with nothing but their days. */
export const kosong = (): Milik => ({
  koreksi: [],
  tanda: [],
  laporan: [],
  progres: [],
  ping: [],
  hari: {},
})

/** Returns a month of the person's days, with what was changed of them. */
export function bulanMilik(milik: Milik, bulan: string): BulanPresensi {
  const month = bulanPresensi(bulan)
  return { ...month, hari: month.hari.map((day) => ({ ...day, ...milik.hari[day.tanggal] })) }
}

/** Returns a signal on a day of the person's own. */
export function tandaMilik(tanggal: string, status: Tanda['status'] = 'baru'): Tanda {
  return {
    id: 's-1',
    nip: siti.nip,
    nama: siti.nama,
    namaUnit: siti.namaUnit,
    tanggal,
    status,
    akhir: false,
    kode: 'tanda.luar-area',
    pesan: {
      id: 'Presensi dilakukan di luar tempat kerja hari itu.',
      en: 'The tap was made outside the place of work of that day.',
    },
    bukti: { meter: 1412 },
    pada: `${tanggal}T07:30:00+07:00`,
    riwayat: [],
  }
}

interface SentBody {
  readonly tanggal?: string
  readonly jenis?: Koreksi['jenis']
  readonly pukul?: string
  readonly alasan?: string
  readonly bukti?: Koreksi['bukti']
  readonly isi?: string
  readonly keputusan?: string
  readonly baris?: Laporan['baris']
  readonly kendala?: string
}

const now = `${TODAY}T08:00:00+07:00`
const step = (langkah: string, isi: string | null = null) => {
  return { pada: now, oleh: siti.nip, atasNama: null, langkah, isi }
}
const mine = { nip: siti.nip, nama: siti.nama, namaUnit: siti.namaUnit }

/** Returns the answers about one's own presence; `null` for other paths. */
export function presence(
  milik: Milik,
  method: string,
  route: string,
  body: unknown,
): Answer | null {
  // Safe because only the widgets call, and each test looks at what they sent.
  const sent = (body ?? {}) as SentBody
  const read = method === 'GET'
  if (read && route === '/presensi/koreksi') return [200, { data: milik.koreksi }]
  if (read && route === '/presensi/tanda') return [200, { data: milik.tanda }]
  if (read && route === '/presensi/ping') return [200, { data: milik.ping }]
  if (read && route === '/laporan/progres') return [200, { data: milik.progres }]
  if (read && route === '/laporan') return [200, { data: milik.laporan }]
  if (route === '/presensi/koreksi') return correct(milik, sent)
  if (route === '/laporan') return report(milik, sent)
  if (/^\/presensi\/koreksi\/c-\d+-mine\/keputusan$/.test(route)) return takeBack(milik)
  const word = /^\/presensi\/tanda\/s-1\/(klarifikasi|banding)$/.exec(route)?.[1]
  if (word) return explain(milik, word, sent)
  if (/^\/presensi\/ping\/[^/]+\/jawab$/.test(route)) {
    milik.ping = milik.ping.map((one) => ({ ...one, keadaan: 'dijawab' }))
    return [200, milik.ping[0]]
  }
  return null
}

function correct(milik: Milik, { tanggal = '', jenis = 'izin', pukul, ...rest }: SentBody): Answer {
  const made: Koreksi = {
    id: `c-${milik.koreksi.length}-mine`,
    ...mine,
    tanggal,
    jenis,
    at: pukul ? `${tanggal}T${pukul}:00+07:00` : null,
    dari: null,
    sampai: null,
    alasan: rest.alasan ?? '',
    bukti: rest.bukti ?? [],
    status: 'diajukan',
    kedaluwarsa: false,
    diajukanPada: now,
    riwayat: [step('ajukan', rest.alasan ?? null)],
  }
  milik.koreksi = [made, ...milik.koreksi]
  return [201, made]
}

function takeBack(milik: Milik): Answer {
  milik.koreksi = milik.koreksi.map((one) => ({ ...one, status: 'dibatalkan' }))
  return [200, milik.koreksi[0]]
}

function explain(milik: Milik, word: string, { isi = '' }: SentBody): Answer {
  const status = word === 'banding' ? 'banding' : 'diklarifikasi'
  milik.tanda = milik.tanda.map((one) => {
    return { ...one, status, riwayat: [...one.riwayat, step(word, isi)] }
  })
  return [200, milik.tanda[0]]
}

function report(milik: Milik, { tanggal = '', baris = [], kendala }: SentBody): Answer {
  const before = milik.laporan.find((one) => one.tanggal === tanggal)
  const made: Laporan = {
    id: before?.id ?? `l-${milik.laporan.length}`,
    ...mine,
    tanggal,
    status: 'diajukan',
    baris,
    ...(kendala && { kendala }),
    terlambat: tanggal < TODAY,
    diajukanPada: now,
    dikirimPada: now,
    riwayat: [...(before?.riwayat ?? []), step(before ? 'kirim-ulang' : 'ajukan')],
  }
  milik.laporan = [made, ...milik.laporan.filter((one) => one !== before)]
  return [201, made]
}
