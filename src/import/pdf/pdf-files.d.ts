/** A character map of pdfjs-dist; the build puts it in as a data URL. */
declare module 'pdfjs-dist/cmaps/*.bcmap' {
  const dataUrl: string;
  export default dataUrl;
}

/** The part of pdf.js that parses: loading it makes it known to the other part. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
