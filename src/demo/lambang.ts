import { type Html, html } from './html.ts'

/** Returns the made-up coat of arms of Kabupaten Contoh: a shield with mountain, sun, sea and rice. */
export function lambang(size: number): Html {
  return html`<svg class="lambang" width="${size}" height="${size}" viewBox="0 0 64 64" role="img" aria-label="Lambang Kabupaten Contoh">
  <path d="M32 2 58 9v25c0 15-11 24-26 28C17 58 6 49 6 34V9z" fill="#f2b632"/>
  <path d="M32 6.2 54 12v22c0 12.6-9.3 20.2-22 23.800C19.3 54.2 10 46.6 10 34V12z" fill="#0f4c5c"/>
  <circle cx="32" cy="22" r="7" fill="#f2b632"/>
  <path d="M10 36 23 21l8 9 6-7 17 13v1H10z" fill="#1f8a70"/>
  <path d="M10 36h44c-.3 3.5-1.4 6.5-3.1 9H13.100C11.4 42.5 10.3 39.5 10 36z" fill="#3aa6dd"/>
  <path d="M13 41c3 0 3-2 6-2s3 2 6 2 3-2 6-2 3 2 6 2 3-2 6-2 3 2 6 2" fill="none" stroke="#fff" stroke-width="1.6"/>
  <path d="M32 57c-5-1.4-9.7-3.6-13.2-6.700L32 46l13.2 4.300C41.7 53.4 37 55.6 32 57z" fill="#fff" opacity=".92"/>
  <path d="m32 8.5 1 2.1 2.3.3-1.7 1.6.4 2.3-2-1.1-2 1.1.4-2.3-1.7-1.6 2.3-.300z" fill="#fff"/>
</svg>`
}
