import type { Instant } from '../../domain/shared/local-time.ts'
import type { Mesin, SebabTutup } from './mesin.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

/** A standby that was silent for this long is away; one that is this far behind is slow. */
const AWAY_MS = 15_000
const SLOW_MS = 5_000

const CLOSED: Readonly<Record<SebabTutup, Pick<Temuan, 'pesan' | 'saran'>>> = {
  'menunggu-pasangan': {
    pesan: {
      id: 'Mesin ini belum menyimpan: mesin pasangannya belum menjawab apakah sudah mengambil alih.',
      en: 'This machine stores nothing yet: its pair has not answered whether it took over.',
    },
    saran: {
      id: 'Hidupkan mesin pasangan atau jaringannya. Bila mesin itu pasti tidak menyimpan apa pun: luwes promote --force di mesin ini.',
      en: 'Start the other machine or its network. Where it certainly stores nothing: luwes promote --force on this machine.',
    },
  },
  digantikan: {
    pesan: {
      id: 'Mesin pasangan sudah mengambil alih; mesin ini tidak menyimpan lagi.',
      en: 'The other machine took over; this one stores nothing any more.',
    },
    saran: {
      id: 'Jadikan mesin ini siaga: luwes standby <mesin utama>. Database lama disimpan dan presensi yang hanya ada di sini dihitung.',
      en: 'Make this machine the standby: luwes standby <primary>. Its database is kept, and taps that it alone holds are counted.',
    },
  },
  'tanpa-siaga': {
    pesan: {
      id: 'Mesin siaga tidak menjawab, dan RECEIPT_AFTER=standby: tidak ada yang disimpan.',
      en: 'The standby does not answer, and RECEIPT_AFTER=standby: nothing is stored.',
    },
    saran: {
      id: 'Hidupkan mesin siaga atau jaringannya. Untuk jalan sendiri sementara: pastikan mesin siaga tidak diambil alih, lalu luwes promote --force di mesin ini.',
      en: 'Start the standby or its network. To go on alone for a while: make sure that the standby was not promoted, then luwes promote --force on this machine.',
    },
  },
}

/** Judges how the standby follows, as the primary sees it; empty for a single machine. */
export function judgeSiaga({ pasangan }: Pick<Mesin, 'pasangan'>, now: Instant): Temuan[] {
  if (pasangan === undefined) return []
  const { kontak, tertinggal, tutup } = pasangan
  if (tutup !== null) return [{ kode: 'siaga', keadaan: 'rusak', ...CLOSED[tutup] }]
  if (kontak === null || now - kontak > AWAY_MS) {
    return [
      masalah(
        'siaga',
        'peringatan',
        { id: 'Mesin siaga tidak menjawab.', en: 'The standby does not answer.' },
        {
          id: 'Periksa "luwes doctor" di mesin siaga, dan jaringan antara kedua mesin.',
          en: 'Look at "luwes doctor" on the standby, and the network between the machines.',
        },
      ),
    ]
  }
  if (tertinggal === null || tertinggal > SLOW_MS) {
    return [
      masalah(
        'siaga',
        'peringatan',
        {
          id: 'Mesin siaga tertinggal lebih dari 5 detik.',
          en: 'The standby is more than 5 seconds behind.',
        },
        {
          id: 'Setelah mesin utama mati mendadak, siaga menyalin ulang database: tunggu. Bila tidak selesai, periksa disk dan jaringannya.',
          en: 'After the primary ended unexpectedly the standby copies the database again: wait. If that does not end, look at its disk and network.',
        },
      ),
    ]
  }
  return [
    baik(
      'siaga',
      `Mesin siaga mengikuti, tertinggal ${tertinggal} milidetik.`,
      `The standby follows, ${tertinggal} milliseconds behind.`,
    ),
  ]
}
