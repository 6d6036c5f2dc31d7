/** The pictures of the sample newsroom, each painted by `paint.worker.ts`. */
const sceneNames = ['lake', 'hall', 'steps', 'tower', 'script', 'hills'] as const;
export type SceneName = (typeof sceneNames)[number];

export const isScene = (name: string): name is SceneName => sceneNames.some((scene) => scene === name);
