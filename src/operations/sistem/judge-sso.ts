import type { SsoProbe } from '../../adapters/sso-probe.ts'
import type { Text } from '../../domain/shared/text.ts'
import { judgeClock } from './judge-clock.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

/** What is wrong with an issuer, and what to do about it. */
interface Keluhan {
  readonly pesan: Text
  readonly saran: Text
}

const CACAT: Readonly<Record<NonNullable<SsoProbe['cacat']>, (issuer: string) => Keluhan>> = {
  'tidak-menjawab': (issuer) => ({
    pesan: { id: `SSO ${issuer} tidak menjawab.`, en: `The SSO ${issuer} does not answer.` },
    saran: {
      id: 'Periksa SSO_ISSUER, dan apakah server ini dapat membuka <issuer>/.well-known/openid-configuration.',
      en: 'Look at SSO_ISSUER, and whether this machine reaches <issuer>/.well-known/openid-configuration.',
    },
  }),
  dialihkan: (issuer) => ({
    pesan: {
      id: `SSO ${issuer} mengalihkan ke alamat lain. Luwes tidak mengikutinya.`,
      en: `The SSO ${issuer} redirects elsewhere. Luwes does not follow.`,
    },
    saran: {
      id: 'Tulis SSO_ISSUER pada alamat yang menjawab sendiri, dan minta jwks_uri yang menjawab tanpa pengalihan. Bila pengalihan ini tidak Anda kenal, periksa DNS dan proxy lebih dahulu.',
      en: 'Write SSO_ISSUER as the address that answers itself, and ask for a jwks_uri that answers without a redirect. If you do not know this redirect, look at DNS and proxies first.',
    },
  }),
  'terlalu-besar': (issuer) => ({
    pesan: {
      id: `SSO ${issuer} menjawab dokumen yang terlalu besar (lebih dari 512 KiB).`,
      en: `The SSO ${issuer} answers a document that is too large (over 512 KiB).`,
    },
    saran: {
      id: 'Periksa apakah alamat discovery dan jwks_uri memang milik SSO itu.',
      en: 'Look whether the addresses of discovery and jwks_uri are those of the SSO.',
    },
  }),
  'bukan-json': (issuer) => ({
    pesan: {
      id: `SSO ${issuer} tidak menjawab dokumen JSON.`,
      en: `The SSO ${issuer} does not answer a JSON document.`,
    },
    saran: {
      id: 'Buka <issuer>/.well-known/openid-configuration dan jwks_uri di dalamnya: keduanya harus JSON, bukan halaman masuk.',
      en: 'Open <issuer>/.well-known/openid-configuration and the jwks_uri in it: both must be JSON, not a sign-in page.',
    },
  }),
  'jwks-tidak-aman': (issuer) => ({
    pesan: {
      id: `jwks_uri pada dokumen SSO ${issuer} bukan alamat https.`,
      en: `The jwks_uri in the document of the SSO ${issuer} is no https address.`,
    },
    saran: {
      id: 'Minta pengelola SSO menerbitkan kunci lewat https: kunci yang lewat tanpa https dapat diganti di jalan.',
      en: 'Ask who runs the SSO to publish its keys over https: keys without it can be changed on the way.',
    },
  }),
  'issuer-lain': (issuer) => ({
    pesan: {
      id: `SSO ${issuer} menyebut diri lain.`,
      en: `The SSO ${issuer} says it is another issuer.`,
    },
    saran: {
      id: 'Tulis SSO_ISSUER persis seperti "issuer" di dokumen discovery-nya, termasuk garis miring.',
      en: 'Write SSO_ISSUER exactly as "issuer" in its discovery document, slashes included.',
    },
  }),
  'tanpa-kunci': (issuer) => ({
    pesan: {
      id: `SSO ${issuer} tidak punya kunci yang dapat dipakai.`,
      en: `The SSO ${issuer} has no usable key.`,
    },
    saran: {
      id: 'Minta pengelola SSO menerbitkan kunci RS, PS, ES atau EdDSA di jwks_uri.',
      en: 'Ask who runs the SSO to publish an RS, PS, ES or EdDSA key at its jwks_uri.',
    },
  }),
}

/**
 * Judges every issuer of the SSO: whether it answers, under its own name, with keys; and its clock
 * against ours.
 */
export function judgeSso(probes: readonly SsoProbe[]): Temuan[] {
  return probes.flatMap(({ issuer, cacat, kunci, selisihMs }) => {
    const found: Temuan[] = []
    if (cacat) {
      const { pesan, saran } = CACAT[cacat](issuer)
      found.push(masalah('sso', 'rusak', pesan, saran))
    } else {
      const id = `SSO ${issuer} menjawab`
      const en = `The SSO ${issuer} answers`
      found.push(baik('sso', `${id}, ${kunci} kunci.`, `${en}, ${kunci} keys.`))
    }
    return selisihMs === null ? found : [...found, judgeClock(issuer, selisihMs)]
  })
}
