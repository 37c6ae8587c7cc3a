import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: readonly string[] | undefined;
  readonly onChange: (value: string[]) => void;
}

/** Several spellings in one field, with commas between them. */
export function ListField({ label, hint, value = [], onChange }: Props) {
  return (
    <TextField
      label={label}
      hint={hint}
      value={value.join(', ')}
      onChange={(text) =>
        onChange(text === '' ? [] : text.split(',').map((item) => item.trimStart()))
      }
      onBlur={() => {
        const tidy = value.map((item) => item.trim()).filter(Boolean);
        if (tidy.join() !== value.join()) onChange(tidy);
      }}
    />
  );
}
