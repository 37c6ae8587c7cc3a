import { createRequire } from 'node:module';
import path from 'node:path';
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops.js';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { ready, setBackend, tensor3d } from '@tensorflow/tfjs-core';
import {
  detectAllFaces,
  nets,
  SsdMobilenetv1Options,
} from '@vladmandic/face-api/dist/face-api.node-wasm.js';
import type { Frame } from '../../../core/release/photos.ts';
import { sharp } from '../worker/sharp.ts';

/** Below this a pattern on a carpet is a face too; a suggestion may miss one, a person adds it. */
const CONFIDENCE = 0.4;
const MOST_FACES = 60;
/** The model frames eyes to chin; what makes a face known begins at the hair. */
const MARGIN = 0.2;

/** Loads the model once (5.6 MB, from the package) and returns what finds faces with it. */
export async function loadDetector(): Promise<(jpeg: Uint8Array) => Promise<readonly Frame[]>> {
  const require = createRequire(import.meta.url);
  const wasm = path.dirname(require.resolve('@tensorflow/tfjs-backend-wasm'));
  // Its WebAssembly was compiled for CommonJS and asks for this name.
  Reflect.set(globalThis, '__dirname', wasm);
  setWasmPaths(`${wasm}${path.sep}`);
  await setBackend('wasm');
  await ready();
  const library = path.dirname(require.resolve('@vladmandic/face-api/package.json'));
  await nets.ssdMobilenetv1.loadFromDisk(path.join(library, 'model'));
  return find;
}

async function find(jpeg: Uint8Array): Promise<readonly Frame[]> {
  const { data, info } = await sharp(jpeg)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const input = tensor3d(new Uint8Array(data), [height, width, 3], 'int32');
  try {
    const options = new SsdMobilenetv1Options({
      minConfidence: CONFIDENCE,
      maxResults: MOST_FACES,
    });
    const found = await detectAllFaces(input, options);
    return found.map(({ box }) => inPicture(box, width, height)).sort((a, b) => a.x - b.x);
  } finally {
    input.dispose();
  }
}

function inPicture(box: Frame, width: number, height: number): Frame {
  const [across, along] = [box.width * MARGIN, box.height * MARGIN];
  const left = Math.max(0, (box.x - across) / width);
  const top = Math.max(0, (box.y - along) / height);
  return {
    x: left,
    y: top,
    width: Math.min(1, (box.x + box.width + across) / width) - left,
    height: Math.min(1, (box.y + box.height + along) / height) - top,
  };
}
