import { barcodeReader } from './barcode-reader.ts';

/** Fine enough for the bars, small enough for an old phone. */
const LONGEST = 1024;
const PAUSE = 120;

const canvas = () => document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

function frameOf(source: CanvasImageSource, width: number, height: number): ImageData {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const context = canvas();
  context.canvas.width = Math.round(width * scale);
  context.canvas.height = Math.round(height * scale);
  context.drawImage(source, 0, 0, context.canvas.width, context.canvas.height);
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}

/** Looks through the camera until it sees an article number or `signal` ends it; throws when there is no camera to be had. */
export async function watchForBarcode(video: HTMLVideoElement, signal: AbortSignal): Promise<string | null> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
  });
  const reader = await barcodeReader();
  try {
    video.srcObject = stream;
    await video.play();
    while (!signal.aborted) {
      if (video.videoWidth > 0) {
        const found = await reader.read(frameOf(video, video.videoWidth, video.videoHeight));
        if (found) return found;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return null;
  } finally {
    reader.close();
    for (const track of stream.getTracks()) track.stop();
  }
}

/** The article number on a photograph, for phones that let no page at their camera. */
export async function barcodeOn(photo: File): Promise<string | null> {
  const picture = await createImageBitmap(photo).catch(() => null);
  if (!picture) return null;
  const reader = await barcodeReader();
  try {
    return await reader.read(frameOf(picture, picture.width, picture.height));
  } finally {
    reader.close();
  }
}
