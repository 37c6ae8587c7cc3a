import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { AroundStore } from './around.ts';
import { buttonInText, element } from './element.ts';

/** The place of a photo in the text: a small picture, its number and caption, and a way out. */
export class PhotoView implements NodeView {
  readonly dom = element('figure', 'photo');
  readonly #picture = element('img', 'picture');
  readonly #name = element('span', 'photo-name');
  readonly #caption = element('span', 'photo-caption');
  readonly #remove: HTMLButtonElement;
  readonly #stop: () => void;

  readonly #around: AroundStore;
  #node: Node;

  constructor(node: Node, around: AroundStore, onRemove: () => void) {
    this.#node = node;
    this.#around = around;
    this.#remove = buttonInText('remove', onRemove);
    this.#picture.alt = '';
    this.#picture.draggable = false;
    this.dom.contentEditable = 'false';
    const words = element('figcaption', 'photo-words', this.#name, this.#caption);
    this.dom.append(this.#picture, words, this.#remove);
    this.#stop = around.subscribe(() => this.#draw());
    this.#draw();
  }

  #draw(): void {
    const { t, photos, readOnly } = this.#around.now;
    const photo = photos.find(({ id }) => id === this.#node.attrs.photo);
    if (photo?.thumbnail) this.#picture.src = photo.thumbnail;
    else this.#picture.removeAttribute('src');
    const number = photo?.sequence;
    this.#name.textContent = photo ? t('editor.photoNumber', { number }) : t('editor.photoMissing');
    this.#caption.textContent = photo ? photo.caption || t('editor.photoWithoutCaption') : '';
    this.dom.dataset.state = photo ? (photo.caption ? 'captioned' : 'bare') : 'missing';
    this.#remove.setAttribute(
      'aria-label',
      photo ? t('editor.photoRemove', { number }) : t('editor.missingPhotoRemove'),
    );
    this.#remove.hidden = readOnly;
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    this.#node = node;
    this.#draw();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#remove;
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.#stop();
  }
}
