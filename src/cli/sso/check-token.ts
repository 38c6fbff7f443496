import { decodeProtectedHeader } from 'jose'
import { createSso } from '../../adapters/sso.ts'
import { discover } from '../../adapters/sso-documents.ts'
import { isLogoutToken } from '../../adapters/sso-logout.ts'
import { takeApart } from '../../adapters/sso-token.ts'
import { createVerifier, PORTAL } from '../../adapters/sso-verify.ts'
import type { SebabTolak } from '../../domain/sistem/sebab-tolak.ts'
import { checkClaims } from './check-claims.ts'
import { bad, fine, type Langkah, skipped, type TokenCheck } from './langkah.ts'
import { shapeOf } from './shape.ts'

/** Returns every check of a token, in the order of a sign-in. Names no NIP, and never the token. */
export async function checkToken(text: string, check: TokenCheck): Promise<readonly Langkah[]> {
  const { token, step } = shapeOf(text)
  if (token === null)
    return [step, ...(['issuer', 'kunci', 'aud', 'exp', 'nip-claim'] as const).map(skipped)]
  const parts = takeApart(token)
  if (!parts.ok) {
    const header = parts.error === 'header'
    return header
      ? [step, headerStep(token)]
      : [
          bad(
            'bentuk',
            'Satu nama tertulis dua kali di dalam token, atau isinya bukan objek JSON.',
            'Minta pengelola SSO memeriksa mapper yang menulis claim yang sama dua kali.',
          ),
        ]
  }
  const { header, claims } = parts.value
  const place = check.sso.issuers.findIndex(({ issuer }) => issuer === claims.iss)
  const signed = [
    issuerStep(claims.iss, check, place),
    ...(await keySteps(token, header, claims.iss, check)),
  ]
  const typ = typeof header.typ === 'string' ? header.typ : undefined
  const logout = isLogoutToken({ issuer: '', claims, typ })
  const kind = logout
    ? bad(
        'jenis',
        'Ini logout token: dengan token ini tidak ada yang masuk.',
        'Titik token harus menjawab access token atau ID token, bukan logout token.',
      )
    : fine('jenis', 'Token untuk masuk, bukan logout token.')
  const rest = checkClaims(claims, place, check)
  const steps = [
    step,
    fine('header', 'Header tidak membawa kunci sendiri.'),
    ...signed,
    kind,
    ...rest,
  ]
  return [...steps, await personStep(token, steps, check)]
}

function headerStep(token: string): Langkah {
  const names = Object.keys(decodeProtectedHeader(token)).join(', ')
  return bad(
    'header',
    `Header membawa kunci, alamat kunci, atau syarat yang tidak dikenal (${names}).`,
    'Minta pengelola SSO menandatangani tanpa jwk, jku, x5u, x5c, crit, dan b64. Bila token bukan dari SSO Anda, ini percobaan pemalsuan.',
  )
}

/** Returns the part of an issuer's address that must match, to recognise near misses. */
const bare = (issuer: string) =>
  issuer
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '')

function issuerStep(iss: unknown, { sso }: TokenCheck, place: number): Langkah {
  const known = sso.issuers.map(({ issuer }) => issuer)
  if (iss === PORTAL) {
    return sso.portal
      ? fine('issuer', 'Token ditandatangani portal (iss "portal").')
      : bad(
          'issuer',
          'Token ditandatangani portal, tetapi PORTAL_SECRET belum diisi di Luwes.',
          'Isi PORTAL_SECRET di Luwes dengan rahasia yang sama dengan LUWES_PORTAL_SECRET di portal.',
        )
  }
  if (place >= 0) return fine('issuer', `iss ${iss} adalah issuer ke-${place + 1} di SSO_ISSUER.`)
  if (typeof iss !== 'string') {
    return bad(
      'issuer',
      'Claim iss tidak ada atau bukan teks.',
      'Token yang dijawab harus token SSO (atau token portal dengan iss "portal").',
    )
  }
  const near = known.find((one) => bare(one) === bare(iss))
  return bad(
    'issuer',
    `iss ${iss} tidak ada di SSO_ISSUER (${known.join(' ')}).`,
    near
      ? `Hampir sama dengan ${near}, tetapi harus sama persis, sampai garis miring terakhir: tulis SSO_ISSUER=${iss}.`
      : `Bila itu SSO Anda, tambahkan: SSO_ISSUER="${[...known, iss].join(' ')}". Bila bukan, portal memakai SSO lain.`,
  )
}

const ALG_PORTAL = 'Tandatangani token portal dengan HS256.'
const ALG_SSO =
  'Ubah algoritme tanda tangan client di SSO menjadi RS256 (atau PS, ES, EdDSA). HS256 hanya untuk token portal dengan iss "portal".'

async function keySteps(
  token: string,
  { alg, kid }: Readonly<Record<string, unknown>>,
  iss: unknown,
  { sso, get, now }: TokenCheck,
): Promise<readonly Langkah[]> {
  const issuers = sso.issuers.map(({ issuer }) => issuer)
  const verify = createVerifier(
    { issuers, portalSecret: sso.portal?.secret ?? null },
    get,
    now,
    (work) => void work,
  )
  const verified = await verify(token).catch(() => null)
  if (verified === null) {
    const { found } = await discover(get, String(iss), AbortSignal.timeout(3_000))
    const why = found.ok ? 'terlambat menjawab' : found.error
    return [
      bad(
        'kunci',
        `Kunci SSO tidak dapat diambil: ${why}.`,
        `Dari server Luwes, buka ${iss}/.well-known/openid-configuration; jalankan luwes doctor.`,
      ),
      skipped('tanda-tangan'),
    ]
  }
  if (verified.ok)
    return [
      fine('alg', `Algoritme ${alg}.`),
      fine('kunci', kid ? `Kunci ${kid} diterbitkan issuer.` : 'Kunci dikenal.'),
      fine('tanda-tangan', 'Tanda tangan cocok.'),
    ]
  const portal = iss === PORTAL
  switch (verified.error) {
    case 'alg':
      return [
        bad(
          'alg',
          `Algoritme ${alg ?? 'tidak disebut'} tidak diterima dari issuer ini.`,
          portal ? ALG_PORTAL : ALG_SSO,
        ),
        skipped('tanda-tangan'),
      ]
    case 'kunci':
      return [
        fine('alg', `Algoritme ${alg}.`),
        bad(
          'kunci',
          `Issuer tidak menerbitkan kunci ${kid ?? 'untuk algoritme ini'}.`,
          'Periksa apakah token berasal dari realm atau server SSO yang sama dengan SSO_ISSUER, dan apakah jwks_uri memuat kunci yang sedang dipakai.',
        ),
        skipped('tanda-tangan'),
      ]
    case 'tanda-tangan':
      return [
        fine('alg', `Algoritme ${alg}.`),
        bad(
          'tanda-tangan',
          'Tanda tangan tidak cocok dengan kuncinya.',
          portal
            ? 'PORTAL_SECRET di Luwes dan LUWES_PORTAL_SECRET di portal harus sama persis, tanpa spasi atau baris baru.'
            : 'Token terpotong atau berubah di jalan, atau bukan dari SSO ini. Salin token utuh dari jawaban titik token.',
        ),
      ]
    default:
      return [skipped('kunci'), skipped('tanda-tangan')]
  }
}

const PERSON: Readonly<Partial<Record<SebabTolak, readonly [string, string]>>> = {
  'nip-tidak-dikenal': [
    'Luwes belum mengenal NIP ini.',
    'Kirim orangnya dari SIMPEG (pegawai.diperbarui), sesudah unit kerjanya (unit-kerja.diperbarui).',
  ],
  'unit-tidak-dikenal': [
    'Unit kerja orang ini belum dikirim.',
    'Kirim unit kerjanya dari SIMPEG (unit-kerja.diperbarui).',
  ],
  'tidak-aktif': [
    'Orang ini sudah tidak aktif.',
    'Bila ia masih bekerja, kirim pegawai.diperbarui dengan aktif: true dari SIMPEG.',
  ],
  'sesi-berakhir': [
    'Login yang menghasilkan token ini sudah diakhiri (logout).',
    'Masuk lagi di SSO, lalu periksa token yang baru.',
  ],
  'portal-sekali': [
    'Token portal ini sudah pernah dipakai.',
    'Titik token harus membuat token baru (jti baru) untuk setiap permintaan.',
  ],
}

/** Asks the database last, and only about a token that passed everything else. */
async function personStep(
  token: string,
  steps: readonly Langkah[],
  check: TokenCheck,
): Promise<Langkah> {
  if (steps.some(({ keadaan }) => keadaan === 'salah')) return skipped('orang')
  const { identify } = createSso(check.sso, check.get, check.now, (work) => void work)
  const taken = await identify(token)
  // What the real sign-in refuses is never accepted here.
  if (!taken.ok)
    return bad(
      taken.error,
      `Luwes menolak token ini: ${taken.error}.`,
      'Lihat tabel sebab di SECURITY.md.',
    )
  if (!check.known)
    return {
      kode: 'orang',
      keadaan: 'dilewati',
      pesan: 'Basis data tidak dapat ditanya dari sini, jadi orangnya belum diperiksa.',
      saran: 'Jalankan perintah ini di folder pemasangan Luwes.',
    }
  const found = await check.known(token)
  if (found.ok) return fine('orang', 'Orangnya dikenal dan aktif.')
  const [pesan, saran] = PERSON[found.error] ?? [
    `Ditolak: ${found.error}.`,
    'Lihat tabel sebab di SECURITY.md.',
  ]
  return bad(found.error, pesan, saran)
}
