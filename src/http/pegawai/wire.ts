import type { Zona } from '../../domain/shared/local-time.ts'
import type { Delegasi } from '../../operations/pegawai/delegasi.ts'
import type { DaftarHariPertama } from '../../operations/pegawai/list-hari-pertama.ts'
import { timeToWire } from '../wire.ts'

export function delegasiToWire(delegasi: Delegasi, zona: Zona) {
  return { ...delegasi, dicabutPada: timeToWire(delegasi.dicabutPada, zona) }
}

export function hariPertamaToWire({ daerah, unit }: DaftarHariPertama, zona: Zona) {
  return { daerah, data: unit.map((one) => ({ ...one, pada: timeToWire(one.pada, zona) })) }
}
