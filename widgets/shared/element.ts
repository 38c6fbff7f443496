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
import type { AnswerTo, Call, Method } from './routes.ts'
import { onSession, session, setApiBase } from './session.ts'
import { base } from './styles.ts'
import { tokens } from './tokens.ts'
import { note, problemCard, type Room, skeleton } from './views.ts'
import { type Words, wordsIn } from './words.ts'

/** The state of every widget. Dropping it deletes all data of the person. */
export interface ElementState {
  /** The failed load, when nothing can be shown. */
  readonly problem: Problem | null
  /** Whether the first load has come. */
  readonly ready: boolean
}

/**
 * The texts for a signed-out or unreachable state: loaded early, because they cannot be loaded
 * then.
 */
const away = part(() => import('./signed-out.ts'))

/** The first pause before a failed load is tried again, and the longest. */
const RETRY_MS = 2_000
const RETRY_MOST_MS = 60_000

const LOST = {}

/** The function that loads the code of a part. */
type Loader<Code extends object> = () => Promise<Code>

/**
 * The base of all widgets: language, theme, session, events, and the wipe when the person changes.
 *
 * A widget provides its initial state, its load and its content. State is changed only by `patch`.
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
  /** Whether the page has its own title: ours is then only for screen readers. */
  declare noHeading: boolean | undefined
  protected state: State = this.initial()
  #generation = -1
  #phase = ''
  #said = ''
  #stop: (() => void) | undefined
  /** Whether the person has typed something unsent, and how many calls are in progress. */
  #typed = false
  #sending = 0
  #tries = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The code of each part: loaded, loading (`null`), or `LOST`. */
  readonly #parts = new Map<unknown, object | null>()
  /** The loaders of lost parts, and of those that show their loss in their own place. */
  readonly #lost = new Set<Loader<object>>()
  readonly #placed = new Set<unknown>()

  /** Returns the state of a widget before anything is loaded. */
  protected abstract initial(): State
  /** Fetches the data; called after sign-in and after a change elsewhere on the page. */
  protected abstract load(): Promise<void>
  /** Returns the content after the first load. */
  protected abstract content(words: Words): TemplateResult
  /** The title above everything. */
  protected abstract heading(): { readonly title: Text; readonly lead: Text }
  /** Returns the reserved space until the first load. */
  protected abstract rooms(): readonly Room[]

  /** The interface of the widget for its parts. */
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

  /** The language: of the element, of its surroundings, or Indonesian. */
  protected get language(): Lang {
    const lang = this.lang || this.parentElement?.closest<HTMLElement>('[lang]')?.lang
    return lang?.toLowerCase().startsWith('en') ? 'en' : 'id'
  }

  protected get words(): Words {
    return wordsIn(this.language)
  }

  /** Notes input by a click, which no event of a field reports. */
  protected entered(): void {
    this.#typed = true
  }

  /** Changes the state and draws the widget again. */
  protected patch(change: Partial<State>): void {
    this.state = { ...this.state, ...change }
    this.requestUpdate()
  }

  /** Calls the API in the widget's language. */
  protected call<const Path extends string, How extends Method = 'GET'>(
    request: Call<Path, How>,
  ): Promise<Result<AnswerTo<Path, How>>> {
    return this.host.call(request)
  }

  /** Sends an event to the page; `detail` has codes and ids, never visible data. */
  protected emit(name: EventName, detail: object): void {
    if (name === 'luwes:changed') this.#typed = false
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
  }

  /** Announces a text to screen readers without moving the focus. */
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

  /** Shows the first load, or its problem. Returns the value if there is one. */
  protected settle<Value>(result: Result<Value>): Value | null {
    if (result.ok) return result.value
    if (result.problem.code === 'usang') return null
    this.emit('luwes:error', { code: result.problem.code })
    // Safe because every widget's state holds a problem, which the compiler cannot see in a
    // parameter.
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

  /** Moves the focus to an element of the widget after the next drawing. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }

  /** Returns the code of a part once it is loaded; the first call starts loading it. */
  protected code<Code extends object>(loader: Loader<Code>): Code | null {
    if (!this.#parts.has(loader)) void this.bring(loader)
    const here = this.#parts.get(loader)
    // Safe because the value of a loader, if not `LOST`, is the answer of that loader.
    return here && here !== LOST ? (here as Code) : null
  }

  /** Loads the code of a part and adds its styles; `null` if it fails. */
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

  /** Draws a part, or reserves its space until its code is loaded. */
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

  /** Returns the content while Luwes is unreachable; by default that of every widget. */
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

  /** Shows that needed code could not be loaded. */
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
    // The same template as before the session ended: another one would drop the input.
    return html`${kept ? this.late(away, ({ endedBar }) => endedBar(words, this.#sending > 0), 'line') : nothing}
      ${ready ? this.content(words) : skeleton(words, ...this.rooms())}`
  }

  async #call<const Path extends string, How extends Method>(
    request: Call<Path, How>,
  ): Promise<Result<AnswerTo<Path, How>>> {
    const sends = request.method ? 1 : 0
    if (sends) this.#typed = true
    this.#sending += sends
    const result = await call<AnswerTo<Path, How>>({ ...request, lang: this.language })
    this.#sending -= sends
    return result
  }

  /** Tries again once there is a network, or when the person asks for it. */
  readonly #again = (): void => {
    for (const loader of this.#lost) void this.bring(loader)
    if (this.state.problem) void this.load()
  }

  /** Tries the first load again automatically while Luwes is unreachable, with growing pauses. */
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
    // Without input nothing stays visible once the session has ended.
    if (changed || (phase === 'jeda' && news && !this.#typed)) this.state = this.initial()
    // A renewed session of the same person needs no new fetch.
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
