import { type Publication, publication as schema } from '#shared/domain/publication.ts';
import { useOrder } from '../workstation-client/use-ask.ts';
import { type KeptField, useKeptField } from './use-kept-field.ts';

/** One field of the publication's settings; `isValid` asks for more than the schema does. */
export function usePublicationField<Field extends keyof Publication>(
  publication: Publication,
  field: Field,
  isValid: (value: Publication[Field]) => boolean = () => true,
): KeptField<Publication[Field]> {
  const update = useOrder('publication.update');
  return useKeptField<Publication[Field]>({
    stored: publication[field],
    isValid: (value) => schema.shape[field].safeParse(value).success && isValid(value),
    save: (value) => update.mutateAsync({ [field]: value }),
  });
}
