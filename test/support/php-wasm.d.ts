/** The packages of one PHP each bring no types of their own. */
declare module '@php-wasm/node-7-4' {
  import type { PHPLoaderModule } from '@php-wasm/universal'
  export function getPHPLoaderModule(): Promise<PHPLoaderModule>
}

declare module '@php-wasm/node-8-3' {
  import type { PHPLoaderModule } from '@php-wasm/universal'
  export function getPHPLoaderModule(): Promise<PHPLoaderModule>
}
