/** Everything that a paged request gives, in order. */
export async function allPages<Page extends { readonly next: string | null }, Item>(
  ask: (after: string | null) => Promise<Page>,
  itemsOf: (page: Page) => readonly Item[],
): Promise<Item[]> {
  const items: Item[] = [];
  let page = await ask(null);
  items.push(...itemsOf(page));
  while (page.next !== null) {
    page = await ask(page.next);
    items.push(...itemsOf(page));
  }
  return items;
}
