import type { Bukti, Text } from './wire.ts'
import type { Langkah } from './wire-presensi.ts'

/** One line of a month's working; `poin` in hundredths, `rupiah` whole. */
export interface Baris {
  readonly kode: string
  readonly jumlah: number | null
  readonly satuan: string | null
  readonly poin: number | null
  readonly rupiah: number | null
  /** The days, and the codes of the results, that it came from. */
  readonly hari: readonly string[]
  readonly keluaran: readonly string[]
  readonly pesan: Text
  readonly dasar: string
}

/** An objection to a line of a month. */
export interface Sanggahan {
  readonly id: string
  readonly nip: string
  readonly nama: string
  readonly bulan: string
  readonly kode: string
  readonly alasan: string
  readonly bukti: readonly Bukti[]
  readonly status: 'diajukan' | 'diterima' | 'ditolak'
  /** The days whose points came back. */
  readonly dipulihkan: readonly string[]
  readonly diajukanPada: string | null
  readonly riwayat: readonly Langkah[]
}

/** A result that was to be reached in a month. */
export interface HasilKerja {
  readonly kode: string
  readonly hasil: string
  readonly satuan: string
  readonly target: number
  readonly bobot: number
  readonly realisasi: number | null
}

/** Where somebody stands in the talent grid: two scores in hundredths, and the box 1 to 9. */
export interface Talenta {
  readonly kinerja: number
  readonly potensial: number
  readonly kotak: number
}

/** Answer of `GET /v1/kinerja/:bulan`; scores in hundredths, money in whole rupiah. */
export interface Kinerja {
  readonly bulan: string
  readonly nip: string
  readonly status: 'sementara' | 'tetap'
  readonly disiplin: number
  readonly produktivitas: number | null
  readonly predikat: string | null
  /** Whether the predicate is proposed from results, for nobody has rated. */
  readonly predikatDiusulkan: boolean
  readonly capaian: number | null
  readonly tpp: { readonly dasar: number | null; readonly usulan: number | null }
  readonly baris: readonly Baris[]
  readonly talenta?: Talenta | null
  readonly versi: { readonly edisi: string; readonly kalender: string; readonly masukan: string }
  readonly dihitungPada: string
  readonly ditutupPada: string | null
  /** The last day on which it may be objected to. */
  readonly sanggahSampai: string
  readonly sanggahan: readonly Sanggahan[]
  readonly sasaran: readonly HasilKerja[]
}

/** How an early warning may end. */
export type TindakLanjut = 'dijelaskan' | 'dibina' | 'kebijakan-diubah' | 'dilimpahkan'

/** An early warning with its numbers and history; `nip` is `null` for one about a unit. */
export interface Peringatan {
  readonly id: string
  readonly kode: string
  readonly jenis: Text
  readonly nip: string | null
  readonly nama: string
  readonly unitKerja: string
  readonly unit: string
  /** Open, how people ended it, or `gugur`: the facts no longer call for it. */
  readonly status: 'baru' | TindakLanjut | 'gugur'
  readonly pesan: Text
  readonly dasar: string
  /** Figures that it rests on, by name. */
  readonly angka: Readonly<Record<string, number>>
  readonly hari: readonly string[]
  readonly kepada: readonly string[]
  readonly munculPada: string | null
  /** From when on others than the person see it. */
  readonly terbukaPada: string | null
  /** Whether the reader may end it. */
  readonly dapatDitindak: boolean
  readonly riwayat: readonly Langkah[]
}
