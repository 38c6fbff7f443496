import { describe, expect, it } from 'vitest'
import { csvText } from '../../../src/domain/shared/csv.ts'

const lines = (text: string) => text.slice(1).split('\r\n').slice(0, -1)

describe('CSV that leaves', () => {
  const signs = ['=', '+', '-', '@', '|', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20', '\uFF5C']
  const before = [
    '',
    ' ',
    '\t',
    '\r',
    '\n',
    '\r\n \t',
    '\u00A0',
    '\u3000',
    '\u200B',
    '\uFEFF',
    '\0',
  ]

  it.each(signs)('lets no cell that begins with %s be read as a formula', (sign) => {
    for (const lead of before) {
      const text = `${lead}${sign}HYPERLINK("http://jahat.example";"klik")`
      for (const cell of [text, { teks: text }]) {
        const [line = ''] = lines(csvText([[cell]]))
        expect(line, JSON.stringify(text)).toMatch(/^"'/)
        expect(line).toMatch(/HYPERLINK\(""http:\/\/jahat\.example"";""klik""\)"$/)
      }
    }
  })

  it('leaves other text as it is, each on one line', () => {
    expect(
      lines(csvText([['Budi = 1', 'a-b', ' x', 'satu\r\ndua\u2028tiga\tempat\vlima']])),
    ).toEqual(['"Budi = 1";"a-b";" x";"satu dua tiga empat lima"'])
  })

  it('keeps every digit of a NIP, writes decimals with a comma and nothing as nothing', () => {
    expect(lines(csvText([[{ teks: '199001012015051001' }, -1.5, null]]))).toEqual([
      '"\t199001012015051001";-1,5;',
    ])
  })
})
