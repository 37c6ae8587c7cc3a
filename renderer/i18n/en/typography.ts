export const typography = {
  title: 'Typography',
  hint: 'What changes in quotation marks, dashes and spaces. The sign ° is a space at which no line breaks. Addresses, telephone numbers and codes stay as they are.',
  nothing: 'Quotation marks, dashes and spaces are as they should be.',
  apply_one: 'Apply to {{count}} paragraph',
  apply_other: 'Apply to {{count}} paragraphs',
  applied_one: 'Typography: {{count}} paragraph changed',
  applied_other: 'Typography: {{count}} paragraphs changed',
};
