import { formatAddress, quoteSheet } from '../book/rect';
import { Handle, type TypeDefinition } from '../registry';
import { rangeOf } from './worksheet';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreas: TypeDefinition<'RangeAreas'> = {
  get: {
    Address: (areas) => areas.map(({ sheet, at }) => `${quoteSheet(sheet.name)}!${formatAddress(at)}`).join(','),
    AreaCount: (areas) => areas.length,
  },
  open: { Areas: (areas) => new Handle('RangeCollection', areas) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export const rangeCollection: TypeDefinition<'RangeCollection'> = {
  items: (areas) => areas.map(({ sheet, at }) => rangeOf(sheet, at)),
};
