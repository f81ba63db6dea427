/** A one-page PDF that looks like what a demo document says; valid, small and without any library. */
export function documentPdf(lines: readonly string[]): Buffer {
  const [title = '', ...rest] = lines;
  const rows = rest.filter((line) => line !== '');
  const stream = [
    '0.16 0.24 0.23 rg 0 792 595 50 re f',
    say(title, 60, 810, '/F2 16 Tf', '1 1 1 rg'),
    '0.75 G 0.8 w 40 60 515 700 re S',
    ...rows.flatMap((row, at) => field(row, 730 - at * 46)),
    ...stamp(440, 190),
    say('Muster für die Vorführung, kein amtliches Dokument', 60, 40, '/F1 9 Tf', '0.5 g'),
  ].join('\n');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>',
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`,
  ]);
}

const say = (text: string, x: number, y: number, face: string, ink = '0 g'): string =>
  `BT ${ink} ${face} ${x} ${y} Td (${escape(text)}) Tj ET`;

/** `Name: Heike Baumann` as a box of a form: the name small above, what it says below. */
function field(row: string, y: number): string[] {
  const [, label, value] = /^([^:]{2,24}): (.+)$/.exec(row) ?? [null, '', row];
  return [
    say(label ?? '', 60, y, '/F1 8 Tf', '0.45 g'),
    say(value ?? '', 60, y - 15, '/F2 12 Tf'),
    `0.85 G 0.5 w 60 ${y - 23} m 535 ${y - 23} l S`,
  ];
}

/** A round stamp and a signature, drawn with four curves and a stroke. */
function stamp(x: number, y: number): string[] {
  return [
    '0.10 0.35 0.55 RG 2 w',
    circle(x, y, 48),
    circle(x, y, 40),
    say('MUSTER', x - 24, y + 4, '/F2 11 Tf', '0.10 0.35 0.55 rg'),
    say('Siegel', x - 15, y - 12, '/F1 9 Tf', '0.10 0.35 0.55 rg'),
    `0.1 0.1 0.3 RG 1.2 w 70 120 m 95 160 100 95 120 130 c 130 150 140 105 160 128 c 175 140 190 118 215 132 c S`,
    '0.6 G 0.5 w 60 108 m 260 108 l S',
    say('Unterschrift', 60, 96, '/F1 8 Tf', '0.45 g'),
  ];
}

function circle(x: number, y: number, r: number): string {
  const k = r * 0.5523;
  return [
    `${x + r} ${y} m`,
    `${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r} c`,
    `${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y} c`,
    `${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r} c`,
    `${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y} c S`,
  ].join(' ');
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
