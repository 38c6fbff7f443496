import { monthInWords } from '../../shared/date-words.ts'
import { percent } from '../../shared/number-words.ts'
import { WHOLE } from '../tpp.ts'
import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

interface Ambang {
  /** Results below this share of their target, despite full discipline. */
  readonly capaian: number
  /** The number of activities reported in a month of which none was accepted. */
  readonly kegiatan: number
}

/**
 * Hadir tanpa hasil: always present, but without results; or busy, but with nothing accepted.
 *
 * The person is told first, with the numbers: presence is a means, not the measure.
 */
export const hadirTanpaHasil = {
  kode: 'peringatan.hadir-tanpa-hasil',
  nama: { id: 'Hadir tanpa hasil', en: 'Present without results' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  dahulu: true,
  temukan: ({ bulan: [last], keluaran }, ambang): Temuan[] => {
    if (!last) return []
    const { kegiatan = 0, diterima = 0 } = keluaran.find(({ bulan }) => bulan === last.bulan) ?? {}
    const { id, en } = monthInWords(last.bulan)
    const { capaian } = last
    const present = last.disiplin === WHOLE && capaian !== null && capaian < ambang.capaian
    const busy = kegiatan >= ambang.kegiatan && diterima === 0
    if (!present && !busy) return []
    const said = present
      ? {
          id: `disiplin ${id} 100%, capaian hasil kerja ${percent(capaian, ',')}`,
          en: `discipline 100% in ${en}, results reached ${percent(capaian, '.')}`,
        }
      : {
          id: `${kegiatan} kegiatan dilaporkan dalam ${id}, belum ada yang diterima`,
          en: `${kegiatan} activities reported in ${en}, none accepted yet`,
        }
    return [
      {
        kunci: last.bulan,
        pesan: { id: `Hadir tanpa hasil: ${said.id}.`, en: `Present without results: ${said.en}.` },
        angka: {
          disiplin: last.disiplin,
          kegiatan,
          diterima,
          ...(capaian !== null && { capaian }),
        },
      },
    ]
  },
  meliputi: (kunci, { bulan: [last] }) => kunci === last?.bulan,
} as const satisfies Peringatan<FaktaPegawai, Ambang>
