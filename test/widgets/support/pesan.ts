import type { Answer, Body } from '../../../widgets/shared/contract.ts'

/** What a person chose about messages, and what they were sent. */
export type Pilihan = Answer<'pesanSaya'>

const NAMES = {
  panggilan: ['Panggilan', 'Panggilan hari WFA yang harus dijawab, dan panggilan ke kantor.'],
  keputusan: [
    'Keputusan',
    'Keputusan atas pengajuan, koreksi, laporan, dan sanggahan Anda, serta jadwal WFA.',
  ],
  tenggat: ['Tenggat', 'Laporan yang belum dikirim dan presensi yang belum lengkap.'],
  'perlu-dilihat': ['Perlu dilihat', 'Hal lain yang perlu Anda lihat di portal.'],
  ringkasan: [
    'Ringkasan pagi',
    'Satu pesan setiap pagi hari kerja berisi yang menunggu keputusan Anda.',
  ],
} as const

type Jenis = keyof typeof NAMES
const both = (text: string) => ({ id: text, en: `[en] ${text}` })

/** Returns the choices of somebody who chose nothing, with two messages. */
export function pilihanPesan(): Pilihan {
  // Safe because the keys of a constant are those that its type names.
  const kinds = Object.keys(NAMES) as Jenis[]
  return {
    saluran: ['gerbang', 'web-push'],
    pilihan: kinds.map((jenis) => ({
      jenis,
      nama: both(NAMES[jenis][0]),
      isi: both(NAMES[jenis][1]),
      saluran: ['gerbang', 'web-push'],
      wajib: jenis === 'panggilan',
    })),
    tenang: { dari: '20:00', sampai: '06:00', bawaan: true },
    ringkasanBkd: { boleh: false, sampai: null },
    terakhir: [
      {
        id: 'm-2',
        jenis: 'keputusan',
        judul: 'Pengajuan WFA disetujui',
        isi: 'Pengajuan WFA Anda untuk 19 dan 26 November 2026 disetujui.',
        dibuat: '2026-11-17T10:20:00+07:00',
        antaran: [
          { saluran: 'gerbang', status: 'sampai' },
          { saluran: 'web-push', status: 'tanpa-alamat' },
        ],
      },
      {
        id: 'm-1',
        jenis: 'panggilan',
        judul: 'Jawab panggilan WFA',
        isi: 'Buka portal dan jawab panggilan hari WFA Anda sebelum pukul 10.05.',
        dibuat: '2026-11-12T10:00:00+07:00',
        antaran: [{ saluran: 'gerbang', status: 'gagal' }],
      },
    ],
  }
}

/** Stores what was chosen, and answers it as the server does. */
export function choosePesan(on: { pesan: Pilihan }, sent: unknown): Pilihan {
  // Safe because only the widget sends it, and each test looks at what it sent.
  const { pilihan, tenang, ringkasanBkd = false } = sent as Body<'aturPesan'>
  const { boleh } = on.pesan.ringkasanBkd
  on.pesan = {
    ...on.pesan,
    pilihan: on.pesan.pilihan.map((kind) => ({
      ...kind,
      saluran: pilihan[kind.jenis] ?? on.pesan.saluran,
    })),
    tenang: tenang
      ? { ...tenang, bawaan: false }
      : { dari: '20:00', sampai: '06:00', bawaan: true },
    ringkasanBkd: { boleh, sampai: boleh && ringkasanBkd ? '2027-02-16T08:00:00+07:00' : null },
  }
  return on.pesan
}
