/** A long calculation in turns with everything else that the process has to do, so that nobody waits for it who asked for something else. */

/** @param steps yields where it may be interrupted; what it returns is the result */
export async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
