import type { Statement } from '../../db/engine/client.ts'
import { markOtherEditions, markSpanDue } from '../../db/presensi/perubahan-hari.ts'
import { marksOf, putMark } from '../../db/sistem/penanda.ts'
import type { Deps } from '../../deps.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { OPEN_DAYS } from '../shared/newly-used.ts'

/** A basis of verdicts that a deployment may change, and the statement that then marks them due. */
interface Dasar {
  /** The name of the mark for its last known state. */
  readonly nama: string
  readonly kini: number
  readonly due: () => readonly Statement[]
  /** Whether nothing is due when no state is noted yet. */
  readonly diam?: boolean
}

/**
 * Marks those verdicts due that depend on what a deployment has changed: the editions, the shipped
 * years of days off, the first day of use. Each change is handled once. At most one read and one
 * write.
 */
export async function recordOutdated(deps: Deps, today: LocalDate): Promise<void> {
  const all = [editions(deps, today), ...calendars(deps), firstDay(deps)]
  const names = all.map(({ nama }) => nama)
  const [marks] = await deps.db.read([marksOf(deps.db, names)])
  const noted = new Map(marks.map(({ nama, nilai }) => [nama, nilai]))
  const statements = all.flatMap(({ nama, kini, due, diam }) => {
    const before = noted.get(nama)
    if (before === kini) return []
    const silent = diam === true && before === undefined
    return [...(silent ? [] : due()), putMark(deps.db, nama, kini)]
  })
  if (statements.length > 0) await deps.db.write(statements)
}

/** Returns the basis of days judged by an edition that was replaced since. */
function editions({ editions: all }: Deps, today: LocalDate): Dasar {
  const first = addDays(today, -OPEN_DAYS)
  const due = () =>
    all.flatMap(({ since }, index) => {
      const next = all[index + 1]?.since
      const until = next === undefined ? today : addDays(next, -1)
      const from = since > first && index > 0 ? since : first
      return until < first ? [] : [...markOtherEditions(from, until, since)]
    })
  return { nama: 'edisi', kini: fingerprint(all.map(({ since }) => since).join()), due }
}

/**
 * Returns the basis of each year that Luwes newly ships or ships with changes; the first was always
 * known.
 */
function calendars({ kalender }: Deps): Dasar[] {
  return kalender.map(({ tahun, libur }, index) => ({
    nama: `kalender-${tahun}`,
    kini: fingerprint(JSON.stringify(libur)),
    due: () => [...markSpanDue({ dari: `${tahun}-01-01`, sampai: `${tahun}-12-31` })],
    diam: index === 0,
  }))
}

/** Returns the basis of days before the first day of use: their verdicts are withdrawn. */
function firstDay({ masaPakai: { dari } }: Deps): Dasar {
  return {
    nama: 'hari-pertama',
    kini: Number((dari ?? '0').replaceAll('-', '')),
    due: () => (dari ? [...markSpanDue({ dari: '', sampai: addDays(dari, -1) })] : []),
  }
}

/** Returns a number that differs between texts. */
function fingerprint(text: string): number {
  let sum = 0
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647
  return sum
}
