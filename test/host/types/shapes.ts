import type { Shape, Sheet } from '../book/sheet';
import { itemNotFound } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';
import { asColour, asNumber, asText } from '../values';

/** https://learn.microsoft.com/javascript/api/excel/excel.shapecollection: boxes with text. */
export const shapeCollection: TypeDefinition<'ShapeCollection'> = {
  items: (sheet) => sheet.shapes.map((shape) => new Handle('Shape', { sheet, shape })),
  item: (sheet, key) => {
    const shape = sheet.shapes.find(({ id, name }) => id === key || name === key);
    if (!shape) throw itemNotFound(`shape ${key}`);
    return new Handle('Shape', { sheet, shape });
  },
  call: {
    AddTextBox: (sheet, args, { book }) => {
      book.checkWritable(sheet);
      const shape: Shape = {
        id: book.newId(),
        name: `文本框 ${sheet.shapes.length + 1}`,
        text: args.text(0),
        fill: null,
      };
      sheet.shapes.push(shape);
      return new Handle('Shape', { sheet, shape });
    },
  },
};

const size = (_target: unknown, value: unknown): void => void asNumber(value, 0, 100_000);

/** https://learn.microsoft.com/javascript/api/excel/excel.shape */
export const shape: TypeDefinition<'Shape'> = {
  identify: ({ shape: { id } }) => ({ Id: id }),
  get: { Id: ({ shape: { id } }) => id, Name: ({ shape: { name } }) => name },
  set: {
    Name: (target, value) => {
      target.shape.name = asText(value);
    },
    Left: size,
    Top: size,
    Width: size,
    Height: size,
  },
  open: {
    Fill: (target) => new Handle('ShapeFill', target.shape),
    LineFormat: (target) => new Handle('ShapeLineFormat', target.shape),
  },
  call: {
    Delete: (target, _args, { book }) => {
      book.checkWritable(target.sheet);
      deleteShape(target.sheet, target.shape);
    },
  },
};

function deleteShape(sheet: Sheet, gone: Shape): void {
  sheet.shapes = sheet.shapes.filter((each) => each !== gone);
}

export const shapeFill: TypeDefinition<'ShapeFill'> = {
  call: {
    SetSolidColor: (target, args) => {
      target.fill = asColour(args.text(0));
    },
  },
};

export const shapeLineFormat: TypeDefinition<'ShapeLineFormat'> = {
  set: { Color: (_target, value) => void asColour(value) },
};
