import { clockTime, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import type { Apel } from '../../operations/presensi/apel.ts'
import type { Gangguan } from '../../operations/presensi/gangguan.ts'
import type { PingTerkini } from '../../operations/presensi/ping.ts'

/** Maps an outage to the wire. */
export function gangguanToWire(gangguan: Gangguan, zona: Zona) {
  const { id, status, dari, sampai, unit, alasan, oleh } = gangguan
  return {
    id,
    status,
    dari: toRfc3339(dari, zona),
    sampai: sampai === null ? null : toRfc3339(sampai, zona),
    unit,
    alasan,
    oleh,
  }
}

/** Maps a day of apel to the wire; its times are 'HH:MM', local to each unit. */
export function apelToWire({ id, tanggal, nama, mulai, selesai, unit }: Apel) {
  return { id, tanggal, nama, mulai: clockTime(mulai), selesai: clockTime(selesai), unit }
}

export function pingToWire({ id, dikirim, batas, keadaan }: PingTerkini, zona: Zona) {
  return { id, dikirim: toRfc3339(dikirim, zona), batas: toRfc3339(batas, zona), keadaan }
}
