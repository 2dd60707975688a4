import { describe, expect, it, vi } from "vitest";
import { createConcurrencyGroups } from "./concurrency-groups.ts";

const never = new AbortController().signal;
const plain = { cancelInProgress: false, cancel: () => {}, signal: never };

describe("createConcurrencyGroups", () => {
  it("lets one in, one wait, and cancels the one that waited when another comes", async () => {
    const groups = createConcurrencyGroups();
    const first = await groups.enter("g", plain);
    const second = groups.enter("G", plain);
    const third = groups.enter("g", plain);
    expect(await second).toBeUndefined();
    let entered = false;
    void third.then(() => {
      entered = true;
    });
    await Promise.resolve();
    expect(entered).toBe(false);
    first!.release();
    expect(await third).toBeDefined();
  });

  it("cancels the holder where the newcomer asks for it, and waits for it to leave", async () => {
    const groups = createConcurrencyGroups();
    const cancel = vi.fn();
    const first = await groups.enter("g", { ...plain, cancel });
    const second = groups.enter("g", { ...plain, cancelInProgress: true });
    expect(cancel).toHaveBeenCalledOnce();
    first!.release();
    first!.release();
    expect(await second).toBeDefined();
  });

  it("keeps groups apart and frees them", async () => {
    const groups = createConcurrencyGroups();
    const place = await groups.enter("a", plain);
    expect(await groups.enter("b", plain)).toBeDefined();
    place!.release();
    expect(await groups.enter("a", plain)).toBeDefined();
  });

  it("lets a cancelled waiter go, and the next still enters", async () => {
    const groups = createConcurrencyGroups();
    const first = await groups.enter("g", plain);
    const stop = new AbortController();
    const second = groups.enter("g", { ...plain, signal: stop.signal });
    stop.abort();
    expect(await second).toBeUndefined();
    const third = groups.enter("g", plain);
    first!.release();
    expect(await third).toBeDefined();
  });
});
