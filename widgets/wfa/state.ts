import { deviceToday, type LocalDate, type Month, monthOf } from '../shared/dates.ts'
import type { Shown } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { HariLibur, Pengajuan, Saya } from '../shared/wire.ts'
import { emptyForm, type Isian } from './draft.ts'
import type { Kesiapan, KesiapanIsian } from './kesiapan.ts'
import { noPreview, type Periksa } from './preview.ts'
import type { Tab } from './sides.ts'

/** All that `luwes-wfa` shows. */
export interface State extends Shown {
  readonly tab: Tab
  readonly saya: Saya | null
  readonly holidays: readonly HariLibur[]
  readonly pengajuan: readonly Pengajuan[]
  readonly form: Isian
  readonly month: Month
  readonly cursor: LocalDate
  readonly periksa: Periksa
  readonly faults: readonly Fault[]
  readonly sending: boolean
  readonly sent: boolean
  readonly withdrawing: Pengajuan | null
  /** What was declared; `null` where the server asks for no declaration. */
  readonly kesiapan: Kesiapan | null
  readonly pernyataan: KesiapanIsian
  /** The Idempotency-Key and the body that it stands for: a retry of the same keeps it. */
  readonly attempt: { readonly body: string; readonly key: string }
}

/** The widget before it knows anything. */
export function initialState(): State {
  const today = deviceToday()
  return {
    problem: null,
    ready: false,
    tab: 'buat',
    saya: null,
    holidays: [],
    pengajuan: [],
    form: emptyForm,
    month: monthOf(today),
    cursor: today,
    periksa: noPreview,
    faults: [],
    sending: false,
    sent: false,
    withdrawing: null,
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
    attempt: { body: '', key: '' },
  }
}
