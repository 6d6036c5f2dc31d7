import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleId } from '#shared/domain/ids.ts';
import { languageOf } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { AnnotationsSection } from '../annotations/AnnotationsSection.tsx';
import { OutlineSection } from '../editor/outline/OutlineSection.tsx';
import type { ArticleLink } from '../editor/saving/article-link.ts';
import { SuggestionsSection } from '../editor/suggestions/SuggestionsSection.tsx';
import { IgnoredSection } from '../spelling/IgnoredSection.tsx';
import { Answer } from '../ui/Answer.tsx';
import { InspectorSection } from '../ui/InspectorSection.tsx';
import { BylineFields } from './BylineFields.tsx';
import { Findings } from './Findings.tsx';
import { History } from './History.tsx';
import { LeadImage } from './LeadImage.tsx';
import { Notices } from './PieceStory.tsx';
import { RecordFields } from './RecordFields.tsx';
import { Reports } from './Reports.tsx';
import { SetAsideTexts } from './SetAsideTexts.tsx';
import { StandingElements } from './StandingElements.tsx';
import { StatusForm } from './StatusForm.tsx';
import { SearchAndCards } from './search-and-cards/SearchAndCards.tsx';
import { useLeadImage } from './use-lead-image.ts';
import type { Piece } from './use-piece.ts';
import { useRecord } from './use-record.ts';
import { VersionsSection } from './versions/VersionsSection.tsx';

interface InspectorProps {
  readonly articleId: ArticleId;
  readonly editor: Editor;
  readonly link: ArticleLink;
  readonly piece: Piece;
  readonly publication: Publication;
}

/** What a piece is besides its text: where it stands, what it says of itself, what it owes, and how it came about. */
export function Inspector({ articleId, editor, link, piece, publication }: InspectorProps) {
  const { t } = useTranslation();
  const open = useRecord(link.doc);
  const lead = useLeadImage(editor);
  const { record } = open;
  const language = languageOf(record.locale || publication.locale);
  return (
    <>
      <InspectorSection
        title={t('articles.inspector.state')}
        actions={
          <Button component={Link} href={`/exports/${articleId}`} size="compact-sm" variant="subtle" mr={-9}>
            {t('articles.inspector.export')}
          </Button>
        }
      >
        <Answer of={piece.detail}>{(detail) => <StatusForm detail={detail} link={link} />}</Answer>
        <Findings findings={piece.findings} editor={editor} />
      </InspectorSection>
      <OutlineSection editor={editor} />
      <AnnotationsSection editor={editor} doc={link.doc} />
      <SuggestionsSection editor={editor} doc={link.doc} />
      {piece.detail.data && <Reports lines={piece.detail.data.reportLines} />}
      {piece.detail.data && <Notices notices={piece.detail.data.notices} />}
      <InspectorSection title={t('articles.inspector.record')}>
        <RecordFields open={open} publication={publication} />
      </InspectorSection>
      <InspectorSection title={t('articles.inspector.byline')}>
        <BylineFields open={open} publication={publication} imageCredit={lead.credit} language={language} />
      </InspectorSection>
      <InspectorSection title={t('articles.inspector.leadImage')}>
        <LeadImage editor={editor} lead={lead} language={language} />
      </InspectorSection>
      <SearchAndCards editor={editor} record={record} publication={publication} lead={lead} />
      {record.setAside.length > 0 && (
        <InspectorSection title={t('articles.inspector.setAside')}>
          <SetAsideTexts setAside={record.setAside} />
        </InspectorSection>
      )}
      <InspectorSection title={t('articles.inspector.elementSwitches')}>
        <StandingElements open={open} publication={publication} />
      </InspectorSection>
      <IgnoredSection editor={editor} doc={link.doc} />
      {piece.detail.data && (
        <>
          <VersionsSection detail={piece.detail.data} link={link} />
          <History detail={piece.detail.data} />
        </>
      )}
    </>
  );
}
