import type { Langkah, Perkara } from '../../db/presensi/perkara.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { HalanganLangkah, Wewenang } from '../../domain/presensi/wewenang.ts'
import type { Problem } from '../shared/problem.ts'

/** The capacity in which somebody acts on a matter, and the office holder they act for. */
export interface Kapasitas extends Wewenang {
  readonly atasNama: Nip | null
}

/** The people around a matter today: its person's superior, and the caller's offices and people. */
export interface OrangSekitar {
  readonly superior: Nip | null
  readonly offices: readonly { readonly nip: Nip }[]
  /** Whether the caller is operator of the person's unit. */
  readonly operated: boolean
}

/** Returns the capacity in which a caller may act on a matter, by today's deciders. */
export function capacityOf(
  { nip, peran }: Caller,
  { nip: owner, riwayat }: Pick<Perkara, 'nip' | 'riwayat'>,
  { superior, offices, operated }: OrangSekitar,
): Kapasitas {
  const bkd = peran.includes('bkd')
  const held = [nip, ...offices.map((office) => office.nip)]
  const decides = superior === null ? bkd : held.includes(superior)
  const atasNama = decides && superior !== null && superior !== nip ? superior : null
  // Two people check each correction: whoever recommended it does not verify it as operator too.
  const operator =
    operated && !riwayat.some(({ oleh, langkah }) => oleh === nip && langkah === 'setuju')
  return {
    sendiri: owner === nip,
    atasan: decides,
    bkd,
    operator,
    tunggal: superior === null,
    atasNama,
  }
}

/** Sorts the history of a matter. */
export function inOrder<Matter extends Perkara>(matter: Matter): Matter {
  return { ...matter, riwayat: matter.riwayat.toSorted((a, b) => a.urut - b.urut) }
}

/** Returns the next step of a matter's history, taken by somebody in their capacity. */
export function nextStep(
  { riwayat }: Pick<Perkara, 'riwayat'>,
  step: Pick<Langkah, 'pada' | 'oleh' | 'langkah' | 'isi'>,
  atasNama: Nip | null = null,
): Langkah {
  return { urut: riwayat.length, atasNama, ...step }
}

/** Returns the problem of a step that is not possible. */
export function asProblem(halangan: HalanganLangkah): Problem {
  switch (halangan) {
    case 'bukan-wewenang':
      return { kind: 'bukan-wewenang' }
    case 'kasus-sendiri':
      return { kind: 'bukan-wewenang', message: OWN_CASE }
    case 'tidak-berlaku':
      return { kind: 'bentrok', message: WRONG_STATE }
  }
}

/** The problem when somebody else took the next step first. */
export const MEANWHILE: Problem = {
  kind: 'bentrok',
  message: {
    id: 'Perkara ini baru saja diputuskan pejabat lain. Muat ulang, lalu periksa kembali.',
    en: 'Somebody else has just decided on this. Reload and look again.',
  },
}

const OWN_CASE = {
  id: 'Anda tidak dapat memutuskan perkara Anda sendiri.',
  en: 'You cannot decide on your own case.',
}
const WRONG_STATE = {
  id: 'Tindakan ini tidak dapat dilakukan pada status sekarang. Muat ulang, lalu periksa kembali.',
  en: 'This step does not apply to the matter as it stands now. Reload and look again.',
}
