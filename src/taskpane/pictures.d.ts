/** A picture; the build puts it in as a data URL. */
declare module '*.png' {
  const dataUrl: string;
  export default dataUrl;
}
