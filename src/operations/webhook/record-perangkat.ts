import { writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { keepDevice, type Perangkat, perangkatFrom } from '../../db/webhook/perangkat.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import {
  ENDPOINT_SALAH,
  type HalamanPortal,
  isPortalPage,
  isPushService,
  type LanggananPush,
} from '../../domain/webhook/perangkat.ts'
import { digestOf } from '../shared/digest.ts'
import type { Problem } from '../shared/problem.ts'

/** A device as its browser describes it. */
export interface PerangkatDraft extends LanggananPush {
  readonly nama: string
  readonly halaman: HalamanPortal
}

/** The most devices of a person. */
const MOST = 10

/**
 * Records a device on which the caller wants messages. The same device again changes its pages; a
 * device of another person becomes the caller's.
 *
 * @throws When the database refuses the device.
 */
export async function recordPerangkat(
  deps: Deps,
  caller: Caller,
  draft: PerangkatDraft,
): Promise<Result<Perangkat, Problem>> {
  const { db, portalOrigins } = deps
  if (!deps.push) return err({ kind: 'bentrok', message: OFF })
  const { endpoint, p256dh, auth, nama, halaman } = draft
  if (!isPushService(endpoint)) {
    return err({ kind: 'salah-isi', issues: [{ path: '/endpoint', message: ENDPOINT_SALAH }] })
  }
  const strange = Object.entries(halaman).find(
    ([, page]) => page !== undefined && !isPortalPage(page, portalOrigins),
  )
  if (strange) {
    const [tujuan] = strange
    return err({ kind: 'salah-isi', issues: [{ path: `/halaman/${tujuan}`, message: STRANGE }] })
  }
  const dibuat = deps.now()
  const id = await digestOf(endpoint)
  const { nip } = caller
  const row = { id, nip, endpoint, p256dh, auth, nama, halaman: JSON.stringify(halaman), dibuat }
  const entry = { pada: dibuat, oleh: nip, tindakan: 'perangkat.tambah', entitas: nip }
  const written = await writeAs(db, caller, [
    ...keepDevice(row, MOST),
    record(db, { ...entry, data: { nama, layanan: new URL(endpoint).host } }),
  ])
  if (!written.ok) return written
  if (!written.value.ok) throw new Error('the database refused a device')
  const [[kept] = []] = written.value.value
  if (!kept) throw new Error('the database answered no device')
  return ok(perangkatFrom(kept))
}

const OFF = {
  id: 'Pemberitahuan di perangkat belum diaktifkan di daerah ini. Hubungi pengelola.',
  en: 'Notifications on devices are not turned on in this regency. Ask the operators.',
}
const STRANGE = {
  id: 'Isi dengan halaman portal: alamat yang dimulai dengan / atau asal portal yang terdaftar.',
  en: 'Give a page of the portal: a path that begins with /, or one of its registered origins.',
}
