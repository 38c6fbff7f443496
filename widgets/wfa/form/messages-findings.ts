import type { Catalogue } from '../../shared/words.ts'

/** Words of what the rules say. */
export const messages = {
  hariKosong: { id: 'Hari yang masih kosong', en: 'Days that are still free' },
  hariKosongPetunjuk: {
    id: 'Ketuk satu hari untuk mengganti hari yang penuh.',
    en: 'Tap a day to take it in place of the full one.',
  },
  diganti: { id: '{hari} dipilih.', en: '{hari} chosen.' },
  bebasMulai: { id: 'Dapat diajukan mulai {hari}.', en: 'You can ask from {hari} on.' },
  nyatakan: { id: 'Nyatakan kesiapan sekarang', en: 'Declare readiness now' },
  sisa: { id: 'Sisa {n} dari {batas} tempat', en: '{n} of {batas} {batas:place|places} left' },
  penuh: {
    id: 'Kuota {batas} tempat sudah penuh',
    en: '{batas:The only place is|All {batas} places are} taken',
  },
  tanpaKuota: { id: 'Tidak ada kuota WFA', en: 'No WFA places' },
  boleh: { id: 'Dapat diajukan', en: 'You can send this' },
  bolehPeringatan: { id: 'Dapat diajukan, dengan catatan', en: 'You can send this, with remarks' },
  tidakBoleh: { id: 'Belum memenuhi aturan', en: 'This does not meet the rules yet' },
  hitungTolak: { id: '{n} aturan belum terpenuhi', en: '{n} {n:rule is|rules are} not met' },
  hitungLolos: { id: '{n} aturan terpenuhi', en: '{n} {n:rule is|rules are} met' },
  hitungCatatan: { id: '{n} hal perlu diperhatikan', en: '{n} {n:thing|things} to mind' },
  lolos: { id: 'Terpenuhi', en: 'Met' },
  peringatan: { id: 'Perhatikan', en: 'Mind this' },
  tolak: { id: 'Tidak terpenuhi', en: 'Not met' },
  memeriksa: { id: 'Memeriksa aturan…', en: 'Checking the rules…' },
} as const satisfies Catalogue
