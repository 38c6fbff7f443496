import type { Statement } from '../../db/engine/client.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { PengajuanBernama } from '../../db/wfa/pengajuan.ts'
import { announceLetter, insertLetter } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import { type Editions, editionOn } from '../../domain/edition.ts'
import { KLAUSA } from '../../domain/klausa.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { RiwayatOrang } from '../../domain/pegawai/riwayat-orang.ts'
import { dateInWords } from '../../domain/shared/date-words.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import {
  basesOf,
  CODE_LENGTH,
  codeFrom,
  grantedDays,
  type IsiSurat,
  numberPattern,
} from '../../domain/wfa/surat.ts'

/** The approver, with the jabatan of the office that they hold or deputise in. */
export interface Penandatangan {
  readonly nip: Nip
  readonly nama: string
  readonly jabatan: string
  /** The kind of deputy; `null` if they hold the office. */
  readonly sebagai: 'plh' | 'plt' | null
}

/** The words before the name of an office for a deputy. */
const SEBAGAI = { plh: 'Plh. ', plt: 'Plt. ' } as const

/** Returns the content of the letter of an approved request, as of now. */
export function letterContent(
  deps: Deps,
  request: PengajuanBernama,
  orang: RiwayatOrang,
  by: Penandatangan,
  pada: Instant,
): IsiSurat {
  const hari = grantedDays(request)
  const editions = [...new Set(hari.map((day) => editionOn(deps.editions, day)))]
  const adopted = hari.flatMap((day) => regulationsOn(deps.editions, day))
  const namaUnit = through(hari, (day) => orang.pada(day).unit.nama)
  const elsewhere = request.lokasi?.nama ?? namaUnit
  return {
    daerah: deps.daerah,
    kota: deps.kota,
    namaUnit,
    nip: orang.nip,
    nama: orang.nama,
    jabatan: through(hari, (day) => orang.pada(day).pegawai.jabatan),
    hari,
    tempat: request.jenis === 'rumah' ? 'Rumah pegawai' : elsewhere,
    rencana: request.rencana.map(({ hasil, target, satuan }) => ({ hasil, target, satuan })),
    dasar: basesOf(editions, deps.daerah, [...new Set(adopted)]),
    penyetuju: {
      nama: by.nama,
      jabatan: `${by.sebagai ? SEBAGAI[by.sebagai] : ''}${by.jabatan}`,
      nip: by.nip,
    },
    tanggal: localDate(pada, request.zona),
  }
}

/**
 * Returns the regulations of the regency that set rules of WFA for a day, as a letter cites them.
 */
function regulationsOn(editions: Editions, date: LocalDate): string[] {
  const { perkada = [] } = editionOn(editions, date)
  return perkada
    .filter(({ klausa }) => klausa.some((kode) => OF_WFA.includes(KLAUSA.get(kode)?.bagian ?? '')))
    .map(({ dokumen }) => `${dokumen.nomor} tanggal ${dateInWords(dokumen.tanggal).id}`)
}

/** The parts of the law that a letter cites. */
const OF_WFA: readonly string[] = ['wfa', 'ketentuan']

/** Returns what holds on some days; if it changes between them, also the first day of each. */
function through(days: readonly LocalDate[], on: (day: LocalDate) => string): string {
  const told = days.map((day) => ({ day, text: on(day) }))
  return told
    .filter(({ text }, index) => index === 0 || told[index - 1]?.text !== text)
    .map(({ day, text }, index) => (index === 0 ? text : `mulai ${dateInWords(day).id}: ${text}`))
    .join('; ')
}

/** Returns whether a request gets a letter: something is granted, and it is an assignment. */
export function hasLetter({ jenis, hari }: Pick<PengajuanBernama, 'jenis' | 'hari'>): boolean {
  return jenis !== 'ulang-tahun-ibu' && grantedDays({ hari }).length > 0
}

/** Issues a letter under the next number of its unit, with its event and its audit row. */
export function issueLetter(
  deps: Deps,
  { id, nip, unitKerja }: PengajuanBernama,
  isi: IsiSurat,
  oleh: Nip,
  pada: Instant,
): Statement[] {
  const kode = codeFrom(crypto.getRandomValues(new Uint8Array(CODE_LENGTH)))
  const { since, policy } = editionOn(deps.editions, isi.tanggal)
  const data = { id, nip, unitKerja, kode, hari: isi.hari, status: 'berlaku' as const }
  const entry = { pada, oleh, tindakan: 'surat.terbit', entitas: id }
  return [
    insertLetter({
      kode,
      kunci: codeFrom(crypto.getRandomValues(new Uint8Array(CODE_LENGTH))),
      pengajuanId: id,
      unitKerja,
      tahun: Number(isi.tanggal.slice(0, 4)),
      pola: numberPattern(policy.ketentuan.nomorSurat.value, unitKerja, isi.tanggal),
      terbitPada: pada,
      isi,
    }),
    announceLetter({ id: deps.newId(), pada, data }, kode),
    record(deps.db, { ...entry, data: { kode, hari: isi.hari, edisi: since } }),
  ]
}
