/** The systems that send webhooks. */
export const SUMBER = ['simpeg', 'presensi', 'kinerja'] as const

/** A system that sends webhooks. */
export type Sumber = (typeof SUMBER)[number]

/** Every event that Luwes announces so far. Payloads are thin: ids, NIP, dates, states. */
export const JENIS_KEJADIAN = [
  'wfa.diajukan',
  'wfa.direkomendasikan',
  'wfa.disetujui',
  'wfa.ditolak',
  'wfa.dikembalikan',
  'wfa.dibatalkan',
  'wfa.dicabut',
  'wfa.dikonfirmasi',
  'wfa.dipanggil',
  'wfa.diingatkan',
  'wfa.dieskalasi',
  'wfa.kedaluwarsa',
  'surat.terbit',
  'wfa.arahan-terbit',
  'wfa.arahan-batal',
  'wfa.roster-terbit',
  'wfa.roster-batal',
  'presensi.dinilai',
  'presensi.ditandai',
  'presensi.dikoreksi',
  'presensi.ping',
  'gangguan.dibuka',
  'gangguan.ditutup',
  'laporan.diajukan',
  'laporan.diverifikasi',
  'kinerja.dihitung',
  'kinerja.disanggah',
  'kinerja.ditutup',
  'peringatan.muncul',
  'peringatan.selesai',
  'webhook.dinonaktifkan',
  'webhook.uji',
] as const

/** An event that Luwes announces. */
export type JenisKejadian = (typeof JENIS_KEJADIAN)[number]

// A test goes to the receiver that it tests, whatever this one subscribed to.
const subscribable = JENIS_KEJADIAN.filter((jenis) => jenis !== 'webhook.uji')

/** What a receiver of webhooks may subscribe to: everything, all of a subject as `wfa.*`, one type. */
export const LANGGANAN: readonly string[] = [
  '*',
  ...new Set(subscribable.map((jenis) => `${jenis.split('.')[0]}.*`)),
  ...subscribable,
]

/** An event on its way to the outbox; `entitas` is what receivers must see in order. */
export interface Kejadian {
  readonly jenis: JenisKejadian
  readonly entitas: string
  readonly data: Readonly<Record<string, unknown>>
}
