/** The content and the target of a webhook. */
export interface OutgoingRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Whether the deployment lists the host, so that it may be on an internal network. */
  readonly named: boolean
}

/** The result of a delivery, without the body of the answer and without texts of failures. */
export type SendResult =
  | { readonly status: number; readonly retryAfter: string | null; readonly ms: number }
  | { readonly status: null; readonly late: boolean; readonly ms: number }

/** Sends one webhook. Never rejects. */
export type WebhookSender = (outgoing: OutgoingRequest) => Promise<SendResult>

/** The part of `fetch` that sending needs. */
export type Outlet = (url: string, init: RequestInit) => Promise<Response>

/** The ways of a sender to the outside. */
export interface SenderOptions {
  /** Reaches only public addresses: the resolved address is checked when the connection is made. */
  readonly open: Outlet
  /** Reaches any address; used for hosts that the deployment lists. */
  readonly inner: Outlet
  readonly timeout?: number
}

const TIMEOUT_MS = 15_000

/** Makes the sender: redirects are not followed, an answer must come in 15 s and is not read. */
export function createSender({ open, inner, timeout = TIMEOUT_MS }: SenderOptions): WebhookSender {
  return async ({ url, headers, body, named }) => {
    const started = Date.now()
    const signal = AbortSignal.timeout(timeout)
    const init = { method: 'POST', headers, body, redirect: 'manual', signal } as const
    try {
      const response = await (named ? inner : open)(url, init)
      await response.body?.cancel().catch(() => undefined)
      const retryAfter = response.headers.get('retry-after')
      return { status: response.status, retryAfter, ms: Date.now() - started }
    } catch {
      return { status: null, late: signal.aborted, ms: Date.now() - started }
    }
  }
}
