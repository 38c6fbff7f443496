import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { TextDecoder } from 'node:util'
import { BadFile, FAULTS } from './faults.ts'

/** Receives the bytes of a file as they are read. */
export type BytesListener = (bytes: Uint8Array) => void

/**
 * Returns the text of a file, piece by piece: UTF-8 or UTF-16 by its byte order mark, as
 * spreadsheets write it; UTF-8 without one.
 *
 * @throws {BadFile} On other bytes, so that no letter is guessed.
 */
export async function* textOf(file: string, onBytes: BytesListener): AsyncGenerator<string> {
  const handle = await open(file)
  try {
    let decoder: TextDecoder | undefined
    for await (const piece of handle.readableWebStream()) {
      const bytes = bytesOf(piece)
      onBytes(bytes)
      decoder ??= decoderFor(bytes)
      const text = decode(decoder, bytes, true)
      if (text) yield text
    }
    if (decoder) yield decode(decoder, new Uint8Array(), false)
  } finally {
    await handle.close().catch(() => undefined)
  }
}

function bytesOf(piece: unknown): Uint8Array {
  if (piece instanceof Uint8Array) return piece
  if (piece instanceof ArrayBuffer) return new Uint8Array(piece)
  throw new TypeError('a file gives bytes')
}

function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0x50 && second === 0x4b) throw new BadFile(FAULTS['bukan-csv'])
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true })
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true })
  return new TextDecoder('utf-8', { fatal: true })
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    throw new BadFile(FAULTS['bukan-utf8'])
  }
}

/** Measures what was read of a file: its digest and its size. */
export function createMeasure(): {
  readonly take: BytesListener
  readonly size: () => number
  readonly digest: () => string
} {
  const hash = createHash('sha256')
  let size = 0
  return {
    take: (bytes) => {
      hash.update(bytes)
      size += bytes.length
    },
    size: () => size,
    digest: () => hash.digest('hex'),
  }
}
