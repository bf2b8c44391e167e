/**
 * Works on several inputs at once and hands the results over in the order of the inputs. Reads ahead only as far as it works, so
 * an endless input stays in hand.
 */
export async function inOrder<Input, Result>(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  width: number,
  work: (input: Input) => Promise<Result>,
  take: (result: Result) => void,
): Promise<void> {
  const running: Promise<Result>[] = [];
  for await (const input of inputs) {
    const result = work(input);
    // A failure is met when its turn comes.
    result.catch(() => undefined);
    running.push(result);
    if (running.length >= width) take(await running.shift()!);
  }
  for (const result of running) take(await result);
}
