import { itemNotFound } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection: kept in the file, for one add-in. */
export const settingCollection: TypeDefinition<'SettingCollection'> = {
  items: (book) => [...book.settings.keys()].map((key) => new Handle('Setting', { book, key })),
  item: (book, key) => {
    if (!book.settings.has(String(key))) throw itemNotFound(`setting ${key}`);
    return new Handle('Setting', { book, key: String(key) });
  },
  call: {
    Add: (book, args) => {
      book.checkWritable(null);
      book.settings.set(args.text(0), args.raw(1));
      return new Handle('Setting', { book, key: args.text(0) });
    },
    GetItemOrNullObject: (book, args) =>
      book.settings.has(args.text(0)) ? new Handle('Setting', { book, key: args.text(0) }) : null,
    GetCount: (book) => book.settings.size,
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
export const setting: TypeDefinition<'Setting'> = {
  identify: ({ key }) => ({ _Id: key }),
  get: { Key: ({ key }) => key, Value: ({ book, key }) => book.settings.get(key) ?? null },
  set: {
    Value: ({ book, key }, value) => {
      book.settings.set(key, value);
    },
  },
  call: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
};
