import type { LuwesSession } from '../../../widgets/session/luwes-session.ts'
import type { TokenSource } from '../../../widgets/shared/sign-in.ts'

/** A rule that axe sees broken. */
interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

// The functions that tests run in a page see its globals under these names.
declare global {
  interface Window {
    /** The API of Luwes. */
    luwes: {
      readonly session: (source: TokenSource | null) => Promise<void>
      readonly define: (root: ParentNode) => void
      readonly ready: Promise<object>
    }
    axe: {
      readonly run: (
        context: Document | string,
        options: object,
      ) => Promise<{ readonly violations: readonly Violation[] }>
    }
    /** What a stage in the manner of Livewire does with an answer of its server. */
    livewire: (html: string) => void

    // What tests put there themselves.
    root: ShadowRoot
    told: unknown[]
    asked: string[]
    seen: Readonly<Record<string, unknown[]>>
    times: Readonly<Record<string, number>>

    // What only a service worker has, and what tests put there.
    readonly registration: ServiceWorkerRegistration
    readonly clients: { openWindow: (url: string) => Promise<null> }
    shown: unknown[]
    opened: string[]
  }

  interface HTMLElementTagNameMap {
    'luwes-session': LuwesSession
  }
}
