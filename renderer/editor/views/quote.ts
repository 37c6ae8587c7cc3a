import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { AroundStore } from './around.ts';
import { buttonInText, element } from './element.ts';

/** A request for the menu «Кто сказал»: where it opens, and where its quote is at that time. */
export interface SpeakerRequest {
  readonly anchor: HTMLElement;
  readonly speaker: string | null;
  readonly position: () => number | undefined;
}

/** A quotation: its words, and below them who said them, as a button that opens the choice. */
export class QuoteView implements NodeView {
  readonly dom = element('blockquote', 'quote');
  readonly contentDOM = element('div', 'words');
  readonly #button: HTMLButtonElement;
  readonly #stop: () => void;

  readonly #around: AroundStore;
  #node: Node;

  constructor(
    node: Node,
    around: AroundStore,
    position: () => number | undefined,
    onRequest: (request: SpeakerRequest) => void,
  ) {
    this.#node = node;
    this.#around = around;
    this.#button = buttonInText('speaker', () =>
      onRequest({ anchor: this.#button, speaker: this.#node.attrs.speaker, position }),
    );
    this.#button.setAttribute('aria-haspopup', 'menu');
    this.dom.append(this.contentDOM, this.#button);
    this.#stop = around.subscribe(() => this.#draw());
    this.#draw();
  }

  #draw(): void {
    const { t, speakers, readOnly } = this.#around.now;
    const id: string | null = this.#node.attrs.speaker;
    const speaker = speakers.find((one) => one.id === id);
    const words = speaker
      ? [speaker.name, speaker.role].filter(Boolean).join(' · ')
      : t(id === null ? 'editor.chooseSpeaker' : 'editor.speakerMissing');
    this.#button.textContent = words;
    this.#button.setAttribute('aria-label', speaker ? `${t('editor.speaker')}: ${words}` : words);
    this.#button.disabled = readOnly;
    this.#button.hidden = readOnly && !speaker;
    this.dom.dataset.speaker = speaker ? 'known' : id === null ? 'none' : 'missing';
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    const changed = node.attrs.speaker !== this.#node.attrs.speaker;
    this.#node = node;
    if (changed) this.#draw();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#button;
  }

  ignoreMutation(mutation: { target: globalThis.Node; type: string }): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  destroy(): void {
    this.#stop();
  }
}
