import type {
  Answer,
  HariKeDepan,
  HariLibur,
  Kesiapan,
  Pemeriksaan,
  Pengajuan,
  Saya,
  Survei,
} from '../shared/contract.ts'
import { deviceToday, type LocalDate, type Month, monthOf } from '../shared/dates.ts'
import type { ElementState } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { Host } from '../shared/host.ts'
import type { Problem, Result } from '../shared/problem.ts'
import type { Ukuran } from './kesiapan/measure.ts'

/** The sides of the widget. */
export type Tab = 'buat' | 'daftar' | 'kesiapan'

/** A plan line as typed. */
export interface RencanaIsian {
  readonly hasil: string
  readonly target: string
  readonly satuan: string
  /** The code of the KRA that it serves; '' for none. */
  readonly kra?: string
}

/** The form as typed. */
export interface Isian {
  /** '' until one is chosen. */
  readonly jenis: Pengajuan['jenis'] | ''
  readonly hari: readonly LocalDate[]
  readonly lokasi: string
  readonly alasan: string
  readonly rencana: readonly RencanaIsian[]
  /** Hours of a kind by time, from the time control: 'HH:MM' or ''. */
  readonly mulai: string
  readonly selesai: string
  readonly buktiJenis: string
  readonly buktiNomor: string
  /** The returned request being revised; '' for a new one. */
  readonly perbaikanDari: string
}

/** An empty plan line. */
export const emptyLine: RencanaIsian = { hasil: '', target: '', satuan: '' }

/** The form before anybody types in it. */
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

/** The declaration during editing. */
export interface KesiapanIsian {
  readonly laptop: boolean
  readonly internet: boolean
  readonly ukuran: Ukuran | null
  readonly busy: 'ukur' | 'simpan' | ''
  readonly gagal: boolean
  readonly problem: Problem | null
  readonly saved: boolean
}

/** The last answer of the rules, and whether a newer one is on its way. */
export interface HasilPeriksa {
  readonly busy: boolean
  readonly value: Pemeriksaan | null
  readonly problem: Problem | null
}

/** Nothing asked yet. */
export const noPreview: HasilPeriksa = { busy: false, value: null, problem: null }

/** The answers during editing: ratings by survey, 0 for none. */
export interface SurveiIsian {
  readonly jawaban: Readonly<Record<string, readonly number[]>>
  readonly faults: readonly Fault[]
  readonly busy: boolean
  readonly terkirim: boolean
  /** The Idempotency-Key of answers on their way. */
  readonly kunci: string
}

/** All that `luwes-wfa` shows. */
export interface State extends ElementState {
  readonly tab: Tab
  readonly saya: Saya | null
  readonly holidays: readonly HariLibur[]
  /** The state of the next days; `null` until it is known. */
  readonly depan: HariKeDepan | null
  /** Whether the form is shown although places are closed to the person. */
  readonly tetap: boolean
  /** Whether the form is a stored draft. */
  readonly pulih: boolean
  readonly pengajuan: readonly Pengajuan[]
  /** The changes of the law for the person, as answered, and those just read. */
  readonly kabar?: Result<Answer<'kebijakanSaya'>>
  readonly dibaca?: readonly string[]
  readonly form: Isian
  readonly month: Month
  readonly cursor: LocalDate
  readonly periksa: HasilPeriksa
  readonly faults: readonly Fault[]
  readonly sending: boolean
  readonly sent: boolean
  /** The announcement about the link of a letter; '' for none. */
  readonly tautan?: string
  readonly withdrawing: Pengajuan | null
  /** The days ticked for withdrawal. */
  readonly ditarik: readonly LocalDate[]
  /** The declaration; `null` if the server asks for none. */
  readonly kesiapan: Kesiapan | null
  readonly pernyataan: KesiapanIsian
  readonly survei: readonly Survei[]
  readonly jajak: SurveiIsian
  /** The Idempotency-Key and its body: a retry of the same body keeps the key. */
  readonly attempt: { readonly body: string; readonly key: string }
}

/** The state and actions of `luwes-wfa` that its parts use. */
export interface WfaHost extends Host<State> {
  /** Changes the form, and checks the rules again if the change matters to them. */
  readonly change: (change: Partial<Isian>) => void
  readonly show: (tab: Tab) => Promise<void>
  /** Opens the newly drawn dialog. */
  readonly openDialog: () => void
}

/** Returns the state of the widget before anything is loaded. */
export function initialState(): State {
  const today = deviceToday()
  return {
    problem: null,
    ready: false,
    tab: 'buat',
    saya: null,
    holidays: [],
    depan: null,
    tetap: false,
    pulih: false,
    pengajuan: [],
    form: emptyForm,
    month: monthOf(today),
    cursor: today,
    periksa: noPreview,
    faults: [],
    sending: false,
    sent: false,
    withdrawing: null,
    ditarik: [],
    kesiapan: null,
    pernyataan: {
      laptop: false,
      internet: false,
      ukuran: null,
      busy: '',
      gagal: false,
      problem: null,
      saved: false,
    },
    survei: [],
    jajak: { jawaban: {}, faults: [], busy: false, terkirim: false, kunci: '' },
    attempt: { body: '', key: '' },
  }
}
