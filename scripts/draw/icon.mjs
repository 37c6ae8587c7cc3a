// The application's icon and the sample office's logo.
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { ACCENT, darker, lighter } from './colour.mjs';
import { circle, gradient, line, path, picture, rect } from './svg.mjs';

/** A calm P on a rounded square, 512 units wide. */
function icon() {
  const letter =
    'M176,392 L176,120 L284,120 C346,120 384,158 384,212 C384,268 346,306 284,306 L232,306 L232,392Z M232,168 L232,258 L278,258 C308,258 327,241 327,213 C327,185 308,168 278,168Z';
  return picture(
    512,
    512,
    gradient('plate', [lighter(ACCENT, 0.12), ACCENT, darker(ACCENT, 0.12)]),
    rect(24, 24, 464, 464, 'url(#plate)', { rx: 104 }) +
      path(letter, '#ffffff', { 'fill-rule': 'evenodd' }),
  );
}

/** Sun over the steppe: the imaginary region's mark, never a state emblem. */
function logo() {
  const gold = '#d9a437';
  const rays = Array.from({ length: 24 }, (_, i) => {
    const angle = (i / 24) * Math.PI * 2;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return line(`M${200 + x * 150},${200 + y * 150} L${200 + x * 170},${200 + y * 170}`, gold, 9);
  }).join('');
  return picture(
    400,
    400,
    '<clipPath id="disc"><circle cx="200" cy="200" r="132"/></clipPath>',
    rays +
      circle(200, 200, 138, ACCENT) +
      `<g clip-path="url(#disc)">${circle(200, 178, 60, '#f3cf6b')}${path('M40,232 C110,176 160,250 216,214 C270,182 320,232 360,214 L360,360 L40,360Z', '#2f8f8f')}${path('M40,276 C120,236 190,300 260,262 C310,238 340,262 360,256 L360,360 L40,360Z', '#1d5f68')}</g>` +
      `<circle cx="200" cy="200" r="138" fill="none" stroke="${gold}" stroke-width="10"/>`,
  );
}

/** @param {string} file */
export async function drawLogo(file) {
  await writeFile(
    file,
    await sharp(Buffer.from(logo()))
      .resize(800, 800)
      .png({ compressionLevel: 9, palette: true, quality: 100 })
      .toBuffer(),
  );
}

/** @param {string} folder with a slash at its end */
export async function drawIcons(folder) {
  const drawing = icon();
  await writeFile(`${folder}icon.svg`, `${drawing}\n`);
  for (const size of [1024, 512]) {
    const file = size === 1024 ? 'icon.png' : `icon-${size}.png`;
    await writeFile(
      folder + file,
      await sharp(Buffer.from(drawing)).resize(size, size).png({ compressionLevel: 9 }).toBuffer(),
    );
  }
}
