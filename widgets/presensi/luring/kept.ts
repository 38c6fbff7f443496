import type { Hari, Saya, Zona } from '../../shared/contract.ts'
import { KEPT } from '../../shared/session.ts'
import type { State } from '../state.ts'

/**
 * Today's data on this device, to open without a network: no name, no place, no token. `pemilik` is
 * the code under which taps of the person wait.
 */
export interface Simpanan {
  readonly pemilik: string
  readonly akhir: string
  readonly zona: Zona
  readonly pada: string
  readonly hariIni: Saya['hariIni']
  readonly berjalan: Saya['berjalan']
  readonly hari: Pick<Hari, 'masuk' | 'pulang' | 'tugas'> | null
}

/** Stores today's data on the device. */
export function keepToday({ saya, hari }: State, pemilik: string): void {
  if (!saya) return
  const { hariIni, berjalan, pegawai, sekarang } = saya
  const simpanan: Simpanan = {
    pemilik,
    akhir: pegawai.nip.slice(-4),
    zona: pegawai.zona,
    pada: sekarang,
    hariIni,
    berjalan,
    hari: hari && { masuk: hari.masuk, pulang: hari.pulang, tugas: hari.tugas },
  }
  try {
    localStorage.setItem(KEPT, JSON.stringify(simpanan))
  } catch {
    // Without storage, the page opens only with a network.
  }
}

/** Returns the stored data of today; `null` if it is missing or outdated. */
export function keptToday(): Simpanan | null {
  try {
    // Safe because nobody else writes under the name, and what is incomplete is left out.
    const found = JSON.parse(localStorage.getItem(KEPT) ?? 'null') as Simpanan | null
    return found?.pemilik && found.hariIni?.tanggal && found.zona ? found : null
  } catch {
    return null
  }
}
