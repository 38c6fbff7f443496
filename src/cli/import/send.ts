import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import type { Zona } from '../../domain/shared/local-time.ts'
import { ask, type Place } from '../ask.ts'
import { createMeasure } from './decode.ts'
import type { BadRow, FileExamination } from './examine.ts'
import { BadFile, FAULTS } from './faults.ts'
import { readRecord } from './records.ts'
import { rowsOf } from './rows.ts'

const MOST_ITEMS = 500
/** The most bytes of a delivery are 1 MiB; its envelope takes a little. */
const MOST_BYTES = 1_000_000
const TRIES = 12
const ANSWER_LIMIT = 60_000

/** The target of a file: a running Luwes, and the secret of the source that it is sent as. */
export interface Door {
  readonly place: Place
  readonly secret: string
  /** Receives the number of records sent so far. */
  readonly onSent: (count: number) => void
}

/** The result of sending a file. */
export interface SendReport {
  readonly diterima: number
  /** Taps that Luwes already had. */
  readonly sudahAda: number
  /** Records that passed the examination and are refused now. */
  readonly ditolak: readonly BadRow[]
}

interface Answer {
  readonly accepted: number
  readonly duplicates: number
  readonly rejected: readonly {
    readonly index: number
    readonly code: string
    readonly message: { readonly id: string; readonly en: string }
  }[]
}

interface Batch {
  readonly items: unknown[]
  readonly baris: number[]
  bytes: number
}

/**
 * Sends an examined file through the webhook of its source, at most 500 records at a time. Each
 * delivery is stored completely or not at all, under an id derived from the file. Sent again, even
 * after an interruption, it changes nothing.
 *
 * Stops at the first delivery with a refusal.
 *
 * @throws When Luwes stays unreachable, and `BadFile` when the file differs from the examined one.
 */
export async function sendFile(
  file: string,
  { plan, digest, size }: FileExamination,
  zona: Zona,
  door: Door,
): Promise<SendReport> {
  const { kind } = plan
  const series = seriesOf(digest, kind.type, zona)
  const timestamp = new Date().toISOString()
  const bytes = createMeasure()
  const sent = { diterima: 0, sudahAda: 0 }
  let batch = emptyBatch()
  let number = 0
  let count = 0
  const flush = async (): Promise<readonly BadRow[]> => {
    if (batch.items.length === 0) return []
    const body = JSON.stringify({ type: kind.type, timestamp, data: batch.items })
    const path = `/webhooks/${kind.inbound.sumber}`
    const answer = await deliver(door, path, `${series}-${number}`, body)
    const { accepted, duplicates, rejected } = answer
    const { baris } = batch
    sent.diterima += accepted
    sent.sudahAda += duplicates
    count += batch.items.length
    number += 1
    batch = emptyBatch()
    door.onSent(count)
    return rejected.map(({ index, ...one }) => ({ ...one, kolom: null, baris: baris[index] ?? 0 }))
  }
  let isHeader = true
  for await (const row of rowsOf(file, bytes.take)) {
    if (bytes.size() > size) throw new BadFile(FAULTS['berkas-berubah'])
    if (isHeader) {
      isHeader = false
      continue
    }
    const read = readRecord(plan, row, zona)
    if ('salah' in read) throw new BadFile(FAULTS['berkas-berubah'], row.baris)
    const length = Buffer.byteLength(JSON.stringify(read.item)) + 1
    if (batch.items.length === MOST_ITEMS || batch.bytes + length > MOST_BYTES) {
      const ditolak = await flush()
      if (ditolak.length > 0) return { ...sent, ditolak }
    }
    batch.items.push(read.item)
    batch.baris.push(read.baris)
    batch.bytes += length
  }
  if (bytes.digest() !== digest) throw new BadFile(FAULTS['berkas-berubah'])
  const ditolak = await flush()
  return { ...sent, ditolak }
}

function emptyBatch(): Batch {
  return { items: [], baris: [], bytes: 0 }
}

/**
 * Returns the common part of the ids of a file's deliveries: from its bytes, and how they are read.
 */
function seriesOf(digest: string, type: string, zona: Zona): string {
  const text = [digest, type, zona].join('|')
  return `impor-${createHash('sha256').update(text).digest('hex').slice(0, 40)}`
}

/** Delivers one batch; while Luwes is unreachable it tries again, for more than a minute. */
async function deliver(door: Door, path: string, id: string, body: string): Promise<Answer> {
  for (let left = TRIES - 1; ; left -= 1) {
    const { status, text } = await post(door, path, id, body)
    if (status === 202) return JSON.parse(text)
    if (status === 401) throw new Error(UNSIGNED)
    const away = status === 0 || status === 429 || status >= 500
    if (!away || left === 0) throw new Error(`${path}: ${status || ''} ${text.slice(0, 300)}`)
    await sleep(Math.min(10_000, 500 * 2 ** (TRIES - 1 - left)))
  }
}

const UNSIGNED =
  'Luwes menolak tanda tangan: rahasia webhook di sini bukan rahasianya. / Luwes refuses the signature: the webhook secret here is not that of Luwes.'

async function post({ place, secret }: Door, path: string, id: string, body: string) {
  const now = new Date()
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  }
  return ask(place, path, { method: 'POST', body, headers, limit: ANSWER_LIMIT }).catch(
    (error: unknown) => ({ status: 0, text: String(error) }),
  )
}
