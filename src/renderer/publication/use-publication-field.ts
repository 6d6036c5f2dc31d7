import { type Publication, publication as schema } from '#shared/domain/publication.ts';
import { useOrder } from '../workstation-client/use-ask.ts';
import { type KeptField, useKeptField } from './use-kept-field.ts';

/** One field of the publication's settings; `isValid` asks for more than the schema does. */
export function usePublicationField<Field extends keyof Publication>(
  publication: Publication,
  field: Field,
  isValid: (value: Publication[Field]) => boolean = () => true,
): KeptField<Publication[Field]> & { readonly save: (value: Publication[Field]) => Promise<unknown> } {
  const update = useOrder('publication.update');
  const save = (value: Publication[Field]) => update.mutateAsync({ [field]: value });
  const kept = useKeptField<Publication[Field]>({
    stored: publication[field],
    isValid: (value) => schema.shape[field].safeParse(value).success && isValid(value),
    save,
  });
  return { ...kept, save };
}
