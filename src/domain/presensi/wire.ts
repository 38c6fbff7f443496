import type { LocalDate } from '../shared/local-date.ts'
import { type Instant, toRfc3339, type Zona } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import type { Hari, Moda, Potongan, StatusHari, Tanda } from './hari.ts'

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
}

/** Writes a day for the wire, in the zone of the unit kerja. */
export function hariToWire(hari: Hari, zona: Zona): HariWire {
  const { jadwal, masuk, pulang } = hari
  const time = (at: Instant) => toRfc3339(at, zona)
  return {
    ...hari,
    jadwal: jadwal && { mulai: time(jadwal.mulai), selesai: time(jadwal.selesai) },
    masuk: masuk === null ? null : time(masuk),
    pulang: pulang === null ? null : time(pulang),
  }
}
