import type { Cuti } from '../pegawai/pegawai.ts'
import { isWithin, type LocalDate } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import type { HariWajib } from '../wfa/skema.ts'
import { clockSpans, clockText } from './clock.ts'
import { type MasaPegawai, notJudged, type TakDinilai } from './dinilai.ts'
import { CUTI, DIKECUALIKAN, DIPANGGIL, KANTOR, MASUK, RUMAH, WAJIB, WFA } from './expect-texts.ts'
import type { Jadwal, Moda } from './hari.ts'
import type { PolicyPresensi } from './policy.ts'
import { type JadwalFacts, type JadwalHari, type Jam, scheduleOn } from './schedule.ts'
import { dutiesOf, spanOf, type Tugas } from './tugas.ts'

/** The facts that decide where a person is expected on a day. */
export interface ExpectFacts extends JadwalFacts {
  /** An approved WFA day, with its letter if there is one. */
  readonly wfa: {
    readonly dasar?: string | undefined
    /** What granted it; a request when left out. */
    readonly sumber?: 'pengajuan' | 'surat' | 'roster' | undefined
  } | null
  /** Approved leave and duty; entries that do not cover the day are ignored. */
  readonly cuti: readonly Cuti[]
  /** An excuse that was granted by a request or by a correction. */
  readonly izin?: { readonly pesan: Text; readonly dasar: string } | null | undefined
  /** A recall to the office on that day: the time to arrive (R25). */
  readonly panggilan?: { readonly harusTiba: Instant; readonly dasar: string } | null | undefined
  /** The newest live directive for the unit on that day. */
  readonly arahan?: { readonly jenis: 'rumah' | 'masuk'; readonly dasar: string } | null | undefined
  /** What a mandated scheme sets for the person's day. */
  readonly wajib?: HariWajib | null | undefined
  /** The days in which the person is judged; every day when left out. */
  readonly masa?: MasaPegawai | undefined
}

/** The sources of a day's expectation. */
export type SumberHarapan =
  | 'libur'
  | 'dinas-luar'
  | 'cuti'
  | 'izin'
  | 'panggilan'
  | 'arahan'
  | 'pengajuan'
  | 'surat'
  | 'roster'
  | 'skema'
  | 'kantor'

/** What a day expects before anybody has tapped, with its sentence and article. */
export interface Harapan {
  readonly moda: Moda
  readonly sumber: SumberHarapan
  /** The hours of the first duty; `null` when no presence is expected or no schedule is set. */
  readonly jam: Jam | null
  /** From the beginning of the first duty to the end of the last; `null` as for `jam`. */
  readonly jadwal: Jadwal | null
  /**
   * The duties of the day, the ordinary hours first. Taps are matched to them even when the day is
   * not judged.
   */
  readonly tugas: readonly Tugas[]
  /** Why the day is not judged; `null` when it is. */
  readonly takDinilai: TakDinilai | null
  /** The record of a day that is not judged: a letter, a leave, a request. */
  readonly tercatat: Pick<Harapan, 'pesan' | 'dasar'> | null
  readonly pesan: Text
  readonly dasar: string
}

/** A day as the sources look at it. */
interface Day extends ExpectFacts {
  readonly plan: JadwalHari
  /** The hours as text for people; empty when none are set. */
  readonly pukul: string
  readonly bebas: string
}

type Ketentuan = Pick<Harapan, 'moda' | 'sumber' | 'pesan' | 'dasar'>

/** Sources that follow from the unit and the calendar, and so are no facts about the person. */
const ORDINARY: readonly SumberHarapan[] = ['kantor', 'libur', 'skema']
type Source = (day: Day) => Ketentuan | null

const dayOff: Source = ({ plan }) =>
  plan.jenis === 'libur'
    ? { moda: 'libur', sumber: 'libur', pesan: plan.pesan, dasar: plan.dasar }
    : null

const duty: Source = ({ tanggal, cuti, bebas }) => {
  const found = cuti.find((one) => covers(one, tanggal) && isDuty(one))
  return found
    ? { moda: 'dinas-luar', sumber: 'dinas-luar', pesan: CUTI[found.jenis], dasar: bebas }
    : null
}

const leave: Source = ({ tanggal, cuti, bebas }) => {
  const found = cuti.find((one) => covers(one, tanggal))
  return found ? { moda: 'cuti', sumber: 'cuti', pesan: CUTI[found.jenis], dasar: bebas } : null
}

const excuse: Source = ({ izin }) => (izin ? { moda: 'izin', sumber: 'izin', ...izin } : null)

const recall: Source = ({ panggilan, zona, pukul }) =>
  panggilan
    ? {
        moda: 'kantor',
        sumber: 'panggilan',
        pesan: DIPANGGIL(clockText(panggilan.harusTiba, zona), pukul),
        dasar: panggilan.dasar,
      }
    : null

const calledIn: Source = ({ arahan, pukul }) =>
  arahan?.jenis === 'masuk'
    ? { moda: 'kantor', sumber: 'arahan', pesan: MASUK(pukul), dasar: arahan.dasar }
    : null

const sentHome: Source = ({ arahan, pukul }) =>
  arahan?.jenis === 'rumah'
    ? { moda: 'wfa', sumber: 'arahan', pesan: RUMAH(pukul), dasar: arahan.dasar }
    : null

const granted: Source = ({ wfa, pukul, plan }) =>
  wfa && {
    moda: 'wfa',
    sumber: wfa.sumber ?? 'pengajuan',
    pesan: WFA(pukul),
    dasar: wfa.dasar ?? plan.dasar,
  }

const mandated: Source = ({ wajib, pukul }) => {
  if (!wajib) return null
  const { jenis, hanyaRumah, dasar } = wajib
  return jenis === 'wajib'
    ? { moda: 'wfa', sumber: 'skema', pesan: WAJIB(pukul, hanyaRumah), dasar }
    : { moda: 'kantor', sumber: 'skema', pesan: DIKECUALIKAN(pukul), dasar }
}

const office = ({ pukul, plan }: Day): Ketentuan => ({
  moda: 'kantor',
  sumber: 'kantor',
  pesan: KANTOR(pukul),
  dasar: plan.dasar,
})

/** The sources that decide a day, strongest first: the first that applies wins. */
const PRECEDENCE: readonly Source[] = [
  dayOff, // nobody works
  duty, // away on duty, by letter
  leave, // away with leave
  excuse, // excused, by a request or a correction that was granted
  recall, // called to the office in person (R25)
  calledIn, // a directive calls the unit in
  sentHome, // a directive sends the unit home (R44)
  granted, // a request approved, a letter, a roster
  mandated, // a scheme of the edition (E22, E57)
]

/**
 * Returns where a day expects a person, and when: by the first source that applies, or else the
 * office. A day that is not judged says why, and expects nobody.
 */
export function expectDay(facts: ExpectFacts, policy: PolicyPresensi): Harapan {
  const takDinilai = notJudged(facts)
  const harapan = expectationOf(facts, policy)
  if (!takDinilai) return harapan
  const { pesan, dasar, sumber } = harapan
  return {
    ...harapan,
    jam: null,
    jadwal: null,
    takDinilai,
    pesan: takDinilai.pesan,
    dasar: takDinilai.dasar,
    tercatat: ORDINARY.includes(sumber) ? null : { pesan, dasar },
  }
}

function expectationOf(facts: ExpectFacts, policy: PolicyPresensi): Harapan {
  const { zona } = facts
  const plan = scheduleOn(policy, facts)
  const tugas = plan.jenis === 'kerja' ? dutiesOf(plan.tugas, facts) : []
  const day: Day = {
    ...facts,
    plan,
    pukul: clockSpans(
      tugas.map(({ jadwal }) => jadwal),
      zona,
    ),
    bebas: policy.bebasPotongan.basis,
  }
  const told = { ...firstOf(day), takDinilai: null, tercatat: null }
  const { moda } = told
  const none = { jam: null, jadwal: null, tugas: [] }
  if (moda !== 'kantor' && moda !== 'wfa') return { ...told, ...none }
  // Without hours the day cannot be judged, and it says so.
  if (plan.jenis !== 'kerja') return { ...told, ...none, pesan: plan.pesan, dasar: plan.dasar }
  return { ...told, jam: plan.jam, jadwal: spanOf(tugas), tugas }
}

function firstOf(day: Day): Ketentuan {
  for (const source of PRECEDENCE) {
    const told = source(day)
    if (told) return told
  }
  return office(day)
}

function covers({ dari, sampai }: Cuti, date: LocalDate): boolean {
  return isWithin(date, dari, sampai)
}

function isDuty({ jenis }: Cuti): boolean {
  return jenis === 'dinas-luar' || jenis === 'tugas-belajar'
}
