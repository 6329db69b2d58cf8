package vn.khaitri.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.review.PlaceCountView;
import vn.khaitri.contract.review.ReplyToThread;
import vn.khaitri.contract.review.ReviewApi;
import vn.khaitri.contract.review.StartThread;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.contract.review.ThreadView;
import vn.khaitri.shared.Idempotent;
import vn.khaitri.shared.Paging;

@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.COMMUNE_LEADER, Roles.ADMIN})
class ReviewResource implements ReviewApi {
  private final ThreadRepository threads;
  private final Commenting commenting;
  private final Commenters commenters;
  private final ReviewAccess access;
  private final ThreadViews views;

  ReviewResource(
      ThreadRepository threads,
      Commenting commenting,
      Commenters commenters,
      ReviewAccess access,
      ThreadViews views) {
    this.threads = threads;
    this.commenting = commenting;
    this.commenters = commenters;
    this.access = access;
    this.views = views;
  }

  @Override
  @Transactional
  public Page<ThreadView> threads(
      SubjectKind kind,
      UUID subject,
      @Nullable UUID lesson,
      @Nullable Integer module,
      @Nullable UUID round,
      @Nullable Boolean open,
      int page,
      int size) {
    var reader = commenters.current();
    var sight = access.sight(kind, subject, reader);
    var choice =
        new ThreadRepository.Choice(
            sight.subject(), only(round, sight.rounds()), lesson, module, open);
    var found = Paging.of(threads.chosen(choice), page, size, thread -> thread);
    return new Page<>(views.of(found.items(), sight.subject(), reader), page, size, found.total());
  }

  /** The asked round among those that are seen. */
  private static @Nullable Collection<UUID> only(
      @Nullable UUID round, @Nullable Collection<UUID> seen) {
    if (round == null) {
      return seen;
    }
    return seen == null || seen.contains(round) ? List.of(round) : List.of();
  }

  @Override
  @Transactional
  public List<PlaceCountView> counts(SubjectKind kind, UUID subject) {
    var sight = access.sight(kind, subject, commenters.current());
    return threads.counts(sight.subject(), sight.rounds());
  }

  @Override
  @Transactional
  @Idempotent
  public ThreadView start(StartThread request) {
    var commenter = commenters.current();
    return view(commenting.start(request, commenter), commenter);
  }

  @Override
  @Transactional
  public ThreadView thread(UUID threadId) {
    var commenter = commenters.current();
    return view(commenting.read(threadId, commenter), commenter);
  }

  @Override
  @Transactional
  @Idempotent
  public ThreadView reply(UUID threadId, ReplyToThread request) {
    var commenter = commenters.current();
    return view(commenting.reply(threadId, request.text(), commenter), commenter);
  }

  @Override
  @Transactional
  public ThreadView resolve(UUID threadId) {
    var commenter = commenters.current();
    return view(commenting.resolve(threadId, commenter), commenter);
  }

  @Override
  @Transactional
  public ThreadView reopen(UUID threadId) {
    var commenter = commenters.current();
    return view(commenting.reopen(threadId, commenter), commenter);
  }

  private ThreadView view(Commenting.Acted acted, Commenter commenter) {
    return views.of(acted.thread(), acted.subject(), commenter);
  }
}
