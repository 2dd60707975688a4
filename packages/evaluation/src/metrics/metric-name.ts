/** A metric's name as a policy writes it: `recall`, or with one setting, `recall@fpr=0.01`, `f_beta@beta=2`. */
export type MetricName = { base: string; key?: string; value?: string };

export const parseMetricName = (name: string): MetricName => {
  const match = /^([^@]+)@([a-z]+)=(.*)$/s.exec(name);
  if (!match) return { base: name };
  const [, base, key, value] = match as unknown as [string, string, string, string];
  return { base, key, value };
};
