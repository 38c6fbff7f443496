import { peringatanAbout, peringatanOf } from '../../db/kinerja/peringatan.ts'
import { chainsToday, officesOf } from '../../db/pegawai/rantai.ts'
import { historyFrom } from '../../db/pegawai/riwayat.ts'
import { lastReports } from '../../db/presensi/laporan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { applicantsThrough, assemble, pengajuanQueries, someById } from '../../db/wfa/pengajuan.ts'
import { namesAway, type RekanPergi } from '../../db/wfa/pengajuan-hari.ts'
import { namesFor } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { RiwayatOrang } from '../../domain/pegawai/riwayat-orang.ts'
import { type LocalDate, weekday } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Text } from '../../domain/shared/text.ts'
import type { Layanan } from '../../domain/wfa/facts.ts'
import { isTerkuota } from '../../domain/wfa/jenis.ts'
import { type TimbangHari, weighUnit } from '../../domain/wfa/judge-filing.ts'
import { isLive } from '../../domain/wfa/pengajuan.ts'
import { askerOf } from '../shared/penanya.ts'
import type { Problem } from '../shared/problem.ts'
import { situationOn } from './gather-filing.ts'
import { gatherUnit } from './gather-unit.ts'
import { NO_SUCH_REQUEST } from './read-pengajuan.ts'

/** How many reports, and how many names per day, are shown. */
const REPORTS = 5
const NAMES = 20

/** A day of a request, with the state of its unit on it. */
export interface PertimbanganHari extends TimbangHari {
  /** Who else is off site: at most twenty names, and the total. */
  readonly pergi: readonly Omit<RekanPergi, 'tanggal'>[]
  readonly jumlahPergi: number
  /** The service windows of the weekday with too few people on site. */
  readonly layanan: readonly Pick<Layanan, 'kode' | 'nama' | 'minimum'>[]
}

/** The facts that a decider weighs besides the request itself. */
export interface Pertimbangan {
  readonly id: string
  readonly hari: readonly PertimbanganHari[]
  /** The last WFA days of the applicant, newest first, with their reports. */
  readonly laporan: readonly {
    readonly tanggal: LocalDate
    readonly status: string
    readonly terlambat: boolean
  }[]
  /** Open warnings about the applicant that the caller may see. */
  readonly peringatan: readonly {
    readonly id: string
    readonly kode: string
    readonly pesan: Text
  }[]
  /** The names of those who recommend, approve, or acted in the history. */
  readonly orang: readonly { readonly nip: Nip; readonly nama: string }[]
}

/**
 * Pertimbangan: reads the facts that a decider of a request weighs.
 *
 * They are the places of the unit on each day, who else is away, services at risk, the last
 * reports, and open warnings. For the deciders of the request and bkd. Two reads, whatever the size
 * of the unit.
 */
export async function readPertimbangan(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<Pertimbangan, Problem>> {
  const { db, editions } = deps
  const now = deps.now()
  const today = localDate(now, deps.zona)
  const one = someById([id])
  const read = await readAs(db, caller, [
    ...pengajuanQueries(db, one),
    chainsToday(db, one, today),
    officesOf(db, caller.nip, today),
    applicantsThrough(db, one),
  ])
  if (!read.ok) return read
  const [rows, days, steps, [chain], offices, [through]] = read.value
  const [request] = assemble([rows, days, steps])
  if (!request || !through) return err({ kind: 'tidak-ada', message: NO_SUCH_REQUEST })
  const { nip, jenis, riwayat, zona } = request
  const mine = [caller.nip, ...offices.map((office) => office.nip)]
  const { perekomendasi, penyetuju } = request
  const deciders = [perekomendasi, penyetuju, chain?.perekomendasi, chain?.penyetuju]
  const decides = deciders.some((decider) => decider && mine.includes(decider))
  if (nip === caller.nip || !(decides || caller.peran.includes('bkd')))
    return err({ kind: 'bukan-wewenang' })
  const orang = new RiwayatOrang({ ...historyFrom(through), zona: deps.zona })
  const asked = request.hari.filter(({ status }) => isLive(status)).map(({ tanggal }) => tanggal)
  const named = [...deciders, ...riwayat.flatMap(({ oleh, atasNama }) => [oleh, atasNama])]
  const [unit, [away, reports, open, people]] = await Promise.all([
    gatherUnit(deps, orang, jenis, asked),
    db.read([
      namesAway(db, nip, asked),
      lastReports(db, nip, localDate(now, zona), REPORTS),
      peringatanAbout(db, askerOf(deps, caller, now), nip),
      namesFor(db, [...new Set(named.filter((one) => typeof one === 'string'))]),
    ]),
  ])
  const pada = (day: LocalDate) => situationOn(orang, [], undefined, day)
  // The present places, including that of the applicant.
  const own = isTerkuota(jenis) ? 1 : 0
  const weighed = weighUnit({ nip, jenis, hariDiminta: asked, pada, ...unit }, editions)
  return ok({
    id,
    hari: weighed.map((day) => {
      const pergi = away.filter(({ tanggal }) => tanggal === day.tanggal)
      return {
        ...day,
        terpakai: day.terpakai + own,
        pergi: pergi.slice(0, NAMES).map(({ tanggal: _, ...rest }) => rest),
        jumlahPergi: pergi.length,
        layanan: unit
          .layanan(day.tanggal)
          .filter(
            ({ hari, minimum }) => hari.includes(weekday(day.tanggal)) && minimum > day.diKantor,
          )
          .map(({ kode, nama, minimum }) => ({ kode, nama, minimum })),
      }
    }),
    laporan: reports.map(({ tanggal, status, diajukanPada }) => ({
      tanggal,
      status,
      terlambat: diajukanPada !== null && localDate(diajukanPada, zona) > tanggal,
    })),
    peringatan: open.map(peringatanOf).map(({ id, kode, isi }) => ({ id, kode, pesan: isi.pesan })),
    orang: people.map(({ nip, nama }) => ({ nip, nama })),
  })
}
