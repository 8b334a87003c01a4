import { parseAddress } from '../book/rect';
import { invalidArgument } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';
import { asFlag, asNumber, asOneOf, asText } from '../values';

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayout: TypeDefinition<'PageLayout'> = {
  get: {
    Orientation: ({ page }) => page.orientation,
    PaperSize: ({ page }) => page.paperSize,
    Zoom: ({ page }) => page.zoom,
  },
  set: {
    Orientation: ({ page }, value, host) => {
      page.orientation = asOneOf(value, host.enumeration('PageOrientation'));
    },
    PaperSize: ({ page }, value, host) => {
      page.paperSize = asOneOf(value, host.enumeration('PaperType'));
    },
    CenterHorizontally: ({ page }, value) => {
      page.centerHorizontally = asFlag(value);
    },
    // Either a scale or pages to fit to: https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions
    Zoom: ({ page }, value) => {
      const zoom = (value ?? {}) as Readonly<Record<string, unknown>>;
      const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
      if (!Object.keys(zoom).every((key) => known.includes(key)))
        throw invalidArgument('The zoom has an unknown part.');
      page.zoom = zoom;
    },
  },
  open: { HeadersFooters: (sheet) => new Handle('HeaderFooterGroup', sheet) },
  call: {
    SetPrintMargins: ({ page }, args) => {
      args.oneOf(0, ['Inches'] as const);
      const margins = Object.entries((args.raw(1) ?? {}) as Readonly<Record<string, unknown>>);
      page.margins = {
        ...page.margins,
        ...Object.fromEntries(margins.map(([side, inches]) => [side, asNumber(inches, 0, 20)])),
      };
    },
    SetPrintTitleRows: ({ page }, args) => {
      const rows = typeof args.raw(0) === 'string' ? parseAddress(args.text(0)) : args.object(0, 'Range').at;
      if (!rows) throw invalidArgument('That is no range of rows.');
      page.titleRows = `$${rows.row + 1}:$${rows.row + rows.rows}`;
    },
    SetPrintTitleColumns: ({ page }, args) => {
      page.titleColumns = columns(args.text(0));
    },
    SetPrintArea: ({ page }, args) => {
      page.printArea = columns(args.text(0));
    },
  },
};

/** Whole columns; what else an area may be is not needed here. */
function columns(address: string): string {
  if (!/^\$[A-Z]+:\$[A-Z]+$/.test(address)) throw invalidArgument('That is no range of columns.');
  return address;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export const headerFooterGroup: TypeDefinition<'HeaderFooterGroup'> = {
  open: { DefaultForAllPages: (sheet) => new Handle('HeaderFooter', sheet) },
};

export const headerFooter: TypeDefinition<'HeaderFooter'> = {
  set: {
    CenterHeader: ({ page }, value) => {
      page.centerHeader = asText(value);
    },
    CenterFooter: ({ page }, value) => {
      page.centerFooter = asText(value);
    },
  },
};
