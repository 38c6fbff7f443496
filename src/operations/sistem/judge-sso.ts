import type { SsoProbe } from '../../adapters/sso-probe.ts'
import type { Text } from '../../domain/shared/text.ts'
import { baik, type Temuan, temuan } from './temuan.ts'

/** A clock that is further off than this makes tokens expire too early or too late. */
const MAX_SKEW_MS = 5_000

const CACAT: Readonly<Record<NonNullable<SsoProbe['cacat']>, (issuer: string) => [Text, Text]>> = {
  'tidak-menjawab': (issuer) => [
    { id: `SSO ${issuer} tidak menjawab.`, en: `The SSO ${issuer} does not answer.` },
    {
      id: 'Periksa SSO_ISSUER, dan apakah server ini dapat membuka <issuer>/.well-known/openid-configuration.',
      en: 'Look at SSO_ISSUER, and whether this machine reaches <issuer>/.well-known/openid-configuration.',
    },
  ],
  dialihkan: (issuer) => [
    {
      id: `SSO ${issuer} mengalihkan ke alamat lain. Luwes tidak mengikutinya.`,
      en: `The SSO ${issuer} redirects elsewhere. Luwes does not follow.`,
    },
    {
      id: 'Tulis SSO_ISSUER pada alamat yang menjawab sendiri, dan minta jwks_uri yang menjawab tanpa pengalihan. Bila pengalihan ini tidak Anda kenal, periksa DNS dan proxy lebih dahulu.',
      en: 'Write SSO_ISSUER as the address that answers itself, and ask for a jwks_uri that answers without a redirect. If you do not know this redirect, look at DNS and proxies first.',
    },
  ],
  'terlalu-besar': (issuer) => [
    {
      id: `SSO ${issuer} menjawab dokumen yang terlalu besar (lebih dari 512 KiB).`,
      en: `The SSO ${issuer} answers a document that is too large (over 512 KiB).`,
    },
    {
      id: 'Periksa apakah alamat discovery dan jwks_uri memang milik SSO itu.',
      en: 'Look whether the addresses of discovery and jwks_uri are those of the SSO.',
    },
  ],
  'bukan-json': (issuer) => [
    {
      id: `SSO ${issuer} tidak menjawab dokumen JSON.`,
      en: `The SSO ${issuer} does not answer a JSON document.`,
    },
    {
      id: 'Buka <issuer>/.well-known/openid-configuration dan jwks_uri di dalamnya: keduanya harus JSON, bukan halaman masuk.',
      en: 'Open <issuer>/.well-known/openid-configuration and the jwks_uri in it: both must be JSON, not a sign-in page.',
    },
  ],
  'jwks-tidak-aman': (issuer) => [
    {
      id: `jwks_uri pada dokumen SSO ${issuer} bukan alamat https.`,
      en: `The jwks_uri in the document of the SSO ${issuer} is no https address.`,
    },
    {
      id: 'Minta pengelola SSO menerbitkan kunci lewat https: kunci yang lewat tanpa https dapat diganti di jalan.',
      en: 'Ask who runs the SSO to publish its keys over https: keys without it can be changed on the way.',
    },
  ],
  'issuer-lain': (issuer) => [
    { id: `SSO ${issuer} menyebut diri lain.`, en: `The SSO ${issuer} says it is another issuer.` },
    {
      id: 'Tulis SSO_ISSUER persis seperti "issuer" di dokumen discovery-nya, termasuk garis miring.',
      en: 'Write SSO_ISSUER exactly as "issuer" in its discovery document, slashes included.',
    },
  ],
  'tanpa-kunci': (issuer) => [
    {
      id: `SSO ${issuer} tidak punya kunci yang dapat dipakai.`,
      en: `The SSO ${issuer} has no usable key.`,
    },
    {
      id: 'Minta pengelola SSO menerbitkan kunci RS, PS, ES atau EdDSA di jwks_uri.',
      en: 'Ask who runs the SSO to publish an RS, PS, ES or EdDSA key at its jwks_uri.',
    },
  ],
}

/** Every issuer of the SSO: reached, itself, with keys; and its clock held against ours. */
export function judgeSso(probes: readonly SsoProbe[]): Temuan[] {
  return probes.flatMap(({ issuer, cacat, kunci, selisihMs }) => {
    const found: Temuan[] = []
    if (cacat) {
      const [pesan, saran] = CACAT[cacat](issuer)
      found.push(temuan('sso', 'rusak', pesan, saran))
    } else {
      const [id, en] = [`SSO ${issuer} menjawab`, `The SSO ${issuer} answers`]
      found.push(baik('sso', `${id}, ${kunci} kunci.`, `${en}, ${kunci} keys.`))
    }
    return selisihMs === null ? found : [...found, judgeClock(issuer, selisihMs)]
  })
}

/** How far the clock of this machine is from that of an issuer. */
export function judgeClock(issuer: string, selisihMs: number): Temuan {
  const seconds = Math.round(Math.abs(selisihMs) / 1000)
  // The header tells whole seconds, so that half of one is no difference.
  if (Math.abs(selisihMs) <= MAX_SKEW_MS + 500) {
    return baik(
      'jam',
      `Jam server ini sama dengan jam ${issuer}.`,
      `The clock of this machine agrees with ${issuer}.`,
    )
  }
  return temuan(
    'jam',
    'rusak',
    {
      id: `Jam server ini berselisih ${seconds} detik dari ${issuer}.`,
      en: `The clock of this machine is ${seconds} seconds off ${issuer}.`,
    },
    {
      id: 'Nyalakan NTP (timedatectl set-ntp true). Jam yang salah membuat token ditolak dan waktu presensi tercatat keliru.',
      en: 'Turn NTP on (timedatectl set-ntp true). A wrong clock refuses tokens and records taps wrongly.',
    },
  )
}

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/** Where people reach Luwes: letters and QR codes lead there. */
export function judgeAddress(publicUrl: string | null): Temuan {
  if (publicUrl !== null) {
    return baik('alamat', `Tautan dan kode QR menuju ${publicUrl}.`, `Links lead to ${publicUrl}.`)
  }
  return temuan(
    'alamat',
    'peringatan',
    {
      id: 'Alamat publik belum diisi: surat tugas terbit tanpa kode QR.',
      en: 'The public address is not set: letters have no QR code.',
    },
    {
      id: 'Isi PUBLIC_URL dengan alamat https Luwes, lalu jalankan ulang.',
      en: 'Set PUBLIC_URL to the https address of Luwes, and restart.',
    },
  )
}

/** Portals that embed Luwes: over https, but on this very machine. */
export function judgePortals(origins: readonly string[]): Temuan[] {
  const open = origins.filter((origin) => !origin.startsWith('https://') && !LOOPBACK.test(origin))
  if (open.length === 0) {
    const count = origins.length
    return [
      baik(
        'portal',
        `${count} portal, semuanya lewat https atau di mesin ini.`,
        `${count} portals, all over https or on this machine.`,
      ),
    ]
  }
  return [
    temuan(
      'portal',
      'peringatan',
      {
        id: `Portal tanpa https: ${open.join(', ')}.`,
        en: `Portals without https: ${open.join(', ')}.`,
      },
      {
        id: 'Pasang sertifikat pada portal itu, lalu ganti PORTAL_ORIGINS: tanpa https sesi dapat dibaca di jaringan.',
        en: 'Give the portal a certificate and change PORTAL_ORIGINS: without https sessions can be read on the way.',
      },
    ),
  ]
}
