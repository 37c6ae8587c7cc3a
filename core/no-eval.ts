import { z } from 'zod';

// zod compiles a parser with `new Function` at a schema's first use. The page's policy forbids
// that, and for the few documents that a start reads it takes longer than reading them: the browser
// host answered its first calls in half the time without. Imported before anything that parses.
z.config({ jitless: true });
