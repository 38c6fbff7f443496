import { type Bagian, bad, fine, odd, type PageCheck } from './bagian.ts'
import type { PageFacts } from './gather.ts'
import { judgeDocument, judgePolicy, judgeScript } from './judge-loading.ts'
import { judgeSession, judgeSessionElement, judgeToken } from './judge-sign-in.ts'
import { judgeWorker } from './judge-worker.ts'

/** Examines the observed facts about a page, part by part. */
export function judgePage(facts: PageFacts, check: PageCheck): readonly Bagian[] {
  return [
    ...judgeDocument(facts),
    ...judgePolicy(facts, check),
    ...judgeScript(facts, check),
    ...judgeSessionElement(facts),
    ...judgeToken(facts),
    ...judgeSession(facts, check),
    ...judgeWorker(facts, check),
    ...judgeElements(facts, check),
    ...judgeRoom(facts),
    ...judgeFonts(facts),
    ...judgeConsole(facts),
  ]
}

function judgeElements({ elements, errors }: PageFacts, { known }: PageCheck): readonly Bagian[] {
  const names = [...new Set(elements.map(({ name }) => name))].filter(
    (name) => name !== 'luwes-session',
  )
  if (names.length === 0)
    return [
      bad(
        'elemen',
        'Tidak ada elemen Luwes pada halaman.',
        `Tambahkan satu, misalnya <luwes-wfa></luwes-wfa>. Yang ada: ${known.join(', ')}.`,
      ),
    ]
  const strange = names.filter((name) => !known.includes(name))
  if (strange.length > 0)
    return [
      bad(
        'elemen',
        `Elemen ini tidak ada: ${strange.join(', ')}.`,
        `Nama yang ada: ${known.join(', ')}.`,
      ),
    ]
  const undefinedOnes = elements.filter(({ name, defined }) => !defined && name !== 'luwes-session')
  if (undefinedOnes.length > 0)
    return [
      bad(
        'elemen',
        `Kodenya belum dimuat: ${undefinedOnes.map(({ name }) => name).join(', ')}.`,
        'Biasanya karena pemuat atau CSP: lihat bagian di atas.',
      ),
    ]
  const told = [...new Set(errors.map(({ element, code }) => `${element} ${code}`))]
  if (told.length > 0)
    return [
      odd(
        'elemen',
        `luwes:error: ${told.join('; ')}.`,
        'Arti setiap kode: /docs, bagian "Kode kesalahan".',
      ),
    ]
  return [fine('elemen', `${names.join(', ')} dimuat.`)]
}

/** Below this height an element shifts what follows it when it appears. */
const LITTLE = 120

function judgeRoom({ room, shift }: PageFacts): readonly Bagian[] {
  const low = [
    ...new Set(room.filter(({ height }) => height < LITTLE).map(({ element }) => element)),
  ]
  if (low.length > 0) {
    return [
      bad(
        'ruang',
        `Tidak ada ruang yang disediakan untuk ${low.join(', ')}: halaman bergeser ketika kodenya tiba (pergeseran ${shift.toFixed(2)}).`,
        `Tambahkan ke CSS halaman: ${low.map((name) => `${name}:not(:defined)`).join(', ')} { display: block; min-height: 100vh }`,
      ),
    ]
  }
  return room.length > 0
    ? [fine('ruang', `Ruang disediakan (pergeseran ${shift.toFixed(2)}).`)]
    : []
}

function judgeFonts({ requests }: PageFacts): readonly Bagian[] {
  const lost = requests.filter(
    ({ kind, status, failed }) => kind === 'Font' && (failed !== null || (status ?? 200) >= 400),
  )
  if (lost.length === 0)
    return [fine('font', 'Font halaman termuat; elemen Luwes memakai font halaman.')]
  return [
    odd(
      'font',
      `Font tidak termuat: ${lost.map(({ url }) => url).join(', ')}.`,
      'Elemen Luwes memakai font halaman, jadi ikut berganti. Betulkan alamat font, atau font-src pada CSP.',
    ),
  ]
}

function judgeConsole({ console: said }: PageFacts): readonly Bagian[] {
  const own = said.filter((line) => !/Content Security Policy|CORS policy|Luwes:/i.test(line))
  if (own.length === 0) return [fine('konsol', 'Tidak ada kesalahan skrip.')]
  return [
    odd(
      'konsol',
      `Kesalahan di konsol: ${own.slice(0, 5).join(' | ')}`,
      'Kesalahan skrip halaman sendiri dapat menghentikan skrip yang memanggil luwes.session(); buka konsol peramban untuk letaknya.',
    ),
  ]
}
