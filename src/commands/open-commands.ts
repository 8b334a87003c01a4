import { openExcelDoor } from '../hosts/excel';
import { messagesFor } from '../messages';
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
  });
}
