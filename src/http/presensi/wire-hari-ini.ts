import type { HariIni } from '../../operations/presensi/read-hari-ini.ts'
import { timeToWire } from '../wire.ts'

/** Maps today at a glance to the wire. */
export function hariIniToWire({ zona, pegawai, ...rest }: HariIni) {
  return {
    ...rest,
    zona,
    pegawai: pegawai.map(({ mulai, masuk, tanpaLaporan, ...one }) => ({
      ...one,
      mulai: timeToWire(mulai, zona),
      masuk: timeToWire(masuk, zona),
      tanpaLaporan: tanpaLaporan === 1,
    })),
  }
}
