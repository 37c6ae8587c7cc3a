/** Something that several jobs share and that must not be given out beyond its total. */
export interface Budget {
  /** Runs `work` once `amount` is free; first come, first served. `onWait` is told of a wait. */
  spend<Result>(amount: number, work: () => Promise<Result>, onWait?: () => void): Promise<Result>;
}

/**
 * A budget of `total` units. An amount above the total waits until everything is free and then
 * runs alone, so that nothing waits for ever.
 */
export function createBudget(total: number): Budget {
  let free = total;
  const line: { readonly amount: number; readonly enter: () => void }[] = [];

  function admit(): void {
    for (let first = line[0]; first && first.amount <= free; first = line[0]) {
      line.shift();
      free -= first.amount;
      first.enter();
    }
  }

  return {
    async spend(wanted, work, onWait) {
      const amount = Math.min(wanted, total);
      let inside = false;
      const entered = new Promise<void>((resolve) => {
        const enter = () => {
          inside = true;
          resolve();
        };
        line.push({ amount, enter });
      });
      admit();
      if (!inside) onWait?.();
      await entered;
      try {
        return await work();
      } finally {
        free += amount;
        admit();
      }
    },
  };
}
