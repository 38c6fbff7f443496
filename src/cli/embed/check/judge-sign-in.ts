import { type Bagian, bad, fine, odd, originAdvice, type PageCheck } from './bagian.ts'
import type { PageFacts, PageRequest } from './gather.ts'

/** Examines `<luwes-session>`. */
export function judgeSessionElement({ elements, url }: PageFacts): readonly Bagian[] {
  const sessions = elements.filter(({ name }) => name === 'luwes-session')
  const [one] = sessions
  if (!one)
    return [
      bad(
        'sesi-elemen',
        '<luwes-session> tidak ada pada halaman.',
        'Tambahkan: <luwes-session token-url="/sso/luwes-token"></luwes-session>. Halaman yang memanggil luwes.session() dari skripnya sendiri tidak memerlukannya.',
      ),
    ]
  if (sessions.length > 1)
    return [
      bad(
        'sesi-elemen',
        `Ada ${sessions.length} <luwes-session>.`,
        'Sisakan satu pada setiap halaman.',
      ),
    ]
  if (one.tokenUrl === null)
    return [
      bad(
        'sesi-elemen',
        '<luwes-session> tanpa token-url.',
        'Beri token-url: alamat titik token pada portal sendiri.',
      ),
    ]
  if (
    URL.canParse(one.tokenUrl, url) &&
    new URL(one.tokenUrl, url).origin !== new URL(url).origin
  ) {
    return [
      bad(
        'sesi-elemen',
        `token-url ada di asal lain: ${one.tokenUrl}.`,
        'Titik token harus di portal sendiri (asal yang sama), misalnya /sso/luwes-token.',
      ),
    ]
  }
  return [fine('sesi-elemen', `<luwes-session> memakai ${one.tokenUrl}.`)]
}

function tokenRequest({ elements, requests, url }: PageFacts): PageRequest | undefined {
  const path = elements.find(({ name }) => name === 'luwes-session')?.tokenUrl
  if (!path || !URL.canParse(path, url)) return undefined
  return requests.find((one) => one.url === new URL(path, url).href && one.kind === 'Fetch')
}

/** Examines the answer of the portal's token endpoint. */
export function judgeToken(facts: PageFacts): readonly Bagian[] {
  const asked = tokenRequest(facts)
  if (!asked) return []
  const { status, type, failed, redirectedTo, cacheControl } = asked
  if (redirectedTo !== null || (status !== null && status >= 300 && status < 400)) {
    return [
      bad(
        'token',
        `Titik token mengalihkan${redirectedTo ? ` ke ${redirectedTo}` : ''}.`,
        'Bila orangnya belum masuk, jawab 401 tanpa pengalihan. Bila sudah masuk, periksa middleware login pada alamat itu.',
      ),
    ]
  }
  if (failed && status === null)
    return [
      bad(
        'token',
        `Titik token tidak menjawab (${failed}).`,
        'Periksa alamat token-url dan log server portal.',
      ),
    ]
  switch (status) {
    case 404:
      return [
        bad(
          'token',
          'Titik token dijawab 404.',
          'token-url menunjuk alamat yang tidak ada: samakan dengan alamat titik token pada portal.',
        ),
      ]
    case 401:
      return [
        bad(
          'token',
          'Titik token dijawab 401: portal menganggap belum ada yang masuk.',
          'Beri --cookie dari peramban yang sudah masuk. Bila memang sudah masuk: titik token membaca sesi lain (nama atau path cookie berbeda).',
        ),
      ]
    case 403:
      return [
        bad(
          'token',
          'Titik token dijawab 403.',
          'Portal menolak permintaan ini: periksa pemeriksaan CSRF atau Sec-Fetch-Site pada alamat itu; permintaannya GET dari halaman portal sendiri.',
        ),
      ]
    default:
  }
  if (status !== null && status >= 500) {
    return [
      bad(
        'token',
        `Titik token dijawab ${status}.`,
        'Lihat log server portal: rahasia belum diisi (LUWES_PORTAL_SECRET), SSO tidak menjawab, atau kesalahan PHP.',
      ),
    ]
  }
  if (/html|json/.test(type)) {
    return [
      bad(
        'token',
        `Titik token menjawab ${type}, bukan teks.`,
        type.includes('json')
          ? 'Jawab isi access_token saja sebagai text/plain.'
          : 'Ia menjawab halaman (mungkin halaman masuk). Jawab token sebagai text/plain, atau 401.',
      ),
    ]
  }
  if (!/no-store/.test(cacheControl)) {
    return [
      odd(
        'token',
        'Titik token boleh disimpan di cache.',
        'Beri kepala Cache-Control: no-store, agar token orang lain tidak terpakai.',
      ),
    ]
  }
  return [fine('token', `Titik token dijawab ${status} sebagai ${type}.`)]
}

/** Examines how Luwes accepted the token. */
export function judgeSession(
  { requests, url }: PageFacts,
  { luwes }: PageCheck,
): readonly Bagian[] {
  const asked = requests
    .filter((one) => one.url === `${luwes}/v1/sesi` && one.method === 'POST')
    .at(-1)
  if (!asked) return []
  const { status, failed } = asked
  if (failed && /CORS/.test(failed)) {
    return [
      bad('cors', `Luwes tidak menerima panggilan dari ${new URL(url).origin}.`, originAdvice()),
    ]
  }
  if (failed && /csp|blocked/i.test(failed)) return []
  if (failed)
    return [
      bad(
        'sesi',
        `Luwes tidak dapat dihubungi (${failed}).`,
        `Periksa alamat, DNS, sertifikat, dan firewall ke ${luwes}.`,
      ),
    ]
  switch (status) {
    case 201:
      return [fine('sesi', 'Sesi terbuka.')]
    case 401:
      return [
        bad(
          'sesi',
          'Luwes menolak token ini (401).',
          'Ambil token dari titik token, lalu di server Luwes: npm run luwes -- sso check <token>. Perintah itu menyebut sebab dan setelannya.',
        ),
      ]
    case 403:
      return [
        bad(
          'sesi',
          'Tokennya baik, tetapi Luwes belum mengenal orangnya (403).',
          'Kirim unit kerja dan orang itu dari SIMPEG (unit-kerja.diperbarui, pegawai.diperbarui).',
        ),
      ]
    default:
      return [
        bad(
          'sesi',
          `Luwes menjawab ${status} pada POST /v1/sesi.`,
          'Jalankan npm run luwes -- doctor di server Luwes.',
        ),
      ]
  }
}
