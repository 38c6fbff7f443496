import { describe, expect, it } from 'vitest'
import { lets } from '../../../src/cli/embed/check/csp.ts'
import type { PageFacts, WorkerFile } from '../../../src/cli/embed/check/gather.ts'
import { judgeWorker } from '../../../src/cli/embed/check/judge-worker.ts'

const LUWES = 'https://luwes.contoh.example'
const PORTAL = 'https://simpeg.contoh.example'
const LINE = `importScripts('${LUWES}/widgets/v1/luwes-sw.js')`

const GOOD: WorkerFile = {
  url: `${PORTAL}/luwes-worker.js`,
  status: 200,
  failed: '',
  type: 'text/javascript; charset=utf-8',
  csp: '',
  allowed: '',
  text: LINE,
}

/** Where the worker file is asked for, and by which policy. */
interface Place {
  readonly url?: string
  readonly csp?: string
}

function judge(worker: Partial<WorkerFile>, place: Place = {}): string {
  const { url = `${PORTAL}/wfa/ajukan`, csp = '' } = place
  // Safe because nothing else of a page is looked at here.
  const facts = { url, csp, worker: { ...GOOD, ...worker } } as PageFacts
  const [part] = judgeWorker(facts, { luwes: LUWES, known: [] })
  return `${part?.keadaan}: ${part?.pesan} ${part?.saran ?? ''}`
}

describe('the worker file of a portal', () => {
  it.each<[string, Partial<WorkerFile>, Place?]>([
    ['with one line, in the root', {}],
    ['with a version of its own', { text: LINE.replace('v1', '1.0.0') }],
    ['that is a copy', { text: 'const cache="luwes-luring"', csp: `connect-src 'self' ${LUWES}` }],
    ['below, which its answer lets work for all', { url: `${PORTAL}/luwes/w.js`, allowed: '/' }],
    ['beside the page', { url: `${PORTAL}/wfa/w.js` }],
    [
      'on this machine without https',
      { url: 'http://127.0.0.1/w.js' },
      { url: 'http://127.0.0.1/' },
    ],
    [
      'with policies that let it',
      { csp: `default-src 'self' ${LUWES}` },
      { csp: "script-src 'self'" },
    ],
  ])('is well %s', (_what, worker, place) => {
    expect(judge(worker, place)).toMatch(/^baik/)
  })

  it.each<[string, Partial<WorkerFile>, RegExp, Place?]>([
    ['is not there', { status: 404 }, /404.*importScripts\('https:/],
    ['does not answer', { status: null, failed: 'net::ERR' }, /tidak menjawab \(net::ERR\)/],
    ['is a page', { type: 'text/html' }, /text\/html.*terbuka tanpa masuk/],
    ['is of another origin', { url: 'https://lain.example/w.js' }, /asal lain.*portal sendiri/],
    ['is without Luwes', { text: 'self.onfetch = null' }, /tidak memuat Luwes.*importScripts/],
    ['has another Luwes', { text: LINE.replace('luwes.c', 'lain.c') }, /yang lain: https:\/\/lain/],
    ['is below', { url: `${PORTAL}/luwes/w.js` }, /tidak berlaku.*Service-Worker-Allowed/],
    [
      'is held back',
      { csp: "default-src 'self'" },
      /pada jawaban berkas worker: script-src 'self'/,
    ],
    [
      'may not call',
      { csp: `script-src ${LUWES}; connect-src 'none'` },
      /connect-src 'self' https/,
    ],
    ['is refused by the page', {}, /halaman: worker-src 'self'/, { csp: "worker-src 'none'" }],
    ['is refused by what stands in', {}, /worker-src 'self'/, { csp: `script-src ${LUWES}` }],
    ['has no https', { url: 'http://a.example/w.js' }, /https/, { url: 'http://a.example/' }],
  ])('is wrong where it %s', (_what, worker, says, place) => {
    expect(judge(worker, place)).toMatch(/^salah/)
    expect(judge(worker, place)).toMatch(says)
  })

  it('is nothing where no element names one', () => {
    // Safe because nothing else of a page is looked at here.
    const facts = { url: PORTAL, csp: '', worker: null } as PageFacts
    expect(judgeWorker(facts, { luwes: LUWES, known: [] })).toEqual([])
  })
})

describe('a Content-Security-Policy', () => {
  it.each([
    ['', true],
    ["default-src 'none'", false],
    ["default-src 'none'; connect-src *", true],
    ['connect-src https:', true],
    ['connect-src http:', false],
    ['connect-src luwes.contoh.example', true],
    ['connect-src *.contoh.example', true],
    ['connect-src *.lain.example', false],
    [`connect-src ${LUWES}:8443`, false],
    [`connect-src ${LUWES}/v1/`, true],
    [`connect-src ${LUWES}/v2/`, false],
    [`CONNECT-SRC ${LUWES}`, true],
    [`connect-src ${LUWES}, connect-src 'self'`, false],
    ["connect-src 'self' 'unsafe-inline'", false],
  ])('%s', (policy, answer) => {
    expect(lets(policy, 'connect-src', `${LUWES}/v1/sesi`, PORTAL)).toBe(answer)
  })
})
