import { officesOf } from '../../db/pegawai/rantai.ts'
import { factsFrom } from '../../db/presensi/fakta-hari.ts'
import {
  type JenisPerkara,
  type Langkah,
  matters,
  type Perkara,
  superiorOfMatter,
  superiorsOfWaiting,
} from '../../db/presensi/perkara.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { PageEnd } from '../../db/wfa/pengajuan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Halangan, Wewenang } from '../../domain/presensi/wewenang.ts'
import { daysOfMonth, type LocalDate, type Month } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'

/** The longest page of a list. */
const PAGE = 100

/** In what capacity somebody acts on a matter, and in whose place. */
export interface Kapasitas extends Wewenang {
  readonly atasNama: Nip | null
}

/** A matter with the capacity in which the caller may act on it. */
export interface PerkaraDibaca<Matter extends Perkara> {
  readonly perkara: Matter
  readonly kapasitas: Kapasitas
  readonly zona: Zona
  readonly hariIni: LocalDate
}

function capacityOf(
  { nip, peran }: Caller,
  owner: Nip,
  superior: Nip | null,
  offices: readonly { readonly nip: Nip }[],
): Kapasitas {
  const bkd = peran.includes('bkd')
  const mine = [nip, ...offices.map((office) => office.nip)]
  const asked = superior === null ? bkd : mine.includes(superior)
  const atasNama = asked && superior !== null && superior !== nip ? superior : null
  return { sendiri: owner === nip, atasan: asked, bkd, tunggal: superior === null, atasNama }
}

/** One matter, for who may act on it: the person, who answers for them today, or bkd. */
export async function readMatter<Matter extends Perkara>(
  deps: Deps,
  caller: Caller,
  jenis: JenisPerkara,
  id: string,
): Promise<Result<PerkaraDibaca<Matter>, Problem>> {
  const { db } = deps
  const today = localDate(deps.now(), deps.zona)
  const read = await readAs(db, caller, [
    matters(db, jenis, { id }),
    superiorOfMatter(db, jenis, id, today),
    officesOf(db, caller.nip, today),
  ])
  if (!read.ok) return read
  const [rows, superiors, offices] = read.value
  const [row] = rows
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH_MATTER })
  const perkara = inOrder(factsFrom<Matter>(row))
  const zona = perkara.zona ?? deps.zona
  const kapasitas = capacityOf(caller, perkara.nip, superiors[0]?.atasan ?? null, offices)
  return ok({ perkara, kapasitas, zona, hariIni: localDate(deps.now(), zona) })
}

/** A caller's own matters of the days of a month, the newest first. */
export async function ownMatters<Matter extends Perkara>(
  { db }: Pick<Deps, 'db'>,
  caller: Caller,
  jenis: JenisPerkara,
  bulan: Month,
): Promise<Result<Matter[], Problem>> {
  const dari = `${bulan}-01`
  const range = { nip: caller.nip, dari, sampai: daysOfMonth(bulan).at(-1) ?? dari }
  const read = await readAs(db, caller, [matters(db, jenis, range)])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(rows.map((row) => inOrder(factsFrom<Matter>(row))))
}

/** What of a kind waits for somebody: theirs to decide today, by themselves or in an office, oldest first. */
export async function waitingMatters<Matter extends Perkara & { readonly urutan: number }>(
  deps: Deps,
  caller: Caller,
  jenis: JenisPerkara,
  { status, after }: { readonly status: readonly string[]; readonly after: string | undefined },
  isTheirs: (matter: Matter, kapasitas: Kapasitas) => boolean,
): Promise<Result<Page<Matter>, Problem>> {
  const { db } = deps
  const { nip } = caller
  const hariIni = localDate(deps.now(), deps.zona)
  const bkd = caller.peran.includes('bkd')
  const setelah = endOf(after)
  const pilihan = { untuk: nip, bkd, status, hariIni, limit: PAGE, setelah }
  const read = await readAs(db, caller, [
    matters(db, jenis, pilihan),
    superiorsOfWaiting(db, jenis, pilihan),
    officesOf(db, nip, hariIni),
  ])
  if (!read.ok) return read
  const [rows, superiors, offices] = read.value
  const above = new Map(superiors.map((one) => [one.nip, one.atasan]))
  const found = rows.map((row) => inOrder(factsFrom<Matter>(row)))
  const data = found.filter((matter) =>
    isTheirs(matter, capacityOf(caller, matter.nip, above.get(matter.nip) ?? null, offices)),
  )
  const last = found.at(-1)
  return ok({ data, after: last && found.length === PAGE ? `${last.urutan}.${last.id}` : null })
}

function endOf(after: string | undefined): PageEnd | null {
  if (after === undefined) return null
  const dot = after.indexOf('.')
  return { pada: Number(after.slice(0, dot)), id: after.slice(dot + 1) }
}

function inOrder<Matter extends Perkara>(matter: Matter): Matter {
  return { ...matter, riwayat: matter.riwayat.toSorted((a, b) => a.urut - b.urut) }
}

/** The next step of a matter's history, taken by somebody in their capacity. */
export function nextStep(
  { riwayat }: Pick<Perkara, 'riwayat'>,
  step: Pick<Langkah, 'pada' | 'oleh' | 'langkah' | 'isi'>,
  atasNama: Nip | null = null,
): Langkah {
  return { urut: riwayat.length, atasNama, ...step }
}

/** A history as others read it. */
export function stepsToWire(riwayat: readonly Langkah[], zona: Zona) {
  return riwayat.map(({ pada, oleh, atasNama, langkah, isi }) => ({
    pada: toRfc3339(pada, zona),
    oleh,
    atasNama,
    langkah,
    isi,
  }))
}

/** A moment on the wire. */
export function timeToWire(at: Instant | null, zona: Zona): string | null {
  return at === null ? null : toRfc3339(at, zona)
}

/** The problem of a step that was not taken. */
export function asProblem(halangan: Halangan): Problem {
  switch (halangan) {
    case 'bukan-wewenang':
      return { kind: 'bukan-wewenang' }
    case 'kasus-sendiri':
      return { kind: 'bukan-wewenang', message: OWN_CASE }
    case 'tidak-berlaku':
      return { kind: 'bentrok', message: WRONG_STATE }
  }
}

/** Said where somebody else took the next step first. */
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
const NO_SUCH_MATTER = {
  id: 'Tidak ada perkara dengan id ini.',
  en: 'There is no such matter.',
}
