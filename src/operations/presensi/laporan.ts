import { insertReport, reportOfDay, resendReport, settleReport } from '../../db/presensi/laporan.ts'
import { addLastStep, addStep, type Perkara } from '../../db/presensi/perkara.ts'
import { markDue } from '../../db/presensi/putusan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { isHistory } from '../../domain/presensi/dinilai.ts'
import type { StatusLaporan } from '../../domain/presensi/facts.ts'
import type { Hari } from '../../domain/presensi/hari.ts'
import {
  decideLaporan,
  type IsiLaporan,
  type KeputusanLaporan,
} from '../../domain/presensi/laporan.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import { assembleDays, dayQueries, judgePersonDay } from './gather-days.ts'
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

/** A report with its history. */
export interface Laporan extends Perkara {
  readonly status: StatusLaporan
  readonly isi: IsiLaporan
  readonly diajukanPada: Instant
  readonly dikirimPada: Instant
  readonly urutan: number
}

/** A report as others read it. */
export function laporanToWire(
  { id, nip, nama, tanggal, status, isi, diajukanPada, dikirimPada, riwayat, zona }: Laporan,
  fallback: Zona,
) {
  const place = zona ?? fallback
  return {
    id,
    nip,
    nama,
    tanggal,
    status,
    ...isi,
    /** Whether it came on a later day than its own (R43). */
    terlambat: localDate(diajukanPada, place) > tanggal,
    diajukanPada: timeToWire(diajukanPada, place),
    dikirimPada: timeToWire(dikirimPada, place),
    riwayat: stepsToWire(riwayat, place),
  }
}

/** A report on the wire. */
export type LaporanWire = ReturnType<typeof laporanToWire>

/**
 * Laporan: a person's report of a WFA day against its plan (R43). Sent again, it takes the place of one
 * that waits or was returned; one that was accepted stays.
 */
export async function fileLaporan(
  deps: Deps,
  caller: Caller,
  { tanggal, ...isi }: IsiLaporan & { readonly tanggal: LocalDate },
): Promise<Result<LaporanWire, Problem>> {
  const { nip } = caller
  const { db } = deps
  const now = deps.now()
  const read = await readAs(db, caller, [
    reportOfDay(db, nip, tanggal),
    ...dayQueries(deps, [nip], { dari: tanggal, sampai: tanggal }),
  ])
  if (!read.ok) return read
  const [before, ...answers] = read.value
  const [person] = assembleDays(deps, answers)
  if (!person?.pegawai.aktif) return err({ kind: 'belum-masuk' })
  const wrong = wrongDay(judgePersonDay(deps, person, tanggal, now), localDate(now, person.zona))
  if (wrong) return err(wrong)
  const [held] = before
  if (held?.status === 'diterima') return err({ kind: 'bentrok', message: ACCEPTED })
  const id = held?.id ?? deps.newId()
  const written = await db.write([
    ...(held
      ? [resendReport(db, id, { isi, dikirimPada: now })]
      : [
          insertReport(db, {
            id,
            nip,
            tanggal,
            isi,
            status: 'diajukan',
            diajukanPada: now,
            dikirimPada: now,
          }),
        ]),
    addLastStep(id, { pada: now, oleh: nip, langkah: held ? 'kirim-ulang' : 'ajukan' }),
    markDue([nip], { dari: tanggal, sampai: tanggal }),
    ...announce(
      db,
      [{ jenis: 'laporan.diajukan', entitas: id, data: { id, nip, tanggal, status: 'diajukan' } }],
      now,
      deps.newId,
    ),
  ])
  if (!written.ok) return err(MEANWHILE)
  return readOne(deps, { ...caller, peran: [] }, id)
}

async function readOne(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<LaporanWire, Problem>> {
  const found = await readMatter<Laporan>(deps, caller, 'laporan', id)
  return found.ok ? ok(laporanToWire(found.value.perkara, deps.zona)) : found
}

function wrongDay({ tanggal, moda, alasan, pesan }: Hari, hariIni: LocalDate): Problem | null {
  if (tanggal > hariIni) return { kind: 'bentrok', message: NOT_YET }
  if (isHistory(alasan)) return { kind: 'bentrok', message: pesan }
  return moda === 'wfa' ? null : { kind: 'bentrok', message: NO_WFA_DAY }
}

/** Laporan saya: a person's reports of a month, the newest first. */
export async function listLaporan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<LaporanWire[], Problem>> {
  const own = await ownMatters<Laporan>(deps, caller, 'laporan', bulan)
  return own.ok ? ok(own.value.map((row) => laporanToWire(row, deps.zona))) : own
}

/** Laporan yang menunggu: those that the caller accepts or returns, oldest first. */
export async function listLaporanWaiting(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<LaporanWire>, Problem>> {
  const page = await waitingMatters<Laporan>(
    deps,
    caller,
    'laporan',
    { status: ['diajukan'], after },
    (_report, { atasan }) => atasan,
  )
  if (!page.ok) return page
  const { data, after: next } = page.value
  return ok({ data: data.map((row) => laporanToWire(row, deps.zona)), after: next })
}

/** Laporan: who answers for the person accepts it, or returns it with a reason. */
export async function decideLaporanOf(
  deps: Deps,
  caller: Caller,
  id: string,
  {
    keputusan,
    catatan,
  }: { readonly keputusan: KeputusanLaporan; readonly catatan?: string | undefined },
): Promise<Result<LaporanWire, Problem>> {
  const found = await readMatter<Laporan>(deps, caller, 'laporan', id)
  if (!found.ok) return found
  const { perkara, kapasitas } = found.value
  if (keputusan === 'kembalikan' && !catatan) return err({ kind: 'bentrok', message: NEEDS_REASON })
  const decided = decideLaporan(perkara.status, kapasitas, keputusan)
  if (!decided.ok) return err(asProblem(decided.error))
  const now = deps.now()
  const { nip, tanggal } = perkara
  const status = decided.value
  const step = { pada: now, oleh: caller.nip, langkah: keputusan, isi: catatan ?? null }
  const { db } = deps
  const edisi = editionOn(deps.editions, tanggal).since
  const written = await db.write([
    settleReport(db, id, status, now),
    addStep(db, id, nextStep(perkara, step, kapasitas.atasNama)),
    markDue([nip], { dari: tanggal, sampai: tanggal }),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: `laporan.${keputusan}`,
      entitas: id,
      data: { nip, tanggal, status, alasan: catatan ?? null, edisi },
    }),
    ...announce(
      db,
      [{ jenis: 'laporan.diverifikasi', entitas: id, data: { id, nip, tanggal, status } }],
      now,
      deps.newId,
    ),
  ])
  return written.ok ? readOne(deps, caller, id) : err(MEANWHILE)
}

const NOT_YET = {
  id: 'Hari itu belum tiba. Kirim laporan pada hari tersebut.',
  en: 'That day has not come yet. Report on the day.',
}
const NO_WFA_DAY = {
  id: 'Hari itu bukan hari WFA Anda, jadi tidak memerlukan laporan.',
  en: 'That is no WFA day of yours, so it needs no report.',
}
const ACCEPTED = {
  id: 'Laporan hari ini sudah diterima atasan dan tidak dapat diganti.',
  en: 'The report of this day was accepted and cannot be replaced.',
}
const NEEDS_REASON = {
  id: 'Tulis apa yang perlu diperbaiki, lalu kembalikan lagi.',
  en: 'Say what is to be mended, then return it again.',
}
