// Setelan Luwes untuk portal ini, diisi oleh `luwes embed`. Rahasia tidak pernah ditulis di sini: ia dibaca dari
// variabel lingkungan LUWES_PORTAL_SECRET, LUWES_WEBHOOK_SECRET_SIMPEG, LUWES_WEBHOOK_SECRET.

/** Alamat Luwes, tanpa garis miring di akhir. */
export const LUWES = '%%URL%%'

/** 'portal': portal menandatangani token sendiri (HS256). 'sso': portal meneruskan token SSO. */
export const CARA = '%%CARA%%'

/** Isi claim aud pada token portal, dan nama claim NIP: sama dengan setelan Luwes. */
export const AUDIENCE = '%%AUDIENCE%%'
export const CLAIM_NIP = '%%NIP_CLAIM%%'

/** SSO dan client portal ini di sana; tidak dipakai bila CARA 'portal'. */
export const SSO = { issuer: '%%ISSUER%%', client: '%%CLIENT%%' }

/** Asal (origin) portal ini. */
export const PORTAL = '%%PORTAL%%'

/** Baris Content-Security-Policy untuk halaman yang memuat Luwes; gabungkan dengan milik portal. */
export const CSP = `script-src 'self' ${LUWES}; connect-src 'self' ${LUWES}`
