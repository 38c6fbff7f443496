import type { JWTPayload } from 'jose'
import {
  AHEAD,
  type ClaimSettings,
  checkAge,
  checkAudience,
  checkTimes,
  issuedAt,
  nipIn,
  rolesIn,
} from '../../adapters/sso-claims.ts'
import { PORTAL } from '../../adapters/sso-verify.ts'
import { isNip } from '../../domain/pegawai/nip.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { bad, fine, type Langkah, odd, skipped, type TokenCheck } from './langkah.ts'

const PORTAL_LIFETIME = 300

/**
 * Returns the checks of claims: audience, times, NIP, roles, by the settings of the issuer in the
 * token.
 */
export function checkClaims(
  claims: JWTPayload,
  place: number,
  check: TokenCheck,
): readonly Langkah[] {
  const { sso, now, settingFor } = check
  const portal = claims.iss === PORTAL
  const own = portal ? sso.portal : sso.issuers[place]
  if (!own) return (['aud', 'exp', 'nip-claim', 'peran'] as const).map(skipped)
  const name = (setting: string) => (portal ? setting : settingFor(setting, place + 1))
  return [
    audienceStep(claims, own, portal ? 'PORTAL_AUDIENCE' : name('SSO_AUDIENCE')),
    ...timeSteps(claims, now(), sso.maxAge),
    ...(portal ? portalSteps(claims, now()) : []),
    nipStep(claims, own, name('SSO_NIP_CLAIM')),
    roleStep(claims, own, name('SSO_ROLE_CLAIM'), name('SSO_ROLES')),
  ]
}

function audienceStep(claims: JWTPayload, { audience }: ClaimSettings, setting: string): Langkah {
  if (checkAudience(claims, [audience]) === null) return fine('aud', `aud memuat ${audience}.`)
  const found = [claims.aud ?? []].flat().map(String)
  const other = found[0]
  return bad(
    'aud',
    other ? `aud berisi ${found.join(', ')}, bukan ${audience}.` : 'Token tidak punya aud.',
    `Tambahkan ${audience} ke aud (Keycloak: mapper "Audience" pada client portal).${
      other ? ` Atau, bila ${other} memang hanya untuk portal ini: ${setting}=${other}.` : ''
    }`,
  )
}

const clock = (seconds: unknown) =>
  typeof seconds === 'number' ? new Date(seconds * 1000).toISOString() : `${seconds}`

function timeSteps(claims: JWTPayload, now: Instant, maxAge: number): readonly Langkah[] {
  const here = `jam di sini ${new Date(now).toISOString()}`
  switch (checkTimes(claims, now) ?? checkAge(issuedAt(claims, maxAge), now, maxAge)) {
    case 'exp':
      return claims.exp === undefined
        ? [
            bad(
              'exp',
              'Token tidak punya exp, jadi tidak pernah berakhir.',
              'Minta SSO (atau portal) memberi exp.',
            ),
          ]
        : [
            bad(
              'exp',
              `Token berakhir ${clock(claims.exp)}; ${here}.`,
              'Portal harus menyegarkan token (refresh) sebelum berakhir. Bila token baru saja dibuat, samakan jam kedua server (NTP).',
            ),
          ]
    case 'nbf':
      return [
        bad(
          'nbf',
          `Token baru berlaku ${clock(claims.nbf)}; ${here}.`,
          `Samakan jam server SSO dan server Luwes (NTP); selisih paling banyak ${AHEAD} detik.`,
        ),
      ]
    case 'iat':
      return [
        bad(
          'iat',
          claims.iat === undefined
            ? 'Token tidak punya iat dan berlaku terlalu lama.'
            : `iat ${clock(claims.iat)} ada di masa depan atau bukan bilangan; ${here}.`,
          claims.iat === undefined
            ? 'Minta SSO memberi iat.'
            : `Samakan jam server SSO dan server Luwes (NTP); iat adalah detik Unix, bukan milidetik.`,
        ),
      ]
    case 'umur':
      return [
        bad(
          'umur',
          `Token dibuat ${clock(claims.iat)}, lebih dari ${maxAge / 3_600_000} jam lalu.`,
          'Portal harus menyegarkan token. Bila SSO memang memberi token panjang: SSO_MAX_AGE_HOURS (paling banyak 168).',
        ),
      ]
    default:
      return [fine('exp', `Berlaku sampai ${clock(claims.exp)}.`)]
  }
}

function portalSteps(
  { exp = 0, iat = exp - PORTAL_LIFETIME, jti }: JWTPayload,
  now: Instant,
): readonly Langkah[] {
  const long = exp - iat > PORTAL_LIFETIME || exp - now / 1000 > PORTAL_LIFETIME + AHEAD
  const named = jti === undefined || (typeof jti === 'string' && jti !== '')
  return [
    long
      ? bad(
          'portal-umur',
          `Token portal berlaku ${exp - iat} detik; paling lama ${PORTAL_LIFETIME}.`,
          'Pada portal: exp = iat + 300, atau kurang.',
        )
      : fine('portal-umur', `Token portal berlaku ${exp - iat} detik.`),
    named
      ? fine(
          'portal-jti',
          jti === undefined ? 'Tanpa jti: seluruh token dianggap sebagai idnya.' : 'jti ada.',
        )
      : bad(
          'portal-jti',
          'jti bukan teks, atau kosong.',
          'Pada portal: jti adalah teks acak yang baru setiap kali.',
        ),
  ]
}

/** Returns the paths of claims with their values, at any depth of objects. */
function pathsOf(value: unknown, before = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[before, value]]
  return Object.entries(value).flatMap(([name, one]) =>
    pathsOf(one, before ? `${before}.${name}` : name),
  )
}

function nipStep(claims: JWTPayload, own: ClaimSettings, setting: string): Langkah {
  const { nipClaim } = own
  if (nipIn(claims, own) !== null)
    return fine('nip-claim', `Claim ${nipClaim} berisi NIP 18 angka.`)
  const paths = pathsOf(claims)
  const value = paths.find(([path]) => path === nipClaim)?.[1]
  const holder = paths.find(([, one]) => typeof one === 'string' && isNip(one))?.[0]
  const pesan = `Claim ${nipClaim} ${described(value)}.`
  if (holder)
    return bad('nip-claim', pesan, `NIP ada di claim ${holder}: tulis ${setting}=${holder}.`)
  if (typeof value === 'number')
    return bad(
      'nip-claim',
      pesan,
      'Kirim NIP sebagai teks (Keycloak: Claim JSON Type String): bilangan kehilangan angka terakhir.',
    )
  if (typeof value === 'string' && /^\d{16}$/.test(value)) {
    return bad(
      'nip-claim',
      pesan,
      'Itu NIK, bukan NIP. Petakan NIK ke NIP di SSO (mapper), atau di portal dengan token portal.',
    )
  }
  return bad(
    'nip-claim',
    pesan,
    `Minta SSO memberi NIP 18 angka sebagai teks di claim ${nipClaim} (Keycloak: mapper "User Attribute" ke access token). Claim yang ada: ${paths.map(([path]) => path).join(', ')}.`,
  )
}

function described(value: unknown): string {
  if (value === undefined) return 'tidak ada'
  if (typeof value === 'string') {
    return /^\d+$/.test(value)
      ? `berisi ${value.length} angka yang bukan NIP`
      : 'berisi teks yang bukan NIP'
  }
  return Array.isArray(value) ? 'berisi daftar, bukan teks' : `berisi ${typeof value}, bukan teks`
}

/** Returns the paths of claims that look like roles: lists of texts under a typical name. */
function roleClaimsOf(claims: JWTPayload): readonly string[] {
  return pathsOf(claims)
    .filter(([path, value]) => /role|peran|group/i.test(path) && Array.isArray(value))
    .map(([path]) => path)
}

function roleStep(
  claims: JWTPayload,
  own: ClaimSettings,
  claimSetting: string,
  rolesSetting: string,
): Langkah {
  const held = rolesIn(claims, own)
  if (held.length > 0) return fine('peran', `Peran dari token: ${held.join(', ')}.`)
  const { roleClaim, roles } = own
  const wanted = Object.entries(roles).map(([role, value]) => `${role}=${value}`)
  const there = roleClaimsOf(claims)
  if (roleClaim !== null && pathsOf(claims).some(([path]) => path === roleClaim)) {
    return fine(
      'peran',
      `Claim ${roleClaim} ada, tanpa peran khusus (${wanted.join(', ')}): pegawai biasa.`,
    )
  }
  const hint =
    there.length > 0 ? ` Token punya ${there.join(', ')}: mungkin ${claimSetting}=${there[0]}.` : ''
  return odd(
    'peran',
    roleClaim === null
      ? `${claimSetting} belum diisi: tidak seorang pun menjadi bkd, inspektorat, atau integrator.`
      : `Claim ${roleClaim} tidak ada pada token ini.`,
    `Untuk pegawai biasa ini benar. Untuk orang BKD, minta SSO memberi perannya, dengan ${claimSetting} dan ${rolesSetting}.${hint}`,
  )
}
