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

/** The declaration as it is being made. */
export interface KesiapanIsian {
  readonly laptop: boolean
  readonly internet: boolean
  readonly ukuran: Ukuran | null
  readonly busy: 'ukur' | 'simpan' | ''
  readonly gagal: boolean
  readonly problem: Problem | null
  readonly saved: boolean
}

/** What the rules answered last, and whether a newer answer is under way. */
export interface Periksa {
  readonly busy: boolean
  readonly value: Pemeriksaan | null
  readonly problem: Problem | null
}

/** Nothing asked yet. */
export const noPreview: Periksa = { busy: false, value: null, problem: null }

/** The answers as they are being given: ratings by survey, 0 where none is given yet. */
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
  /** How the days ahead stand; `null` until that is known. */
  readonly depan: HariKeDepan | null
  /** Whether the form is shown although places are closed to the person. */
  readonly tetap: boolean
  /** Whether the form is a draft that was kept. */
  readonly pulih: boolean
  readonly pengajuan: readonly Pengajuan[]
  /** What changes in the law for the person, as it was answered, and what of it they have just read. */
  readonly kabar?: Result<Answer<'kebijakanSaya'>>
  readonly dibaca?: readonly string[]
  readonly form: Isian
  readonly month: Month
  readonly cursor: LocalDate
  readonly periksa: Periksa
  readonly faults: readonly Fault[]
  readonly sending: boolean
  readonly sent: boolean
  /** What was said of the link of a letter; '' for nothing. */
  readonly tautan?: string
  readonly withdrawing: Pengajuan | null
  /** The days that are ticked to be withdrawn. */
  readonly ditarik: readonly LocalDate[]
  /** What was declared; `null` where the server asks for no declaration. */
  readonly kesiapan: Kesiapan | null
  readonly pernyataan: KesiapanIsian
  readonly survei: readonly Survei[]
  readonly jajak: SurveiIsian
  /** The Idempotency-Key and the body that it stands for: a retry of the same keeps it. */
  readonly attempt: { readonly body: string; readonly key: string }
}

/** The state and actions of `luwes-wfa` that its parts use. */
export interface WfaHost extends Host<State> {
  /** Changes the form, and asks the rules again where that matters to them. */
  readonly change: (change: Partial<Isian>) => void
  readonly show: (tab: Tab) => Promise<void>
  /** Opens the dialog that has just been drawn. */
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
