import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

/**
 * Kasus tertunda: disciplinary cases that an atasan has not handled in time. It reminds the atasan
 * of their own duty under PP 94/2021 (R100).
 */
export const kasusTertunda = {
  kode: 'peringatan.kasus-tertunda',
  nama: { id: 'Kasus disiplin tertunda', en: 'Disciplinary cases overdue' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  temukan: ({ tertunda: { kasus }, pekanIni }, most): Temuan[] => {
    if (kasus < most) return []
    return [
      {
        kunci: pekanIni,
        pesan: {
          id: `${kasus} kasus disiplin bawahan belum ditindaklanjuti. Atasan langsung wajib memanggil dan memeriksa pegawai yang diduga melanggar (PP 94/2021 Pasal 26); atasan yang tidak melakukannya dapat dijatuhi hukuman disiplin yang lebih berat (Pasal 28). Tindak lanjuti peringatan itu.`,
          en: `${kasus === 1 ? '1 disciplinary case' : `${kasus} disciplinary cases`} of your people wait for you. The direct superior must summon and examine who may have broken the rules (PP 94/2021, article 26); one who does not may get a heavier sanction (article 28). Follow up those warnings.`,
        },
        angka: { kasus },
      },
    ]
  },
  meliputi: (kunci, { pekanIni }) => kunci === pekanIni,
} as const satisfies Peringatan<FaktaPegawai, number>
