package vn.khaitri.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.programme.ProgrammeState;
import vn.khaitri.contract.programme.ProgrammeSummaryView;
import vn.khaitri.shared.ProblemException;

@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {
  private static final String ONE_PER_VERSION = "programme_code_version";

  /** Holds the row until the transaction ends: acts on one programme come one after the other. */
  Optional<Programme> findLocked(UUID programmeId) {
    return findByIdOptional(programmeId, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Programme> findVersion(String code, int version) {
    return find("code = ?1 and version = ?2", code, version).firstResultOptional();
  }

  /** All versions of the programme, oldest first, locked in that order. */
  List<Programme> findVersionsLocked(UUID programmeId) {
    return find(
            "code = (select p.code from Programme p where p.id = ?1) order by version", programmeId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** 409 {@code programme-code-taken} when another has the code, also when both come at once. */
  void addFirst(Programme programme) {
    if (count("code", programme.code()) > 0) {
      throw codeTaken(programme);
    }
    try {
      persistAndFlush(programme);
    } catch (ConstraintViolationException violation) {
      if (ONE_PER_VERSION.equals(violation.getConstraintName())) {
        throw codeTaken(programme);
      }
      throw violation;
    }
  }

  /** Those that the caller may read, by name. */
  Page<ProgrammeSummaryView> readable(UUID callerId, boolean staff, int page, int size) {
    var states = LifeCycle.readable(staff);
    var total =
        count("drafterId = ?1 or state in ?2 or (shared and ?3 = true)", callerId, states, staff);
    var items =
        getEntityManager()
            .createQuery(
                """
                select new vn.khaitri.contract.programme.ProgrammeSummaryView(
                  p.id, p.code, p.version, r.name, p.state,
                  case when p.drafterId = :caller then true else false end,
                  (select coalesce(sum(m.theory), 0) from RevisionModule m where m.revision = r),
                  (select coalesce(sum(m.practice), 0) from RevisionModule m where m.revision = r),
                  r.statusNote, r.ratioPolicy, r.ratioReference, p.reviewDue, p.changedAt)
                from Programme p
                join ProgrammeRevision r on r.programmeId = p.id and r.number = p.revision
                where p.drafterId = :caller or p.state in :states or (p.shared and :staff = true)
                order by r.name, p.code, p.version
                """,
                ProgrammeSummaryView.class)
            .setParameter("caller", callerId)
            .setParameter("states", states)
            .setParameter("staff", staff)
            .setFirstResult((int) Math.min((long) page * size, Integer.MAX_VALUE))
            .setMaxResults(size)
            .getResultList();
    return new Page<>(items, page, size, total);
  }

  /** In force and to be reviewed by that day, the most urgent first. */
  List<DueForReview> dueForReview(LocalDate until) {
    return getEntityManager()
        .createQuery(
            """
            select new vn.khaitri.programme.DueForReview(p.id, p.code, r.name, p.reviewDue)
            from Programme p
            join ProgrammeRevision r on r.programmeId = p.id and r.number = p.revision
            where p.state = :issued and p.reviewDue <= :until
            order by p.reviewDue, r.name, p.code
            """,
            DueForReview.class)
        .setParameter("issued", ProgrammeState.ISSUED)
        .setParameter("until", until)
        .getResultList();
  }

  private static ProblemException codeTaken(Programme programme) {
    return new ProblemException(ProgrammeProblem.PROGRAMME_CODE_TAKEN, programme.code());
  }

  Optional<Programme> of(String code, int version) {
    return find("code = ?1 and version = ?2", code, version).firstResultOptional();
  }
}
