package vn.khaitri.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<ProgrammeRevision, UUID> {
  Optional<Plan> plan(UUID programmeId, int number) {
    return find("programmeId = ?1 and number = ?2", programmeId, number)
        .firstResultOptional()
        .map(ProgrammeRevision::plan);
  }

  /** The names that these programmes have now. */
  Map<UUID, String> names(Collection<UUID> programmeIds) {
    return getEntityManager()
        .createQuery(
            """
            select r.programmeId, r.name from ProgrammeRevision r
            join Programme p on p.id = r.programmeId and p.revision = r.number
            where p.id in :ids
            """,
            Object[].class)
        .setParameter("ids", programmeIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }
}
