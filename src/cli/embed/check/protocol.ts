import * as v from 'valibot'

// Messages of Chromium in the Chrome DevTools Protocol, as far as a check reads them.

const membersSchema = v.record(v.string(), v.unknown())
const textSchema = v.optional(v.string())

/** A message of the browser: the answer to a call, or an event. */
export const messageSchema = v.union([
  v.object({
    id: v.number(),
    error: v.optional(v.object({ message: v.string() })),
    result: v.optional(membersSchema, {}),
  }),
  v.object({
    method: v.string(),
    sessionId: v.exactOptional(v.string()),
    params: v.optional(membersSchema, {}),
  }),
])

/** `Page.navigate`. */
export const navigatedSchema = v.object({ frameId: v.string(), errorText: textSchema })

/** `Network.loadNetworkResource`. */
export const loadedSchema = v.object({
  resource: v.object({
    httpStatusCode: v.optional(v.number()),
    netErrorName: v.optional(v.string(), ''),
    headers: v.optional(membersSchema, {}),
    stream: textSchema,
  }),
})

/** `IO.read`. */
export const pieceSchema = v.object({ data: v.string(), base64Encoded: v.optional(v.boolean()) })

/** `Network.requestWillBeSent`. */
export const requestSchema = v.object({
  requestId: v.string(),
  type: v.optional(v.string(), ''),
  request: v.object({ url: v.string(), method: v.string() }),
  redirectResponse: v.optional(v.object({ status: v.number() })),
})

/** `Network.responseReceived`. */
export const responseSchema = v.object({
  requestId: v.string(),
  type: v.string(),
  response: v.object({ status: v.number(), mimeType: v.string(), headers: membersSchema }),
})

/** `Network.loadingFailed`. */
export const failureSchema = v.object({
  requestId: v.string(),
  errorText: v.string(),
  blockedReason: textSchema,
  corsErrorStatus: v.optional(v.object({ corsError: v.string() })),
})

/** `Runtime.exceptionThrown`. */
export const exceptionSchema = v.object({
  exceptionDetails: v.object({
    text: v.string(),
    exception: v.optional(v.object({ description: textSchema })),
  }),
})

/** `Log.entryAdded`. */
export const entrySchema = v.object({
  entry: v.object({ level: v.string(), source: v.string(), text: v.string() }),
})

/** `Runtime.consoleAPICalled`. */
export const consoleSchema = v.object({
  type: v.string(),
  args: v.array(v.object({ value: v.optional(v.unknown()), description: textSchema })),
})

/** The name of an element or a code; a page may send events without them. */
const nameSchema = v.fallback(v.string(), 'undefined')
const elementSchema = v.object({
  name: v.string(),
  defined: v.boolean(),
  tokenUrl: v.nullable(v.string()),
  workerUrl: v.nullable(v.string()),
  height: v.number(),
})
const scriptSchema = v.object({
  src: v.string(),
  type: v.string(),
  integrity: v.string(),
  cors: v.nullable(v.string()),
})

/** What a page tells of itself, with what `watch.js` recorded in it. */
export const pageSchema = v.object({
  result: v.object({
    value: v.object({
      url: v.string(),
      title: v.string(),
      elements: v.array(elementSchema),
      scripts: v.array(scriptSchema),
      csp: v.array(v.object({ directive: v.string(), blocked: v.string() })),
      errors: v.array(v.object({ element: nameSchema, code: nameSchema })),
      ready: v.array(nameSchema),
      room: v.array(v.object({ element: v.string(), height: v.number() })),
      shift: v.number(),
    }),
  }),
})
