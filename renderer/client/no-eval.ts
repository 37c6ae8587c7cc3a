import { z } from 'zod';

// zod would try whether it may compile its parsers with `new Function`, which the page's policy
// forbids and reports. Imported before anything that parses.
z.config({ jitless: true });
