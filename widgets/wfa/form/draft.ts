import type { Body, Bukti, Pengajuan, Rencana } from '../../shared/contract.ts'
import type { LocalDate } from '../../shared/dates.ts'
import type { Fault } from '../../shared/faults.ts'
import { parseNumber } from '../../shared/fields.ts'
import { emptyLine, type Isian, type RencanaIsian } from '../state.ts'
import { messages } from './messages.ts'

/** A request as far as it is typed. */
export type Draf = Omit<Body<'ajukan'>, 'jenis'> & Pick<Isian, 'jenis'>

/** What is asked of the rules before a request is filed. */
type Pratinjau = Omit<Body<'periksaPengajuan'>, 'jenis'> & Pick<Isian, 'jenis'>

/** Returns the form as a request. */
export function toDraft(form: Isian): Draf {
  return {
    jenis: form.jenis,
    hari: form.hari,
    ...(needsPlace(form.jenis) && { lokasi: { nama: form.lokasi.trim() } }),
    alasan: form.alasan.trim(),
    rencana: needsPlan(form.jenis) ? form.rencana.map(toLine) : [],
    ...(needsHours(form.jenis) && { jam: { mulai: form.mulai, selesai: form.selesai } }),
    ...(needsProof(form.jenis) && { bukti: [proofOf(form)] }),
    ...(form.perbaikanDari && { perbaikanDari: form.perbaikanDari }),
  }
}

/** Returns the part of the form that a preview needs: only complete entries. */
export function toPreview(form: Isian): Pratinjau {
  const { jenis, hari, lokasi, jam, bukti, ...rest } = toDraft(form)
  const rencana = rest.rencana.filter(isWhole)
  return {
    jenis,
    hari,
    ...(lokasi?.nama && { lokasi }),
    ...(jam?.mulai && jam.selesai && { jam }),
    ...(bukti?.every(({ jenis, nomor }) => jenis && nomor) && { bukti }),
    ...(rencana.length > 0 && { rencana }),
  }
}

/** Returns the form of a returned request to correct; past days are left out. */
export function fromPengajuan(request: Pengajuan, today: LocalDate): Isian {
  const rencana = request.rencana.map(({ target, ...line }) => {
    return { ...line, target: String(target).replace('.', ',') }
  })
  return {
    jenis: request.jenis,
    hari: request.hari.map(({ tanggal }) => tanggal).filter((tanggal) => tanggal >= today),
    lokasi: request.lokasi?.nama ?? '',
    alasan: request.alasan,
    rencana: rencana.length > 0 ? rencana : [emptyLine],
    mulai: request.jam?.mulai ?? '',
    selesai: request.jam?.selesai ?? '',
    buktiJenis: request.bukti?.[0]?.jenis ?? '',
    buktiNomor: request.bukti?.[0]?.nomor ?? '',
    perbaikanDari: request.id,
  }
}

/** Returns the form with a free day in place of the first full one, or added to the others. */
export function swapDay(form: Isian, full: readonly LocalDate[], free: LocalDate): LocalDate[] {
  const first = form.hari.find((date) => full.includes(date))
  return [...new Set([...form.hari.filter((date) => date !== first), free])].sort()
}

/** Returns what is missing before the form can be sent, in the order of the form. */
export function faultsOf(form: Isian): Fault[] {
  const faults: Fault[] = []
  const miss = (field: string, text: Fault['text']) => faults.push({ field, text })
  if (!form.jenis) miss('jenis', messages.wajibJenis)
  if (needsPlace(form.jenis) && !form.lokasi.trim()) miss('lokasi', messages.wajibTempat)
  if (needsHours(form.jenis)) {
    if (!form.mulai) miss('mulai', messages.wajibMulai)
    if (!form.selesai) miss('selesai', messages.wajibSelesai)
  }
  if (needsProof(form.jenis)) {
    const { jenis, nomor } = proofOf(form)
    if (!jenis) miss('bukti-jenis', messages.wajibBuktiJenis)
    if (!nomor) miss('bukti-nomor', messages.wajibBuktiNomor)
  }
  if (form.hari.length === 0) miss('hari', messages.wajibHari)
  if (!form.alasan.trim()) miss('alasan', messages.wajibAlasan)
  return needsPlan(form.jenis) ? [...faults, ...planFaults(form)] : faults
}

function planFaults({ rencana }: Isian): Fault[] {
  return rencana.flatMap((line, index) => {
    const { hasil, target, satuan } = toLine(line)
    const values = { n: index + 1 }
    const fault = (key: string, text: Fault['text']) => {
      return { field: `rencana-${index}-${key}`, text, values }
    }
    return [
      ...(hasil ? [] : [fault('hasil', messages.wajibHasil)]),
      ...(target > 0 ? [] : [fault('target', messages.wajibTarget)]),
      ...(satuan ? [] : [fault('satuan', messages.wajibSatuan)]),
    ]
  })
}

/** Returns the field of a rule, if there is one. */
export function fieldOfRule(code: string): string {
  if (code === 'wfa.rencana') return 'rencana-0-hasil'
  if (code === 'wfa.bukti') return 'bukti-nomor'
  if (code === 'wfa.jam-inti' || code === 'wfa.jam-mingguan') return 'mulai'
  if (code === 'wfa.kebijakan-tidak-ada') return 'jenis'
  return HARI_RULES.has(code) ? 'hari' : 'periksa'
}

/** Returns the field that a JSON pointer into the request refers to. */
export function fieldOfPath(path: string): string {
  const [, root = '', index = '0', key = 'hasil'] = path.split('/')
  if (root === 'jam') return index === 'selesai' ? 'selesai' : 'mulai'
  if (root === 'bukti') return key === 'jenis' ? 'bukti-jenis' : 'bukti-nomor'
  return root === 'rencana' ? `rencana-${index}-${key}` : root
}

const HARI_RULES = new Set(
  [
    'batas-mingguan kuota minimum-kantor pemberitahuan bukan-hari-kerja hari-ganda',
    'baru-menjabat sekali-setahun batas-bulanan batas-tahunan ulang-tahun-ibu',
  ].flatMap((names) => names.split(' ').map((name) => `wfa.${name}`)),
)

function toLine({ hasil, target, satuan, kra }: RencanaIsian): Rencana {
  const line = { hasil: hasil.trim(), target: parseNumber(target), satuan: satuan.trim() }
  return kra ? { ...line, kra } : line
}

function proofOf({ buktiJenis, buktiNomor }: Isian): Bukti {
  return { jenis: buktiJenis.trim(), nomor: buktiNomor.trim() }
}

function isWhole({ hasil, target, satuan }: Rencana): boolean {
  return hasil !== '' && target > 0 && satuan !== ''
}

/**
 * The requirements of each kind besides days and reason. The server has the last word: its refusals
 * are shown with their article.
 */

const PLACE = new Set(['kantor-lain', 'lokasi-lain'])
const HOURS = new Set(['sif', 'dinamis'])
const PROOF = new Set(['keadaan-khusus', 'merawat-orang-tua'])

/** Returns whether a kind needs the name of a place; home is known already. */
export function needsPlace(jenis: string): boolean {
  return PLACE.has(jenis)
}

/** Returns whether a kind needs hours, because it is flexible by time. */
export function needsHours(jenis: string): boolean {
  return HOURS.has(jenis)
}

/** Returns whether a kind needs a proof. */
export function needsProof(jenis: string): boolean {
  return PROOF.has(jenis)
}

/** Returns whether a kind needs a work plan: an excuse from work has none. */
export function needsPlan(jenis: string): boolean {
  return jenis !== 'ulang-tahun-ibu'
}
