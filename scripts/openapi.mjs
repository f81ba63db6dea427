// Writes docs/openapi.json from the controllers, or with --check says whether it is what they mean.
// The Nest side is compiled once more with the Swagger plugin, which reads types and comments that swc throws away.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { before as swaggerPlugin } from '@nestjs/swagger/plugin';
import prettier from 'prettier';
import ts from 'typescript';
import { demandPackages, handedToProjectNode } from './project-node.mjs';

const OUT = resolve('dist/openapi');
const DOCUMENT = resolve('docs/openapi.json');

demandPackages();
if (!(await handedToProjectNode(import.meta.url))) {
  compile();
  const { openApiDocument } = await import(pathToFileURL(`${OUT}/apps/marketplace/src/openapi.js`).href);
  const text = await prettier.format(JSON.stringify(await openApiDocument()), { parser: 'json', printWidth: 110 });
  const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  if (!process.argv.includes('--check')) {
    writeFileSync(DOCUMENT, text);
    console.log(before === text ? 'docs/openapi.json was up to date' : 'docs/openapi.json written');
  } else if (before !== text) {
    console.error(
      'docs/openapi.json is not what the controllers say: run `npm run openapi` and look at the difference',
    );
    process.exitCode = 1;
  } else {
    console.log('docs/openapi.json is what the controllers say');
  }
  process.exit();
}

function compile() {
  rmSync(OUT, { recursive: true, force: true });
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(
    { ...config, include: ['apps/marketplace/src/openapi.ts'] },
    ts.sys,
    process.cwd(),
  );
  const program = ts.createProgram(parsed.fileNames, {
    ...parsed.options,
    outDir: OUT,
    sourceMap: false,
    noCheck: true,
  });
  const plugin = swaggerPlugin(
    {
      introspectComments: true,
      classValidatorShim: true,
      esmCompatible: true,
      dtoFileNameSuffix: [
        '.controller.ts',
        '-view.ts',
        '.view.ts',
        '.dto.ts',
        '.body.ts',
        '-body.ts',
        '.query.ts',
        '-bodies.ts',
      ],
    },
    program,
  );
  program.emit(undefined, undefined, undefined, false, { before: [plugin] });
}
