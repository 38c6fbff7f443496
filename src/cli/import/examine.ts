import type { Zona } from '../../domain/shared/local-time.ts'
import type { Refusal } from '../../operations/webhook/inbound-type.ts'
import type { Lookup } from '../../operations/webhook/known.ts'
import { createMeasure } from './decode.ts'
import { BadFile, FAULTS } from './faults.ts'
import type { FileOptions, Plan } from './kinds.ts'
import { planOf } from './kinds.ts'
import { type BadCell, readRecord } from './records.ts'
import { holdAgainst } from './references.ts'
import { type Row, rowsOf } from './rows.ts'

/** How many records are checked against the database at once. */
const BATCH = 500

/** A fault in a file: the row as a spreadsheet counts it, and its column if there is one. */
export interface BadRow extends BadCell {
  readonly baris: number
}

/** The result of examining a file. */
export interface FileExamination {
  readonly plan: Plan
  /** Records, good and bad. */
  readonly jumlah: number
  /** Records with something wrong. */
  readonly rusak: number
  /** The digest and the size of exactly the bytes that were examined. */
  readonly digest: string
  readonly size: number
  /** Whether the file has columns of moments, which need a zone. */
  readonly adaWaktu: boolean
}

export interface ExamineOptions extends Lookup {
  readonly asked: FileOptions
  /** The zone of times without an offset. */
  readonly zonaBerkas: Zona
  /** Receives every fault, row by row. */
  readonly tell: (bad: BadRow) => void
  /** Receives the number of bytes read so far. */
  readonly onBytes: (read: number) => void
}

/**
 * Reads a whole file once, and reports every fault: cells, records, duplicate records, and whatever
 * the webhook would refuse. It changes nothing, and keeps only the keys of the records in memory.
 *
 * @throws {BadFile} When it cannot be read further.
 */
export async function examine(file: string, examining: ExamineOptions): Promise<FileExamination> {
  const bytes = createMeasure()
  const rows = rowsOf(file, (piece) => {
    bytes.take(piece)
    examining.onBytes(bytes.size())
  })
  const first = await rows.next()
  if (first.done) throw new BadFile(FAULTS['berkas-kosong'])
  const plan = planOf(first.value.sel, examining.asked)
  if (!plan.ok) throw new BadFile(plan.error, first.value.baris)
  const sifting = startSifting(plan.value, examining)
  let batch: Row[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    await sifting.take(batch)
    batch = []
  }
  await sifting.take(batch)
  const { jumlah, rusak } = sifting.end()
  const adaWaktu = plan.value.columns.some((column) => column?.kind === 'waktu')
  const read = { digest: bytes.digest(), size: bytes.size(), adaWaktu }
  return { plan: plan.value, jumlah, rusak, ...read }
}

interface WaitingRow {
  readonly baris: number
  readonly kolom: string
  readonly missing: Refusal
}

function startSifting(plan: Plan, examining: ExamineOptions) {
  const { inbound } = plan.kind
  const keys = new Set<string>()
  /** The people and units that the file makes known. */
  const names = new Set<string>()
  const waiting = new Map<string, WaitingRow[]>()
  const bad = new Set<number>()
  let jumlah = 0
  const tell = (row: BadRow) => {
    bad.add(row.baris)
    examining.tell(row)
  }

  /**
   * Returns whether a record occurs for the first time; a tap with a derived id may occur twice.
   */
  function isFirst(item: unknown, idBuatan: boolean): boolean {
    const key = inbound.key(item)
    if (keys.has(key)) return idBuatan
    keys.add(key)
    const known = inbound.makesKnown?.(item)
    if (known !== undefined) names.add(known)
    return true
  }

  /** The column with the refused reference; `null` if the refusal is about something else. */
  function columnOf(item: unknown, code: string): string | null {
    const named = inbound.references?.(item) ?? []
    return named.find(({ missing }) => missing.code === code)?.kolom ?? null
  }

  function waitFor(item: unknown, baris: number, kenal: ReadonlySet<string>): void {
    for (const { kolom, name, missing } of inbound.references?.(item) ?? []) {
      if (kenal.has(name) || names.has(name)) continue
      waiting.set(name, [...(waiting.get(name) ?? []), { baris, kolom, missing }])
    }
  }

  return {
    take: async (rows: readonly Row[]) => {
      jumlah += rows.length
      const wrong: BadRow[] = []
      const good: { readonly baris: number; readonly item: unknown }[] = []
      for (const row of rows) {
        const { baris, ...read } = readRecord(plan, row, examining.zonaBerkas)
        if ('salah' in read) wrong.push(...read.salah.map((one) => ({ ...one, baris })))
        else if (isFirst(read.item, read.idBuatan)) good.push({ baris, item: read.item })
        else wrong.push({ ...FAULTS['berulang-di-berkas'], kolom: null, baris })
      }
      const items = good.map(({ item }) => item)
      const { ditolak, kenal } = await holdAgainst(examining, inbound, items)
      for (const { index, code, message } of ditolak) {
        const kolom = columnOf(items[index], code)
        wrong.push({ code, message, kolom, baris: good[index]?.baris ?? 0 })
      }
      const refused = new Set(ditolak.map(({ index }) => index))
      for (const [index, { baris, item }] of good.entries()) {
        if (!refused.has(index)) waitFor(item, baris, kenal)
      }
      for (const one of wrong.sort((a, b) => a.baris - b.baris)) tell(one)
    },
    end: () => {
      const left = [...waiting].filter(([name]) => !names.has(name)).flatMap(([, rows]) => rows)
      for (const { baris, kolom, missing } of left.sort((a, b) => a.baris - b.baris)) {
        tell({ ...missing, kolom, baris })
      }
      return { jumlah, rusak: bad.size }
    },
  }
}
