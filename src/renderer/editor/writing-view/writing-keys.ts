/**
 * Ctrl with plus, minus and 0 belong to the zoom of browser and desktop, which people with weak eyes rely on; the type
 * grows by the keys that word processors use for it.
 */
export const writingKeys = {
  focus: 'mod+alt+K',
  typewriter: 'mod+alt+S',
  larger: 'mod+shift+.',
  smaller: 'mod+shift+,',
  alone: 'mod+alt+B',
} as const;
