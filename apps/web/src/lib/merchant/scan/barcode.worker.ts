import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import reader from 'zxing-wasm/reader/zxing_reader.wasm?url';

/*
 * Reads barcodes in browsers that cannot. The reader is our own file, so nothing is fetched from elsewhere; a worker keeps
 * the camera's picture moving, and its WebAssembly out of the page, whose policy allows none.
 */

prepareZXingModule({ overrides: { locateFile: () => reader } });

addEventListener('message', ({ data }: MessageEvent<ImageData>) => {
  readBarcodes(data, { formats: ['EAN13', 'EAN8', 'UPCA'], tryHarder: true, maxNumberOfSymbols: 1 })
    .then(([found]) => postMessage(found?.isValid ? found.text : null))
    .catch(() => postMessage(null));
});
