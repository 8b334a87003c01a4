/**
 * The function with its last answer kept: the same arguments again, by identity, cost nothing. For what a view would reckon anew at each
 * rendering.
 */
export function lastCall<Arguments extends readonly unknown[], Answer>(
  compute: (...args: Arguments) => Answer,
): (...args: Arguments) => Answer {
  let last: { readonly args: Arguments; readonly answer: Answer } | null = null;
  return (...args) => {
    if (last === null || args.some((arg, at) => arg !== last?.args[at])) last = { args, answer: compute(...args) };
    return last.answer;
  };
}
