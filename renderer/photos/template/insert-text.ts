/**
 * Types into a field as a person would, over what is selected. The browser's own command is
 * the only way that its undo remembers, so that one Ctrl+Z takes back what was put in.
 */
export function typeInto(
  field: HTMLTextAreaElement | HTMLInputElement,
  text: string,
  from = field.selectionStart ?? field.value.length,
  to = field.selectionEnd ?? from,
): void {
  field.focus();
  field.setSelectionRange(from, to);
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}
