/** A moment as `datetime-local` writes it, by the clock of this machine: `2026-02-12T08:00`. */
export function fieldOf(moment: string | number): string {
  const at = new Date(moment);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The moment that a field names; null while it names none. */
export function momentIn(field: string): string | null {
  const at = new Date(field);
  return field === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
