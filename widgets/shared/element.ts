import { type CSSResult, type CSSResultGroup, html, LitElement, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { call } from './call.ts'
import type { Text } from './contract.ts'
import type { Lang } from './format.ts'
import type { EventName, Host } from './host.ts'
import { type Problem, problem, type Result } from './problem.ts'
import { onSession, session, setApiBase } from './session.ts'
import { base } from './styles.ts'
import { tokens } from './tokens.ts'
import { problemCard, type Room, skeleton } from './views.ts'
import { type Words, wordsIn } from './words.ts'

/** The state that every widget has. Dropping it forgets all data of the person. */
export interface ElementState {
  /** The load that failed, when nothing can be shown. */
  readonly problem: Problem | null
  /** Whether the first load has come. */
  readonly ready: boolean
}

/** The words for somebody without a session, who most people never are. */
const away = () => import('./signed-out.ts')

/** The code of a part of a widget, with its look. */
interface Part {
  readonly styles: readonly CSSResult[]
}

/** How the code of a part is fetched, once it is needed. */
type Loader<Code extends Part> = () => Promise<Code>

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
  /** The code of each part: there, on its way (`null`), or lost. */
  readonly #parts = new Map<unknown, Part | 'lost' | null>()

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
    call: (request) => call({ ...request, lang: this.language }),
    emit: (name, detail) => this.emit(name, detail),
    say: (text) => this.say(text),
    focusOn: (selector) => this.focusOn(selector),
    load: () => this.load(),
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.api) setApiBase(this.api)
    this.#stop = onSession(() => this.#follow())
    document.addEventListener('luwes:changed', this.#otherChanged)
    this.#follow()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.()
    document.removeEventListener('luwes:changed', this.#otherChanged)
  }

  /** The language: of the element, of what it stands in, or Indonesian. */
  protected get language(): Lang {
    const lang = this.lang || this.parentElement?.closest<HTMLElement>('[lang]')?.lang
    return lang?.toLowerCase().startsWith('en') ? 'en' : 'id'
  }

  protected get words(): Words {
    return wordsIn(this.language)
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
    return null
  }

  /** Marks the first load as shown. */
  protected arrive(change: Partial<State>): void {
    const first = !this.state.ready
    // Safe because every widget's state holds both, whatever else it holds.
    this.patch({ ...change, ready: true, problem: null } as Partial<State>)
    if (first) void this.updateComplete.then(() => this.emit('luwes:ready', {}))
  }

  /** Moves the focus to an element of the widget after it has been drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }

  /** The code of a part, once it is here; asking for it sends for it. */
  protected code<Code extends Part>(loader: Loader<Code>): Code | null {
    if (!this.#parts.has(loader)) void this.bring(loader)
    const here = this.#parts.get(loader)
    // Safe because what lies under a loader is what that loader answered.
    return here && here !== 'lost' ? (here as Code) : null
  }

  /** Fetches the code of a part and takes in its look; `null` when it does not come. */
  protected async bring<Code extends Part>(loader: Loader<Code>): Promise<Code | null> {
    if (!this.#parts.get(loader)) this.#parts.set(loader, null)
    const code = await loader().catch(() => null)
    if (code) this.#adopt(code.styles)
    else this.emit('luwes:error', { code: 'muat' })
    this.#parts.set(loader, code ?? 'lost')
    this.requestUpdate()
    return code
  }

  /** Draws a part, or keeps its room until its code is here. */
  protected late<Code extends Part>(
    loader: Loader<Code>,
    draw: (code: Code) => unknown,
    ...rooms: readonly Room[]
  ): unknown {
    const here = this.code(loader)
    if (here) return draw(here)
    if (this.#parts.get(loader) === null) return skeleton(this.words, ...rooms)
    return problemCard(this.words, problem('jaringan'), () => void this.bring(loader))
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
    return html`<section class="panel" lang=${lang} aria-labelledby="judul">
      <header class=${this.noHeading ? 'unseen' : 'head'}>
        <h2 id="judul" tabindex="-1">${t(title)}</h2>
        <p>${t(lead)}</p>
      </header>
      <div role="status" class="unseen">${this.#said}</div>
      ${keyed(this.#generation, this.#body())}
    </section>`
  }

  #body(): TemplateResult {
    const { words, state } = this
    const { phase, code } = session()
    if (phase === 'keluar')
      return html`${this.late(away, ({ signedOut }) => signedOut(words, code), 'card')}`
    if (state.problem) return problemCard(words, state.problem, () => this.#retry())
    const ready = state.ready && phase === 'masuk'
    return html`${ready ? this.content(words) : skeleton(words, ...this.rooms())}`
  }

  #retry(): void {
    // Safe because every widget's state holds a problem, which may be none.
    this.patch({ problem: null } as Partial<State>)
    void this.load()
  }

  #follow(): void {
    const { generation, phase, code } = session()
    const changed = generation !== this.#generation
    if (changed) {
      this.#generation = generation
      this.#said = ''
      this.state = this.initial()
    }
    // A renewed session of the same person is no reason to fetch anything again.
    const entered = phase === 'masuk' && this.#phase !== 'masuk'
    this.#phase = phase
    if (changed ? phase === 'masuk' : entered) void this.load()
    if (phase === 'keluar') this.emit('luwes:error', { code })
    this.requestUpdate()
  }

  readonly #otherChanged = (event: Event): void => {
    if (event.target !== this && this.state.ready) void this.load()
  }
}
