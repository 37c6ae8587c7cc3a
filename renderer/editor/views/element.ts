/** An element with a class and words or children; the cards in the text are made of these. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (string | globalThis.Node)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

/** A button inside the text: never typed into, never dragged along with a selection. */
export function buttonInText(className: string, onPress: () => void): HTMLButtonElement {
  const button = element('button', className);
  button.type = 'button';
  button.contentEditable = 'false';
  button.addEventListener('click', onPress);
  return button;
}
