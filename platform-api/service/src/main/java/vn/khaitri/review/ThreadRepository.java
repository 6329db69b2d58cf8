package vn.khaitri.review;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.review.PlaceCountView;

@ApplicationScoped
class ThreadRepository implements PanacheRepositoryBase<CommentThread, UUID> {

  /**
   * Which threads of a subject.
   *
   * @param rounds only those of these rounds; null for all, of rounds or not
   */
  record Choice(
      Subject subject,
      @Nullable Collection<UUID> rounds,
      @Nullable UUID lesson,
      @Nullable Integer module,
      @Nullable Boolean open) {}

  Optional<CommentThread> findLocked(UUID threadId) {
    return findByIdOptional(threadId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Oldest first. */
  PanacheQuery<CommentThread> chosen(Choice choice) {
    var query = new StringBuilder("kind = :kind and subjectId = :subject");
    var parameters = new HashMap<String, Object>();
    parameters.put("kind", choice.subject().kind());
    parameters.put("subject", choice.subject().id());
    if (choice.rounds() != null) {
      query.append(" and round.id in :rounds");
      parameters.put("rounds", choice.rounds());
    }
    if (choice.lesson() != null) {
      query.append(" and lessonId = :lesson");
      parameters.put("lesson", choice.lesson());
    }
    if (choice.module() != null) {
      query.append(" and module = :module");
      parameters.put("module", choice.module());
    }
    if (choice.open() != null) {
      query.append(" and resolvedAt is ").append(choice.open() ? "null" : "not null");
    }
    return find(query.append(" order by openedAt, id").toString(), parameters);
  }

  List<CommentThread> of(Round round) {
    return list("round = ?1 order by openedAt, id", round);
  }

  /**
   * @param rounds only those of these rounds; null for all
   */
  List<PlaceCountView> counts(Subject subject, @Nullable Collection<UUID> rounds) {
    return getEntityManager()
        .createQuery(
            """
            select new vn.khaitri.contract.review.PlaceCountView(t.lessonId, t.module,
              cast(sum(case when t.resolvedAt is null then 1 else 0 end) as integer),
              cast(count(t) as integer))
            from CommentThread t
            where t.kind = :kind and t.subjectId = :subject and (:all = true or t.round.id in :rounds)
            group by t.lessonId, t.module
            """,
            PlaceCountView.class)
        .setParameter("kind", subject.kind())
        .setParameter("subject", subject.id())
        .setParameter("all", rounds == null)
        .setParameter("rounds", rounds == null ? List.of() : rounds)
        .getResultList();
  }

  /** How many threads each of these rounds has; those without any are left out. */
  Map<UUID, Integer> countByRound(Collection<Round> rounds) {
    return rounds.isEmpty()
        ? Map.of()
        : getEntityManager()
            .createQuery(
                "select t.round.id, count(t) from CommentThread t where t.round in :rounds"
                    + " group by t.round.id",
                Object[].class)
            .setParameter("rounds", rounds)
            .getResultStream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
  }
}
