/** The style of reports and slips: an A4 sheet on the screen, only the sheets on paper. */
export const LEMBAR_CSS = `
@page { size: A4; margin: 18mm 18mm 18mm 22mm }
* { box-sizing: border-box }
html { color-scheme: light }
body { margin: 0; background: #e9ecef; color: #111; font: 10pt/1.35 Arial, "Liberation Sans", sans-serif }
main { background: #fff; max-width: 210mm; margin: 8mm auto; padding: 18mm 18mm 18mm 22mm }
header { text-align: center; padding-bottom: 3mm; border-bottom: 1.2mm double #111; text-transform: uppercase; font-size: 12pt }
header p { margin: 0 }
header p + p { font-size: 13.5pt; font-weight: 700 }
h1 { margin: 6mm 0 0; text-align: center; font-size: 13pt; text-transform: uppercase }
h2 { margin: 3.5mm 0 1mm; font-size: 11pt; break-after: avoid }
p { margin: 1mm 0; overflow-wrap: anywhere }
.tengah { margin-bottom: 4mm; text-align: center }
.kecil, .asal, footer { font-size: 8.5pt; color: #444 }
table { width: 100%; border-collapse: collapse; font: inherit; margin: 1mm 0 }
th, td { padding: .7mm 2mm; border: .2mm solid #888; text-align: left; vertical-align: top; overflow-wrap: anywhere; font-weight: 400 }
thead th, tfoot th, tfoot td { font-weight: 700; background: #f0f0f0 }
tbody th { width: 36% }
.asal { width: 30% }
.angka { text-align: right; white-space: nowrap }
.isi { white-space: pre-line }
tr, .pejabat { break-inside: avoid }
.pejabat { width: 78mm; margin: 4mm 0 4mm auto }
.ruang { height: 20mm }
.nama { font-weight: 700; text-decoration: underline }
footer { margin-top: 4mm; padding-top: 2mm; border-top: .2mm solid #999 }
.lampiran { break-before: page }
@media screen and (max-width: 640px) { main { margin: 0; padding: 5mm 4mm } .pejabat { width: auto } .angka { white-space: normal } }
@media print { body { background: none } main { max-width: none; margin: 0; padding: 0 .3mm } }
`
