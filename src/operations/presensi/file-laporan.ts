import { insertReport, reportOfDay, resendReport } from '../../db/presensi/laporan.ts'
import { addLastStep } from '../../db/presensi/perkara.ts'
import { markDue } from '../../db/presensi/perubahan-hari.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { announce } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { isHistory } from '../../domain/presensi/dinilai.ts'
import type { Hari } from '../../domain/presensi/hari.ts'
import type { IsiLaporan } from '../../domain/presensi/laporan.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { assembleDays, dayQueries } from './gather-days.ts'
import { judgePersonDay } from './judge-person-day.ts'
import type { Laporan } from './laporan.ts'
import { MEANWHILE } from './perkara.ts'
import { readLaporan } from './read-laporan.ts'

/** A report as a person sends it. */
export interface LaporanDraft extends IsiLaporan {
  readonly tanggal: LocalDate
}

/**
 * Files a person's report of a day against its plan: a day elsewhere, or any day that requires one
 * (R43, R112). Sent again, it replaces one that waits or was returned; an accepted one stays.
 */
export async function fileLaporan(
  deps: Deps,
  caller: Caller,
  { tanggal, ...isi }: LaporanDraft,
): Promise<Result<Laporan, Problem>> {
  const { nip } = caller
  const { db } = deps
  const now = deps.now()
  const read = await readAs(db, caller, [
    reportOfDay(db, nip, tanggal),
    ...dayQueries(deps, [nip], { dari: tanggal, sampai: tanggal }),
  ])
  if (!read.ok) return read
  const [reports, ...answers] = read.value
  const [person] = assembleDays(deps, answers)
  if (!person?.kini.aktif) return err({ kind: 'belum-masuk' })
  const wrong = wrongDay(judgePersonDay(deps, person, tanggal, now), person.orang.hariDari(now))
  if (wrong) return err(wrong)
  const [before] = reports
  if (before?.status === 'diterima') return err({ kind: 'bentrok', message: ACCEPTED })
  const id = before?.id ?? deps.newId()
  const sent = { isi, dikirimPada: now }
  const written = await writeAs(db, caller, [
    before
      ? resendReport(before, sent)
      : insertReport(db, { id, nip, tanggal, status: 'diajukan', diajukanPada: now, ...sent }),
    addLastStep(id, { pada: now, oleh: nip, langkah: before ? 'kirim-ulang' : 'ajukan' }),
    ...markDue([nip], { dari: tanggal, sampai: tanggal }),
    ...announce(
      db,
      [{ jenis: 'laporan.diajukan', entitas: id, data: { id, nip, tanggal, status: 'diajukan' } }],
      now,
      deps.newId,
    ),
  ])
  if (!written.ok) return written
  if (!written.value.ok) return err(MEANWHILE)
  return readLaporan(deps, { ...caller, peran: [] }, id)
}

function wrongDay(
  { tanggal, moda, alasan, pesan, laporan }: Hari,
  hariIni: LocalDate,
): Problem | null {
  if (tanggal > hariIni) return { kind: 'bentrok', message: NOT_YET }
  if (isHistory(alasan)) return { kind: 'bentrok', message: pesan }
  return moda === 'wfa' || laporan ? null : { kind: 'bentrok', message: NO_WFA_DAY }
}

const NOT_YET = {
  id: 'Hari itu belum tiba. Kirim laporan pada hari tersebut.',
  en: 'That day has not come yet. Report on the day.',
}
const NO_WFA_DAY = {
  id: 'Hari itu bukan hari WFA Anda dan tidak memerlukan laporan.',
  en: 'That is no WFA day of yours and needs no report.',
}
const ACCEPTED = {
  id: 'Laporan hari ini sudah diterima atasan dan tidak dapat diganti.',
  en: 'The report of this day was accepted and cannot be replaced.',
}
