/** A one-page PDF that says what a demo document says; valid, small and without any library. */
export function documentPdf(lines: readonly string[]): Buffer {
  const text = lines.map((line, i) => `${i === 0 ? '/F2 16 Tf' : '/F1 11 Tf'} (${escape(line)}) Tj T*`).join('\n');
  const footer = `BT /F1 9 Tf 0.5 g 60 40 Td (${escape('Muster für die Vorführung, kein amtliches Dokument')}) Tj ET`;
  const stream = `BT 22 TL 60 770 Td\n${text}\nET\n${footer}`;
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>',
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`,
  ]);
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

const escape = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

/** Umlauts are single bytes in WinAnsi as in Latin-1, so string lengths are byte offsets. */
function assemble(objects: string[]): Buffer {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}${end}${trailer}`, 'latin1');
}
