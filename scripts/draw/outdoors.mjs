// Steppe, sky and village: what the outdoor pictures share.
import { darker, lighter, mix } from './colour.mjs';
import { at, circle, ellipse, gradient, line, path, rect, scatter } from './svg.mjs';

export const DAY = gradient('sky', ['#6fb3d6', '#a9d3e4', '#e6efe4', '#f8ecd2']);
export const WINTER = gradient('sky', ['#5a7ca6', '#9db3cd', '#e8c9bd', '#f6dcc0']);

/** @param {number} width @param {number} height @param {{ x: number, y: number, r: number, colour?: string }} [sun] */
export function sky(width, height, sun) {
  const glow = sun
    ? `<defs>${gradient(
        'glow',
        [
          [0, sun.colour ?? '#fff3cf', 0.9],
          [0.35, sun.colour ?? '#fff3cf', 0.4],
          [1, sun.colour ?? '#fff3cf', 0],
        ],
        { radial: true },
      )}</defs>` +
      circle(sun.x, sun.y, sun.r * 5, 'url(#glow)') +
      circle(sun.x, sun.y, sun.r, '#fffaf0')
    : '';
  return rect(0, 0, width, height, 'url(#sky)') + glow;
}

/** A long flat cloud.
 * @param {number} x @param {number} y @param {number} scale @param {number} [opacity] */
export const cloud = (x, y, scale, opacity = 0.85) =>
  at(
    x,
    y,
    path(
      'M-120,10 C-130,-14 -92,-20 -80,-18 C-72,-46 -20,-52 -4,-28 C14,-44 58,-36 62,-14 C90,-22 126,-8 118,10Z',
      '#ffffff',
    ) + path('M-120,10 C-80,2 60,2 118,10Z', '#dfeaf0'),
    { scale, opacity },
  );

/** A ridge of hills from edge to edge; `points` are heights from left to right.
 * @param {number} width @param {number} bottom @param {readonly number[]} points @param {string} colour */
export function ridge(width, bottom, points, colour) {
  const step = width / (points.length - 1);
  const curve = points
    .slice(1)
    .map(
      (y, i) => `C${(i + 0.5) * step},${points[i]} ${(i + 0.5) * step},${y} ${(i + 1) * step},${y}`,
    )
    .join(' ');
  return path(`M0,${points[0]} ${curve} L${width},${bottom} L0,${bottom}Z`, colour);
}

/** Feather grass, denser and larger towards the camera.
 * @param {number} width @param {number} top @param {number} bottom @param {string} colour
 * @param {{ seed?: number, count?: number, size?: number }} [how] */
export function grass(width, top, bottom, colour, { seed = 7, count = 240, size = 1 } = {}) {
  const next = scatter(seed);
  const blades = Array.from({ length: count }, () => ({
    x: next() * width,
    depth: next(),
    lean: next() - 0.3,
    tone: next(),
  }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ x, depth, lean, tone }) => {
      const y = top + (bottom - top) * depth;
      const tall = (8 + depth * 34) * size;
      const stroke = tone > 0.6 ? lighter(colour, 0.35) : darker(colour, tone * 0.35);
      return line(
        `M${x},${y} q${lean * 6},${-tall * 0.6} ${lean * tall * 0.8},${-tall} M${x + 3},${y} q${lean * 3},${-tall * 0.4} ${lean * tall * 0.3},${-tall * 0.8}`,
        stroke,
        1 + depth * 2,
      );
    });
  return blades.join('');
}

/** @param {number} x @param {number} y @param {number} scale @param {string} [colour] */
export const poplar = (x, y, scale, colour = '#5c8a4f') =>
  at(
    x,
    y,
    rect(-4, -50, 8, 50, '#6b5140') +
      path('M0,-330 C34,-250 48,-120 30,-60 Q0,-34 -30,-60 C-48,-120 -34,-250 0,-330Z', colour) +
      path(
        'M0,-330 C34,-250 48,-120 30,-60 Q18,-46 4,-46 C26,-120 22,-240 0,-330Z',
        darker(colour, 0.25),
        { opacity: 0.6 },
      ) +
      line(
        'M-16,-120 q-6,-30 -2,-60 M-4,-180 q-4,-30 2,-60 M-20,-80 q4,-10 2,-20',
        lighter(colour, 0.25),
        4,
      ),
    { scale },
  );

/** @param {number} x @param {number} y @param {number} scale @param {string} [colour] */
export const tree = (x, y, scale, colour = '#6d9a50') =>
  at(
    x,
    y,
    path('M-7,0 L-4,-70 L4,-70 L8,0Z', '#6b5140') +
      circle(-30, -92, 40, darker(colour, 0.12)) +
      circle(30, -96, 42, darker(colour, 0.22)) +
      circle(0, -128, 50, colour) +
      circle(-16, -140, 26, lighter(colour, 0.22)),
    { scale },
  );

/** A whitewashed village house, its front to the camera, standing on 0,0.
 * @param {number} x @param {number} y @param {number} scale
 * @param {{ roof?: string, trim?: string, mirrored?: boolean }} [how] */
export function house(x, y, scale, { roof = '#8c4f3d', trim = '#2f83b3', mirrored = false } = {}) {
  const wall = '#f4efe2';
  const window = (/** @type {number} */ wx) =>
    rect(wx - 34, -112, 16, 62, trim) +
    rect(wx + 18, -112, 16, 62, darker(trim, 0.12)) +
    rect(wx - 21, -116, 42, 70, '#ffffff') +
    rect(wx - 16, -111, 32, 60, '#4c6f86') +
    path(`M${wx - 16},-111 L${wx + 6},-111 L${wx - 16},-74Z`, '#9cc4d6', { opacity: 0.7 }) +
    line(`M${wx},-111 L${wx},-51 M${wx - 16},-86 L${wx + 16},-86`, '#ffffff', 4) +
    path(`M${wx - 30},-120 L${wx},-136 L${wx + 30},-120Z`, trim);
  return at(
    x,
    y,
    path('M150,0 L150,-140 L236,-128 L236,-6Z', darker(wall, 0.2)) +
      path('M-172,-142 L-20,-238 L118,-238 L170,-142Z', roof) +
      path('M118,-238 L170,-142 L250,-130 L196,-222Z', darker(roof, 0.25)) +
      [0, 1, 2, 3]
        .map((i) =>
          line(
            `M${-143 + i * 31.7},${-158 - i * 20} L${158 - i * 10.8},${-158 - i * 20}`,
            darker(roof, 0.16),
            3,
          ),
        )
        .join('') +
      rect(40, -272, 30, 56, '#b9aa98') +
      rect(58, -272, 12, 56, '#9a8b7b') +
      rect(-156, -142, 306, 142, wall) +
      path('M-156,-142 L150,-142 L150,-126 L-156,-120Z', darker(wall, 0.18)) +
      rect(-156, -18, 306, 18, mix(trim, '#ffffff', 0.25)) +
      window(-100) +
      window(-10) +
      rect(66, -112, 54, 112, trim) +
      rect(73, -104, 40, 44, darker(trim, 0.18)) +
      circle(110, -50, 4, '#f0e3b5') +
      rect(58, -4, 72, 8, '#b9aa98'),
    { scale, mirrored },
  );
}

/** A picket fence between two points on the ground.
 * @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2
 * @param {number} tall1 @param {number} tall2 @param {string} colour @param {number} [count] */
export function fence(x1, y1, x2, y2, tall1, tall2, colour, count = 22) {
  const pickets = Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count;
    const [x, y, tall] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t, tall1 + (tall2 - tall1) * t];
    const wide = tall * 0.13;
    return path(
      `M${x - wide},${y} L${x - wide},${y - tall * 0.9} L${x},${y - tall} L${x + wide},${y - tall * 0.9} L${x + wide},${y}Z`,
      i % 2 ? colour : darker(colour, 0.06),
    );
  });
  const rail = (/** @type {number} */ k) =>
    line(
      `M${x1},${y1 - tall1 * k} L${x2},${y2 - tall2 * k}`,
      darker(colour, 0.2),
      (tall1 + tall2) * 0.035,
    );
  return rail(0.3) + rail(0.7) + pickets.join('');
}

/** A street water point of painted iron, standing on 0,0, about 260 high; the spout looks left.
 * @param {boolean} running */
export function waterPoint(running) {
  const blue = '#2a6fa8';
  const water = running
    ? path('M-66,-150 C-69,-90 -70,-50 -70,-16 L-52,-16 C-52,-50 -52,-90 -54,-150Z', '#a9dcf0', {
        opacity: 0.9,
      }) + line('M-62,-146 L-64,-20', '#e9f8fd', 4)
    : '';
  return (
    ellipse(0, 4, 120, 17, '#00000033') +
    path('M-96,0 L-80,-16 L78,-16 L94,0Z', '#c4bdb0') +
    rect(-96, 0, 190, 12, '#a39b8d') +
    rect(-21, -228, 42, 214, blue) +
    rect(6, -228, 15, 214, darker(blue, 0.3)) +
    rect(-15, -228, 8, 214, lighter(blue, 0.35)) +
    rect(-30, -34, 60, 20, darker(blue, 0.2)) +
    path('M-32,-228 C-32,-262 32,-262 32,-228Z', lighter(blue, 0.1)) +
    rect(-34, -230, 68, 12, darker(blue, 0.2)) +
    path(
      'M-20,-196 L-52,-196 Q-72,-196 -72,-174 L-72,-150 L-50,-150 L-50,-166 Q-50,-172 -42,-172 L-20,-172Z',
      darker(blue, 0.1),
    ) +
    rect(-76, -156, 30, 10, '#c99a3a') +
    water
  );
}

/** A galvanised bucket on 0,0. @param {boolean} full */
export const bucket = (full) =>
  path('M-36,-62 L36,-62 L28,0 L-28,0Z', '#b4bec4') +
  path('M8,-62 L36,-62 L28,0 L8,0Z', '#8a969d') +
  ellipse(0, -62, 36, 9, full ? '#8ccbe4' : '#6d7a81') +
  line('M-36,-62 C-40,-14 40,-14 36,-62', '#6d7a81', 3, { opacity: 0.7 });
