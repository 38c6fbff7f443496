import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import {
  commandText,
  handshakeText,
  hasSetClock,
  isSerial,
} from '../../domain/presensi/mesin/adms.ts'
import { isFrom } from '../../domain/shared/network.ts'
import { recordBaris } from '../../operations/presensi/record-baris.ts'
import { type AlasanKontak, recordKontak } from '../../operations/presensi/record-kontak.ts'
import { readAddress } from '../guards/address.ts'
import { atMost, LARGEST_BODY } from '../guards/limits.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { problem } from '../problem.ts'

/** Where machines may call from, and the header with the address of a request. */
export interface AdmsOptions {
  /** Networks as `readNetwork` writes them; empty turns it off. */
  readonly networks: readonly string[]
  readonly addressHeader: string | null
}

const MAX_REPLY = 64 * 1024
/** Seconds after which a rejected machine comes again. */
const LATER = 60
/** A stamp is a number of the machine's own; longer texts are invalid. */
const STAMP = /^\w{1,20}$/

/**
 * Lets in only callers from a network of the machines, because machines cannot sign. Everybody else
 * gets the answer of an unknown path.
 */
function onlyFrom({ networks, addressHeader }: AdmsOptions) {
  return createMiddleware<Hallway>(async (c, next) => {
    const known = isFrom(networks, readAddress(addressHeader, c.req.raw))
    return known && isSerial(param(c, 'SN')) ? next() : problem(c, 'tidak-ada')
  })
}

/** Returns a parameter of a machine's address; firmwares spell names differently. */
function param(c: Ctx, name: string): string | undefined {
  const exact = c.req.query(name)
  if (exact !== undefined) return exact
  const named = Object.entries(c.req.query())
  return named.find(([key]) => key.toUpperCase() === name.toUpperCase())?.[1]
}

const serialOf = (c: Ctx) => param(c, 'SN') ?? ''

/** Answers a machine in plain text. The machine takes its time from the Date header. */
function answerText(c: Ctx, text: string): Response {
  c.header('date', new Date(c.get('deps').now()).toUTCString())
  c.header('cache-control', 'no-store')
  return c.text(text)
}

const later = (c: Ctx) => problem(c, 'tidak-siap', { retryAfter: LATER })

async function contact(c: Ctx, alasan: AlasanKontak): Promise<Response> {
  const deps = c.get('deps')
  const serial = serialOf(c)
  const answer = await recordKontak(deps, serial, alasan)
  if (!answer) return later(c)
  const { zona, stamp, perintah } = answer
  if (alasan === 'tanya') return answerText(c, commandText(perintah, deps.now(), zona))
  const versi = param(c, 'pushver')
  return answerText(
    c,
    alasan === 'sambung' ? handshakeText({ serial, stamp, zona, versi }) : 'OK\n',
  )
}

/** Stores lines of attendance, and answers how many came. */
async function takeLines(c: Ctx): Promise<Response> {
  const isi = await c.req.text()
  // Old firmwares call it Stamp, newer ones after its table.
  const stamp = param(c, 'Stamp') ?? param(c, 'ATTLOGStamp')
  const count = await recordBaris(c.get('deps'), serialOf(c), {
    isi,
    stamp: STAMP.test(stamp ?? '') ? stamp : undefined,
  })
  return count === null ? later(c) : answerText(c, `OK: ${count}\n`)
}

/**
 * Counts the lines of a body and stores nothing of it. People, photos and templates of fingers and
 * faces (UU 27/2022) are dropped. They are acknowledged, so that the machine continues.
 */
async function drop(c: Ctx): Promise<Response> {
  let lines = 0
  let open = false
  for await (const part of c.req.raw.body ?? []) {
    for (const byte of part) {
      const ends = byte === 10 || byte === 13
      if (!ends && !open) lines += 1
      open = !ends
    }
  }
  await recordKontak(c.get('deps'), serialOf(c), 'hadir')
  return answerText(c, `OK: ${lines}\n`)
}

/** Returns the paths of an address in the protocol; some firmwares end it in `.aspx`. */
const pathsOf = (verb: string) => [`/${verb}`, `/${verb}.aspx`]

/**
 * Returns the routes of the ADMS PUSH protocol for machines of fingerprints and faces, under
 * /iclock.
 */
export function iclockRoutes(options: AdmsOptions): Hono<Hallway> {
  return (
    new Hono<Hallway>()
      .use(onlyFrom(options))
      .on('GET', pathsOf('cdata'), (c) =>
        contact(c, param(c, 'options')?.toLowerCase() === 'all' ? 'sambung' : 'hadir'),
      )
      .on('POST', pathsOf('cdata'), atMost(LARGEST_BODY), (c) =>
        param(c, 'table')?.toUpperCase() === 'ATTLOG' ? takeLines(c) : drop(c),
      )
      .on('GET', pathsOf('getrequest'), (c) => contact(c, 'tanya'))
      .on('POST', pathsOf('devicecmd'), atMost(MAX_REPLY), async (c) =>
        contact(c, hasSetClock(await c.req.text()) ? 'jam' : 'hadir'),
      )
      .on(['GET', 'POST'], pathsOf('ping'), (c) => contact(c, 'hadir'))
      .on(['GET', 'POST'], pathsOf('registry'), (c) =>
        answerText(c, `RegistryCode=${serialOf(c).slice(0, 32)}\n`),
      )
      // The request for options by a machine that registered, instead of connecting.
      .on(['GET', 'POST'], pathsOf('push'), (c) => contact(c, 'sambung'))
  )
}
