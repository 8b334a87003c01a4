import { openExcelDoor } from '../hosts/excel';
import { messagesFor } from '../messages';
import { noticeAddress } from './notice-address';
import { ribbonCommands } from './ribbon-commands';

/** Between two attempts to show an outcome while a cell is being edited. */
const PAUSE = 500;

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** The time on the person's own clock: `2024-07-25T09:30`. */
function now(): string {
  const time = new Date();
  const date = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join('-');
  return `${date}T${[time.getHours(), time.getMinutes()].map(twoDigits).join(':')}`;
}

/** In hundredths of the screen. */
const WINDOW = { width: 30, height: 20, displayInIframe: true } as const;

/** Shows a text in a window over Excel; where there may be none, or one is open already, nothing is left to show it in. */
function showWindow(text: string): Promise<void> {
  if (!Office.context.requirements.isSetSupported('DialogApi', '1.1')) return Promise.resolve();
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(noticeAddress(window.location.href, text), WINDOW, () => {
      resolve();
    });
  });
}

/** The commands over the open workbook, in the language that Excel is shown in. */
export function openCommands(): ReturnType<typeof ribbonCommands> {
  return ribbonCommands({
    door: openExcelDoor({
      run: (batch) => Excel.run(batch),
      canResize: () => Office.context.requirements.isSetSupported('ExcelApi', '1.13'),
    }),
    messages: messagesFor(Office.context.displayLanguage.startsWith('en') ? 'en-US' : 'zh-CN'),
    now,
    pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
    showWindow,
  });
}
