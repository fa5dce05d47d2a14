import { Fragment } from 'react';
import type { Judge } from '../../domain/eligibility/judge.ts';
import type { CareerDetails, MoveKind, Role } from '../../domain/model.ts';
import { RequirementTree } from '../../parts/RequirementTree.tsx';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { findWay } from './findWay.ts';
import { SubHeading, type TitleLevel } from '../../parts/Section.tsx';
import styles from './StandingSection.module.css';

const KINDS: Readonly<Record<MoveKind, string>> = {
  promotion: 'A promotion: more responsibility.',
  transition: 'A transition: another specialty.',
  entry: 'A way into the field.',
};

/** What the move from the reader's own role asks on top of the job; or that there is no such move, and which way leads round. */
export function FromHere({
  role,
  titleLevel,
  judge,
  details,
}: {
  readonly role: Role;
  readonly titleLevel: TitleLevel;
  readonly judge: Judge;
  readonly details: CareerDetails;
}) {
  const graph = useApp((state) => state.graph);
  const position = useApp((state) => state.profile.position);
  const openMoves = useSelected('openMoves');
  const isTrying = useApp((state) => state.trial.length > 0);
  if (position === undefined) return null;
  const here = graph.rolesById.get(position) ?? graph.originsById.get(position);
  if (here === undefined) return null;
  const move = graph.movesFrom(position).find(({ to }) => to === role.id);
  if (move === undefined) return <NoMove from={here} to={role} />;
  const asks = details.moves[move.id]?.requires;
  return (
    <>
      <SubHeading titleLevel={titleLevel}>From where you are: {here.title}</SubHeading>
      <p>
        {KINDS[move.kind]}{' '}
        {asks === undefined
          ? 'This way asks nothing on top of the job itself.'
          : 'On top of what the job asks, this way asks:'}
      </p>
      {asks !== undefined && <RequirementTree requirement={asks} judge={judge} />}
      {openMoves.has(move.id) && (
        <p>
          <strong>
            {isTrying
              ? 'With what you try out, this move is open to you.'
              : 'This move is open to you now.'}
          </strong>
        </p>
      )}
    </>
  );
}

function NoMove({
  from,
  to,
}: {
  readonly from: { readonly id: string; readonly title: string };
  readonly to: Role;
}) {
  const graph = useApp((state) => state.graph);
  const way = findWay(graph, from.id, to.id);
  const between = way.slice(0, -1).map((id) => graph.rolesById.get(id)!);
  return (
    <p className={styles.way}>
      There is no usual move from {from.title} to this one.{' '}
      {way.length === 0 ? (
        'No chain of usual moves on this map leads here from there.'
      ) : (
        <>
          The shortest way by usual moves goes through{' '}
          {between.map((role, index) => (
            <Fragment key={role.id}>
              {index > 0 && ', then '}
              <RoleLink role={role} />
            </Fragment>
          ))}
          .
        </>
      )}
    </p>
  );
}
