package vn.khaitri.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class IssueRepository implements PanacheRepositoryBase<ProgrammeIssue, UUID> {}
