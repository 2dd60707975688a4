/** Runs tasks one after the other; a task that fails does not stop the next. */
export const createQueue = () => {
  let tail: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T> | T): Promise<T> => {
    const result = tail.then(task);
    tail = result.catch(() => {});
    return result;
  };
};
