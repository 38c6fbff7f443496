import type { Nip } from '../pegawai/nip.ts'
import type { Instant } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'

/** The kinds of messages, as people choose them. */
export const JENIS_PESAN = [
  'panggilan',
  'keputusan',
  'tenggat',
  'perlu-dilihat',
  'ringkasan',
] as const

/** One such kind. */
export type JenisPesan = (typeof JENIS_PESAN)[number]

/** The name and the description of each kind. */
export const NAMA_JENIS: Readonly<Record<JenisPesan, { readonly nama: Text; readonly isi: Text }>> =
  {
    panggilan: {
      nama: { id: 'Panggilan', en: 'Calls' },
      isi: {
        id: 'Panggilan hari WFA yang harus dijawab, dan panggilan ke kantor.',
        en: 'Calls of a WFA day that are to be answered, and recalls to the office.',
      },
    },
    keputusan: {
      nama: { id: 'Keputusan', en: 'Decisions' },
      isi: {
        id: 'Keputusan atas pengajuan, koreksi, laporan, dan sanggahan Anda, serta jadwal WFA.',
        en: 'Decisions on your requests, corrections, reports and objections, and rosters.',
      },
    },
    tenggat: {
      nama: { id: 'Tenggat', en: 'Deadlines' },
      isi: {
        id: 'Laporan yang belum dikirim dan presensi yang belum lengkap.',
        en: 'Reports that are not sent and presence that is not complete.',
      },
    },
    'perlu-dilihat': {
      nama: { id: 'Perlu dilihat', en: 'To be looked at' },
      isi: {
        id: 'Hal lain yang perlu Anda lihat di portal.',
        en: 'Whatever else you should look at in the portal.',
      },
    },
    ringkasan: {
      nama: { id: 'Ringkasan pagi', en: 'Morning digest' },
      isi: {
        id: 'Satu pesan setiap pagi hari kerja berisi yang menunggu keputusan Anda, dan pengajuan yang tidak dapat menunggu pagi.',
        en: 'One message each morning of a working day with what waits for your decision, and requests that cannot wait for it.',
      },
    },
  }

/**
 * The channels to people outside the portal: the gateway of the regency (WhatsApp, e-mail), and Web
 * Push.
 */
export const SALURAN = ['gerbang', 'web-push'] as const

/** One such way. */
export type Saluran = (typeof SALURAN)[number]

/** Where the matter of a message is settled: the page of the portal with that widget. */
export const TUJUAN_PESAN = [
  'persetujuan',
  'wfa',
  'laporan',
  'presensi',
  'kinerja',
  'peringatan',
  'roster',
  'untuk-anda',
] as const

/** One such place. */
export type TujuanPesan = (typeof TUJUAN_PESAN)[number]

/** A message to one person, ready to be read. It names no money, no discipline and no reason. */
export interface Pesan {
  readonly id: string
  /** The event, and the person who is told: no two messages share them. */
  readonly kunci: string
  readonly nip: Nip
  readonly jenis: JenisPesan
  /** The matter concerned: a request, a ping; `null` when there are several. */
  readonly rujukan: string | null
  /** A line of at most about 60 characters. */
  readonly judul: string
  /** One to three sentences in Indonesian. */
  readonly isi: string
  readonly tujuan: TujuanPesan
  /** Until when the person must act; `null` if they need not. */
  readonly tenggat: Instant | null
  readonly dibuat: Instant
  /** Nothing is sent before this moment: the end of the quiet hours. */
  readonly kirimPada: Instant
  /** Nothing is sent after this moment: it would only disturb. */
  readonly kedaluwarsa: Instant
}

/** The state of a message on one of its channels. */
export const STATUS_ANTARAN = [
  'menunggu',
  'diserahkan',
  'sampai',
  'gagal',
  'tanpa-alamat',
  'lewat',
] as const

/** One such state. Only `sampai` says that it arrived. */
export type StatusAntaran = (typeof STATUS_ANTARAN)[number]

/**
 * Returns whether a receiver's 2xx means that a message reached its person: only if it subscribes
 * to messages by name. A receiver of all events only keeps a copy.
 */
export function confirmsPesan(events: readonly string[]): boolean {
  return events.some((one) => one === 'pesan.siap' || one === 'pesan.*')
}
