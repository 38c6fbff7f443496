/** Settings of a deployment that pass every check; made up, with different secrets. */
export const TEST_SETTINGS = {
  REGENCY: 'contoh',
  REGENCY_NAME: 'Kabupaten Contoh',
  TIME_ZONE: 'Asia/Jakarta',
  PUBLIC_URL: 'https://luwes.contoh.example',
  SSO_ISSUER: 'http://127.0.0.1:1/sso',
  SSO_AUDIENCE: 'luwes',
  SSO_NIP_CLAIM: 'nip',
  SSO_ROLE_CLAIM: 'peran',
  SSO_ROLES: 'bkd=bkd,inspektorat=inspektorat,integrator=integrator,hukum=hukum',
  PORTAL_ORIGINS: 'http://127.0.0.1:2',
  SESSION_SECRET: 'rahasia-sesi-untuk-uji-coba-saja-0001',
  WEBHOOK_SECRET_SIMPEG: 'whsec_c2ltcGVnLXJhaGFzaWEtdWppLWNvYmEtMDAwMQ==',
  WEBHOOK_SECRET_PRESENSI: 'whsec_cHJlc2Vuc2ktcmFoYXNpYS11amktY29iYS0wMg==',
  WEBHOOK_SECRET_KINERJA: 'whsec_a2luZXJqYS1yYWhhc2lhLXVqaS1jb2JhLTAwMDM=',
} as const
