import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

const CHOICES: Glossary = {
  saluran: {
    id: 'Saluran: gerbang WhatsApp atau surel instansi, web-push notifikasi peramban',
    en: 'ways: gerbang is WhatsApp or e-mail of the regency, web-push the browser',
  },
  tenang: { id: 'Jam tenang', en: 'quiet hours' },
  'tenang/dari': {
    id: 'Sejak kapan tidak ada pesan',
    en: 'since when no message comes',
    unit: UNIT.pukul,
    example: '20:00',
  },
  'tenang/sampai': {
    id: 'Sampai kapan; sama dengan dari berarti tanpa jam tenang',
    en: 'until when; the same as dari for no quiet hours',
    unit: UNIT.pukul,
    example: '06:00',
  },
}

/** Messages outside the portal. */
export const webhookPesan: Glossary = {
  ...under(['pesanSaya', 'aturPesan'], {
    ...CHOICES,
    pilihan: {
      id: 'Pilihan untuk tiap jenis pesan; daftar saluran kosong berarti tidak dikirim',
      en: 'the choice for each kind of message; no ways mean that it is not sent',
    },
    jenis: { id: 'Jenis pesan', en: 'kind of message' },
    'pilihan/nama': { id: 'Nama jenis', en: 'name of the kind' },
    'pilihan/isi': { id: 'Apa isinya', en: 'what is in it' },
    wajib: {
      id: 'Apakah harus lewat sedikitnya satu saluran',
      en: 'whether one way at least must stay',
    },
    bawaan: {
      id: 'Apakah jam tenang ini bawaan daerah',
      en: 'whether these are the quiet hours of the regency',
    },
    ringkasanBkd: {
      id: 'Ringkasan pagi untuk urusan bkd',
      en: 'the morning digest of what waits for bkd',
    },
    boleh: { id: 'Apakah Anda bkd', en: 'whether you are bkd' },
    'ringkasanBkd/sampai': {
      id: 'Sampai kapan dikirim; null bila tidak',
      en: 'until when it is sent; null where it is not',
      unit: UNIT.waktu,
      example: '2027-02-16T08:00:00+07:00',
    },
    terakhir: { id: 'Sepuluh pesan terakhir', en: 'the newest ten messages' },
    judul: { id: 'Judul pesan', en: 'title of the message', example: 'Pengajuan WFA disetujui' },
    'terakhir/isi': {
      id: 'Isi pesan',
      en: 'text of the message',
      example: 'Pengajuan WFA Anda untuk 19 November 2026 disetujui.',
    },
    dibuat: {
      id: 'Kapan pesan dibuat',
      en: 'when the message was made',
      unit: UNIT.waktu,
      example: '2026-11-19T10:00:00+07:00',
    },
    antaran: { id: 'Keadaannya pada tiap saluran', en: 'how it stands on each way' },
    'antaran/status': {
      id: 'Keadaan; hanya sampai yang berarti diterima',
      en: 'state; sampai alone says that it arrived',
    },
  }),
  ...under(['aturPesan'], {
    panggilan: {
      id: 'Saluran untuk panggilan; sedikitnya satu',
      en: 'ways for calls; one at least',
    },
    keputusan: { id: 'Saluran untuk keputusan', en: 'ways for decisions' },
    tenggat: { id: 'Saluran untuk tenggat', en: 'ways for deadlines' },
    'perlu-dilihat': {
      id: 'Saluran untuk hal yang perlu dilihat',
      en: 'ways for what is to be looked at',
    },
    ringkasan: { id: 'Saluran untuk ringkasan pagi', en: 'ways for the morning digest' },
  }),
}
