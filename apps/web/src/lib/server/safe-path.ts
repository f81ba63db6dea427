/** A page of this site to go on to; `fallback` when the address would lead anywhere else, as `//elsewhere` does. */
export function safePath(path: string | null, fallback: string): string {
  return path && /^\/(?![/\\])/.test(path) ? path : fallback;
}
