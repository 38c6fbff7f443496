import { afterAll, beforeAll } from 'vitest'
import { claimSettings, startApp, type TestApp } from '../../support/app.ts'
import { serveApp, type TestServer } from '../../support/served.ts'

/** What the portal of the tests shares with Luwes to sign tokens, and to check what it receives. */
export const SECRET = 'rahasia-portal-untuk-uji-coba-saja-001'
export const RECEIVER = 'whsec_dGVyaW1hLXJhaGFzaWEtdWppLWNvYmEtMDAwMDE='
export const PORTAL = 'http://portal.example'

/** The app of a test file, and the server that PHP reaches it by. */
export interface UsedLuwes {
  readonly luwes: TestApp
  readonly server: TestServer
}

/** Starts Luwes for the PHP of a test file, at the moment of PHP's clock. */
export function usePhpLuwes(): UsedLuwes {
  let luwes: TestApp
  let server: TestServer
  beforeAll(async () => {
    luwes = await startApp({ portal: { ...claimSettings, secret: SECRET, mayGrant: [] } })
    // PHP's clock cannot be set: Luwes's is set to the same moment.
    luwes.setNow(new Date().toISOString())
    server = await serveApp(luwes)
  })
  afterAll(() => Promise.all([server?.stop(), luwes?.stop()]))
  return {
    get luwes() {
      return luwes
    },
    get server() {
      return server
    },
  }
}
