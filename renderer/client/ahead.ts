import { type Link, link } from './link.ts';

/** Answers to what was asked before anybody needed it, by the question. */
const answers = new Map<string, Promise<unknown>>();

const question = (path: readonly string[], input: unknown): string => JSON.stringify([path, input]);

/** Asks, and keeps the answer for whoever asks the same next. */
export const asking: Link = {
  call(path, input, options) {
    const asked = question(path, input);
    const answer = link.call(path, input, options);
    answers.set(asked, answer);
    // Whoever has taken it is told; who comes later asks anew.
    answer.catch(() => answers.delete(asked));
    return answer;
  },
};

/** Gives an answer that was asked for ahead, once; asks what was not. */
export const answering: Link = {
  call(path, input, options) {
    const asked = question(path, input);
    const answer = answers.get(asked);
    answers.delete(asked);
    return answer ?? link.call(path, input, options);
  },
};

/** From here on everything is asked anew: what nobody took grows old. */
export function forgetAnswers(): void {
  answers.clear();
}
