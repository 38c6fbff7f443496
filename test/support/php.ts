import { EventEmitter } from 'node:events'
import { connect, type Socket } from 'node:net'
import { dirname } from 'node:path'
import { loadPHPRuntime, PHP, type PHPRunOptions } from '@php-wasm/universal'

/** The versions of PHP that the kits must support. */
export const PHP_VERSIONS = ['7.4', '8.3'] as const

export type PhpVersion = (typeof PHP_VERSIONS)[number]

/** An answer of a PHP script, or what a command printed. */
export interface PhpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, readonly string[]>>
  readonly text: string
  /** What PHP complained about. */
  readonly errors: string
  readonly exitCode: number
}

/** PHP with its own disk in memory. */
export interface PhpMachine {
  write(path: string, text: string): void
  read(path: string): string
  list(folder: string): readonly string[]
  remove(path: string): void
  /** Runs a script like a web server; cookies are kept between requests. */
  request(script: string, asking?: PhpRequest): Promise<PhpAnswer>
  /** Runs lines of PHP; `cli` says that they run from the command line. */
  run(code: string): Promise<PhpAnswer>
  forget(): void
  stop(): void
}

/** The request for a script. */
export interface PhpRequest {
  readonly method?: 'GET' | 'POST'
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * A TCP connection in the form that PHP's runtime expects. It expects WebSockets, because a browser
 * has nothing else; here PHP connects to real addresses.
 */
class TcpPeer extends EventEmitter {
  readonly CONNECTING = 0
  readonly OPEN = 1
  readonly CLOSING = 2
  readonly CLOSED = 3
  readyState = 0
  binaryType = 'arraybuffer'
  readonly url: string
  readonly #socket: Socket

  constructor(url: string) {
    super()
    this.url = url
    const { searchParams } = new URL(url)
    this.#socket = connect(Number(searchParams.get('port')), searchParams.get('host') ?? '')
    this.#socket.on('connect', () => this.#open())
    this.#socket.on('data', (data) => this.emit('message', data, true))
    // The runtime waits for ever for a connection that never opens, so a refused one opens and
    // closes.
    this.#socket.on('error', () => this.readyState === 0 && this.#open())
    this.#socket.on('close', () => setTimeout(() => this.#closed()))
  }

  #open(): void {
    this.readyState = this.OPEN
    this.emit('open')
  }

  #closed(): void {
    this.readyState = this.CLOSED
    this.emit('close')
  }

  send(data: Uint8Array | ArrayBuffer): void {
    this.#socket.write(data instanceof Uint8Array ? Uint8Array.from(data) : new Uint8Array(data))
  }

  addEventListener(name: string, listener: () => void): void {
    this.on(name, listener)
  }

  removeEventListener(name: string, listener: () => void): void {
    this.off(name, listener)
  }

  setSocketOpt(): void {}

  close(): void {
    this.readyState = this.CLOSING
    this.#socket.end()
  }
}

const NETWORK = {
  websocket: {
    url: (_: unknown, host: string, port: number) =>
      `ws://php/?${new URLSearchParams({ host, port: String(port) })}`,
    subprotocol: 'binary',
    decorator: () => TcpPeer,
  },
}

async function loaderOf(version: PhpVersion) {
  const loaded =
    version === '7.4' ? await import('@php-wasm/node-7-4') : await import('@php-wasm/node-8-3')
  return loaded.getPHPLoaderModule()
}

/** Starts a PHP of a version; the caller stops it. Every warning of PHP is reported as an error. */
export async function startPhp(version: PhpVersion): Promise<PhpMachine> {
  const php = new PHP(await loadPHPRuntime(await loaderOf(version), NETWORK))
  const cookies = new Map<string, string>()
  const run = async (options: PHPRunOptions): Promise<PhpAnswer> => {
    const answer = await php.run(options)
    const { httpStatusCode: status, headers, text, errors, exitCode } = answer
    for (const cookie of headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    return { status, headers, text, errors, exitCode }
  }
  return {
    write: (path, text) => {
      php.mkdirTree(dirname(path))
      php.writeFile(path, text)
    },
    read: (path) => php.readFileAsText(path),
    list: (folder) => (php.fileExists(folder) ? php.listFiles(folder) : []),
    remove: (path) => php.unlink(path),
    request: (script, { method = 'GET', query = '', headers = {}, body } = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      return run({
        scriptPath: script,
        relativeUri: `${script}${query && `?${query}`}`,
        method,
        headers: { host: 'portal.example', ...(cookie && { cookie }), ...headers },
        ...(body !== undefined && { body: new TextEncoder().encode(body) }),
        $_SERVER: { QUERY_STRING: query },
      })
    },
    run: (code) => run({ code: `<?php error_reporting(E_ALL); ${code}` }),
    forget: () => cookies.clear(),
    stop: () => php.exit(),
  }
}
