/** The styles of the slip: an A4 sheet on the screen, only the sheet on paper. */
export const SLIP_CSS = `
@page { size: A4; margin: 18mm 18mm 18mm 22mm }
* { box-sizing: border-box }
html { color-scheme: light }
body { margin: 0; background: #e9ecef; color: #111; font: 10.5pt/1.4 Arial, "Liberation Sans", sans-serif }
main { background: #fff; max-width: 210mm; margin: 8mm auto; padding: 18mm 18mm 18mm 22mm }
h1 { margin: 0; text-align: center; font-size: 14pt }
h2 { margin: 5mm 0 1mm; font-size: 11pt; break-after: avoid }
p { margin: 1mm 0; overflow-wrap: anywhere }
.tengah { margin-bottom: 5mm; text-align: center }
.kecil { font-size: 8.5pt; color: #444 }
dl { display: grid; grid-template-columns: 44mm minmax(0, 1fr); gap: 1mm 4mm; margin: 0 0 4mm }
dt { color: #444 }
dd { margin: 0; overflow-wrap: anywhere }
table { width: 100%; border-collapse: collapse; font: inherit; margin: 2mm 0 }
th, td { padding: 1.2mm 2mm; border: .2mm solid #888; text-align: left; vertical-align: top; overflow-wrap: anywhere; font-weight: 400 }
thead th, tfoot th, tfoot td { font-weight: 700; background: #f0f0f0 }
.angka { text-align: right; white-space: nowrap }
tr { break-inside: avoid }
footer { margin-top: 5mm; padding-top: 2mm; border-top: .2mm solid #999; font-size: 8.5pt; color: #444 }
@media screen and (max-width: 640px) {
  main { margin: 0; padding: 5mm 4mm }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0 }
  dt { margin-top: 1.5mm }
  table, tbody, tfoot { display: block }
  thead { position: absolute; clip-path: inset(50%) }
  tr { display: grid; padding: 2mm 0; border-top: .2mm solid #888 }
  th, td { padding: .5mm 0; border: 0 }
  td:empty { display: none }
  [data-nama]::before { content: attr(data-nama); float: left; color: #444 }
  tfoot th, tfoot td { background: none }
}
@media print { body { background: none } main { max-width: none; margin: 0; padding: 0 .3mm } }
`
