/** The styles of the printed dashboard: A4 upright, black on white. */
export const DASBOR_CSS = `@page { size: A4; margin: 12mm }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 12px; max-width: 186mm; background: #fff; color: #17222d; font: 10pt/1.4 system-ui, 'Segoe UI', Roboto, sans-serif }
h1 { margin: 0; font-size: 16pt; line-height: 1.2 }
h2 { margin: 5mm 0 1.5mm; font-size: 12pt; break-after: avoid }
p { margin: 1mm 0 }
.kecil { color: #51606f; font-size: 8.5pt }
.ringkas { margin: 3mm 0; padding: 3mm 4mm; border-left: 3px solid #14548c; background: #f4f6f8; font-size: 11.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.angka { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 2mm; margin: 0 }
.angka div { padding: 2mm; border: 1px solid #dce2e8; border-radius: 4px; break-inside: avoid }
.angka dt { font-size: 8.5pt; font-weight: 700 }
.angka dd { margin: 0; font-size: 8pt; color: #51606f }
.angka b { display: block; font-size: 13pt; color: #14548c }
.garis { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 2mm 5mm; align-items: end }
.line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2mm; margin: 0; font-size: 8.5pt }
.plot { display: block; font-size: 8pt; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.plot text { fill: #17222d }
.plot .figure { font-weight: 700 }
.plot .ground { fill: #f4f6f8 }
.plot .trace, .plot .dot { stroke: #14548c; stroke-width: 1.5 }
.plot .dot { fill: #14548c }
.plot .second { stroke: #17222d }
.plot .trace.second { stroke-dasharray: 5 4 }
.plot .dot.second { fill: #fff }
.plot .goal { stroke: #17222d; stroke-width: 1.2; stroke-dasharray: 2 3 }
table { width: 100%; border-collapse: collapse; font-size: 8pt }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { padding: 0.6mm 1.5mm 0.6mm 0; border-bottom: 1px solid #dce2e8; text-align: left; vertical-align: top }
td, thead th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums }
tbody th { font-weight: 400 }
.bulan tbody th { white-space: nowrap }
@media screen and (max-width: 600px) { .angka { grid-template-columns: repeat(2, minmax(0, 1fr)) } .garis { grid-template-columns: minmax(0, 1fr) } .lebar { overflow-x: auto } }
@media print { body { padding: 0; max-width: none } }`
