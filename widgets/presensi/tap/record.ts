import type { Body, TandaTerima } from '../../shared/contract.ts'
import { isAway, type Problem } from '../../shared/problem.ts'
import { randomId } from '../../shared/random.ts'
import { stateText } from '../../shared/states.ts'
import { formatTime } from '../../shared/times.ts'
import { moment, perangkat } from '../device.ts'
import { type Arah, keep, type TapMenunggu } from '../queue.ts'
import type { PresensiHost } from '../state.ts'
import { clockOffset, learnClock } from './clock.ts'
import { messages } from './messages.ts'
import { look, ownerHere } from './send-waiting.ts'
import { learnTicket, ticketFor } from './ticket.ts'

/** Sends a tap, with the place if wanted; if it cannot be sent, it is stored on the device. */
export async function record(host: PresensiHost, arah: Arah): Promise<void> {
  const { tapping, useLocation, tapId, saya } = host.state()
  if (tapping || !saya) return
  const id = tapId || randomId()
  const owner = ownerHere(host)
  const pressed = moment()
  const at = new Date(pressed[0]).toISOString()
  const tiket = ticketFor(owner, pressed)
  host.patch({ dini: 0, receipts: [], tapProblem: null, copied: '', tapId: id })
  host.patch({ tapping: useLocation ? 'lokasi' : 'kirim' })
  const place = useLocation ? await findPlace() : null
  // The person may have changed while the location was requested: the tap belongs to nobody else.
  if (host.state().tapId !== id) return
  host.patch({ tapping: 'kirim' })
  const asked = moment()
  const result = await host.call({
    method: 'POST',
    path: '/presensi/tap',
    body: { id, arah, perangkat, ...place },
    key: id,
    // Its time is that of pressing: it waits in the queue, never for a new sign-in.
    now: true,
  })
  if (result.ok) {
    const came = moment()
    learnClock(result.value.diterima, asked, came)
    learnTicket(result.value.tiket, owner, asked, came)
    showReceipt(host, result.value, place !== null)
  } else if (result.problem.code === 'usang') return
  else if (isAway(result.problem)) {
    const selisih = clockOffset(Date.now())
    const known = selisih !== undefined && { selisih }
    const vouched = tiket && { perangkat, tiket }
    keepTap(host, owner, { id, arah, at, ...place, ...known, ...vouched })
  } else showFailure(host, result.problem)
  await host.focusOn('#hasil')
}

function keepTap(host: PresensiHost, owner: string, tap: TapMenunggu): void {
  keep(owner, tap)
  host.patch({ tapping: '', tapId: '' })
  look(host)
  const { t, lang } = host.words()
  const values = { arah: t(stateText(tap.arah)), jam: formatTime(tap.at, lang) }
  host.say(t(messages.disimpan, values))
  host.emit('luwes:error', { code: 'jaringan' })
}

function showReceipt(host: PresensiHost, value: TandaTerima, located: boolean): void {
  const { days, hari, saya } = host.state()
  const others = days?.map((day) => (day.tanggal === value.hari.tanggal ? value.hari : day))
  const receipts = [{ value, located }]
  // A tap at night may belong to the duty of the day before.
  const today = value.hari.tanggal === saya?.hariIni.tanggal
  const left = value.hari.tanggal === saya?.berjalan?.tanggal && value.arah !== 'masuk'
  host.patch({
    receipts,
    tapping: '',
    tapId: '',
    hari: today ? value.hari : hari,
    days: others ?? null,
    saya: saya && left ? { ...saya, berjalan: null } : saya,
  })
  const { t, lang } = host.words()
  const words = { arah: t(stateText(value.arah)), jam: formatTime(value.at, lang) }
  host.say(t(messages.tercatat, words))
  host.emit('luwes:changed', { ids: [value.id] })
}

function showFailure(host: PresensiHost, tapProblem: Problem): void {
  // A refused tap is finished.
  host.patch({ tapProblem, tapping: '', tapId: '' })
  host.emit('luwes:error', { code: tapProblem.code })
}

/** Where a tap was made: degrees, and metres of accuracy. */
type Place = Required<Pick<Body<'tap'>, 'lat' | 'lon' | 'accuracy'>>

const WAIT_MS = 8_000

/** Returns the place, or `null` if the person or the device gives none in eight seconds. */
function findPlace(): Promise<Place | null> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const { latitude, longitude, accuracy } = coords
        resolve({ lat: latitude, lon: longitude, accuracy: Math.round(accuracy) })
      },
      () => resolve(null),
      { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: 0 },
    )
  })
}
