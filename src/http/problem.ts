import { accepts } from 'hono/accepts'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Refusal } from '../domain/shared/rule.ts'
import type { InputIssue } from '../domain/shared/schema.ts'
import type { Text } from '../domain/shared/text.ts'
import type { SebabTolak } from '../domain/sistem/sebab-tolak.ts'
import type { Problem } from '../operations/shared/problem.ts'
import { addKepastian } from './add-kepastian.ts'
import type { Ctx } from './hallway.ts'

/** The kinds of problem: each has a status, a title, what to do, and a page under /masalah/. */
export const PROBLEMS = {
  'salah-isi': {
    status: 400,
    title: { id: 'Isian tidak sah', en: 'The input is not valid' },
    detail: {
      id: 'Perbaiki isian yang disebut dalam issues, lalu kirim lagi. Tidak ada yang berubah.',
      en: 'Mend what issues names and send it again. Nothing was changed.',
    },
  },
  'belum-masuk': {
    status: 401,
    title: { id: 'Belum masuk', en: 'Not signed in' },
    detail: {
      id: 'Masuk melalui portal, lalu coba lagi.',
      en: 'Sign in through the portal and try again.',
    },
  },
  'belum-dikenal': {
    status: 403,
    title: {
      id: 'Luwes belum mengenal akun Anda',
      en: 'Luwes does not know your account yet',
    },
    detail: {
      id: 'Anda sudah masuk, tetapi data kepegawaian Anda belum diterima dari SIMPEG. Hubungi pengelola kepegawaian unit kerja Anda atau BKD/BKPSDM.',
      en: 'You are signed in, but your record has not come from SIMPEG yet. Contact the personnel officer of your unit or BKD/BKPSDM.',
    },
  },
  'bukan-wewenang': {
    status: 403,
    title: { id: 'Bukan wewenang Anda', en: 'Not yours to see or do' },
    detail: {
      id: 'Anda tidak berwenang membuka halaman atau melakukan tindakan ini.',
      en: 'You may not open this page or do this.',
    },
  },
  'tidak-ada': {
    status: 404,
    title: { id: 'Tidak ditemukan', en: 'Not found' },
    detail: { id: 'Periksa alamat atau nomornya.', en: 'Check the address or the number.' },
  },
  bentrok: {
    status: 409,
    title: { id: 'Tidak sesuai keadaan sekarang', en: 'It does not fit the present state' },
    detail: { id: 'Muat ulang, lalu coba lagi.', en: 'Reload and try again.' },
  },
  'terlalu-besar': {
    status: 413,
    title: { id: 'Isi terlalu besar', en: 'The body is too large' },
    detail: {
      id: 'Kirim dalam bagian yang lebih kecil. Batas webhook 1 MiB dan 500 data.',
      en: 'Send it in smaller parts. A webhook takes 1 MiB and 500 items.',
    },
  },
  ditolak: {
    status: 422,
    title: { id: 'Ditolak oleh aturan', en: 'Refused by the rules' },
    detail: {
      id: 'Setiap alasan dan dasarnya ada dalam refusals. Tidak ada yang berubah.',
      en: 'Each reason and what it rests on stands in refusals. Nothing was changed.',
    },
  },
  'terlalu-sering': {
    status: 429,
    title: { id: 'Terlalu sering', en: 'Too many requests' },
    detail: {
      id: 'Tunggu sesuai Retry-After (detik), lalu coba lagi. Tidak ada yang berubah.',
      en: 'Wait as Retry-After tells (seconds), then try again. Nothing was changed.',
    },
  },
  kesalahan: {
    status: 500,
    title: { id: 'Kesalahan pada Luwes', en: 'A fault of Luwes' },
    detail: {
      id: 'Coba lagi. Bila berulang, sampaikan instance kepada pengelola.',
      en: 'Try again. If it stays, give the instance to the operators.',
    },
  },
  'tidak-siap': {
    status: 503,
    title: { id: 'Layanan sedang tidak siap', en: 'The service is away' },
    detail: {
      id: 'Bagian yang diperlukan tidak menjawab. Tunggu sebentar, lalu kirim lagi dengan Idempotency-Key yang sama.',
      en: 'A part that is needed does not answer. Wait, then send it again with the same Idempotency-Key.',
    },
  },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: Text; detail: Text }>

/** The name of a kind of problem. */
export type ProblemType = keyof typeof PROBLEMS

interface Extras {
  readonly detail?: Text | undefined
  readonly issues?: readonly InputIssue[]
  readonly refusals?: readonly Refusal[]
  /** Seconds after which to try again. */
  readonly retryAfter?: number
}

/** Returns the language for the answer, by Accept-Language; Indonesian by default. */
function languageOf(c: Ctx): keyof Text {
  const chosen = accepts(c, {
    header: 'Accept-Language',
    supports: ['id', 'en'],
    default: 'id',
    // A browser sends 'en-GB': only the language before the region matters.
    match: (wanted, { supports, default: fallback }) =>
      wanted
        .filter(({ q }) => q > 0)
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => type.toLowerCase().split('-')[0] ?? '')
        .find((language) => supports.includes(language)) ?? fallback,
  })
  return chosen === 'en' ? 'en' : 'id'
}

/** Writes a problem (RFC 9457) in the language of the caller. */
function bodyOf(c: Ctx, type: ProblemType, { detail: told, issues, refusals }: Extras) {
  const { status, title, detail } = PROBLEMS[type]
  const language = languageOf(c)
  return {
    type: `/masalah/${type}`,
    title: title[language],
    status,
    detail: (told ?? detail)[language],
    instance: `urn:uuid:${c.get('requestId')}`,
    ...(issues && { issues }),
    ...(refusals && { refusals: addKepastian(refusals) }),
  }
}

/** Headers about the content of an answer, which do not apply to a problem. */
const OF_CONTENT = ['content-disposition', 'etag', 'link', 'luwes-sha256', 'luwes-segel']

/** Answers a problem: the only place where a non-2xx is written. */
export function problem(c: Ctx, type: ProblemType, extras: Extras = {}): Response {
  const { status } = PROBLEMS[type]
  const { refusals, retryAfter } = extras
  if (refusals)
    c.set(
      'refusals',
      refusals.map(({ code }) => code),
    )
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'content-language': languageOf(c),
  }
  if (status === 401) headers['www-authenticate'] = 'Bearer'
  if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter)
  const answer = c.newResponse(JSON.stringify(bodyOf(c, type, extras)), status, headers)
  // Hono keeps the headers of the answer that this one replaces.
  for (const name of OF_CONTENT) answer.headers.delete(name)
  return answer
}

/** Answers a 401 without a reason; only the log gets it. */
export function answerSignedOut(c: Ctx, sebab: SebabTolak): Response {
  c.set('sebab', sebab)
  return problem(c, 'belum-masuk')
}

/** Answers an operation's problem. */
export function answerProblem(c: Ctx, error: Problem): Response {
  // An operation without a reason looked for an active person and found none.
  if (error.kind === 'belum-masuk') return answerSignedOut(c, error.sebab ?? 'tidak-aktif')
  if ('sebab' in error && error.sebab) c.set('sebab', error.sebab)
  return problem(c, error.kind, extrasOf(error))
}

/** Maps the problem of one of several things, inside an answer about all of them. */
export function problemToWire(c: Ctx, error: Problem) {
  return bodyOf(c, error.kind, extrasOf(error))
}

function extrasOf(error: Problem): Extras {
  switch (error.kind) {
    case 'salah-isi':
      return { issues: error.issues }
    case 'ditolak':
      return { refusals: error.refusals }
    case 'tidak-ada': {
      const { message, refusals } = error
      return { detail: message, ...(refusals && { refusals }) }
    }
    case 'belum-masuk':
    case 'belum-dikenal':
      return {}
    default:
      return { detail: error.message }
  }
}
