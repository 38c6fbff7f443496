/** A government SSO: the settings that follow from it, and what to register there. */
export interface SsoPreset {
  readonly name: string
  readonly title: string
  /** Settings for wrangler.toml or .env; `<…>` comes from its operators. */
  readonly settings: Readonly<Record<string, string>>
  /** What to do, in Indonesian, one step per line; `{luwes}` is the address of Luwes. */
  readonly langkah: readonly string[]
  /** How the NIP gets into a token. */
  readonly nip: string
}

const LOGOUT = 'Daftarkan {luwes}/v1/sesi/logout-backchannel sebagai back-channel logout URI.'
const ROLES =
  'bkd=luwes_admin,inspektorat=luwes_auditor,integrator=luwes_integrator,hukum=luwes_hukum'

/** Presets by name. Statements about systems of others must be confirmed with their operators. */
export const SSO_PRESETS: readonly SsoPreset[] = [
  {
    name: 'keycloak',
    title: 'Keycloak milik daerah',
    settings: {
      SSO_ISSUER: 'https://<sso>/realms/<realm>',
      SSO_AUDIENCE: 'luwes',
      SSO_LOGOUT_AUDIENCE: '<client id portal>',
      SSO_NIP_CLAIM: 'nip',
      SSO_ROLE_CLAIM: 'realm_access.roles',
      SSO_ROLES: ROLES,
    },
    langkah: [
      'Pada client portal, tambah mapper "Audience" dengan nilai luwes ke access token.',
      'Tambah mapper "User Attribute": atribut nip, nama claim nip, tipe String, ke access token.',
      'Buat realm role luwes_admin, luwes_auditor, luwes_integrator, luwes_hukum; berikan kepada orang BKD, inspektorat, integrasi, dan bagian hukum.',
      `${LOGOUT} Nyalakan "Backchannel logout session required".`,
    ],
    nip: 'Atribut nip pada pengguna, diisi dari SIMPEG (federasi LDAP atau impor), bukan oleh pengguna sendiri: matikan haknya mengubah atribut itu.',
  },
  {
    name: 'jabar',
    title: 'SSO Jawa Barat (Keycloak, NIK dipetakan ke NIP)',
    settings: {
      SSO_ISSUER: 'https://<sso jabarprov>/realms/<realm>',
      SSO_AUDIENCE: 'luwes',
      SSO_LOGOUT_AUDIENCE: '<client id portal>',
      SSO_NIP_CLAIM: 'nip',
      SSO_ROLE_CLAIM: 'realm_access.roles',
      SSO_ROLES: ROLES,
    },
    langkah: [
      'Minta Diskominfo mendaftarkan portal sebagai client, dengan mapper "Audience" bernilai luwes.',
      'Minta claim nip pada access token. Bila akun dikenal lewat NIK (preferred_username), claim nip diisi mapper dari atribut nip akun, yang disinkronkan dari data kepegawaian menurut NIK.',
      'Minta role luwes_admin, luwes_auditor, luwes_integrator, luwes_hukum.',
      `${LOGOUT} Nyalakan "Backchannel logout session required".`,
    ],
    nip: 'Luwes tidak menyimpan NIK dan tidak memetakannya: NIK 16 angka pada claim ditolak karena bukan NIP 18 angka. Pemetaan NIK ke NIP dikerjakan di tempat yang memegang keduanya: mapper Keycloak, atau portal (lihat PORTAL_SECRET).',
  },
  {
    name: 'bkn',
    title: 'SSO BKN (SIASN, MyASN)',
    settings: {
      SSO_ISSUER: 'https://<sso BKN>/auth/realms/<realm>',
      SSO_AUDIENCE: '<client id yang diberikan BKN>',
      SSO_NIP_CLAIM: 'preferred_username',
    },
    langkah: [
      'Ajukan client SSO kepada BKN melalui BKD: nama aplikasi, redirect URI portal, dan asal permintaan.',
      'Minta ID token dengan aud berisi client id Anda, dan claim yang memuat NIP (umumnya nama pengguna).',
      'Peran BKD, inspektorat, integrator, dan hukum tidak dikenal SSO pusat. Berikan lewat issuer kedua milik daerah, atau portal yang menandatangani token sendiri (PORTAL_SECRET) dengan claim SSO_ROLE_CLAIM, bila PORTAL_ROLES menyebut peran itu.',
      `${LOGOUT} Bila BKN tidak mengirimnya, sesi berakhir paling lambat 15 menit, dan seketika bila SIMPEG menonaktifkan orangnya.`,
    ],
    nip: 'Nama pengguna SSO ASN adalah NIP. Periksa satu token uji: claim harus berupa teks 18 angka.',
  },
  {
    name: 'inapas',
    title: 'INApas (ES512)',
    settings: {
      SSO_ISSUER: 'https://<issuer INApas>',
      SSO_AUDIENCE: '<audience yang didaftarkan>',
      SSO_NIP_CLAIM: 'nip',
      PORTAL_SECRET: '<rahasia bersama portal dan Luwes, sekurangnya 32 byte>',
    },
    langkah: [
      'Siapkan pendaftaran: nama, logo 256x256, uraian, situs, ketentuan layanan, kebijakan privasi, redirect URI, asal CORS, audience, callback.',
      'Buat pasangan kunci kurva P-521 untuk portal (ES512), dan terbitkan kunci publiknya sebagai JWKS pada alamat portal. Kunci rahasianya tinggal di portal; Luwes tidak memerlukannya.',
      'Token INApas ditandatangani ES512; Luwes memeriksanya dengan kunci dari discovery tanpa setelan lagi.',
      'INApas mengenal penduduk (NIK), bukan pegawai: portal mencari NIP menurut NIK di SIMPEG, lalu menandatangani token portal untuk Luwes: HS256, iss "portal", aud menurut PORTAL_AUDIENCE (atau SSO_AUDIENCE), nip, iat, exp paling lama 5 menit sesudah iat, dan jti yang baru setiap kali. Satu token membuka satu sesi, tanpa peran kecuali yang disebut PORTAL_ROLES.',
      'Bila orang keluar, portal mengirim logout token yang ditandatangani sama (aud yang sama, iat, jti, events, sub berisi NIP) ke {luwes}/v1/sesi/logout-backchannel.',
    ],
    nip: 'Dari portal. Tanpa langkah itu token INApas ditolak (401), karena tidak memuat NIP.',
  },
]

/** Returns a preset as a page for an operator. */
export function describePreset(preset: SsoPreset, luwes: string): string {
  const settings = Object.entries(preset.settings).map(([name, value]) => `    ${name}=${value}`)
  const steps = preset.langkah.map(
    (step, place) => `${place + 1}. ${step.replaceAll('{luwes}', luwes)}`,
  )
  return [
    `# ${preset.title}`,
    '## Setelan',
    settings.join('\n'),
    '## Yang didaftarkan',
    steps.join('\n'),
    '## Dari mana NIP',
    preset.nip,
    '',
  ].join('\n\n')
}
