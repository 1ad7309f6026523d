// Russian plural forms: 1 день, 2 дня, 5 дней; a fraction takes the second (2,5 дня).

/** The form that stands after a number, given as such or as it is printed. */
export function plural(count: number | string, one: string, few: string, many: string): string {
  const value = typeof count === 'number' ? count : read(count);
  const whole = Math.abs(value);
  if (!Number.isInteger(whole)) return few;
  const [tens, ones] = [whole % 100, whole % 10];
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}

/** The number with its word: "3 дня". */
export function counted(count: number | string, one: string, few: string, many: string): string {
  return `${count} ${plural(count, one, few, many)}`;
}

/** A printed number as a number: "1 204,5" with whatever space stands in it. */
function read(printed: string): number {
  return Number.parseFloat(
    printed
      .replace(/[\s\u00a0\u202f]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );
}
