import type { Db } from '../../db/engine/client.ts'
import { notYet } from '../../db/pegawai/hari-pertama.ts'
import { historyFrom } from '../../db/pegawai/riwayat.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { waveSpans } from '../../db/wfa/gelombang.ts'
import { monthOfUnits } from '../../db/wfa/simulasi.ts'
import type { Editions } from '../../domain/edition.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import { pakaiFrom } from '../../domain/pegawai/masa-pakai.ts'
import type { UnitKerja } from '../../domain/pegawai/pegawai.ts'
import { pickUndated } from '../../domain/pegawai/riwayat-orang.ts'
import type { KalenderTahun } from '../../domain/shared/calendar.ts'
import { addDays, daysOfMonth, isWithin, type Month } from '../../domain/shared/local-date.ts'
import { localDate, type Zona } from '../../domain/shared/local-time.ts'
import type { Masa } from '../../domain/shared/masa.ts'
import { wavesFrom } from '../../domain/wfa/gelombang.ts'
import type { Ajuan, Orang, UnitBulan } from '../../domain/wfa/simulate.ts'
import { calendarFrom } from '../shared/calendar.ts'

/** The dependencies of a simulation; the command line has no others. */
export interface SimulasiDeps {
  readonly db: Db
  readonly editions: Editions
  readonly kalender: readonly KalenderTahun[]
  readonly masaPakai: Masa
  readonly zona: Zona
}

/** Gathers the month of some units for a simulation, in one round trip. */
export async function gatherSimulasi(
  deps: SimulasiDeps,
  units: readonly UnitKerja[],
  bulan: Month,
): Promise<UnitBulan[]> {
  const days = daysOfMonth(bulan)
  const dari = days[0] ?? ''
  const sampai = days.at(-1) ?? ''
  const year = bulan.slice(0, 4)
  const wide = { dari: addDays(`${year}-01-01`, -7), sampai: addDays(`${year}-12-31`, 7) }
  const codes = units.map(({ kode }) => kode)
  const [calendar, belum, waves, ...rows] = await deps.db.read([
    calendarEntered(deps.db),
    notYet(deps.db, dari),
    waveSpans(deps.db),
    ...monthOfUnits(deps.db, codes, { dari, sampai }, wide),
  ])
  const kalender = calendarFrom(deps, calendar)
  const [histories, cases, criteria, readiness, windows, leave, requests, held] = rows
  const pakai = pakaiFrom(deps.masaPakai, belum)
  const wavesOn = wavesFrom(waves)
  const people = histories.map(historyFrom)
  const signed = new Map(criteria.map((row) => [`${row.nip} ${row.tmtJabatan}`, row.jawaban]))
  const declared = new Map(readiness.map((row) => [row.nip, row]))
  const kasus = casesFrom(cases.map(({ data }) => data))
  return units.map((unit) => {
    const own = people.flatMap(({ pegawai: now, riwayat }) =>
      riwayat
        .filter(({ data }) => data.unitKerja === unit.kode)
        .map(({ data, ...masa }) => ({ ...masa, pegawai: { ...data, ...pickUndated(now) } })),
    )
    const nips = new Set(own.map(({ pegawai }) => pegawai.nip))
    const ours = <Row extends { readonly nip: string }>(all: readonly Row[]) =>
      all.filter(({ nip }) => nips.has(nip))
    const asked = ours(requests)
    const ids = new Set<string | null>(asked.map(({ id }) => id))
    const zona = unit.zona ?? deps.zona
    return {
      bulan,
      unit,
      kalender,
      kasus: ours(kasus),
      masaPakai: (day) => pakai(unit, day),
      gelombang: (day) => wavesOn(unit.kode, day),
      orang: own.map((one) => asOrang(one, signed, declared, zona)),
      layanan: windows.filter(({ unitKerja }) => unitKerja === unit.kode),
      tetap: ours(held).filter(({ pengajuan }) => !ids.has(pengajuan)),
      pergi: ours(leave).flatMap((one) => daysAway(one, days)),
      ajuan: asked.map((row): Ajuan => {
        const { id, nip, jenis, rencana, jam, lokasi } = row
        const hari = held.filter(({ pengajuan }) => pengajuan === id).map(({ tanggal }) => tanggal)
        const bukti = row.bukti ?? []
        const hariIni = localDate(row.diajukanPada, zona)
        return { id, nip, jenis, rencana, jam, lokasi, bukti, hariDiminta: hari.sort(), hariIni }
      }),
    }
  })
}

function daysAway(
  { nip, dari, sampai }: { readonly nip: string; readonly dari: string; readonly sampai: string },
  days: readonly string[],
) {
  return days.filter((day) => isWithin(day, dari, sampai)).map((tanggal) => ({ nip, tanggal }))
}

function asOrang(
  { pegawai, dari, sampai }: Pick<Orang, 'pegawai' | 'dari' | 'sampai'>,
  signed: ReadonlyMap<string, Readonly<Record<string, boolean>>>,
  declared: ReadonlyMap<string, { laptop: boolean; internet: boolean; pada: number }>,
  zona: Zona,
): Orang {
  const own = declared.get(pegawai.nip)
  const told = pegawai.kesiapan ? { ...pegawai.kesiapan, pada: null } : null
  return {
    dari,
    sampai,
    pegawai,
    kriteria: signed.get(`${pegawai.nip} ${pegawai.tmtJabatan}`) ?? null,
    kesiapan: own
      ? { laptop: own.laptop, internet: own.internet, pada: localDate(own.pada, zona) }
      : told,
  }
}
