import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** A scene that looks like no other: big coloured shapes, the same for the same number. */
function scene(number: number, shift: number): Buffer {
  const chance = seeded(number + 1);
  const colour = () => `hsl(${Math.floor(chance() * 360)} 60% ${20 + Math.floor(chance() * 60)}%)`;
  const shapes = Array.from({ length: 9 }, () => {
    const [x, y, size] = [chance() * 300, chance() * 200, 40 + chance() * 90].map(Math.round);
    return `<rect x="${(x ?? 0) + shift}" y="${y}" width="${size}" height="${size}" fill="${colour()}"/>`;
  });
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="240"><rect width="360" height="240" fill="${colour()}"/>${shapes.join('')}</svg>`,
  );
}

function seeded(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return state / 2 ** 32;
  };
}

export interface ShotPlan {
  readonly name: string;
  readonly scene: number;
  /** Seconds after 10:00. */
  readonly at: number;
  readonly camera?: string;
  /** Out of focus: of its burst it is not the one to keep. */
  readonly blurred?: boolean;
  /** Long side in pixels. */
  readonly edge?: number;
}

/** Writes small JPEG files as a camera does, with its name and the time; gives their paths. */
export async function makeShoot(
  folder: string,
  plans: readonly ShotPlan[],
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const plan of plans) {
    const file = path.join(folder, plan.name);
    const { edge = 480 } = plan;
    const picture = sharp(scene(plan.scene, plan.at % 3)).resize(edge, Math.round((edge * 2) / 3));
    await (plan.blurred ? picture.blur(6) : picture)
      .withExif({
        IFD0: { Make: 'Testcam', Model: plan.camera ?? 'One' },
        IFD2: { DateTimeOriginal: clock(plan.at) },
      })
      .jpeg({ quality: 90 })
      .toFile(file);
    paths.push(file);
  }
  return paths;
}

function clock(seconds: number): string {
  const time = new Date(Date.UTC(2026, 8, 18, 10, 0, seconds)).toISOString();
  return `2026:09:18 ${time.slice(11, 19)}`;
}

/** A day's work: bursts of three with one sharp shot, among single shots. */
export function dayOfShots(count: number): readonly ShotPlan[] {
  return Array.from({ length: count }, (_, index) => {
    const group = Math.floor(index / 5);
    const inBurst = index % 5 < 3;
    return {
      name: `IMG_${`${index + 1}`.padStart(4, '0')}.jpg`,
      scene: inBurst ? group * 5 : index,
      at: group * 60 + (index % 5) * (inBurst ? 1 : 12),
      camera: index % 7 === 6 ? 'Two' : 'One',
      blurred: inBurst && index % 5 !== 1,
    };
  });
}
