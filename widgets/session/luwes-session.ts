import { onSession, renew, session, setApiBase, setSignIn } from '../shared/session.ts'
import { releaseSource, setSource, type TokenSource } from '../shared/sign-in.ts'

/** The symbol under which the loader stores the portal's early answer at the element. */
const EARLY = Symbol.for('luwes.token')

/**
 * `<luwes-session token-url="/sso/luwes-token">`: signs in with the token that a path of the portal
 * returns as text. It shows nothing. `sign-in-url` is the page to sign in; by default the page
 * itself. `worker-url` is the worker file of the portal, for elements that use one.
 *
 * Only the portal's own origin is called, with its cookies; any other address is refused with
 * `luwes:error` 'token-url'. Leaving the page ends the session and wipes all widgets.
 */
export class LuwesSession extends HTMLElement {
  static readonly observedAttributes = ['token-url', 'api', 'sign-in-url', 'worker-url']
  #source: TokenSource | null = null
  #stop: (() => void) | undefined
  #told = ''
  #asked = ''

  connectedCallback(): void {
    this.hidden = true
    this.#stop ??= onSession(() => this.#tell())
    this.#start()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#start()
  }

  disconnectedCallback(): void {
    const source = this.#source
    // A page that moves the element connects it again within the same task.
    queueMicrotask(() => {
      if (this.isConnected || !source) return
      this.#stop?.()
      this.#stop = undefined
      this.#asked = ''
      releaseSource(source)
    })
  }

  /** Asks the portal again who is signed in, for a page that knows of a change. */
  async renew(): Promise<void> {
    await renew()
  }

  #start(): void {
    const api = this.getAttribute('api')
    if (api) setApiBase(api)
    const signIn = this.getAttribute('sign-in-url')
    if (signIn) setSignIn(signIn)
    const path = this.getAttribute('token-url')
    if (path === null) return
    const url = new URL(path, document.baseURI)
    if (this.#asked === url.href) return
    this.#asked = url.href
    // The origin of a frame without its own address is that of its page, which `location` does not
    // show.
    if (url.origin !== self.origin) {
      this.#emit('luwes:error', { code: 'token-url' })
      return
    }
    this.#source = () => readToken(url, this.#early(url))
    void setSource(this.#source)
  }

  /** Takes the loader's early request, once: a token is valid for one sign-in. */
  #early({ href }: URL): Promise<Response> | undefined {
    const found: unknown = Reflect.get(this, EARLY)
    Reflect.deleteProperty(this, EARLY)
    const [address, answer] = Array.isArray(found) ? found : []
    return address === href ? answer : undefined
  }

  #tell(): void {
    const { phase, code, generation } = session()
    const news = `${phase} ${code} ${generation}`
    if (news === this.#told) return
    this.#told = news
    if (phase === 'masuk') this.#emit('luwes:ready', {})
    if (phase === 'keluar' || phase === 'jeda') this.#emit('luwes:error', { code })
  }

  #emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
  }
}

/** Returns the portal's token as text; '' when it answers that nobody is signed in. */
async function readToken(url: URL, early?: Promise<Response>): Promise<string> {
  const answer = await (early ??
    fetch(url, {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
      headers: { accept: 'text/plain, application/jwt' },
    }))
  if (answer.status >= 500) throw new Error('The portal cannot answer now')
  return answer.ok ? answer.text() : ''
}

customElements.define('luwes-session', LuwesSession)
