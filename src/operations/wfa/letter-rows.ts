import type { Statement } from '../../db/engine/client.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { PengajuanBernama } from '../../db/wfa/pengajuan.ts'
import { announceLetter, insertLetter } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import { editionOn, policyOn } from '../../domain/edition.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Pegawai } from '../../domain/pegawai/pegawai.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import {
  CODE_LENGTH,
  cited,
  codeFrom,
  grantedDays,
  type IsiSurat,
  numberPattern,
} from '../../domain/wfa/surat.ts'

/** The approver, with the jabatan of the office that they hold or stand in for. */
export interface Penandatangan {
  readonly nip: Nip
  readonly nama: string
  readonly jabatan: string
  /** How they stood in; `null` where they hold the office. */
  readonly sebagai: 'plh' | 'plt' | null
}

/** The words before the name of an office that somebody stands in for. */
const SEBAGAI = { plh: 'Plh. ', plt: 'Plt. ' } as const

/** Returns the content of the letter of an approved request, as of now. */
export function letterContent(
  deps: Deps,
  request: PengajuanBernama,
  { nip, nama, jabatan }: Pick<Pegawai, 'nip' | 'nama' | 'jabatan'>,
  by: Penandatangan,
  pada: Instant,
): IsiSurat {
  const hari = grantedDays(request)
  const clause = policyOn(deps.editions, hari[0] ?? '').wfa['wfa.kebijakan-tidak-ada']
  const elsewhere = request.lokasi?.nama ?? request.namaUnit
  return {
    daerah: deps.daerah,
    namaUnit: request.namaUnit,
    nip,
    nama,
    jabatan,
    hari,
    tempat: request.jenis === 'rumah' ? 'Rumah pegawai' : elsewhere,
    rencana: request.rencana.map(({ hasil, target, satuan }) => ({ hasil, target, satuan })),
    dasar: clause ? cited(clause.basis) : [],
    penyetuju: {
      nama: by.nama,
      jabatan: `${by.sebagai ? SEBAGAI[by.sebagai] : ''}${by.jabatan}`,
      nip: by.nip,
    },
    tanggal: localDate(pada, request.zona),
  }
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
