import { masalah, type Temuan } from './temuan.ts'

/**
 * Judges records with an atasan or a kepala that SIMPEG has not sent (R79): their requests go to
 * the next kepala until then. Empty if everybody is known.
 */
export function judgeSuperiors(tanpaAtasan: number, tanpaKepala: number): Temuan[] {
  if (tanpaAtasan === 0 && tanpaKepala === 0) return []
  return [
    masalah(
      'atasan',
      'peringatan',
      {
        id: `${tanpaAtasan} pegawai menyebut atasan, dan ${tanpaKepala} unit kerja menyebut kepala, yang belum ada di Luwes. Pengajuan mereka diputuskan kepala unit di atasnya.`,
        en: `${tanpaAtasan} employees name an atasan, and ${tanpaKepala} units a kepala, that Luwes does not know. The kepala above decides on their requests.`,
      },
      {
        id: 'Kirim data atasan dan kepala itu dari SIMPEG, atau perbaiki atasanNip dan kepalaNip yang keliru.',
        en: 'Send these people from SIMPEG, or mend the atasanNip and kepalaNip that are wrong.',
      },
    ),
  ]
}
