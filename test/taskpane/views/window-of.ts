/** Gives every box and every item in it a height, since nothing is laid out here: a long list shows of its items those in sight. */
export function windowOf({ height, item }: { readonly height: number; readonly item: number }): void {
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height);
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(item);
}
