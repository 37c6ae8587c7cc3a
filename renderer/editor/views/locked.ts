import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { AroundStore } from './around.ts';
import { element } from './element.ts';

/** A block that this version does not know: said so, kept, and not to be written in. */
export class LockedView implements NodeView {
  readonly dom = element('div', 'locked');
  readonly #title = element('span', 'locked-title');
  readonly #hint = element('span', 'locked-hint');
  readonly #stop: () => void;

  readonly #node: Node;
  readonly #around: AroundStore;

  constructor(node: Node, around: AroundStore) {
    this.#node = node;
    this.#around = around;
    this.dom.contentEditable = 'false';
    this.dom.append(this.#title, this.#hint);
    this.#stop = around.subscribe(() => this.#draw());
    this.#draw();
  }

  #draw(): void {
    const { t } = this.#around.now;
    this.#title.textContent = t('editor.locked');
    this.#hint.textContent = t('editor.lockedHint');
  }

  update(node: Node): boolean {
    return node.type === this.#node.type && node.attrs.block === this.#node.attrs.block;
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.#stop();
  }
}
