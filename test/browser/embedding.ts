import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { MENU } from '../../src/demo/portal/layout.ts'
import { atRest, layoutShift } from '../support/rest.ts'
import type { UsedDemo } from './use-demo.ts'

/** Doubles the text, as a reader does who sees badly, and lists what then sticks out. */
async function sticksOut(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  return page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
    const { clientWidth, scrollWidth } = document.documentElement
    const wide = scrollWidth > clientWidth ? [`page ${scrollWidth}`] : []
    const tops = [...document.querySelectorAll('.kop, .kop *, main h1, main h2')]
    const over = tops
      .filter((one) => one.checkVisibility() && !one.closest('.laci'))
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
    return [...wide, ...over.map((one) => `${one.localName}.${one.className}`)]
  })
}

/** Tries what a portal gets that embeds the widgets of a demo. Changes nothing in it. */
export function tryOutside(demo: UsedDemo): void {
  const { deviceOf } = demo

  describe('what npm start runs, from the outside', () => {
    it('publishes the widgets under their version for ever, with the hash of every file', async () => {
      const { version } = JSON.parse(await readFile('package.json', 'utf8'))
      const at = (path: string) => fetch(`${demo.luwes}/widgets/${path}`)
      const integrity: Record<string, string> = await (await at(`${version}/integrity.json`)).json()
      expect(await (await at('v1/integrity.json')).json()).toEqual(integrity)
      expect(Object.keys(integrity)).toContain('luwes.js')
      for (const [name, expected] of Object.entries(integrity)) {
        const file = await at(`${version}/${name}`)
        expect(file.headers.get('cache-control')).toContain('immutable')
        const digest = createHash('sha384').update(Buffer.from(await file.arrayBuffer()))
        expect([name, `sha384-${digest.digest('base64')}`]).toEqual([name, expected])
      }
      expect((await at('v1/luwes.js')).headers.get('cache-control')).not.toContain('immutable')
    })

    it('runs a loader that the page holds to its hash', async () => {
      const { version } = JSON.parse(await readFile('package.json', 'utf8'))
      const page = await deviceOf('siti', '/profil')
      const folder = `${demo.luwes}/widgets/${version}`
      const integrity = await (await fetch(`${folder}/integrity.json`)).json()
      await page.evaluate(
        ([src, hash]) => {
          const script = document.createElement('script')
          Object.assign(script, { type: 'module', src, integrity: hash, crossOrigin: 'anonymous' })
          document.head.append(script)
          document
            .querySelector('main')
            ?.insertAdjacentHTML(
              'beforeend',
              '<luwes-session token-url="/sso/luwes-token"></luwes-session><luwes-kinerja></luwes-kinerja>',
            )
        },
        [`${folder}/luwes.js`, integrity['luwes.js']] as const,
      )
      await page.getByRole('heading', { name: 'Kinerja dan TPP saya' }).waitFor()
      await page.getByRole('button', { name: 'Bulan sebelumnya' }).waitFor()
      await page.close()
    })

    it('leads a person from the bare address to the documentation, and tells a program 404', async () => {
      const person = await fetch(demo.luwes, {
        redirect: 'manual',
        headers: { accept: 'text/html' },
      })
      expect([person.status, person.headers.get('location')]).toEqual([302, '/docs/'])
      const program = await fetch(demo.luwes, { headers: { accept: 'application/json' } })
      expect(program.status).toBe(404)
    })

    it('asks for the code of a letter without a script, and leads on to its page', async () => {
      const context = await demo.browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(`${demo.luwes}/verifikasi`)
      await page.getByLabel('Kode surat').fill('7k3qx 0m9tb 2wz4e hv8cn')
      await page.getByRole('button', { name: 'Periksa surat' }).click()
      await page.getByText('Kode ini tidak dikenal.').waitFor()
      expect(page.url()).toBe(`${demo.luwes}/verifikasi/7K3QX-0M9TB-2WZ4E-HV8CN`)
      expect(await page.getByLabel('Kode surat').count()).toBe(1)
      await context.close()
    })

    it('names every link of the menu and the account on a phone', async () => {
      const page = await deviceOf('dewi', '/')
      const menu = page.getByRole('navigation', { name: 'Menu utama' })
      // One row of the pages of every day, until the whole menu is asked for.
      expect((await menu.boundingBox())?.height).toBeLessThan(90)
      expect(await menu.getByRole('link', { name: 'Pengelolaan' }).count()).toBe(0)
      await menu.getByText('Menu', { exact: true }).click()
      const names = ['Beranda', 'Kerja Fleksibel', 'Persetujuan', 'Laporan Kerja', 'Kinerja']
      for (const name of [...names, 'Rekap BKPSDM', 'Pengelolaan']) {
        expect(await menu.getByRole('link', { name, exact: true }).count()).toBe(1)
      }
      expect(await page.locator('.akun').ariaSnapshot()).toContain('Dewi Anggraeni')
      await page.close()
    })

    let device: Page | undefined
    it.each(MENU.map(({ path }) => (path === '/rekap' ? '/rekap?bulan=2026-10' : path)))(
      'holds twice the text without sticking out: %s',
      async (path) => {
        device ??= await deviceOf('dewi', '/')
        await device.goto(`${demo.portal}${path}`)
        expect(await sticksOut(device)).toEqual([])
      },
    )

    it('stays still while a widget comes', async () => {
      const page = await deviceOf('siti', '/')
      // The first page has a list of its own below the widget, which moves by how much waits.
      const paths = MENU.filter(({ roles, path }) => !roles && path !== '/').map(({ path }) => path)
      for (const path of paths) {
        await page.goto(`${demo.portal}${path}`)
        await atRest(page)
        const shift = await layoutShift(page)
        expect([path, shift < 0.05, shift]).toEqual([path, true, shift])
      }
      await page.close()
    })

    it('shows of how many people a recapitulation shows how many, in the words of the field', async () => {
      const page = await deviceOf('dewi', '/rekap?bulan=2026-10')
      await page.getByText(/^Ditampilkan \d+ dari 300 pegawai\.$/).waitFor()
      await page.getByText('Baik', { exact: true }).first().waitFor()
      expect(await page.getByText(/token|server/i).count()).toBe(0)
      await page.close()
    })
  })
}
