import { describe, expect, it } from 'vitest';
import { createBudget } from '../../../main/photos/worker/budget.ts';

/** A piece of work that ends when it is told to. */
function piece() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, work: () => ended };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a budget', () => {
  it('lets in what fits, and the rest in its order', async () => {
    const budget = createBudget(10);
    const order: string[] = [];
    const [a, b, c] = [piece(), piece(), piece()];
    const enter = (name: string, amount: number, { work }: ReturnType<typeof piece>) =>
      budget.spend(amount, () => {
        order.push(name);
        return work();
      });
    const all = [enter('a', 6, a), enter('b', 6, b), enter('c', 2, c)];
    await settle();
    expect(order).toEqual(['a']);
    a.end();
    await settle();
    expect(order).toEqual(['a', 'b', 'c']);
    b.end();
    c.end();
    await Promise.all(all);
  });

  it('tells who has to wait, and nobody else', async () => {
    const budget = createBudget(1);
    const waited: string[] = [];
    const first = piece();
    const one = budget.spend(1, first.work, () => waited.push('first'));
    const two = budget.spend(
      1,
      async () => {},
      () => waited.push('second'),
    );
    await settle();
    expect(waited).toEqual(['second']);
    first.end();
    await Promise.all([one, two]);
  });

  it('lets more than everything run alone, instead of never', async () => {
    const budget = createBudget(5);
    expect(await budget.spend(500, async () => 'done')).toBe('done');
    expect(await budget.spend(5, async () => 'free again')).toBe('free again');
  });

  it('gets back what failed work had', async () => {
    const budget = createBudget(1);
    const failed = budget.spend(1, () => Promise.reject(new Error('no')));
    await expect(failed).rejects.toThrow('no');
    expect(await budget.spend(1, async () => 'done')).toBe('done');
  });
});
