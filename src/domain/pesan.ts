import type { DataKejadian, JenisKejadian } from './events.ts'
import { semuaPeringatan } from './kinerja/peringatan/index.ts'
import { dateInWords, datesInWords, monthInWords, spanInWords } from './shared/date-words.ts'
import { addDays, type LocalDate } from './shared/local-date.ts'
import { type Instant, instantAt, type Zona } from './shared/local-time.ts'
import type { DraftPesan } from './webhook/siapkan-pesan.ts'
import type { StatusPengajuan } from './wfa/pengajuan.ts'

/**
 * The content of a message about an event. When several events concern one matter that is told
 * once, it names the matter.
 */
type Isi = Omit<DraftPesan, 'peristiwa'> & Partial<Pick<DraftPesan, 'peristiwa'>>

/**
 * Returns the content of a message about an event of a kind to people outside the portal, in the
 * regency's time zone.
 */
type Penulis<Jenis extends JenisKejadian> = (
  data: DataKejadian<Jenis>,
  zona: Zona,
) => readonly Isi[]

const LAST_MINUTE = 24 * 60 - 1

/** The warnings that their person may read. */
const FOR_PERSON: readonly string[] = semuaPeringatan
  .filter(({ kepada }) => kepada.some((one) => one === 'pegawai'))
  .map(({ kode }) => kode)

/** Returns a decision on somebody's request: the days concerned, and the text. */
function aboutRequest(
  status: StatusPengajuan,
  judul: string,
  sentence: (hari: string) => string,
): (data: DataKejadian<'wfa.disetujui'>) => readonly Isi[] {
  return ({ id, nip, hari }) => {
    const days = daysOf(hari, status)
    if (days.length === 0) return []
    return [{ ...note(nip, id), jenis: 'keputusan', judul, isi: sentence(days), tujuan: 'wfa' }]
  }
}

function daysOf(hari: DataKejadian<'wfa.disetujui'>['hari'], status: StatusPengajuan): string {
  return datesInWords(hari.filter((day) => day.status === status).map((day) => day.tanggal)).id
}

/** Returns the common part of messages about one matter of a person. */
function note(nip: string, rujukan: string | null) {
  return { nip, rujukan, tenggat: null }
}

/** Tells each person of a roster their days. */
function aboutRoster(judul: string, sentence: (hari: string) => string) {
  return ({ id, hari }: DataKejadian<'wfa.roster-terbit' | 'wfa.roster-batal'>): readonly Isi[] =>
    [...Map.groupBy(hari, ({ nip }) => nip)].map(([nip, days]) => ({
      ...note(nip, id),
      jenis: 'keputusan',
      judul,
      isi: sentence(datesInWords(days.map(({ tanggal }) => tanggal).toSorted()).id),
      tujuan: 'roster',
    }))
}

const KOREKSI = {
  disetujui: ['Koreksi presensi disetujui', 'disetujui'],
  ditolak: ['Koreksi presensi tidak disetujui', 'tidak disetujui'],
  kedaluwarsa: ['Koreksi presensi beralih', 'belum diputuskan atasan dan beralih ke BKPSDM'],
} as const

/**
 * The events that people are told of outside the portal, each with its text. It names no money, no
 * discipline and no reason: details are in the portal. Pending decisions are not here, because
 * deciders get one digest each morning.
 */
const PENULIS: { readonly [Jenis in JenisKejadian]?: Penulis<Jenis> } = {
  'wfa.disetujui': (data) => {
    const refused = daysOf(data.hari, 'ditolak')
    const rest = refused === '' ? '' : ` Yang tidak disetujui: ${refused}.`
    return aboutRequest(
      'disetujui',
      'Pengajuan WFA disetujui',
      (hari) => `Pengajuan WFA Anda untuk ${hari} disetujui.${rest}`,
    )(data)
  },
  'wfa.ditolak': aboutRequest(
    'ditolak',
    'Pengajuan WFA tidak disetujui',
    (hari) => `Pengajuan WFA Anda untuk ${hari} tidak disetujui. Alasannya ada di portal.`,
  ),
  'wfa.dikembalikan': ({ id, nip, hari }, zona) => {
    const days = hari.filter(({ status }) => status === 'dikembalikan').map((day) => day.tanggal)
    const first = days.toSorted()[0]
    if (first === undefined) return []
    return [
      {
        ...note(nip, id),
        jenis: 'keputusan',
        judul: 'Pengajuan WFA perlu diperbaiki',
        isi: `Pengajuan WFA Anda untuk ${datesInWords(days).id} dikembalikan untuk diperbaiki. Catatannya ada di portal.`,
        tujuan: 'wfa',
        tenggat: instantAt(addDays(first, -1), LAST_MINUTE, zona),
      },
    ]
  },
  'wfa.dicabut': aboutRequest(
    'dicabut',
    'Persetujuan WFA dicabut',
    (hari) => `Persetujuan WFA Anda untuk ${hari} dicabut. Alasannya ada di portal.`,
  ),
  'wfa.kedaluwarsa': aboutRequest(
    'kedaluwarsa',
    'Pengajuan WFA kedaluwarsa',
    (hari) =>
      `Pengajuan WFA Anda untuk ${hari} belum diputuskan sampai harinya tiba, sehingga tidak berlaku.`,
  ),
  'wfa.dipanggil': ({ id, nip, tanggal, harusTiba }) => {
    if (tanggal === undefined || harusTiba === undefined) return []
    return [
      {
        ...note(nip, id),
        jenis: 'panggilan',
        judul: 'Anda dipanggil ke kantor',
        isi: `Anda diminta hadir di kantor pada ${dateInWords(tanggal).id}, paling lambat pukul ${clock(harusTiba)}.`,
        tujuan: 'wfa',
        tenggat: Date.parse(harusTiba),
      },
    ]
  },
  'wfa.perlu-ditinjau': ({ id, nip, hari }) => [
    {
      ...note(nip, id),
      jenis: 'perlu-dilihat',
      judul: 'Hari WFA ditinjau kembali',
      isi: `Hari WFA Anda tanggal ${datesInWords(hari).id} sedang ditinjau kembali. Keputusannya akan disampaikan.`,
      tujuan: 'wfa',
    },
  ],
  'wfa.roster-terbit': aboutRoster(
    'Jadwal WFA terbit',
    (hari) => `Anda dijadwalkan WFA pada ${hari}.`,
  ),
  'wfa.roster-batal': aboutRoster(
    'Jadwal WFA dibatalkan',
    (hari) => `Jadwal WFA Anda untuk ${hari} dibatalkan.`,
  ),
  'presensi.dikoreksi': ({ id, nip, tanggal, status }) => {
    if (!(status in KOREKSI)) return []
    // Safe because it was just found among the keys.
    const [judul, what] = KOREKSI[status as keyof typeof KOREKSI]
    const isi = `Koreksi presensi Anda untuk ${dateInWords(tanggal).id} ${what}.`
    return [{ ...note(nip, id), jenis: 'keputusan', judul, isi, tujuan: 'presensi' }]
  },
  'presensi.ditandai': ({ id, nip, tanggal, status }) =>
    status === 'baru'
      ? [
          {
            ...note(nip, id),
            peristiwa: `tanda-${id}`,
            jenis: 'perlu-dilihat',
            judul: 'Penjelasan Anda diperlukan',
            isi: `Ada presensi pada ${dateInWords(tanggal).id} yang memerlukan penjelasan Anda.`,
            tujuan: 'presensi',
          },
        ]
      : [],
  'presensi.dinilai': ({ nip, tanggal, rancangan }) =>
    rancangan === undefined
      ? []
      : [
          {
            ...note(nip, null),
            peristiwa: `lengkapi-${tanggal}`,
            jenis: 'tenggat',
            judul: 'Presensi belum lengkap',
            isi: `Presensi Anda untuk ${dateInWords(tanggal).id} belum lengkap. Periksa, dan ajukan koreksi bila ada yang perlu diperbaiki.`,
            tujuan: 'presensi',
          },
        ],
  'presensi.dinilai-ulang': ({ nip, dari, sampai }) => [
    {
      ...note(nip, null),
      jenis: 'perlu-dilihat',
      judul: 'Presensi dinilai kembali',
      isi: `Data kepegawaian yang baru diterima mengubah penilaian presensi Anda untuk ${spanInWords(dari, sampai).id}. Hasilnya ada di portal.`,
      tujuan: 'presensi',
    },
  ],
  'laporan.diverifikasi': ({ id, nip, tanggal, status }) =>
    status === 'dikembalikan'
      ? [
          {
            ...note(nip, id),
            jenis: 'keputusan',
            judul: 'Laporan perlu diperbaiki',
            isi: `Laporan kerja Anda untuk ${dateInWords(tanggal).id} dikembalikan untuk diperbaiki. Catatannya ada di portal.`,
            tujuan: 'laporan',
          },
        ]
      : [],
  'kinerja.disanggah': ({ id, nip, bulan, status }) =>
    status === 'diajukan'
      ? []
      : [
          {
            ...note(nip, id),
            jenis: 'keputusan',
            judul: 'Sanggahan dijawab',
            isi: `Sanggahan Anda atas ${monthInWords(bulan).id} sudah dijawab. Jawabannya ada di portal.`,
            tujuan: 'kinerja',
          },
        ],
  'peringatan.muncul': ({ id, nip, kode }) =>
    nip !== null && FOR_PERSON.includes(kode)
      ? [
          {
            ...note(nip, id),
            jenis: 'perlu-dilihat',
            judul: 'Ada yang perlu dilihat',
            isi: 'Ada yang perlu Anda lihat di Luwes. Buka portal untuk membacanya.',
            tujuan: 'peringatan',
          },
        ]
      : [],
}

/** Returns '10.30' of '2026-11-19T10:30:00+07:00', as sentences write a time of day. */
function clock(waktu: string): string {
  return waktu.slice(11, 16).replace(':', '.')
}

// Safe because the keys of a constant are those that its type names.
/** The events of which somebody is told. */
export const KEJADIAN_BERPESAN = Object.keys(PENULIS) as readonly JenisKejadian[]

/** An event as the outbox stores it. */
export interface KejadianLalu {
  readonly urut: number
  readonly jenis: JenisKejadian
  readonly data: DataKejadian<JenisKejadian>
}

/** Returns the messages to people outside the portal for an event of the outbox. */
export function draftsOf({ urut, jenis, data }: KejadianLalu, zona: Zona): DraftPesan[] {
  // Safe because the outbox holds each event in the shape of its kind.
  const penulis = PENULIS[jenis] as Penulis<JenisKejadian> | undefined
  return (penulis?.(data, zona) ?? []).map((isi) => ({ peristiwa: `kejadian-${urut}`, ...isi }))
}

/** Returns the message about a reply ping (R42). */
export function draftOfPing(
  { id, nip, batas }: { readonly id: string; readonly nip: string; readonly batas: Instant },
  pukul: string,
): DraftPesan {
  return {
    ...note(nip, id),
    peristiwa: `ping-${id}`,
    jenis: 'panggilan',
    judul: 'Jawab panggilan WFA',
    isi: `Buka portal dan jawab panggilan hari WFA Anda sebelum pukul ${pukul.replace(':', '.')}.`,
    tujuan: 'presensi',
    tenggat: batas,
  }
}

/** Returns the message about a report of a WFA day that is due soon. */
export function draftOfLaporan(
  {
    nip,
    tanggal,
    batas,
  }: { readonly nip: string; readonly tanggal: LocalDate; readonly batas: Instant },
  pukul: string,
): DraftPesan {
  return {
    ...note(nip, null),
    peristiwa: `laporan-${tanggal}`,
    jenis: 'tenggat',
    judul: 'Laporan hari WFA belum dikirim',
    isi: `Laporan kerja Anda untuk ${dateInWords(tanggal).id} belum dikirim. Kirim sebelum pukul ${pukul.replace(':', '.')}.`,
    tujuan: 'laporan',
    tenggat: batas,
  }
}

/** Returns the message about a day that can be corrected only for a short time. */
export function draftOfKoreksi(
  {
    nip,
    tanggal,
    sampai,
  }: { readonly nip: string; readonly tanggal: LocalDate; readonly sampai: LocalDate },
  zona: Zona,
): DraftPesan {
  return {
    ...note(nip, null),
    peristiwa: `koreksi-${tanggal}`,
    jenis: 'tenggat',
    judul: 'Batas koreksi presensi sudah dekat',
    isi: `Presensi Anda untuk ${dateInWords(tanggal).id} belum lengkap. Koreksi dapat diajukan sampai ${dateInWords(sampai).id}.`,
    tujuan: 'presensi',
    tenggat: instantAt(sampai, LAST_MINUTE, zona),
  }
}

/** A directive, issued or withdrawn, as the outbox stores it. */
export type KejadianArahan = DataKejadian<'wfa.arahan-terbit' | 'wfa.arahan-batal'>

/** The events about whole units; their people are looked up. */
export const KEJADIAN_UNIT: readonly JenisKejadian[] = ['wfa.arahan-terbit', 'wfa.arahan-batal']

const ARAHAN = {
  rumah: 'bekerja dari rumah',
  masuk: 'bekerja di kantor',
} as const

/**
 * Returns the message to each person of the units of a directive, with the days on which they
 * belong to them.
 */
export function draftsOfArahan(
  { id, status, jenis }: KejadianArahan,
  people: readonly { readonly nip: string; readonly tanggal: LocalDate }[],
): DraftPesan[] {
  const work = ARAHAN[jenis]
  const issued = status === 'terbit'
  return [...Map.groupBy(people, ({ nip }) => nip)].map(([nip, days]) => {
    const hari = datesInWords(days.map(({ tanggal }) => tanggal).toSorted()).id
    return {
      ...note(nip, id),
      peristiwa: `arahan-${status}-${id}`,
      jenis: 'keputusan',
      judul: issued ? `Arahan ${work}` : `Arahan ${work} dibatalkan`,
      isi: issued
        ? `Anda diarahkan ${work} pada ${hari}.`
        : `Arahan ${work} untuk ${hari} dibatalkan.`,
      tujuan: 'roster',
    }
  })
}
