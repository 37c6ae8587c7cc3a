import { z } from 'zod';

// Before the first schema is used zod tries whether code may be made from strings; the policy
// refuses that, and reports the attempt.
z.config({ jitless: true });
