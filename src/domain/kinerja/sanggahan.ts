import type { HalanganLangkah } from '../presensi/wewenang.ts'
import { addWorkdays, type Kalender } from '../shared/calendar.ts'
import { dateInWords, datesInWords } from '../shared/date-words.ts'
import { daysOfMonth, type LocalDate, type Month } from '../shared/local-date.ts'
import { err, ok, type Result } from '../shared/result.ts'
import type { Refusal } from '../shared/rule.ts'
import type { HasilBulan } from './bulan.ts'
import type { PolicyKinerja } from './policy.ts'

/** The states of an objection: waiting, accepted, refused. */
export const STATUS_SANGGAHAN = ['diajukan', 'diterima', 'ditolak'] as const

/** One state of an objection. */
export type StatusSanggahan = (typeof STATUS_SANGGAHAN)[number]

/** What bkd may decide on an objection. */
export const KEPUTUSAN_SANGGAHAN = ['terima', 'tolak'] as const

/** One decision on an objection. */
export type KeputusanSanggahan = (typeof KEPUTUSAN_SANGGAHAN)[number]

/** Decides on an objection: bkd alone, never on their own, and only once. */
export function decideSanggahan(
  status: StatusSanggahan,
  { sendiri, bkd }: { readonly sendiri: boolean; readonly bkd: boolean },
  keputusan: KeputusanSanggahan,
): Result<StatusSanggahan, HalanganLangkah> {
  if (!bkd) return err('bukan-wewenang')
  if (sendiri) return err('kasus-sendiri')
  if (status !== 'diajukan') return err('tidak-berlaku')
  return ok(keputusan === 'terima' ? 'diterima' : 'ditolak')
}

/**
 * Returns the last day on which a month may be objected to. It is some working days after its
 * result last changed, and never before the month is over.
 */
export function objectableUntil(
  bulan: Month,
  berubah: LocalDate,
  kalender: Kalender,
  { sanggahan }: Pick<PolicyKinerja, 'sanggahan'>,
): LocalDate {
  const last = daysOfMonth(bulan).at(-1) ?? berubah
  return addWorkdays(kalender, berubah > last ? berubah : last, sanggahan.value)
}

/** The content of an objection: the line, some of its days, and the reason. */
export interface SanggahanDiminta {
  readonly kode: string
}

/** Returns the refusals of an objection, each with its article. */
export function refusalsOfSanggahan(
  { kode }: SanggahanDiminta,
  { baris }: HasilBulan,
  sampai: LocalDate,
  hariIni: LocalDate,
  { sanggahan: { basis } }: Pick<PolicyKinerja, 'sanggahan'>,
): Refusal[] {
  const refusals: Refusal[] = []
  if (!baris.some((line) => line.kode === kode)) {
    refusals.push({ code: 'kinerja.sanggahan-baris', message: NO_LINE, basis })
  }
  if (hariIni > sampai) {
    refusals.push({ code: 'kinerja.sanggahan-lewat', message: TOO_LATE(sampai), basis })
  }
  return refusals
}

/**
 * Returns the days of a line whose points are given back: those that bkd names, or all of them.
 * Refuses a day that the line does not have, because it would change nothing.
 */
export function restorable(
  { baris }: HasilBulan,
  kode: string,
  hari: readonly LocalDate[] | undefined,
  { sanggahan: { basis } }: Pick<PolicyKinerja, 'sanggahan'>,
): Result<readonly LocalDate[], Refusal> {
  const all = kode.startsWith('presensi.')
    ? (baris.find((one) => one.kode === kode)?.hari ?? [])
    : []
  const foreign = hari?.filter((day) => !all.includes(day)) ?? []
  return foreign.length === 0
    ? ok(hari ?? all)
    : err({ code: 'kinerja.sanggahan-hari', message: NO_DAY(foreign), basis })
}

const NO_LINE = {
  id: 'Tidak ada baris dengan kode ini pada bulan itu. Pilih salah satu baris kinerja Anda.',
  en: 'The month has no line with this code. Choose one of the lines of your month.',
}
const NO_DAY = (hari: readonly LocalDate[]) => {
  const { id, en } = datesInWords(hari)
  return {
    id: `Tidak ada potongan pada tanggal ${id} di baris ini. Pilih hari dari baris yang disanggah.`,
    en: `This line takes nothing for ${en}. Choose days of the line objected to.`,
  }
}
const TOO_LATE = (sampai: LocalDate) => {
  const { id, en } = dateInWords(sampai)
  return {
    id: `Masa sanggah bulan ini berakhir ${id}. Sampaikan keberatan melalui BKPSDM.`,
    en: `This month could be objected to until ${en}. Object through bkd.`,
  }
}
