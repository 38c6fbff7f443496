import type { LocalDate } from '../shared/local-date.ts'
import type { Finding } from '../shared/rule.ts'
import type { JenisWfa } from './jenis.ts'
import {
  type FilingFacts,
  judgeFiling,
  judgePerson,
  type SisaKuota,
  type WfaEditions,
} from './judge-filing.ts'

/** A future day: whether it could be requested on its own, and the places of the unit on it. */
export interface HariAjuan extends SisaKuota {
  /** The first rule that refuses it, with its article; `null` if it could be requested. */
  readonly halangan: Pick<Finding, 'kode' | 'pesan' | 'dasar'> | null
}

/** Rules about entries of the form: they block no day before the form is filled in. */
const OF_THE_FORM: readonly string[] = [
  'wfa.kesiapan',
  'wfa.lokasi',
  'wfa.bukti',
  'wfa.rencana',
  'wfa.jam-diminta',
  'wfa.jam-inti',
  'wfa.jam-mingguan',
]

/** Checks each requested day against the law on its own. */
export function lookAhead(facts: FilingFacts, editions: WfaEditions): HariAjuan[] {
  return facts.hariDiminta.map((tanggal) => {
    const { aturan, kuota } = judgeFiling({ ...facts, hariDiminta: [tanggal] }, editions)
    const against = aturan.find(
      ({ kode, hasil }) => hasil === 'tolak' && !OF_THE_FORM.includes(kode),
    )
    const [places = { tanggal, batas: null, terpakai: 0 }] = kuota
    const halangan = against
      ? { kode: against.kode, pesan: against.pesan, dasar: against.dasar }
      : null
    return { ...places, halangan }
  })
}

/**
 * Returns the rules about the person that refuse a kind on every one of some days, each rule once.
 * Empty if one of the days is open.
 */
export function barredFor(
  { kasus, nip, pada }: FilingFacts,
  jenis: JenisWfa,
  days: readonly LocalDate[],
  editions: WfaEditions,
): Finding[] {
  const hukuman = kasus.filter((one) => one.nip === nip)
  const refused = days.map((day) =>
    judgePerson({ pada, jenis, hukuman, hariDiminta: [day] }, editions).filter(
      ({ hasil }) => hasil === 'tolak',
    ),
  )
  const [first = [], ...rest] = refused
  const last = rest.at(-1) ?? first
  return refused.every((one) => one.length > 0)
    ? first.filter(({ kode }) => last.some((other) => other.kode === kode))
    : []
}
