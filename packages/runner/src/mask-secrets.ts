const secretName = /PASS|PWD|SECRET|TOKEN|KEY|CREDENTIAL|DSN|AUTH|COOKIE/i;
/** Shorter values are words such as `1` or `on`, which stand everywhere. */
const shortest = 4;

/** A program's words without what its environment keeps secret, and without passwords in addresses. */
export const maskSecrets = (text: string, env: Readonly<Record<string, string | undefined>>): string => {
  const secrets = Object.entries(env)
    .filter(([name]) => secretName.test(name))
    .flatMap(([, value]) => (value && value.length >= shortest ? [value] : []))
    .sort((a, b) => b.length - a.length);
  const masked = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  return masked.replace(/:\/\/[^\s/@]+@/g, "://***@");
};
