import type { IsiPush } from '../shared/contract.ts'

/** An event that the worker may delay its sleep for. */
export interface WaitingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** A request of a page that the worker may answer. */
interface FetchEvent extends WaitingEvent {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

interface MessageFromPage extends WaitingEvent {
  readonly data: unknown
}

/** The content of a push: that of Luwes, or of another sender without these members. */
export interface PushMessage {
  readonly json: () => Partial<IsiPush>
}

/** A message that a push service brought. */
interface PushEvent extends WaitingEvent {
  readonly data: PushMessage | null
}

/** A click on a message that is shown. */
interface ClickEvent extends WaitingEvent {
  readonly notification: {
    readonly data?: { readonly halaman?: string } | null
    readonly close: () => void
  }
}

interface PortalWindow {
  readonly url: string
  readonly focus: () => Promise<unknown>
}

/** The used events of a worker, by name. */
interface WorkerEvents {
  readonly install: WaitingEvent
  readonly activate: WaitingEvent
  readonly fetch: FetchEvent
  readonly message: MessageFromPage
  readonly push: PushEvent
  readonly notificationclick: ClickEvent
}

/** The used part of the portal's worker global object. */
export interface WorkerScope {
  readonly location: Location
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (of: {
      readonly type: 'window'
      readonly includeUncontrolled: boolean
    }) => Promise<readonly PortalWindow[]>
    readonly openWindow: (href: string) => Promise<unknown>
  }
  readonly registration: {
    readonly showNotification: (title: string, more: NotificationOptions) => Promise<void>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void
}
