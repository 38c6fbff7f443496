import { describe, expect, it } from 'vitest'
import { bytesOf, isFrom, normalAddress, readNetwork } from '../../../src/domain/shared/network.ts'

describe('a network', () => {
  it.each([
    ['10.20.0.0/16', '10.20.0.0/16'],
    ['10.20.3.4', '10.20.3.4/32'],
    ['FD00:20::/48', 'fd00:20::/48'],
    ['fd00:0020:0:0:0:0:0:1', 'fd00:20::1/128'],
    ['::ffff:10.20.0.0/24', null],
    ['10.20.0.0/0', null],
    ['::/0', null],
    ['10.20.0.0/33', null],
    ['fd00::/129', null],
    ['10.20.0.0/16/8', null],
    ['128.0.0.0/1', '128.0.0.0/1'],
    ['10.20.0.0/0016', null],
    ['10.20.0.0/1e1', null],
    ['10.20.0.0:80', null],
    ['10.20.0/16', null],
    ['kantor/16', null],
    ['', null],
  ])('is read from %j as %j', (text, network) => {
    expect(readNetwork(text)).toBe(network)
  })

  it.each([
    ['10.20.255.255', true],
    ['10.21.0.0', false],
    ['10.20.0.9:51234', true],
    ['::ffff:10.20.0.9', true],
    ['[fd00:20::7]:443', true],
    ['fd00:20:0:ffff::1', true],
    ['fd00:20:0:2:3:4:5:6', true],
    ['fd00:21::1', false],
    ['fd00:21:0:2:3:4:5:6', false],
    ['10.9.8.7', true],
    ['10.9.8.6', false],
    ['', false],
    ['unknown', false],
    ['10.20.0.1, 10.20.0.2', false],
    ['[fd00:20::7]', true],
    ['[fd00:20::7]x', false],
    ['x[fd00:20::7]', false],
    ['fd00:20::7]:80/[', false],
    ['x]@[fd00:20::7', false],
    ['10.20.0.256', false],
    ['10.20.0.0x9', false],
    ['10.20.0. 9', false],
    ['10.20..9', false],
    ['10.20.0.9.1', false],
    ['10.20:1.0.9', false],
  ])('holds %j: %j', (address, held) => {
    const networks = ['10.20.0.0/16', 'fd00:20::/48', '10.9.8.7/32']
    expect(isFrom(networks, address)).toBe(held)
    expect(isFrom([], address)).toBe(false)
  })

  it('knows an address in whatever way it is written', () => {
    const told = ['FD00:20:0::7', '[fd00:20::7]:443', 'fd00:20::7%eth0']
    expect(new Set(told.map(normalAddress))).toEqual(new Set(['fd00:20::7']))
  })

  it.each(['10', '10.20.0', '10.20.0.9.1', '10.20.0.256'])('takes %s for no address', (told) => {
    expect(normalAddress(told)).toBe('')
  })

  it('has no bytes of a name, not even of one that begins with an address', () => {
    expect(['kantor.go.id', '10.20.0.9.go.id'].map(bytesOf)).toEqual([null, null])
    expect(bytesOf('10.20.0.9')).toEqual([10, 20, 0, 9])
  })
})
