import { bad, fine, type Langkah } from './langkah.ts'

const LONGEST = 16_384
const TOKEN_ENDPOINT = 'Periksa titik token portal'

/** Checks the form of the input before it is read as a token; the token is `null` if it is none. */
export function shapeOf(text: string): { readonly token: string | null; readonly step: Langkah } {
  const trimmed = text.trim()
  const wrong = (pesan: string, saran: string) => ({
    token: null,
    step: bad('bentuk', pesan, saran),
  })
  if (trimmed === '')
    return wrong(
      'Tidak ada token.',
      `${TOKEN_ENDPOINT}: ia menjawab kosong, artinya orangnya belum masuk.`,
    )
  if (trimmed.startsWith('<')) {
    return wrong(
      'Ini halaman HTML, bukan token.',
      `${TOKEN_ENDPOINT}: ia mengalihkan ke halaman masuk. Bila orangnya belum masuk, jawab 401.`,
    )
  }
  if (/^[{["]/.test(trimmed)) {
    return wrong(
      'Ini JSON, bukan token.',
      `${TOKEN_ENDPOINT}: jawab isi access_token saja, sebagai text/plain, tanpa kutip dan kurung.`,
    )
  }
  if (/^bearer\s/i.test(trimmed)) {
    return wrong('Ada kata "Bearer" di depan token.', `${TOKEN_ENDPOINT}: jawab tokennya saja.`)
  }
  if (/\s/.test(trimmed)) {
    return wrong(
      'Ada spasi atau baris baru di dalam token.',
      `${TOKEN_ENDPOINT}: hapus keluaran lain, misalnya peringatan PHP atau BOM.`,
    )
  }
  if (trimmed.length > LONGEST) {
    return wrong(
      `Token ${trimmed.length} byte; paling besar ${LONGEST}.`,
      'Kurangi claim pada client ini di SSO, misalnya daftar semua grup.',
    )
  }
  return { token: signedIn(trimmed), step: partsStep(trimmed) }
}

const partsOf = (text: string) => text.split('.').length

function signedIn(text: string): string | null {
  return partsOf(text) === 3 && text.split('.').slice(0, 2).every(isObject) ? text : null
}

function isObject(part: string): boolean {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()).constructor === Object
  } catch {
    return false
  }
}

function partsStep(text: string): Langkah {
  if (signedIn(text) !== null) return fine('bentuk', 'Token JWT dengan tiga bagian.')
  if (partsOf(text) === 5) {
    return bad(
      'bentuk',
      'Token terenkripsi (JWE).',
      'Matikan enkripsi token untuk client ini di SSO; Luwes menerima token bertanda tangan.',
    )
  }
  if (partsOf(text) === 3) {
    return bad(
      'bentuk',
      'Tiga bagian, tetapi isinya bukan JSON yang dapat dibaca.',
      'Salin token utuh; jangan ubah hurufnya.',
    )
  }
  return bad(
    'bentuk',
    'Ini bukan JWT: mungkin access token tembus (opaque) atau id sesi.',
    'Minta SSO memberi access token berbentuk JWT, atau pakai ID token (SSO_TOKEN = id_token pada portal).',
  )
}
