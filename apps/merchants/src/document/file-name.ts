const MAX = 120;

/** A name that is safe to show and to offer for saving: no folders, no control or direction characters, not too long. */
export function safeFileName(given: string | undefined): string {
  const last = (given ?? '').normalize('NFC').split(/[\\/]/).at(-1)!;
  const clean = last
    .replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (clean === '') return 'Dokument';
  const dot = clean.lastIndexOf('.');
  const ending = dot > 0 && clean.length - dot <= 8 ? clean.slice(dot) : '';
  return clean.length <= MAX ? clean : `${clean.slice(0, MAX - ending.length)}${ending}`;
}
