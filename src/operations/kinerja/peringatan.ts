import {
  type Penanya,
  type Peringatan,
  settleWarning,
  warningFor,
  warningOf,
  warningsFor,
} from '../../db/kinerja/peringatan.ts'
import { addStep } from '../../db/presensi/perkara.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { namaPeringatan } from '../../domain/kinerja/peringatan/index.ts'
import { endPeringatan, type TindakLanjut } from '../../domain/kinerja/peringatan/tindak-lanjut.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { asProblem, MEANWHILE, nextStep, stepsToWire, timeToWire } from '../presensi/perkara.ts'
import type { Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'

function toWire(zona: Deps['zona'], { isi, riwayat, ...warning }: Peringatan, caller: Caller) {
  const { pesan, dasar, angka, hari, kepada } = isi
  const { id, kode, nip, nama, unitKerja, unit, status, munculPada, terbukaPada } = warning
  return {
    id,
    kode,
    jenis: namaPeringatan(kode),
    nip,
    nama,
    unitKerja,
    unit,
    status,
    pesan,
    dasar,
    angka,
    hari,
    kepada,
    munculPada: timeToWire(munculPada, zona),
    terbukaPada: timeToWire(terbukaPada, zona),
    /** Whether the caller may end it: never one about themselves. */
    dapatDitindak: status === 'baru' && nip !== caller.nip && !isReader(caller),
    riwayat: stepsToWire(riwayat, zona),
  }
}

/** A warning on the wire. */
export type PeringatanWire = ReturnType<typeof toWire>

function askerOf(deps: Deps, { nip, peran }: Caller, kini: Instant): Penanya {
  return {
    nip,
    kini,
    hariIni: localDate(kini, deps.zona),
    bkd: peran.includes('bkd'),
    inspektorat: peran.includes('inspektorat'),
  }
}

/** The inspektorat reads all and changes nothing. */
function isReader({ peran }: Caller): boolean {
  return peran.includes('inspektorat') && !peran.includes('bkd')
}

const PAGE = 50

/** Peringatan: the warnings that somebody may see, the newest first; open ones, or those that have ended. */
export async function listPeringatan(
  deps: Deps,
  caller: Caller,
  { selesai, after }: { readonly selesai: boolean; readonly after?: string | undefined },
): Promise<Result<Page<PeringatanWire>, Problem>> {
  const asker = askerOf(deps, caller, deps.now())
  const dot = after?.indexOf('.') ?? -1
  const place =
    after === undefined ? null : { pada: Number(after.slice(0, dot)), id: after.slice(dot + 1) }
  const read = await readAs(deps.db, caller, [
    warningsFor(deps.db, asker, { selesai, after: place, limit: PAGE }),
  ])
  if (!read.ok) return read
  const [rows] = read.value
  const found = rows.map(warningOf)
  const last = found.length === PAGE ? found.at(-1) : undefined
  return ok({
    data: found.map((one) => toWire(deps.zona, one, caller)),
    after: last ? `${last.munculPada}.${last.id}` : null,
  })
}

/** How a warning is ended, and why; a case of the discipline system by its number. */
export interface TindakLanjutDiminta {
  readonly tindakLanjut: TindakLanjut
  readonly alasan: string
  readonly nomorPerkara?: string | undefined
}

/** Tindak lanjut: ends a warning: explained, coached, a policy changed, or handed to the discipline system. */
export async function followUp(
  deps: Deps,
  caller: Caller,
  id: string,
  { tindakLanjut, alasan, nomorPerkara }: TindakLanjutDiminta,
): Promise<Result<PeringatanWire, Problem>> {
  const { db } = deps
  const now = deps.now()
  const read = await readAs(db, caller, [warningFor(db, askerOf(deps, caller, now), id)])
  if (!read.ok) return read
  const [[row]] = read.value
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH })
  const warning = warningOf(row)
  const sendiri = warning.nip === caller.nip
  const ended = endPeringatan(
    warning.status,
    { sendiri, berwenang: !isReader(caller) },
    tindakLanjut,
  )
  if (!ended.ok) return err(asProblem(ended.error))
  const isi = nomorPerkara === undefined ? alasan : `${alasan} (${nomorPerkara})`
  const step = nextStep(warning, { pada: now, oleh: caller.nip, langkah: tindakLanjut, isi })
  const { nip, unitKerja, kode } = warning
  const data = { id, kode, nip, unitKerja, status: ended.value }
  const event = { jenis: 'peringatan.selesai' as const, entitas: id, data }
  const written = await db.write([
    addStep(db, id, step),
    settleWarning(id, ended.value),
    ...announce(db, [event], now, deps.newId),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: 'peringatan.tindak-lanjut',
      entitas: id,
      data: { ...data, alasan, nomorPerkara: nomorPerkara ?? null },
    }),
  ])
  if (!written.ok) return err(MEANWHILE)
  const after = { ...warning, status: ended.value, riwayat: [...warning.riwayat, step] }
  return ok(toWire(deps.zona, after, caller))
}

const NO_SUCH = {
  id: 'Tidak ada peringatan dengan id ini untuk Anda.',
  en: 'There is no warning with this id for you.',
}
