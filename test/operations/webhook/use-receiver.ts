import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { START, startApp, type TestApp } from '../../support/app.ts'
import { type Receiver, startReceiver } from '../../support/receiver.ts'
import { type MadeReceiver, makeReceiver } from './sending.ts'

/** The app of a test file, and the receiver of a test: its server, and how Luwes knows it. */
export interface UsedReceiver {
  readonly luwes: TestApp
  readonly server: Receiver
  readonly made: MadeReceiver
}

/** Starts the app for the tests of a file, and for each of them a receiver of all events. */
export function useReceiver(): UsedReceiver {
  let luwes: TestApp
  let server: Receiver
  let made: MadeReceiver
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes?.stop())
  beforeEach(async () => {
    luwes.setNow(START)
    server = await startReceiver()
    made = await makeReceiver(luwes, server.url)
  })
  afterEach(async () => {
    for (const table of ['webhook_keluar', 'pengiriman', 'percobaan_kirim', 'kejadian']) {
      await luwes.rows(`DELETE FROM ${table}`)
    }
    await server.stop()
  })
  return {
    get luwes() {
      return luwes
    },
    get server() {
      return server
    },
    get made() {
      return made
    },
  }
}
