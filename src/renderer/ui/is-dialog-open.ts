/** A dialog takes the keys for itself; what stands behind it would act unseen. */
export const isDialogOpen = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
