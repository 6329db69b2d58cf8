package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.certification.ProposalFlag;
import vn.khaitri.contract.certification.ProposalState;
import vn.khaitri.contract.certification.ProposalView;

/** Lists of proposals, without the evidence that each rests on. */
@ApplicationScoped
class ProposalQueries {
  private static final String LINE =
      """
      select id as "id", learner_id as "learnerId", run_id as "runId", course_title as "courseTitle",
        document as "document", state as "state", array_to_string(flags, ' ') as "flags",
        requirements_met_at as "requirementsMetAt", return_reason as "returnReason"
      from certification.proposal where
      """;

  private final Session session;

  ProposalQueries(Session session) {
    this.session = session;
  }

  /**
   * Which proposals a list holds; what is null leaves none out.
   *
   * @param flagged with a flag, or without
   */
  record Filter(ProposalState state, @Nullable UUID run, @Nullable Boolean flagged) {
    private String where() {
      return " state = '"
          + state.name()
          + "'"
          + (run == null ? "" : " and run_id = :run")
          + (flagged == null ? "" : " and flagged = :flagged");
    }

    private String order() {
      return state == ProposalState.PROPOSED
          ? " order by flagged desc, requirements_met_at, id"
          : " order by decided_at desc, id";
    }

    private <T> NativeQuery<T> bind(NativeQuery<T> query) {
      if (run != null) {
        query.setParameter("run", run);
      }
      if (flagged != null) {
        query.setParameter("flagged", flagged);
      }
      return query;
    }
  }

  /** A proposal in a list. */
  record Line(
      UUID id,
      UUID learnerId,
      UUID runId,
      String courseTitle,
      @Nullable String document,
      String state,
      String flags,
      Instant requirementsMetAt,
      @Nullable String returnReason) {
    ProposalView view(String learnerName) {
      return new ProposalView(
          id,
          learnerName,
          runId,
          courseTitle,
          document == null ? null : CompletionDocument.valueOf(document),
          ProposalState.valueOf(state),
          Arrays.stream(flags.split(" "))
              .filter(flag -> !flag.isEmpty())
              .map(ProposalFlag::valueOf)
              .toList(),
          requirementsMetAt,
          returnReason);
    }
  }

  List<Line> page(Filter filter, int page, int size) {
    return filter
        .bind(
            session.createNativeQuery(
                LINE
                    + filter.where()
                    + filter.order()
                    + " limit :size offset cast(:page as bigint) * :size",
                Line.class))
        .setParameter("page", page)
        .setParameter("size", size)
        .getResultList();
  }

  /** How many they are, counted no further than this number. */
  long count(Filter filter, long most) {
    return filter
        .bind(
            session.createNativeQuery(
                "select count(*) from (select from certification.proposal where "
                    + filter.where()
                    + filter.order()
                    + " limit :most) as counted",
                Long.class))
        .setParameter("most", most)
        .getSingleResult();
  }

  /** The oldest without a flag that wait in a run. */
  List<UUID> unflagged(UUID run, int most) {
    return session
        .createNativeQuery(
            """
            select id from certification.proposal
            where state = 'PROPOSED' and run_id = :run and not flagged
            order by flagged desc, requirements_met_at, id limit :most
            """,
            UUID.class)
        .setParameter("run", run)
        .setParameter("most", most)
        .getResultList();
  }

  /** Wait or were returned; oldest first. */
  List<Line> ofLearner(UUID learnerId, int page, int size) {
    return session
        .createNativeQuery(
            LINE
                + """
                 learner_id = :learner and state in ('PROPOSED', 'RETURNED')
                order by requirements_met_at, id limit :size offset cast(:page as bigint) * :size
                """,
            Line.class)
        .setParameter("learner", learnerId)
        .setParameter("page", page)
        .setParameter("size", size)
        .getResultList();
  }

  long countOfLearner(UUID learnerId) {
    return session
        .createNativeQuery(
            """
            select count(*) from certification.proposal
            where learner_id = :learner and state in ('PROPOSED', 'RETURNED')
            """,
            Long.class)
        .setParameter("learner", learnerId)
        .getSingleResult();
  }

  /** Learners of these proposals, which may be of any state. */
  List<Line> lines(List<UUID> ids) {
    return session
        .createNativeQuery(LINE + " id = any(:ids)", Line.class)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .getResultList();
  }

  /** Some of the runs in which proposals wait: one look into the index for each. */
  List<UUID> runs(int most) {
    return session
        .createNativeQuery(
            """
            with recursive waiting as (
              (select run_id from certification.proposal where state = 'PROPOSED' order by run_id limit 1)
              union all
              select (
                select next.run_id from certification.proposal next
                where next.state = 'PROPOSED' and next.run_id > waiting.run_id
                order by next.run_id limit 1)
              from waiting where waiting.run_id is not null)
            select run_id from waiting where run_id is not null limit :most
            """,
            UUID.class)
        .setParameter("most", most)
        .getResultList();
  }

  /** What was done about a proposal. */
  record ActRow(String state, Instant at, @Nullable UUID by, @Nullable String reason) {}

  /** The oldest first. */
  List<ActRow> acts(UUID proposalId) {
    return session
        .createNativeQuery(
            """
            select state as "state", done_at as "at", done_by as "by", reason as "reason"
            from certification.proposal_act where proposal_id = :proposal
            order by done_at, id limit 100
            """,
            ActRow.class)
        .setParameter("proposal", proposalId)
        .getResultList();
  }
}
