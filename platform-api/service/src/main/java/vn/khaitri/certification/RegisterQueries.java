package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.certification.RegisterLineView;
import vn.khaitri.contract.certification.RegisterOrder;

/** The register as it is looked through. */
@ApplicationScoped
class RegisterQueries {
  private static final String LINE =
      """
      select id as "id", number as "number", document as "document", learner_name as "learnerName",
        run_id as "runId", course_title as "courseTitle", issued_at as "issuedAt",
        issued_by as "issuedBy", revoked_at as "revokedAt", revocation_reason as "revocationReason"
      from certification.certificate
      """;

  private final Session session;

  RegisterQueries(Session session) {
    this.session = session;
  }

  /** A line of the register. */
  record Line(
      UUID id,
      String number,
      String document,
      String learnerName,
      UUID runId,
      String courseTitle,
      Instant issuedAt,
      UUID issuedBy,
      @Nullable Instant revokedAt,
      @Nullable String revocationReason) {
    RegisterLineView view(String officer) {
      return new RegisterLineView(
          id,
          number,
          CompletionDocument.valueOf(document),
          learnerName,
          runId,
          courseTitle,
          issuedAt,
          officer,
          revokedAt,
          revocationReason);
    }
  }

  List<Line> page(RegisterFilter filter, RegisterOrder order, int page, int size) {
    return filter
        .bind(
            session.createNativeQuery(
                LINE
                    + filter.where()
                    + clause(order)
                    + " limit :size offset cast(:page as bigint) * :size",
                Line.class))
        .setParameter("page", page)
        .setParameter("size", size)
        .getResultList();
  }

  private static String clause(RegisterOrder order) {
    return switch (order) {
      case LATEST -> " order by issued_at desc, id desc";
      case EARLIEST -> " order by issued_at, id";
      case NAME -> " order by given_name, learner_name collate \"vi-VN-x-icu\", id";
    };
  }

  /** How many they are, counted no further than this number. */
  long count(RegisterFilter filter, long most) {
    return filter
        .bind(
            session.createNativeQuery(
                "select count(*) from (select from certification.certificate"
                    + filter.where()
                    + " limit :most) as counted",
                Long.class))
        .setParameter("most", most)
        .getSingleResult();
  }
}
