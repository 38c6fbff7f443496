import type { Pengajuan } from '../shared/contract.ts'
import type { LocalDate } from '../shared/dates.ts'

/** A plan line as it is typed. */
export interface RencanaIsian {
  readonly hasil: string
  readonly target: string
  readonly satuan: string
  /** The code of the KRA that it serves; '' for none. */
  readonly kra?: string
}

/** The form as it is typed. */
export interface Isian {
  /** '' until one is chosen. */
  readonly jenis: Pengajuan['jenis'] | ''
  readonly hari: readonly LocalDate[]
  readonly lokasi: string
  readonly alasan: string
  readonly rencana: readonly RencanaIsian[]
  /** Hours of a kind by time, as the time control gives them: 'HH:MM' or ''. */
  readonly mulai: string
  readonly selesai: string
  readonly buktiJenis: string
  readonly buktiNomor: string
  /** The returned request that is being mended; '' for a new one. */
  readonly perbaikanDari: string
}

/** An empty plan line. */
export const emptyLine: RencanaIsian = { hasil: '', target: '', satuan: '' }

/** A form that nobody has typed in. */
export const emptyForm: Isian = {
  jenis: '',
  hari: [],
  lokasi: '',
  alasan: '',
  rencana: [emptyLine],
  mulai: '',
  selesai: '',
  buktiJenis: '',
  buktiNomor: '',
  perbaikanDari: '',
}
