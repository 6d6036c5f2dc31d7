/** SQL for the image that an id names, here or on the desk that it came from. */
export const imageNamed = (id: string): string =>
  `coalesce((SELECT image_id FROM image_alias WHERE alias = ${id}), ${id})`;
