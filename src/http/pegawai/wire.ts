import type { Zona } from '../../domain/shared/local-time.ts'
import type { Delegasi } from '../../operations/pegawai/delegasi.ts'
import { timeToWire } from '../wire.ts'

export function delegasiToWire(delegasi: Delegasi, zona: Zona) {
  return { ...delegasi, dicabutPada: timeToWire(delegasi.dicabutPada, zona) }
}
