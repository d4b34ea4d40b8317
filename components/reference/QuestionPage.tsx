import { useMemo } from 'preact/hooks';
import type { Claim } from '../../lib/knowledge/types.ts';
import { numberSources } from '../../lib/ui/citations.ts';
import { message } from '../../lib/ui/message.ts';
import { QUESTION_LEADS, QUESTION_NAMES, STEP_NAMES } from '../../lib/ui/names.ts';
import { ANSWERS, claimsOfAnswer, FIRST_OF_ALL, type Question } from '../../lib/ui/questions.ts';
import { cardHref } from '../../lib/ui/route.ts';
import { claims } from '../figures/data.ts';
import { Statement } from '../figures/Statement.tsx';
import { cardById } from './library.ts';
import { PageTitle } from './PageTitle.tsx';
import { RedFlagLine } from './RedFlagLine.tsx';
import { SourceList } from './SourceList.tsx';
import { Sources } from './sources.ts';
import { useTarget } from './target.ts';

/** A question that readers come with: danger first, then claims of the cards and the way to them. */
export function QuestionPage({ question }: { question: Question }) {
  const sources = useMemo(() => numberSources(placesOf(question)), [question]);
  const first = claims.get(FIRST_OF_ALL);
  return (
    <Sources.Provider value={sources}>
      <article class="question">
        <PageTitle text={message(QUESTION_NAMES[question])} />
        {first && <RedFlagLine claim={first} page={question} />}
        <p class="lead">{message(QUESTION_LEADS[question])}</p>
        {ANSWERS[question].map(({ step, claims: ids, cards }) => (
          <section key={step} class="card-section" aria-labelledby={`step-${step}`}>
            <h2 id={`step-${step}`}>{message(STEP_NAMES[step])}</h2>
            <ul class="claims">
              {known(ids).map((claim) => (
                <AnswerClaim key={claim.id} claim={claim} page={question} />
              ))}
            </ul>
            <CardLinks ids={cards} />
          </section>
        ))}
        <SourceList page={question} />
      </article>
    </Sources.Provider>
  );
}

function AnswerClaim({ claim, page }: { claim: Claim; page: Question }) {
  const target = useTarget(anchorOf(claim.id));
  return (
    <li {...target} class="claim">
      <p class="claim-text">
        <Statement claim={claim} page={page} />
      </p>
    </li>
  );
}

/** Where to read on. */
function CardLinks({ ids }: { ids: readonly string[] }) {
  return (
    <div class="read-on">
      <p>{message('readOn')}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={cardHref(id)}>{cardById.get(id)?.title ?? id}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function known(ids: readonly string[]): Claim[] {
  return ids.flatMap((id) => claims.get(id) ?? []);
}

function placesOf(question: Question) {
  return known(claimsOfAnswer(question)).map(({ id, citations }) => ({
    anchor: id === FIRST_OF_ALL ? 'red-flag' : anchorOf(id),
    citations,
  }));
}

/** A claim's place on this page, where claims of several cards stand together. */
function anchorOf(claimId: string): string {
  return claimId.replace('/', '-');
}
