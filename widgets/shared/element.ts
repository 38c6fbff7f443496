import {
  type CSSResult,
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type TemplateResult,
} from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { call } from './call.ts'
import type { Text } from './contract.ts'
import type { Lang } from './format.ts'
import type { EventName, Host } from './host.ts'
import { messages } from './messages.ts'
import { part } from './part.ts'
import { isAway, type Problem, problem, type Result } from './problem.ts'
import { onSession, session, setApiBase } from './session.ts'
import { base } from './styles.ts'
import { tokens } from './tokens.ts'
import { note, problemCard, type Room, skeleton } from './views.ts'
import { type Words, wordsIn } from './words.ts'

/** The state that every widget has. Dropping it forgets all data of the person. */
export interface ElementState {
  /** The load that failed, when nothing can be shown. */
  readonly problem: Problem | null
  /** Whether the first load has come. */
  readonly ready: boolean
}

/** What is said while nobody is signed in or Luwes is away: it comes early, for it cannot come then. */
const away = part(() => import('./signed-out.ts'))

/** The first wait before a load that failed is tried again, and the longest. */
const RETRY_MS = 2_000
const RETRY_MOST_MS = 60_000

const LOST = {}

/** How the code of a part is fetched, once it is needed. */
type Loader<Code extends object> = () => Promise<Code>

/**
 * What all widgets share: language, theme, session, events, and the wipe when the person changes.
 *
 * A widget gives its initial state, its load and its content. State is changed by `patch` alone.
 */
export abstract class LuwesElement<State extends ElementState> extends LitElement {
  static override properties = {
    lang: { reflect: true },
    theme: { reflect: true },
    api: {},
    noHeading: { type: Boolean, attribute: 'no-heading' },
  }
  static override styles: CSSResultGroup = [tokens, base]

  declare theme: 'light' | 'dark' | undefined
  declare api: string | undefined
  /** Whether the page has a title of its own: ours is then only heard. */
  declare noHeading: boolean | undefined
  protected state: State = this.initial()
  #generation = -1
  #phase = ''
  #said = ''
  #stop: (() => void) | undefined
  /** Whether the person has typed something that was not sent yet, and how much is on its way. */
  #typed = false
  #sending = 0
  #tries = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The code of each part: there, on its way (`null`), or `LOST`. */
  readonly #parts = new Map<unknown, object | null>()
  /** The loaders of lost parts, and of those that are told of in their own place. */
  readonly #lost = new Set<Loader<object>>()
  readonly #placed = new Set<unknown>()

  /** The state of a widget that knows nothing yet. */
  protected abstract initial(): State
  /** Fetches what is shown; called after sign-in and after a change elsewhere on the page. */
  protected abstract load(): Promise<void>
  /** What is shown once the first load has come. */
  protected abstract content(words: Words): TemplateResult
  /** The title above everything. */
  protected abstract heading(): { readonly title: Text; readonly lead: Text }
  /** The room that is kept until the first load has come. */
  protected abstract rooms(): readonly Room[]

  /** What the widget gives to its parts. */
  protected readonly host: Host<State> = {
    state: () => this.state,
    patch: (change) => this.patch(change),
    words: () => this.words,
    call: (request) => this.#call(request),
    emit: (name, detail) => this.emit(name, detail),
    say: (text) => this.say(text),
    focusOn: (selector) => this.focusOn(selector),
    bring: (loader) => this.bring(loader),
    load: () => this.load(),
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.api) setApiBase(this.api)
    this.#stop = onSession(() => this.#follow())
    document.addEventListener('luwes:changed', this.#otherChanged)
    addEventListener('online', this.#again)
    this.addEventListener('input', this.entered)
    this.#follow()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.()
    document.removeEventListener('luwes:changed', this.#otherChanged)
    removeEventListener('online', this.#again)
    clearTimeout(this.#timer)
  }

  /** The language: of the element, of what it stands in, or Indonesian. */
  protected get language(): Lang {
    const lang = this.lang || this.parentElement?.closest<HTMLElement>('[lang]')?.lang
    return lang?.toLowerCase().startsWith('en') ? 'en' : 'id'
  }

  protected get words(): Words {
    return wordsIn(this.language)
  }

  /** Notes that the person has entered something by a click, which no event of a field tells. */
  protected entered(): void {
    this.#typed = true
  }

  /** Changes the state and shows it. */
  protected patch(change: Partial<State>): void {
    this.state = { ...this.state, ...change }
    this.requestUpdate()
  }

  /** Calls the API in the widget's language. */
  protected call<Value>(request: Parameters<Host<State>['call']>[0]): Promise<Result<Value>> {
    return this.host.call<Value>(request)
  }

  /** Tells the page; `detail` holds codes and ids, never what is shown. */
  protected emit(name: EventName, detail: object): void {
    if (name === 'luwes:changed') this.#typed = false
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
  }

  /** Speaks to a screen reader without moving the focus. */
  protected say(text: string): void {
    this.#said = text
    this.requestUpdate()
  }

  /** Waits for answers that are shown together; `null` when the person has changed meanwhile. */
  protected async together<Answers>(answers: Promise<Answers>): Promise<Answers | null> {
    const { generation } = session()
    const all = await answers
    return generation === session().generation ? all : null
  }

  /** Shows the first load, or why it did not come. Answers the value when there is one. */
  protected settle<Value>(result: Result<Value>): Value | null {
    if (result.ok) return result.value
    if (result.problem.code === 'usang') return null
    this.emit('luwes:error', { code: result.problem.code })
    // Safe because every widget's state holds a problem, which the compiler cannot see in a parameter.
    if (!this.state.ready) this.patch({ problem: result.problem } as Partial<State>)
    this.#askLater()
    return null
  }

  /** Marks the first load as shown. */
  protected arrive(change: Partial<State>): void {
    const first = !this.state.ready
    // Safe because every widget's state holds both, whatever else it holds.
    this.patch({ ...change, ready: true, problem: null } as Partial<State>)
    this.#tries = 0
    if (!first) return
    void this.updateComplete.then(() => {
      this.emit('luwes:ready', {})
      this.code(away)
    })
  }

  /** Moves the focus to an element of the widget after it has been drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }

  /** The code of a part, once it is here; asking for it sends for it. */
  protected code<Code extends object>(loader: Loader<Code>): Code | null {
    if (!this.#parts.has(loader)) void this.bring(loader)
    const here = this.#parts.get(loader)
    // Safe because what lies under a loader, if not `LOST`, is what that loader answered.
    return here && here !== LOST ? (here as Code) : null
  }

  /** Fetches the code of a part and takes in its look; `null` when it does not come. */
  protected async bring<Code extends object>(loader: Loader<Code>): Promise<Code | null> {
    if (!this.#parts.get(loader)) this.#parts.set(loader, null)
    const code = await loader().catch(() => null)
    if (code) {
      // Safe because what a part exports under this name is its look.
      if ('styles' in code) this.#adopt(code.styles as readonly CSSResult[])
      this.#lost.delete(loader)
    } else {
      this.#lost.add(loader)
      this.emit('luwes:error', { code: 'muat' })
    }
    this.#parts.set(loader, code ?? LOST)
    this.requestUpdate()
    return code
  }

  /** Draws a part, or keeps its room until its code is here. */
  protected late<Code extends object>(
    loader: Loader<Code>,
    draw: (code: Code) => unknown,
    ...rooms: readonly Room[]
  ): unknown {
    const here = this.code(loader)
    if (here) return draw(here)
    if (this.#parts.get(loader) === null) return skeleton(this.words, ...rooms)
    this.#placed.add(loader)
    return problemCard(this.words, problem('muat'), () => void this.bring(loader))
  }

  /** What is shown while Luwes cannot be reached; what every widget shows, when left out. */
  protected apart(_words: Words): unknown {
    return null
  }

  #adopt(styles: readonly CSSResult[]): void {
    // Safe because the element renders into a shadow root, as every Lit element does by default.
    const root = this.renderRoot as ShadowRoot
    const known = root.adoptedStyleSheets
    const more = styles.flatMap(({ styleSheet }) => styleSheet ?? [])
    root.adoptedStyleSheets = [...known, ...more.filter((sheet) => !known.includes(sheet))]
  }

  override render(): TemplateResult {
    const { t, lang } = this.words
    const { title, lead } = this.heading()
    this.#placed.clear()
    const body = this.#body()
    return html`<section class="panel" lang=${lang} aria-labelledby="judul">
      <header class=${this.noHeading ? 'unseen' : 'head'}>
        <h2 id="judul" tabindex="-1">${t(title)}</h2>
        <p>${t(lead)}</p>
      </header>
      <div role="status" class="unseen">${this.#said}</div>
      ${[...this.#lost].every((one) => one === away || this.#placed.has(one)) ? nothing : this.#lostNote()}
      ${keyed(this.#generation, body)}
    </section>`
  }

  /** Says that code did not come that something is waiting for. */
  #lostNote(): TemplateResult {
    const { t } = this.words
    return html`<div class="head" role="alert">${note(
      'warn',
      html`<p>${t(messages.muat)}</p>
        <button class="button" @click=${this.#again}>${t(messages.cobaLagi)}</button>`,
    )}</div>`
  }

  #body(): TemplateResult {
    const { words, state } = this
    const { phase, code } = session()
    const kept = phase === 'jeda' && this.#typed
    if (phase === 'keluar' || (phase === 'jeda' && !kept)) {
      const own = code === 'jaringan' && this.apart(words)
      return html`${own || this.late(away, ({ awayCard }) => awayCard(words), 'card')}`
    }
    if (state.problem) return problemCard(words, state.problem, () => this.#retry())
    const ready = state.ready && phase !== 'menunggu'
    // The same template as before the session ended: another one would drop what was typed.
    return html`${kept ? this.late(away, ({ endedBar }) => endedBar(words, this.#sending > 0), 'line') : nothing}
      ${ready ? this.content(words) : skeleton(words, ...this.rooms())}`
  }

  async #call<Value>(request: Parameters<Host<State>['call']>[0]): Promise<Result<Value>> {
    const sends = request.method ? 1 : 0
    if (sends) this.#typed = true
    this.#sending += sends
    const result = await call<Value>({ ...request, lang: this.language })
    this.#sending -= sends
    return result
  }

  /** Tries again once there is a network, or when the person asks for it. */
  readonly #again = (): void => {
    for (const loader of this.#lost) void this.bring(loader)
    if (this.state.problem) void this.load()
  }

  /** Tries the first load again by itself while Luwes is away, later each time. */
  #askLater(): void {
    const { problem: failed } = this.state
    if (!failed || !isAway(failed)) return
    this.say(this.words.t(messages.dicoba))
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#again, Math.min(RETRY_MS * 2 ** this.#tries, RETRY_MOST_MS))
    this.#tries += 1
  }

  #retry(): void {
    // Safe because every widget's state holds a problem, which may be none.
    this.patch({ problem: null } as Partial<State>)
    void this.load()
  }

  #follow(): void {
    const { generation, phase, code } = session()
    const changed = generation !== this.#generation
    const now = `${phase} ${code}`
    const news = now !== this.#phase
    const was = this.#phase
    this.#phase = now
    if (changed) {
      this.#generation = generation
      this.#said = ''
      this.#typed = false
    }
    // Where nothing was typed nothing stays in sight once the session has ended.
    if (changed || (phase === 'jeda' && news && !this.#typed)) this.state = this.initial()
    // A renewed session of the same person is no reason to fetch anything again.
    if (phase === 'masuk' && (changed || !was.startsWith(phase))) void this.load()
    if ((phase === 'keluar' || phase === 'jeda') && news) {
      this.emit('luwes:error', { code })
      void this.bring(away).then((said) => said && this.say(said.awayText(this.words)))
    }
    this.requestUpdate()
  }

  readonly #otherChanged = (event: Event): void => {
    if (event.target !== this && this.state.ready) void this.load()
  }
}
