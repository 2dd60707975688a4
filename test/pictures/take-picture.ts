import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

export type View = { suffix: string; width: number; height: number; dark: boolean };

export const views: readonly View[] = [
  { suffix: "", width: 1280, height: 2600, dark: false },
  { suffix: "-dark", width: 1280, height: 2600, dark: true },
  { suffix: "-narrow", width: 400, height: 3000, dark: false },
];

/** A page of ours as it looks where dark is preferred. */
const darken = (page: string) => page.replace(/@media \(prefers-color-scheme: ?dark\)/g, "@media all");

/** A PNG of a page in headless Chromium; in a frame, because a window has a least width. Folded parts are open. */
export const takePicture = async (page: string, file: string, view: View): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "mlops-picture-"));
  try {
    const shown = (view.dark ? darken(page) : page).replace(/<details(?! open)/g, "<details open");
    await writeFile(join(folder, "page.html"), shown);
    const frame = `<!doctype html><body style="margin:0"><iframe src="page.html" style="border:0;width:${view.width}px;height:${view.height}px"></iframe>`;
    await writeFile(join(folder, "frame.html"), frame);
    await promisify(execFile)(process.env.CHROMIUM ?? "chromium", [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      `--window-size=${view.width},${view.height}`,
      `--screenshot=${file}`,
      pathToFileURL(join(folder, "frame.html")).href,
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
