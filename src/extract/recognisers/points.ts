/** 提高1.6点: points, where the words before them say a change; 8点30分 is a time. */
export function pointsAt(
  text: string,
  start: number,
  end: number,
): { readonly unit: string; readonly end: number; readonly more: false } | null {
  if (text[end] !== '点' || !/[高升降落快慢增减加窄缩低大]/.test(text.charAt(start - 1))) return null;
  return /[\d整半钟多左到至]/.test(text[end + 1] ?? '') ? null : { unit: '点', end: end + 1, more: false };
}
