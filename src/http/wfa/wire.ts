import { clockTime, minute, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import type { Layanan } from '../../domain/wfa/facts.ts'
import type { Arahan } from '../../operations/wfa/arahan.ts'
import type { KriteriaPegawai } from '../../operations/wfa/gather-kriteria.ts'
import type { ArahanTerbit } from '../../operations/wfa/issue-arahan.ts'
import type { KesiapanPegawai } from '../../operations/wfa/kesiapan.ts'
import type { LayananUnit } from '../../operations/wfa/layanan.ts'
import { timeToWire } from '../wire.ts'

export function arahanToWire<One extends Arahan>(arahan: One, zona: Zona) {
  const { pada, dibatalkanPada } = arahan
  return {
    ...arahan,
    pada: toRfc3339(pada, zona),
    dibatalkanPada: timeToWire(dibatalkanPada, zona),
  }
}

/** Maps the people reached by a directive to the wire, with the directive once it is issued. */
export function arahanTerbitToWire(terbit: ArahanTerbit, zona: Zona) {
  return 'id' in terbit ? arahanToWire(terbit, zona) : terbit
}

export function kriteriaToWire({ zona, ...kriteria }: KriteriaPegawai) {
  return { ...kriteria, pada: timeToWire(kriteria.pada, zona) }
}

export function kesiapanToWire({ zona, ...kesiapan }: KesiapanPegawai) {
  return { ...kesiapan, pada: timeToWire(kesiapan.pada, zona) }
}

/** Maps the service windows of a unit to the wire: times as 'HH:MM'. */
export function layananToWire({ unit, layanan }: LayananUnit) {
  return {
    unit,
    layanan: layanan.map((window) => ({
      ...window,
      mulai: clockTime(window.mulai),
      selesai: clockTime(window.selesai),
    })),
  }
}

/** Reads service windows from the wire: times as 'HH:MM'. */
export function layananFromWire(
  windows: readonly (Omit<Layanan, 'mulai' | 'selesai'> & {
    readonly mulai: string
    readonly selesai: string
  })[],
): Layanan[] {
  return windows.map((window) => ({
    ...window,
    mulai: minute(window.mulai),
    selesai: minute(window.selesai),
  }))
}
