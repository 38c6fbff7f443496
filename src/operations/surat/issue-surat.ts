import { record } from '../../db/kejadian.ts'
import { stillActive } from '../../db/pegawai.ts'
import type { PengajuanBernama } from '../../db/pengajuan.ts'
import { announceLetter, insertLetter, letterOf, namedIn, type Surat } from '../../db/surat.ts'
import type { Deps } from '../../deps.ts'
import { editionOn, policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import {
  CODE_LENGTH,
  cited,
  codeFrom,
  daysInForce,
  grantedDays,
  type IsiSurat,
  type KeadaanSurat,
  numberPattern,
  stateOf,
} from '../../domain/wfa/surat.ts'
import type { Problem } from '../shared/problem.ts'
import { readPengajuan } from '../wfa/read-pengajuan.ts'

/** A letter as it is shown: what it said, which of its days still hold, and how it was signed. */
export interface SuratTugas extends Pick<Surat, 'kode' | 'nomor' | 'isi' | 'tandaTangan'> {
  readonly hariBerlaku: readonly string[]
  readonly keadaan: KeadaanSurat
  readonly zona: Zona
}

/**
 * Surat tugas: the letter of an approved request, for those who may read the request.
 *
 * Issued by the first reading after the approval, under the unit's next number; ever after the same
 * letter. It keeps what it said; which of its days still hold is looked up. The inspektorat, who
 * changes nothing, sees it once it is issued.
 */
export async function issueSurat(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<SuratTugas, Problem>> {
  const found = await readPengajuan(deps, caller, id)
  if (!found.ok) return found
  const request = found.value
  const approver = request.riwayat.findLast(({ keputusan }) => keputusan === 'setuju')?.oleh
  const [letters, people, active] = await deps.db.read([
    letterOf(deps.db, id),
    namedIn(deps.db, [request.nip, approver ?? '']),
    stillActive(deps.db, caller.nip),
  ])
  if (letters[0]) return ok(asShown(letters[0], request))
  if (active.length === 0) return err({ kind: 'belum-masuk' })
  if (request.jenis === 'ulang-tahun-ibu') return err({ kind: 'bentrok', message: NO_DUTY })
  const hari = grantedDays(request)
  if (hari.length === 0) return err({ kind: 'bentrok', message: NOT_APPROVED })
  if (onlyReads(caller, request)) return err({ kind: 'tidak-ada', message: NOT_ISSUED })
  const persons = new Map(people.map((one) => [one.nip, one]))
  const [applicant, official] = [persons.get(request.nip), persons.get(approver ?? '')]
  if (!applicant || !official) throw new Error('an approved request without its people')
  const isi = contentOf(deps, request, applicant.data, official.data)
  return save(deps, caller, request, isi)
}

/** Whether somebody sees the request only as the inspektorat, who changes nothing. */
function onlyReads({ nip, peran }: Caller, request: PengajuanBernama): boolean {
  const own = [request.nip, request.perekomendasi, request.penyetuju].includes(nip)
  return peran.includes('inspektorat') && !peran.includes('bkd') && !own
}

function contentOf(
  deps: Deps,
  request: PengajuanBernama,
  { nip, nama, jabatan }: Pick<IsiSurat, 'nip' | 'nama' | 'jabatan'>,
  penyetuju: IsiSurat['penyetuju'],
): IsiSurat {
  const hari = grantedDays(request)
  const clause = policyOn(deps.editions, hari[0] ?? '').wfa['wfa.kebijakan-tidak-ada']
  return {
    daerah: deps.daerah,
    namaUnit: request.namaUnit,
    nip,
    nama,
    jabatan,
    hari,
    tempat:
      request.lokasi?.nama ?? (request.jenis === 'rumah' ? 'Rumah pegawai' : request.namaUnit),
    rencana: request.rencana.map(({ hasil, target, satuan }) => ({ hasil, target, satuan })),
    dasar: clause ? [cited(clause.basis)] : [],
    penyetuju: { nama: penyetuju.nama, jabatan: penyetuju.jabatan, nip: penyetuju.nip },
    tanggal: localDate(deps.now(), request.zona),
  }
}

async function save(
  deps: Deps,
  { nip: oleh }: Caller,
  request: PengajuanBernama,
  isi: IsiSurat,
): Promise<Result<SuratTugas, Problem>> {
  const { id, nip, unitKerja } = request
  const pada = deps.now()
  const kode = codeFrom(crypto.getRandomValues(new Uint8Array(CODE_LENGTH)))
  const { since, policy } = editionOn(deps.editions, isi.tanggal)
  const letter = {
    kode,
    pengajuanId: id,
    unitKerja,
    tahun: Number(isi.tanggal.slice(0, 4)),
    pola: numberPattern(policy.ketentuan.nomorSurat.value, unitKerja, isi.tanggal),
    terbitPada: pada,
    isi,
  }
  const data = { id, nip, unitKerja, kode, hari: isi.hari, status: 'berlaku' }
  const entry = { pada, oleh, tindakan: 'surat.terbit', entitas: id }
  await deps.db.write([
    insertLetter(letter),
    announceLetter({ id: deps.newId(), pada, data }, kode),
    record(deps.db, { ...entry, data: { kode, hari: isi.hari, edisi: since } }),
  ])
  // Read back for its number; where somebody else was first, it is theirs that stands.
  const [letters] = await deps.db.read([letterOf(deps.db, id)])
  if (!letters[0]) throw new Error('the database refused a letter')
  return ok(asShown(letters[0], request))
}

function asShown(letter: Surat, { hari, zona }: PengajuanBernama): SuratTugas {
  const { kode, nomor, isi, tandaTangan } = letter
  const hariBerlaku = daysInForce(isi.hari, hari)
  return {
    kode,
    nomor,
    isi,
    tandaTangan,
    hariBerlaku,
    keadaan: stateOf(isi.hari, hariBerlaku),
    zona,
  }
}

const NOT_APPROVED = {
  id: 'Surat tugas terbit sesudah pengajuan disetujui, selama ada hari yang masih disetujui.',
  en: 'The letter is issued once the request is approved, while a day of it is.',
}
const NOT_ISSUED = {
  id: 'Surat tugas pengajuan ini belum terbit.',
  en: 'The letter of this request has not been issued yet.',
}
const NO_DUTY = {
  id: 'Izin ulang tahun ibu bukan penugasan, jadi tidak memerlukan surat tugas.',
  en: 'The excuse for a mother’s birthday is no assignment and needs no letter.',
}
