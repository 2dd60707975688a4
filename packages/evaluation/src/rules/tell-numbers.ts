/** What a budget can name of one run: the numbers it told, and its model's size. */
export const tellNumbers = (
  told: Record<string, number>,
  files: readonly { size: number }[],
): Record<string, number> => ({
  ...told,
  model_bytes: files.reduce((sum, { size }) => sum + size, 0),
});
