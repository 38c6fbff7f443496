import type { Text } from './wire.ts'

/** What the month of one unit, or of all, came to; shares in hundredths of a percent point. */
export interface Ikhtisar {
  readonly pegawai: number
  readonly berhak: number
  readonly partisipasi: number | null
  readonly kehadiran: number | null
  readonly laporan: number | null
  readonly layananTerjaga: number | null
  readonly keputusanTepat: number | null
  readonly hariWfa: number
  readonly disiplin: number | null
  readonly produktivitas: number | null
  readonly keluhan: number
  readonly hadirTanpaHasil: number
  readonly stagnasi: number
  readonly predikat: Readonly<Record<string, number>>
  readonly pengajuan: {
    readonly pegawai: number
    readonly diajukan: number
    readonly disetujui: number
    readonly hari: number
  }
  readonly status: Readonly<Record<string, number>>
}

/** What WFA days, or office days, came to. */
export interface SisiBandingan {
  readonly hari: number
  readonly terlambat: number | null
  readonly menitTerlambat: number | null
  readonly laporan: number | null
  readonly laporanTepat: number | null
  readonly capaian: number | null
  readonly keluhan: number | null
}

/** From and to, in whole rupiah. */
export type Kisaran = readonly [number, number]

/** What flexible work spared, by kind, with what is assumed. */
export interface Penghematan {
  readonly rincian: readonly {
    readonly jenis: string
    readonly rupiah: Kisaran
    readonly cara: 'terukur' | 'perkiraan'
    readonly asumsi: Text
  }[]
  readonly kantor: Kisaran
  readonly km: number
  readonly tercapai: number | null
  readonly target: number | null
  readonly dasar: string
  readonly dasarTarget: string | null
}

/** Answer of `GET /v1/dasbor`. */
export interface Dasbor extends Ikhtisar {
  readonly bulan: string
  readonly unit: string | null
  readonly pada: string
  /** The first day of use, where the month holds days before it. */
  readonly mulai?: string | null
  readonly bandingan: {
    readonly wfa: SisiBandingan
    readonly kantor: SisiBandingan
    readonly catatan: Text | null
  }
  readonly penghematan: Penghematan
  readonly perUnit: readonly (Ikhtisar & { readonly unitKerja: string; readonly nama: string })[]
}
