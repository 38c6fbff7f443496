import type { WebhookHeaders } from '../../adapters/webhook-signature.ts'
import type { Statement } from '../../db/engine/client.ts'
import { closedMonths } from '../../db/kinerja/bulan.ts'
import { refreshChains } from '../../db/pegawai/rantai.ts'
import { markDue, markDueOfLeave, markUnitsDue, noteLateMonths } from '../../db/presensi/putusan.ts'
import { record } from '../../db/webhook/kejadian.ts'
import {
  deliveryAnswer,
  keepDelivery,
  knownNips,
  ownersOf,
  unitsTapping,
} from '../../db/webhook/webhook.ts'
import { lettersNamed } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import { editionOn, policyOn } from '../../domain/edition.ts'
import { type Envelope, envelopeSchema, incoming, type Sumber } from '../../domain/events.ts'
import { isTapTime } from '../../domain/presensi/jam-presensi.ts'
import { isLocalDate, type Month, monthOf } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { readInput } from '../../domain/shared/schema.ts'
import type { Text } from '../../domain/shared/text.ts'
import { codeAsKept } from '../../domain/wfa/surat.ts'
import type { Problem } from '../shared/problem.ts'
import { sealHomes } from '../shared/rumah.ts'
import { check, sift } from './check-items.ts'
import type { Diterima } from './diterima.ts'
import { type Item, letterNamed, storeItems } from './intake.ts'
import { receiveTaps } from './receive-taps.ts'

/** The types that may change who decides on whose request. */
const HIERARCHY: readonly string[] = ['pegawai.diperbarui', 'unit-kerja.diperbarui']

/**
 * Webhook: takes in a delivery of SIMPEG, e-presensi or e-kinerja.
 *
 * Good items are kept when others are bad. The same webhook-id is answered as before and changes
 * nothing. The items and the answer are written in one group, so neither is there without the other;
 * where the database refuses them, for another delivery came first, they are held against it anew.
 */
export async function receiveDelivery(
  deps: Deps,
  sumber: Sumber,
  headers: WebhookHeaders,
  body: Uint8Array,
): Promise<Result<Diterima, Problem>> {
  if (!(await deps.isSigned(sumber, headers, body))) {
    deps.catatDitolak(sumber)
    return err({ kind: 'belum-masuk', sebab: 'tanda-tangan' })
  }
  const id = headers.id ?? ''
  const parsed = parse(sumber, body)
  if (!parsed.ok) return parsed
  if (parsed.value.type === 'presensi.terekam') return ok(await receiveTaps(deps, id, parsed.value))
  for (let left = TRIES; left > 0; left -= 1) {
    const answer = await takeDelivery(deps, sumber, id, parsed.value)
    if (answer) return ok(answer)
  }
  throw new Error('the database refused a delivery')
}

/** How often a delivery is held against the database anew where others came first. */
const TRIES = 3

/** Reads, checks and writes; `undefined` where the database refused what another delivery took first. */
async function takeDelivery(
  deps: Deps,
  sumber: Sumber,
  id: string,
  envelope: Envelope,
): Promise<Diterima | undefined> {
  const { type, timestamp } = envelope
  const { good, bad } = sift(sumber, envelope)
  const values = (field: string) => good.map(({ item }) => String(item[field]))
  const now = deps.now()
  const [answers, nips, owned, letters, tapping, closings] = await deps.db.read([
    deliveryAnswer(deps.db, sumber, id),
    knownNips(deps.db, values('nip')),
    ownersOf(deps.db, type, values('id')),
    lettersNamed(deps.db, values('kode').map(codeAsKept), values('nomor')),
    unitsTapping(deps.db, unitsJudged(deps, type, values('kode'), now), now - DAY_MS / 2, now),
    closedMonths(deps.db),
  ])
  if (answers[0]) return asAnswer(answers[0].jawaban)

  const owners = new Map(owned.map((row) => [row.id, row.nip]))
  const surat = new Set(letters.map(({ nama }) => nama))
  const presensi = new Map(tapping.map((unit) => [unit.kode, unit]))
  const tutup = new Set(closings.map(({ bulan }) => bulan))
  const known = { nips: new Set(nips.map(({ nip }) => nip)), owners, surat, presensi, tutup }
  const { kept, rejected } = check(type, good, known)
  const items = kept.map(({ item }) => item)
  const fresh: readonly Item[] =
    type === 'pegawai.diperbarui' ? await sealHomes(deps, items) : items
  const answer: Diterima = {
    accepted: fresh.length,
    duplicates: 0,
    rejected: [...bad, ...rejected].sort((a, b) => a.index - b.index),
  }
  const written = await deps.db.write([
    keepDelivery(deps.db, { sumber, id, diterima: now, jawaban: { ...answer } }),
    ...(type.startsWith('cuti.') ? [markDueOfLeave(fresh.map((item) => String(item.id)))] : []),
    // A sender's clock that runs ahead must not outrank every word that comes after.
    ...storeItems(type, fresh, Math.min(Date.parse(timestamp), now)),
    ...judgedAnew(type, fresh),
    ...foundLate(type, fresh, tutup, now),
    ...(type === 'surat.ditandatangani' ? fresh.map((item) => signedEntry(deps, item, now)) : []),
    ...fresh.filter(({ paksa }) => paksa).map((item) => forcedEntry(deps, item, now)),
    // Who decides on open requests follows SIMPEG at once.
    ...(HIERARCHY.includes(type) ? [refreshChains(deps.db, localDate(now, deps.zona), now)] : []),
  ])
  return written.ok ? answer : undefined
}

const DAY_MS = 86_400_000

/** The units that a delivery describes, where it comes while people tap. */
function unitsJudged(
  { editions, zona }: Deps,
  type: string,
  codes: readonly string[],
  now: Instant,
): readonly string[] {
  if (type !== 'unit-kerja.diperbarui') return []
  const today = localDate(now, zona)
  return isTapTime(policyOn(editions, today).presensi, today, now, zona) ? codes : []
}

/** The audit row of a unit that came to judge its day otherwise while people tapped. */
function forcedEntry(deps: Deps, { kode, pola, zona, paksa }: Item, pada: Instant): Statement {
  const edisi = editionOn(deps.editions, localDate(pada, deps.zona)).since
  return record(deps.db, {
    ...{ pada, oleh: 'simpeg', tindakan: 'unit-kerja.paksa', entitas: String(kode) },
    data: { pola, zona: zona ?? null, alasan: paksa, edisi },
  })
}

/** The verdicts that are due because of what came in about days that were judged before. */
function judgedAnew(type: string, items: readonly Item[]): Statement[] {
  const days = items.flatMap(({ tanggal, dari, sampai }) => [tanggal, dari, sampai].map(String))
  const known = days.filter(isLocalDate).sort()
  const [first, last] = [known[0], known.at(-1)]
  if (!JUDGED.includes(type) || first === undefined || last === undefined) return []
  const range = { dari: first, sampai: last }
  if (type === 'presensi.lengkap') return [markUnitsDue(null, known)]
  return [
    markDue(
      items.map(({ nip }) => String(nip)),
      range,
    ),
  ]
}

/**
 * Closed months about which something came in that no verdict shows: a rating, a result, a sanction
 * (R57). What verdicts show is noted when they are judged again.
 */
function foundLate(
  type: string,
  items: readonly Item[],
  tutup: ReadonlySet<Month>,
  now: Instant,
): Statement[] {
  const months = items.flatMap(({ nip, bulan, dari, sampai }) => {
    if (type.startsWith('hukuman-disiplin.')) {
      const first = monthOf(String(dari ?? '0000-01-01'))
      const last = monthOf(String(sampai ?? '9999-12-31'))
      const within = [...tutup].filter((month) => month >= first && month <= last)
      return within.map((month) => ({ nip: String(nip), bulan: month }))
    }
    return bulan === undefined ? [] : [{ nip: String(nip), bulan: String(bulan) }]
  })
  return months.length > 0 ? [noteLateMonths(months, now)] : []
}

/** The types that a day's verdict depends on; what they say of people themselves holds from now on. */
const JUDGED: readonly string[] = [
  'cuti.disetujui',
  'jadwal-sif.ditetapkan',
  'wfa.ditetapkan',
  'presensi.lengkap',
]

/** The audit row of a letter that the e-office system signed. */
function signedEntry(deps: Deps, item: Item, pada: Instant): Statement {
  const edisi = editionOn(deps.editions, localDate(pada, deps.zona)).since
  const { oleh, pada: ditandatangani } = item
  return record(deps.db, {
    ...{ pada, oleh: 'simpeg', tindakan: 'surat.ditandatangani', entitas: letterNamed(item) },
    data: { oleh, ditandatangani, edisi },
  })
}

function asAnswer(stored: Readonly<Record<string, unknown>>): Diterima {
  // Safe because only answers of this operation are kept there.
  return stored as unknown as Diterima
}

function malformed(path: string, message: Text): Result<never, Problem> {
  return err({ kind: 'salah-isi', issues: [{ path, message }] })
}

function parse(sumber: Sumber, body: Uint8Array): Result<Envelope, Problem> {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(body))
  } catch {
    return malformed('/', NOT_JSON)
  }
  const parsed = readInput(envelopeSchema, json)
  if (!parsed.ok) return err({ kind: 'salah-isi', issues: parsed.error })
  if (Object.hasOwn(incoming[sumber], parsed.value.type)) return parsed
  const types = Object.keys(incoming[sumber]).join(', ')
  return malformed('/type', {
    id: `Jenis tidak dikenal. Yang diterima di sini: ${types}.`,
    en: `Unknown type. Accepted here: ${types}.`,
  })
}

const NOT_JSON = {
  id: 'Isi bukan JSON yang sah. Periksa, lalu kirim lagi.',
  en: 'The body is not valid JSON. Check it and send it again.',
}
