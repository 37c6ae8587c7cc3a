import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that drive the editor's own page in a browser; the page is built once for all of them. */
const EDITOR_PAGE = ['tests/renderer/editor/{cards,page,paste,rows,writing}.test.ts'];

/** The many short files of `core` last: between them two workers end at the same time. */
class ShortOnesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isShort = ({ project }: TestSpecification) => Number(project.name === 'core');
    return sorted.sort((a, b) => isShort(a) - isShort(b));
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: 'tests/generated-input.ts',
    // A build that went before in the same process leaves `production`, in which React has no `act`.
    env: { NODE_ENV: 'test' },
    // The photo tests start real worker processes: two files at a time on a small machine.
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    sequence: { sequencer: ShortOnesLast },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/core/**/*.test.{ts,tsx}'],
          // Pure functions leave nothing behind that the next file could find: one process loads
          // them once for all files, which takes a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'editor',
          include: EDITOR_PAGE,
          globalSetup: 'tests/renderer/editor/harness/build.ts',
          // On a loaded machine a key may overtake the window; what needs this is named at the end.
          retry: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'program',
          include: ['tests/{main,renderer,house}/**/*.test.{ts,tsx}'],
          exclude: EDITOR_PAGE,
        },
      },
    ],
  },
});
