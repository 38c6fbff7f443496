import type { Instant } from '../../domain/shared/local-time.ts'
import type { Sertifikat } from './mesin.ts'
import { baik, type Keadaan, masalah, type Temuan } from './temuan.ts'

const DAY_MS = 86_400_000
/** The days left on a certificate at which it needs attention, and at which it is urgent. */
const CERTIFICATE_SOON = 21
const CERTIFICATE_LATE = 3

/** Judges the days left on a certificate. */
export function judgeCertificate({ untuk, host, sampai }: Sertifikat, now: Instant): Temuan {
  const days = Math.floor((sampai - now) / DAY_MS)
  const kode = `sertifikat-${untuk}`
  const [id, en] =
    days < 0
      ? [`Sertifikat ${host} sudah kedaluwarsa.`, `The certificate of ${host} has expired.`]
      : [
          `Sertifikat ${host} berlaku ${days} hari lagi.`,
          `The certificate of ${host} holds for ${days} more days.`,
        ]
  if (days >= CERTIFICATE_SOON) return baik(kode, id, en)
  const keadaan: Exclude<Keadaan, 'baik'> = days < CERTIFICATE_LATE ? 'rusak' : 'peringatan'
  return masalah(
    kode,
    keadaan,
    { id, en },
    untuk === 'sso'
      ? {
          id: 'Minta pengelola SSO memperbarui sertifikatnya; setelah kedaluwarsa tidak ada yang dapat masuk.',
          en: 'Ask who runs the SSO to renew it; after it expires nobody can sign in.',
        }
      : {
          id: 'Perbarui sertifikat pada reverse proxy; setelah kedaluwarsa portal tidak dapat memuat Luwes.',
          en: 'Renew it at the reverse proxy; after it expires no portal can embed Luwes.',
        },
  )
}
