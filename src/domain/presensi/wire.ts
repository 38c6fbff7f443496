import type { LocalDate } from '../shared/local-date.ts'
import { type Instant, toRfc3339, type Zona } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import type { KodeTakDinilai } from './dinilai.ts'
import type { Hari, LaporanDiminta, Moda, Potongan, StatusHari, Tanda } from './hari.ts'

/** A day as others read it: times are RFC 3339 with the offset of the unit's zone. */
export interface HariWire {
  readonly tanggal: LocalDate
  readonly moda: Moda
  readonly status: StatusHari
  readonly jadwal: { readonly mulai: string; readonly selesai: string } | null
  readonly masuk: string | null
  readonly pulang: string | null
  readonly terlambat: number
  readonly pulangCepat: number
  readonly menitKerja: number
  readonly potongan: readonly Potongan[]
  readonly tanda: readonly Tanda[]
  readonly pesan: Text
  readonly dasar: string
  readonly alasan: KodeTakDinilai | null
  readonly catatan: readonly Text[]
  readonly sementara: boolean
  readonly rancangan: 'tanpa-keterangan' | null
  readonly koreksiSampai: LocalDate | null
  readonly laporan: (Omit<LaporanDiminta, 'batas'> & { readonly batas: string }) | null
}

/** Writes a day for the wire, in the zone of the unit kerja. */
export function hariToWire(hari: Hari, zona: Zona): HariWire {
  const { jadwal, masuk, pulang, laporan, alasan, tinjauPada: _ours, ...told } = hari
  const time = (at: Instant) => toRfc3339(at, zona)
  return {
    ...told,
    // A verdict that an earlier version stored says nothing here.
    alasan: alasan ?? null,
    laporan: laporan && { ...laporan, batas: time(laporan.batas) },
    jadwal: jadwal && { mulai: time(jadwal.mulai), selesai: time(jadwal.selesai) },
    masuk: masuk === null ? null : time(masuk),
    pulang: pulang === null ? null : time(pulang),
  }
}
