// zod compiles a parser with `new Function` at a schema's first use, and tries at the first schema
// whether it may. The page's policy forbids that and reports the try, and for the few documents that
// a start reads it takes longer than reading them: the browser host answered its first calls in half
// the time without. zod reads this when a schema is made, so that it is said before zod is there:
// this file imports nothing, and the page's first script and the browser host's first file import it.
const CONFIG = '__zod_globalConfig';
const known: unknown = Reflect.get(globalThis, CONFIG);
const config = typeof known === 'object' && known !== null ? known : {};
Reflect.set(globalThis, CONFIG, Object.assign(config, { jitless: true }));

export {};
