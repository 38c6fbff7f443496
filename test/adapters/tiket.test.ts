import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTickets } from '../../src/adapters/tiket.ts'
import { nipKe } from '../support/people.ts'

const SECRET = 'rahasia-untuk-uji-coba-saja-000000001'
const NOW = 1_794_963_600_000
const tickets = createTickets(SECRET, 'contoh')
const siti = { nip: nipKe(1), perangkat: 'perangkat-a' }

describe('a time ticket', () => {
  it('tells its moment to whoever it was signed for, also after a restart', async () => {
    const ticket = await tickets.sign(siti, NOW)
    expect(await tickets.read(ticket, siti)).toBe(NOW)
    expect(await createTickets(SECRET, 'contoh').read(ticket, siti)).toBe(NOW)
  })

  it('names nobody, for it may lie on a device that many use', async () => {
    const ticket = await tickets.sign(siti, NOW)
    expect(ticket).toMatch(/^\d+\.[\w-]{22}$/)
    expect(ticket).not.toContain(siti.nip)
    expect(ticket).not.toContain(siti.perangkat)
  })

  it.each([
    ['another person', { ...siti, nip: nipKe(2) }, tickets],
    ['another device', { ...siti, perangkat: 'perangkat-b' }, tickets],
    ['a device that was not named', { ...siti, perangkat: '' }, tickets],
    ['another deployment with the same secret', siti, createTickets(SECRET, 'pesisir-barat')],
    ['another deployment', siti, createTickets(`${SECRET}2`, 'contoh')],
  ])('is nothing for %s', async (_, holder, theirs) => {
    const ticket = await tickets.sign(siti, NOW)
    expect(await theirs.read(ticket, holder)).toBeNull()
  })

  it('is nothing once any sign of it was changed', async () => {
    const ticket = await tickets.sign(siti, NOW)
    const place = fc.integer({ min: 0, max: ticket.length - 1 })
    const sign = fc.constantFrom(...'0123456789.aZ_-')
    await fc.assert(
      fc.asyncProperty(place, sign, async (at, other) => {
        fc.pre(ticket[at] !== other)
        const forged = ticket.slice(0, at) + other + ticket.slice(at + 1)
        expect(await tickets.read(forged, siti)).toBeNull()
      }),
    )
  })

  it('is nothing where it is garbage', async () => {
    const anyText = fc.oneof(fc.string(), fc.stringMatching(/^\d{1,15}\.[\w-]{22}$/))
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await tickets.read(text, siti)).toBeNull()
      }),
    )
  })
})
