import { describe, expect, it } from 'vitest'
import { plainWrites, writesWithoutSession } from './callers.ts'
import { sourcesBelow, textOf } from './sources.ts'

/** The modules that write for the system, though an operation with a caller calls them; each with its reason. */
const FOR_THE_SYSTEM: Readonly<Record<string, string>> = {
  'src/operations/kinerja/compute-jumlah.ts': 'sums that follow from the months of a run',
  'src/operations/kinerja/continue-run.ts': 'continues a run that was stored, as the cron does',
  'src/operations/presensi/judge-days-of.ts': 'verdicts that follow from facts, for a run',
  'src/operations/presensi/plan-people.ts': 'plans that follow from facts, as in the cron',
  'src/operations/presensi/receive-lines.ts': 'taps of machines, which machines sent',
  'src/operations/presensi/receive-waiting-lines.ts': 'lines that waited for PINs now stored',
  'src/operations/sistem/examine.ts': 'a sign of life: whether a write is taken',
  'src/operations/webhook/receive-taps.ts': 'taps of machines and applications',
}

const CALLER = "import type { Caller } from '../domain/access.ts'\n"
const BEHIND = 'export const a = ({ db }) => db.write([])'

describe('writes of a caller', () => {
  const texts = new Map(sourcesBelow('src/operations').map((path) => [path, textOf(path)]))
  const fileOf = (found: string) => found.slice(0, found.lastIndexOf(':'))

  it('check the session, by writeAs or a writer that takes the caller', () => {
    const found = writesWithoutSession(texts)
    expect(found.filter((one) => !(fileOf(one) in FOR_THE_SYSTEM))).toEqual([])
  })

  it('are left alone in each module that has a reason to write plainly', () => {
    const found = new Set(writesWithoutSession(texts).map(fileOf))
    expect(Object.keys(FOR_THE_SYSTEM).filter((path) => !found.has(path))).toEqual([])
  })

  it.each([
    ['a plain write', 'await db.write([])', 1],
    ['a plain write of several groups', 'await deps.db.writeEach([])', 1],
    ['a plain write that is handed on', 'const put = deps.db.write', 1],
    ['a plain write by a quoted name', "await db['write']([])", 1],
    ['a plain write that is unpacked', 'const { write: put } = db', 1],
    ['a plain write unpacked from the dependencies', 'const f = ({ db: { write } }) => 1', 1],
    ['a write as the caller', 'await writeAs(db, caller, [])', 0],
    ['a write under a key', 'await writeOnce(deps, { caller })', 0],
    ['a word of a comment', '// db.write stores it', 0],
  ])('tell: %s', (_case, text, found) => {
    expect(plainWrites('a.ts', text)).toHaveLength(found)
  })

  it.each([
    ['in an operation with a caller', [['o/a.ts', `${CALLER}${BEHIND}`]], 1],
    [
      'in an operation whose caller has another name',
      [['o/a.ts', `import type { Caller as Who } from '../access.ts'\n${BEHIND}`]],
      1,
    ],
    [
      'in a part that it calls, however far',
      [
        ['o/a.ts', `${CALLER}import { b } from './b.ts'`],
        ['o/b.ts', "import { a } from './c.ts'"],
        ['o/c.ts', BEHIND],
      ],
      1,
    ],
    [
      'in a part of which it only knows types',
      [
        ['o/a.ts', `${CALLER}import type { B } from './b.ts'`],
        ['o/b.ts', BEHIND],
      ],
      0,
    ],
    ['in an operation of the cron', [['o/a.ts', BEHIND]], 0],
  ] as const)('are found %s', (_case, files, found) => {
    expect(writesWithoutSession(new Map(files))).toHaveLength(found)
  })
})
