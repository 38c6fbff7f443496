import type {
  FaktaOrangPeringatan,
  FaktaUnitPeringatan,
  Saat,
} from '../../db/kinerja/fakta-peringatan.ts'
import type { Policy } from '../../domain/edition.ts'
import type { FaktaPegawai, HariUnit } from '../../domain/kinerja/peringatan/peringatan.ts'
import { countYear, type HariTahun } from '../../domain/kinerja/tangga.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import type { PakaiOn } from '../../domain/pegawai/masa-pakai.ts'
import { notJudged } from '../../domain/presensi/dinilai.ts'
import { countPings, type PingBerbatas } from '../../domain/presensi/ping.ts'
import { isWorkday, type Kalender, knowsDay } from '../../domain/shared/calendar.ts'
import { addDays, daysBetween, type LocalDate, weekday } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { isInMasa } from '../../domain/shared/masa.ts'
import { headcountOf } from '../../domain/wfa/kelayakan.ts'
import { quotaPlaces } from '../../domain/wfa/rules/kuota.ts'

/** The facts behind all warnings of a day. */
export interface Look {
  readonly saat: Saat
  readonly policy: Policy
  readonly kalender: Kalender
  /** Since when each unit uses Luwes. */
  readonly pakai: PakaiOn
  /** Matters that have waited since before this day are overdue. */
  readonly menungguSejak: LocalDate
  /** When a warning that the person sees first becomes visible to others. */
  readonly terbuka: Instant
  /** How many requests each decider lost this week because they waited too long. */
  readonly hilang: ReadonlyMap<string, number>
  /** How many granted requests each decider has not kept or revoked in time (R80). */
  readonly tinjau: ReadonlyMap<string, number>
}

/** Returns the facts about a person in the form that the warnings read. */
export function factsOfPerson(
  { saat, hilang, tinjau, kalender, pakai, menungguSejak }: Look,
  told: FaktaOrangPeringatan,
): FaktaPegawai {
  const { hariIni, bulanIni, pekanIni, tahun } = saat
  const back = Map.groupBy(told.dipulihkan, ([, tanggal]) => tanggal)
  const codesRestoredOn = (tanggal: LocalDate) => back.get(tanggal)?.map(([kode]) => kode) ?? []
  // Nobody is late before their own unit uses Luwes.
  const unit = { kode: told.unit, nama: told.unit }
  const uses = isInMasa(menungguSejak, pakai(unit, menungguSejak))
  const year = (which: string) => ({
    tahun: which,
    ...countYear(daysOfYear(told, which, codesRestoredOn)),
  })
  return {
    status: told.status,
    hariIni,
    bulanIni,
    pekanIni,
    hari: told.hari.map(
      ([tanggal, moda, status, terlambat, pulangCepat, draft, laporan, open]) => ({
        tanggal,
        moda,
        status,
        terlambat,
        pulangCepat,
        laporan,
        rancangan: draft === 1,
        sementara: open === 1,
        dipulihkan: codesRestoredOn(tanggal),
      }),
    ),
    tahun: year(tahun),
    ...(saat.tahunSejak < `${tahun}-01-01` && { tahunLalu: year(saat.tahunSejak.slice(0, 4)) }),
    ping: countPings(pingsOf(told), saat.kini),
    luarArea: told.luarArea.filter((day) => knowsDay(kalender, day)),
    bulan: told.bulan,
    keluaran: told.keluaran,
    tertunda: uses
      ? {
          pengajuan: told.tertunda[0] + (hilang.get(told.nip) ?? 0),
          laporan: told.tertunda[1],
          kasus: told.tertunda[2],
          tinjau: tinjau.get(told.nip) ?? 0,
        }
      : NOTHING_WAITS,
    malam: told.malam,
    cutiTerakhir: told.cutiTerakhir,
    sejak: told.sejak,
  }
}

function pingsOf({ ping }: FaktaOrangPeringatan): PingBerbatas[] {
  return ping.map(([dikirim, batas, dijawab, tersampaiPada]) => ({
    dikirim,
    batas,
    dijawab,
    tersampaiPada,
  }))
}

const NOTHING_WAITS = { pengajuan: 0, laporan: 0, kasus: 0, tinjau: 0 }

/** Returns the days of a year that the ladder may count, with what objections took back on each. */
function daysOfYear(
  { tahun: days }: FaktaOrangPeringatan,
  tahun: string,
  restoredOn: (tanggal: LocalDate) => readonly string[],
): HariTahun[] {
  return days
    .filter(([tanggal]) => tanggal.startsWith(`${tahun}-`))
    .map(([tanggal, status, draft, open, terlambat, pulangCepat]) => ({
      tanggal,
      status,
      rancangan: draft === 1,
      sementara: open === 1,
      terlambat,
      pulangCepat,
      dipulihkan: restoredOn(tanggal),
    }))
}

/** Returns the past days of a unit's week that are judged. */
export function daysOfUnit(
  { saat, policy, kalender, pakai }: Look,
  told: FaktaUnitPeringatan,
): HariUnit[] {
  const { unit, orang, hukuman, hadir, belum, wfa, layanan } = told
  const quota = policy.wfa['wfa.kuota']
  const cases = casesFrom(hukuman)
  const eligible = (day: LocalDate) => {
    const there = orang.filter(({ dari, sampai }) => dari <= day && day <= sampai)
    return headcountOf(
      there.map(({ data }) => data),
      cases,
      unit,
      policy.wfa,
    )(day)
  }
  const days = daysBetween(saat.pekanIni, addDays(saat.hariIni, -1))
  const count = (of: typeof hadir, day: LocalDate) =>
    of.find(({ tanggal }) => tanggal === day)?.jumlah ?? 0
  return days
    .filter(
      (day) =>
        notJudged({ tanggal: day, kalender, masa: { masaPakai: pakai(unit, day) } }) === null,
    )
    .filter((day) => isWorkday(kalender, day))
    .map((tanggal) => ({
      tanggal,
      wfa: count(wfa, tanggal),
      kantor: count(hadir, tanggal),
      belum: count(belum, tanggal),
      kuota: quota ? quotaPlaces(eligible(tanggal), quota.value) : null,
      minimum: Math.max(
        0,
        ...layanan
          .filter(({ hari }) => hari.includes(weekday(tanggal)))
          .map(({ minimum }) => minimum),
      ),
    }))
}
