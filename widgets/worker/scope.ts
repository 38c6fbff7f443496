/** What a worker of a page may wait for before it is put to sleep. */
export interface WaitingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** A request of a page that the worker may answer. */
interface FetchEvent extends WaitingEvent {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

/** A message of a page. */
interface MessageFromPage extends WaitingEvent {
  readonly data: unknown
}

/** The events of a worker by name, as far as they are heard. */
interface WorkerEvents {
  readonly install: WaitingEvent
  readonly activate: WaitingEvent
  readonly fetch: FetchEvent
  readonly message: MessageFromPage
}

/** The global object of the portal's worker, without what nobody here needs of it. */
export interface WorkerScope {
  readonly location: Location
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void
}
