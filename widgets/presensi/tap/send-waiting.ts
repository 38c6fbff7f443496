import type { Saya } from '../../shared/contract.ts'
import { stateText } from '../../shared/states.ts'
import { formatTime } from '../../shared/times.ts'
import { problemText } from '../../shared/views.ts'
import { type Detik, moment, sayaPath } from '../device.ts'
import {
  forget,
  isStale,
  keep,
  othersWaiting,
  ownerOf,
  type TapMenunggu,
  waitingTaps,
} from '../queue.ts'
import type { PenerimaanTap, PresensiHost } from '../state.ts'
import { learnClock } from './clock.ts'
import { messages } from './messages.ts'
import { holdsTicket, learnTicket } from './ticket.ts'

/** Shows the waiting taps on this device. */
export function look(host: PresensiHost): void {
  const owner = ownerHere(host)
  if (owner) host.patch({ antre: waitingTaps(owner), antreLain: othersWaiting(owner) })
}

/** Returns the owner of the taps that may be sent now; '' while unknown. */
export function ownerHere(host: PresensiHost): string {
  const { pemilik, saya } = host.state()
  return pemilik || (saya ? ownerOf(saya.pegawai.nip) : '')
}

/** Learns the server's time, shows the waiting taps on this device, and sends them. */
export async function wake(host: PresensiHost): Promise<void> {
  const { saya, jam } = host.state()
  if (saya) learnFrom(saya, ...jam)
  look(host)
  await sendWaiting(host)
  await renewTicket(host)
}

function learnFrom({ pegawai, sekarang, tiket }: Saya, asked: Detik, came: Detik): void {
  learnClock(sekarang, asked, came)
  learnTicket(tiket, ownerOf(pegawai.nip), asked, came)
}

/** Requests a time ticket if there is none: the device has slept, or its clock was set. */
async function renewTicket(host: PresensiHost): Promise<void> {
  const owner = ownerHere(host)
  if (!owner || holdsTicket(owner, moment())) return
  const asked = moment()
  const result = await host.call({ path: sayaPath })
  if (result.ok && ownerHere(host) === owner) learnFrom(result.value, asked, moment())
}

/** Returns the taps that can still be sent as they are: neither refused nor too old. */
export function sendable(all: readonly TapMenunggu[]): TapMenunggu[] {
  return all.filter((tap) => !tap.ditolak && !isStale(tap, Date.now()))
}

/**
 * Sends the waiting taps in the order in which they were made, each under its original id: what had
 * already arrived is not counted again. Stops when there is no answer.
 */
export async function sendWaiting(host: PresensiHost): Promise<void> {
  const owner = ownerHere(host)
  if (!owner || host.state().mengirim || sendable(host.state().antre).length === 0) return
  host.patch({ mengirim: true })
  const taken: PenerimaanTap[] = []
  for (const tap of sendable(waitingTaps(owner))) {
    const asked = moment()
    const { id, at, ditolak: _, ...rest } = tap
    const result = await host.call({
      method: 'POST',
      path: '/presensi/tap',
      body: { id, at, luring: true, ...rest },
      key: id,
      now: true,
    })
    // Somebody else is here: the waiting taps are not theirs to send.
    if (ownerHere(host) !== owner) return
    if (result.ok) {
      const came = moment()
      learnClock(result.value.diterima, asked, came)
      learnTicket(result.value.tiket, owner, asked, came)
      forget(owner, tap)
      taken.push({ value: result.value, located: tap.lat !== undefined, dicatat: at })
    } else if (result.problem.code === 'usang') return
    else if (isFinal(result.problem.status)) {
      keep(owner, { ...tap, ditolak: problemText(result.problem) })
    } else break
  }
  host.patch({ mengirim: false })
  look(host)
  if (taken.length > 0) await keepReceipts(host, taken)
}

const isFinal = (status: number): boolean =>
  status >= 400 && status < 500 && ![401, 408, 429].includes(status)

async function keepReceipts(host: PresensiHost, receipts: readonly PenerimaanTap[]): Promise<void> {
  host.patch({ receipts, tapProblem: null, copied: '' })
  const { t, lang } = host.words()
  const said = receipts.map(({ value }) =>
    t(messages.tercatat, { arah: t(stateText(value.arah)), jam: formatTime(value.at, lang) }),
  )
  host.say(said.join('. '))
  host.emit('luwes:changed', { ids: receipts.map(({ value }) => value.id) })
  await host.load()
}
