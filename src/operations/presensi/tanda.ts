import { addStep, type Perkara } from '../../db/presensi/perkara.ts'
import { markDue } from '../../db/presensi/putusan.ts'
import { settleTanda } from '../../db/presensi/tanda.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn, policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { StatusTanda } from '../../domain/presensi/hari.ts'
import { messageOf } from '../../domain/presensi/tanda/index.ts'
import { type LangkahTanda, reviewTanda } from '../../domain/presensi/tanda.ts'
import { addWorkdays, type Kalender } from '../../domain/shared/calendar.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import { readKalender } from './kalender.ts'
import {
  asProblem,
  MEANWHILE,
  nextStep,
  ownMatters,
  readMatter,
  stepsToWire,
  timeToWire,
  waitingMatters,
} from './perkara.ts'

/** A signal with its review so far. */
export interface TandaPerkara extends Perkara {
  readonly kode: string
  readonly status: StatusTanda
  /** 1 once bkd has decided the appeal. */
  readonly akhir: number
  readonly bukti: Readonly<Record<string, number>>
  readonly pada: Instant
  readonly urutan: number
}

function toWire(tanda: TandaPerkara, fallback: Zona) {
  const { id, nip, nama, tanggal, kode, status, akhir, bukti, pada, riwayat } = tanda
  const zona = tanda.zona ?? fallback
  return {
    id,
    nip,
    nama,
    tanggal,
    kode,
    status,
    bukti,
    akhir: akhir === 1,
    pesan: messageOf(kode),
    pada: timeToWire(pada, zona),
    riwayat: stepsToWire(riwayat, zona),
  }
}

/** A signal on the wire. */
export type TandaWire = ReturnType<typeof toWire>

/** Tanda saya: the signals on a person's own taps of a month, the newest first. */
export async function listTanda(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<TandaWire[], Problem>> {
  const own = await ownMatters<TandaPerkara>(deps, caller, 'tanda', bulan)
  return own.ok ? ok(own.value.map((row) => toWire(row, deps.zona))) : own
}

/** Tanda yang menunggu: signals on which the caller is to find now, oldest first. */
export async function listTandaWaiting(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<TandaWire>, Problem>> {
  const kalender = await readKalender(deps)
  const status = ['baru', 'diklarifikasi', 'banding']
  const page = await waitingMatters<TandaPerkara>(
    deps,
    caller,
    'tanda',
    { status, after },
    (tanda, kapasitas) =>
      reviewTanda(asReviewed(tanda), kapasitas, 'terbukti', isHeard(deps, tanda, kalender)).ok,
  )
  if (!page.ok) return page
  const { data, after: next } = page.value
  return ok({ data: data.map((row) => toWire(row, deps.zona)), after: next })
}

const asReviewed = ({ status, akhir }: TandaPerkara) => ({ status, akhir: akhir === 1 })

/** Whether the person explained, or had the working days to do so that a correction has. */
function isHeard(deps: Deps, { status, pada, zona, tanggal }: TandaPerkara, kalender: Kalender) {
  if (status !== 'baru') return true
  const place = zona ?? deps.zona
  const { kedaluwarsa } = policyOn(deps.editions, tanggal).presensi
  const last = addWorkdays(kalender, localDate(pada, place), kedaluwarsa.value)
  return localDate(deps.now(), place) > last
}

/** Tanda: the person explains or appeals, who answers for them finds, bkd finds on appeal (R35). */
export async function reviewTandaOf(
  deps: Deps,
  caller: Caller,
  id: string,
  { langkah, isi }: { readonly langkah: LangkahTanda; readonly isi: string },
): Promise<Result<TandaWire, Problem>> {
  const [found, kalender] = await Promise.all([
    readMatter<TandaPerkara>(deps, caller, 'tanda', id),
    readKalender(deps),
  ])
  if (!found.ok) return found
  const { perkara, kapasitas } = found.value
  const heard = isHeard(deps, perkara, kalender)
  const reviewed = reviewTanda(asReviewed(perkara), kapasitas, langkah, heard)
  if (!reviewed.ok) {
    const finding = langkah === 'terbukti' || langkah === 'tidak-terbukti'
    const early = finding && !heard && kapasitas.atasan && !kapasitas.sendiri
    return err(early ? { kind: 'bentrok', message: NOT_HEARD } : asProblem(reviewed.error))
  }
  const { status, akhir } = reviewed.value
  const now = deps.now()
  const { nip, tanggal, kode } = perkara
  const step = nextStep(perkara, { pada: now, oleh: caller.nip, langkah, isi }, kapasitas.atasNama)
  const { db } = deps
  const edisi = editionOn(deps.editions, tanggal).since
  const data = { id, nip, tanggal, kode, status }
  const written = await db.write([
    settleTanda(db, id, status, akhir),
    addStep(db, id, step),
    markDue([nip], { dari: tanggal, sampai: tanggal }),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: `tanda.${langkah}`,
      entitas: id,
      data: { nip, tanggal, kode, status, alasan: isi, edisi },
    }),
    ...announce(db, [{ jenis: 'presensi.ditandai', entitas: id, data }], now, deps.newId),
  ])
  if (!written.ok) return err(MEANWHILE)
  const after = { ...perkara, status, akhir: akhir ? 1 : 0, riwayat: [...perkara.riwayat, step] }
  return ok(toWire(after, deps.zona))
}

const NOT_HEARD = {
  id: 'Tunggu klarifikasi pegawai; tanpa klarifikasi, putuskan sesudah tiga hari kerja.',
  en: 'Wait for the person to explain; without an explanation find after three working days.',
}
