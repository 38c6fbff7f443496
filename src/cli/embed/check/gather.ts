import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { inCheckout } from '../../paths.ts'
import { type BrowserEvent, type BrowserPage, openPage } from './chromium.ts'
import {
  consoleSchema,
  entrySchema,
  exceptionSchema,
  failureSchema,
  loadedSchema,
  navigatedSchema,
  pageSchema,
  pieceSchema,
  requestSchema,
  responseSchema,
} from './protocol.ts'

/** One request of the page, and its result. */
export interface PageRequest {
  readonly url: string
  readonly method: string
  readonly kind: string
  readonly status: number | null
  readonly type: string
  readonly cacheControl: string
  /** Why there was no answer, in the words of the browser, including CORS and blocked reasons. */
  readonly failed: string | null
  readonly redirectedTo: string | null
}

/** An element of Luwes on the page, whether it is defined, and its relevant attributes. */
export interface PageElement {
  readonly name: string
  readonly defined: boolean
  readonly tokenUrl: string | null
  readonly workerUrl: string | null
  readonly height: number
}

/** The worker file of the portal that an element names, and its answer. */
export interface WorkerFile {
  readonly url: string
  readonly status: number | null
  readonly failed: string
  readonly type: string
  readonly csp: string
  /** The pages that its answer allows it to serve, if it says so. */
  readonly allowed: string
  readonly text: string
}

/** The observed facts about a page. */
export interface PageFacts {
  readonly asked: string
  readonly url: string
  readonly status: number | null
  readonly title: string
  readonly csp: string
  readonly requests: readonly PageRequest[]
  readonly scripts: readonly {
    readonly src: string
    readonly type: string
    readonly integrity: string
    readonly cors: string | null
  }[]
  readonly elements: readonly PageElement[]
  /** `null` when no element names one. */
  readonly worker: WorkerFile | null
  readonly violations: readonly { readonly directive: string; readonly blocked: string }[]
  readonly errors: readonly { readonly element: string; readonly code: string }[]
  readonly ready: readonly string[]
  readonly room: readonly { readonly element: string; readonly height: number }[]
  readonly shift: number
  readonly console: readonly string[]
}

export interface GatherOptions {
  readonly chromium: string
  /** Cookies of the portal, as `name=value`. */
  readonly cookies: readonly string[]
  /** How long the page may take to become quiet, in milliseconds. */
  readonly limit: number
}

const QUIET_MS = 1_500

const IN_PAGE = `(() => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => one.shadowRoot && !one.localName.startsWith('luwes-') ? [one, ...all(one.shadowRoot)] : [one])
  const elements = all(document).filter(({ localName }) => localName.startsWith('luwes-')).map((one) => ({
    name: one.localName, defined: one.matches(':defined'), tokenUrl: one.getAttribute('token-url'), workerUrl: one.getAttribute('worker-url'), height: one.getBoundingClientRect().height }))
  const scripts = all(document).filter((one) => one.localName === 'script' && one.src).map((one) => ({
    src: one.src, type: one.type, integrity: one.integrity, cors: one.crossOrigin }))
  return { url: location.href, title: document.title, elements, scripts, ...window.__luwesCheck }
})()`

interface Draft {
  url: string
  method: string
  kind: string
  status: number | null
  type: string
  cacheControl: string
  failed: string | null
  redirectedTo: string | null
}

/**
 * Opens a page in Chromium, waits until it is quiet, and returns the observed facts.
 *
 * @throws When it cannot be opened.
 */
export async function gather(address: string, options: GatherOptions): Promise<PageFacts> {
  const page = await openPage(options.chromium)
  try {
    const requests = new Map<string, Draft[]>()
    const said: string[] = []
    let document: { status: number | null; csp: string } = { status: null, csp: '' }
    let last = Date.now()
    page.onEvent((event) => {
      if (event.method.startsWith('Network.')) last = Date.now()
      noteRequest(event, requests)
      noteConsole(event, said)
      document = documentIn(event, document)
    })
    for (const domain of ['Network', 'Page', 'Runtime', 'Log']) await page.send(`${domain}.enable`)
    for (const cookie of options.cookies) {
      const at = cookie.indexOf('=')
      await page.send('Network.setCookie', {
        name: cookie.slice(0, at),
        value: cookie.slice(at + 1),
        url: address,
      })
    }
    const source = await readFile(inCheckout('src/cli/embed/check/watch.js'), 'utf8')
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source })
    const went = await page.send('Page.navigate', { url: address })
    const { errorText, frameId } = v.parse(navigatedSchema, went)
    if (errorText) throw new Error(`${address}: ${errorText}`)
    for (const until = Date.now() + options.limit; Date.now() < until; await sleep(100)) {
      if (Date.now() - last > QUIET_MS) break
    }
    const looked = await page.send('Runtime.evaluate', {
      expression: IN_PAGE,
      returnByValue: true,
    })
    const { csp, ...seen } = v.parse(pageSchema, looked).result.value
    return {
      ...seen,
      worker: await workerFile(page, frameId, seen),
      asked: address,
      status: document.status,
      csp: document.csp,
      violations: csp,
      requests: [...requests.values()].flat(),
      console: [...new Set(said)],
    }
  } finally {
    await page.close()
  }
}

/**
 * Requests the worker file as the browser does; the page itself requests it only after its user
 * acts.
 */
async function workerFile(
  page: BrowserPage,
  frameId: string,
  { elements, url }: Pick<PageFacts, 'elements' | 'url'>,
): Promise<WorkerFile | null> {
  const path = elements.find(({ workerUrl }) => workerUrl !== null)?.workerUrl
  if (path == null || !URL.canParse(path, url)) return null
  const file = new URL(path, url).href
  const loaded = await page.send('Network.loadNetworkResource', {
    frameId,
    url: file,
    options: { disableCache: true, includeCredentials: true },
  })
  const { httpStatusCode, netErrorName, headers, stream } = v.parse(loadedSchema, loaded).resource
  return {
    url: file,
    status: httpStatusCode ?? null,
    failed: netErrorName,
    type: headerOf(headers, 'content-type'),
    csp: headerOf(headers, 'content-security-policy'),
    allowed: headerOf(headers, 'service-worker-allowed'),
    text: stream ? await textIn(page, stream) : '',
  }
}

async function textIn(page: BrowserPage, handle: string): Promise<string> {
  const piece = await page.send('IO.read', { handle, size: 256 * 1024 })
  const { data, base64Encoded } = v.parse(pieceSchema, piece)
  await page.send('IO.close', { handle })
  return Buffer.from(data, base64Encoded ? 'base64' : 'utf8').toString()
}

function noteRequest({ method, params }: BrowserEvent, requests: Map<string, Draft[]>): void {
  if (method === 'Network.requestWillBeSent') {
    const { requestId, request, type, redirectResponse } = v.parse(requestSchema, params)
    const known = requests.get(requestId) ?? []
    const current = known.at(-1)
    if (current && redirectResponse) {
      current.status = redirectResponse.status
      current.redirectedTo = request.url
    }
    const draft = {
      url: request.url,
      method: request.method,
      kind: type,
      status: null,
      type: '',
      cacheControl: '',
      failed: null,
      redirectedTo: null,
    }
    requests.set(requestId, [...known, draft])
  }
  if (method === 'Network.responseReceived') {
    const { requestId, response } = v.parse(responseSchema, params)
    const current = requests.get(requestId)?.at(-1)
    if (!current) return
    current.status = response.status
    current.type = response.mimeType
    current.cacheControl = headerOf(response.headers, 'cache-control')
  }
  if (method === 'Network.loadingFailed') {
    const read = v.parse(failureSchema, params)
    const { requestId, errorText, blockedReason, corsErrorStatus } = read
    const current = requests.get(requestId)?.at(-1)
    if (!current) return
    current.failed = [
      errorText,
      blockedReason,
      corsErrorStatus && `CORS ${corsErrorStatus.corsError}`,
    ]
      .filter(Boolean)
      .join(' ')
  }
}

function headerOf(headers: object, name: string): string {
  const found = Object.entries(headers).find(([one]) => one.toLowerCase() === name)
  return found ? String(found[1]) : ''
}

function documentIn(
  { method, params }: BrowserEvent,
  before: { status: number | null; csp: string },
) {
  if (method !== 'Network.responseReceived' || before.status !== null) return before
  const { type, response } = v.parse(responseSchema, params)
  if (type !== 'Document') return before
  return {
    status: response.status,
    csp: headerOf(response.headers, 'content-security-policy'),
  }
}

function noteConsole({ method, params }: BrowserEvent, said: string[]): void {
  if (method === 'Runtime.exceptionThrown') {
    const { exceptionDetails } = v.parse(exceptionSchema, params)
    said.push(firstLine(exceptionDetails.exception?.description ?? exceptionDetails.text))
  }
  if (method === 'Log.entryAdded') {
    const { level, source, text } = v.parse(entrySchema, params).entry
    if (level === 'error' && source !== 'network') said.push(firstLine(text))
  }
  if (method === 'Runtime.consoleAPICalled') {
    const { type, args } = v.parse(consoleSchema, params)
    const words = args.map(({ value, description }) => String(value ?? description))
    if (type === 'error') said.push(firstLine(words.join(' ')))
  }
}

const firstLine = (text: unknown) => String(text).split('\n')[0]?.slice(0, 300) ?? ''
