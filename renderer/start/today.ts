/** Today on this computer's calendar: `2026-09-18`. */
export function localToday(): string {
  const now = new Date();
  const part = (value: number) => `${value}`.padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
