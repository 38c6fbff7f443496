import { countedDays, stepAhead, stepReached, type TanggaDisiplin } from '../tangga.ts'
import type { FaktaPegawai, Peringatan, TahunBerjalan, Temuan } from './peringatan.ts'

/**
 * Tangga disiplin: a year's absence is one day short of a step of PP 94/2021, or has reached it
 * (R60, R62). It recommends a written procedure; no sanction follows automatically.
 */
export const disiplin = {
  kode: 'peringatan.disiplin',
  nama: { id: 'Tangga disiplin setahun', en: 'The ladder of discipline of a year' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  temukan: ({ tahun, tahunLalu }, tangga): Temuan[] =>
    [...(tahunLalu ? [tahunLalu] : []), tahun].flatMap((one) => ofYear(one, tangga)),
  meliputi: (kunci, { tahun, tahunLalu }) =>
    kunci.startsWith(`${tahun.tahun}/`) ||
    (tahunLalu !== undefined && kunci.startsWith(`${tahunLalu.tahun}/`)),
} as const satisfies Peringatan<FaktaPegawai, TanggaDisiplin>

function ofYear({ tahun, hari, menit }: TahunBerjalan, tangga: TanggaDisiplin): Temuan[] {
  const days = countedDays({ hari, menit }, tangga)
  const reached = stepReached(days, tangga)
  const ahead = stepAhead(days, tangga)
  const near = ahead !== undefined && days === ahead.dari - 1
  if (!reached && !near) return []
  // A step that was reached remains one warning until the next step is near.
  const mark = near ? days : (reached?.dari ?? days)
  const counted = {
    id: `${hari} hari tanpa keterangan dan ${menit} menit terlambat atau pulang cepat dalam ${tahun}: ${days} hari`,
    en: `${hari} days without a reason and ${menit} minutes late or early in ${tahun}: ${days} days`,
  }
  const now = reached && {
    id: `Sudah masuk ambang ${reached.sanksi.id}: periksa menurut prosedur tertulis.`,
    en: `This reaches ${reached.sanksi.en}: look into it by the written procedure.`,
  }
  const next = near && {
    id: `Satu hari lagi masuk ambang ${ahead.sanksi.id}.`,
    en: `One day more reaches ${ahead.sanksi.en}.`,
  }
  const said = [now, next].filter((one) => one !== undefined && one !== false)
  return [
    {
      kunci: `${tahun}/${mark}`,
      pesan: {
        id: [`${counted.id}.`, ...said.map(({ id }) => id)].join(' '),
        en: [`${counted.en}.`, ...said.map(({ en }) => en)].join(' '),
      },
      // The step reached tells a case apart from a reminder one day before it.
      angka: { hari, menit, dihitung: days, ...(reached && { ambang: reached.dari }) },
    },
  ]
}
