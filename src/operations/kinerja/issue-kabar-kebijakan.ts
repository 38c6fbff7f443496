import {
  changeToTell,
  concernsAfter,
  mustBeToldUpTo,
  noteProgress,
} from '../../db/kinerja/kabar-kebijakan.ts'
import { announceAll } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Kejadian } from '../../domain/events.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { concerns, type PerubahanNyata, peopleFrom, realChangeOf } from './dikenai.ts'
import { lawOfRows, lawQueries } from './hukum-kini.ts'

/** The people per chunk, and the chunks per run: the next run continues. */
const PEOPLE = 200
const CHUNKS = 30
/** The most clauses that one event names; `jumlah` counts all of them. */
const CLAUSES = 10

/** How many people one run told. */
export interface KabarRun {
  readonly told: number
}

/**
 * Tells people about an adopted or withdrawn change of the law that concerns them, one event each:
 * the changes, their first day, their articles.
 *
 * Runs from the cron, in bounded chunks in the order of NIPs. Each chunk and its position are one
 * write, so a stopped run loses nothing, and of two at once one tells. When a change is withdrawn
 * during its announcement, the announcement starts again with the withdrawal.
 */
export async function issueKabarKebijakan(deps: Deps): Promise<KabarRun> {
  const { db } = deps
  let told = 0
  for (let left = CHUNKS; left > 0; left -= 1) {
    const [[row], revision, adopted] = await db.read([changeToTell(db), ...lawQueries(db)])
    if (!row) return { told }
    const change = realChangeOf(row, lawOfRows(deps, revision, adopted))
    const from = row.diumumkanSampai ?? ''
    const [histories, ...facts] = await db.read([...concernsAfter(db, from, PEOPLE, row.sejak)])
    const people = change && change.berbeda.length > 0 ? peopleFrom(deps, histories, ...facts) : []
    const events = people.flatMap((one) =>
      change ? eventOf(one.nip, concerns(one, change), change) : [],
    )
    const last = people.length < PEOPLE ? null : (people.at(-1)?.nip ?? null)
    const written = await db.write([
      mustBeToldUpTo(row),
      noteProgress(row.id, last, events.length),
      ...announceAll(events, deps.now(), deps.newId),
    ])
    // Another run announced these, or the change was withdrawn meanwhile: its present state is read
    // again.
    if (written.ok) told += events.length
  }
  return { told }
}

function eventOf(nip: Nip, kode: readonly string[], change: PerubahanNyata): Kejadian[] {
  if (kode.length === 0) return []
  const { id, sejak, status, dokumen, perubahan } = change.row
  const klausa = kode.slice(0, CLAUSES).map((one) => ({
    kode: one,
    pasal: perubahan[one]?.pasal ?? '',
  }))
  return [
    {
      jenis: 'kebijakan.diberitahukan',
      entitas: `${id}/${nip}`,
      data: {
        id,
        nip,
        sejak,
        status: status === 'dicabut' ? 'dicabut' : 'ditetapkan',
        peraturan: dokumen.nomor,
        klausa,
        jumlah: kode.length,
      },
    },
  ]
}
