export interface BarcodeReader {
  /** The article number in a picture, or null. One picture at a time. */
  read(frame: ImageData): Promise<string | null>;
  close(): void;
}

interface Detector {
  detect(frame: ImageData): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

const FORMATS = ['ean_13', 'ean_8', 'upc_a'];

/** The browser's own reader where it has one for article numbers, else the one that comes with these pages. */
export async function barcodeReader(): Promise<BarcodeReader> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats = (await own?.getSupportedFormats().catch(() => [])) ?? [];
  return own && formats.includes('ean_13') ? ofBrowser(own) : ofWorker();
}

function ofBrowser(own: DetectorClass): BarcodeReader {
  const detector = new own({ formats: FORMATS });
  return {
    read: async (frame) => (await detector.detect(frame).catch(() => []))[0]?.rawValue ?? null,
    close: () => undefined,
  };
}

function ofWorker(): BarcodeReader {
  const worker = new Worker(new URL('./barcode.worker.ts', import.meta.url), { type: 'module' });
  return {
    read: (frame) =>
      new Promise((resolve) => {
        worker.addEventListener('message', ({ data }: MessageEvent<string | null>) => resolve(data), { once: true });
        worker.addEventListener('error', () => resolve(null), { once: true });
        worker.postMessage(frame, [frame.data.buffer]);
      }),
    close: () => worker.terminate(),
  };
}
