import type { Bukti, Hari, Text } from './wire.ts'

/** One step in the life of a correction, a report or a signal; `oleh` is a NIP. */
export interface Langkah {
  readonly pada: string
  readonly oleh: string
  readonly atasNama: string | null
  readonly langkah: string
  readonly isi: string | null
}

/** What every matter of somebody's presence says of itself. */
export interface Perkara {
  readonly id: string
  readonly nip: string
  readonly nama: string
  readonly tanggal: string
  readonly riwayat: readonly Langkah[]
}

/** One line of a day's report. */
export interface BarisLaporan {
  readonly hasil: string
  readonly realisasi: number
  readonly satuan: string
  readonly target?: number
  readonly kra?: string
  readonly bukti?: string
}

/** The report of a WFA day. */
export interface Laporan extends Perkara {
  readonly status: 'diajukan' | 'diterima' | 'dikembalikan'
  readonly baris: readonly BarisLaporan[]
  readonly kendala?: string
  /** Whether it came on a later day than its own. */
  readonly terlambat: boolean
  readonly diajukanPada: string
  readonly dikirimPada: string
}

/** What a correction puts right. */
export type JenisKoreksi = 'tap-masuk' | 'tap-pulang' | 'izin' | 'dinas-luar'

/** A correction of a day; `at` is the time of a tap that is missing. */
export interface Koreksi extends Perkara {
  readonly jenis: JenisKoreksi
  readonly at: string | null
  readonly alasan: string
  readonly bukti: readonly Bukti[]
  readonly status: 'diajukan' | 'direkomendasikan' | 'disetujui' | 'ditolak' | 'dibatalkan'
  readonly kedaluwarsa: boolean
  readonly diajukanPada: string
}

/** An integrity signal on a day's taps, with what people said of it. */
export interface Tanda extends Perkara {
  readonly kode: string
  readonly pesan: Text
  /** Figures that it rests on, by name. */
  readonly bukti: Readonly<Record<string, number>>
  readonly status: 'baru' | 'diklarifikasi' | 'terbukti' | 'tidak-terbukti' | 'banding'
  /** Whether bkd has decided the appeal. */
  readonly akhir: boolean
  readonly pada: string
}

/** A day that waits for somebody's finding. */
export interface HariTerbuka {
  readonly nip: string
  readonly nama: string
  readonly hari: Hari
}
