import fc from 'fast-check';

/**
 * Generated input is the same in every run, so that a run says something about the change and not
 * about luck. `PRESSDESK_SEED=random` looks for what nobody has thought of yet, and a number
 * repeats what such a run found; what it finds becomes an example of its test.
 */
const wanted = process.env.PRESSDESK_SEED ?? '20260306';
if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });
