package vn.khaitri.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khaitri.contract.review.RemarkView;
import vn.khaitri.contract.review.ThreadView;
import vn.khaitri.identity.Persons;
import vn.khaitri.organisation.Units;

/** Threads with the names of people and agencies: two queries beside the threads', any number. */
@ApplicationScoped
class ThreadViews {
  private final Persons persons;
  private final Units units;

  ThreadViews(Persons persons, Units units) {
    this.persons = persons;
    this.units = units;
  }

  ThreadView of(CommentThread thread, Subject subject, Commenter reader) {
    return of(List.of(thread), subject, reader).getFirst();
  }

  List<ThreadView> of(List<CommentThread> threads, Subject subject, Commenter reader) {
    var people =
        persons.displayNames(
            threads.stream()
                .flatMap(
                    thread ->
                        Stream.concat(
                            thread.resolvedBy().stream(),
                            thread.remarks().stream().map(Remark::authorId)))
                .collect(Collectors.toSet()));
    var agencies =
        units.names(
            threads.stream()
                .flatMap(thread -> thread.unitId().stream())
                .collect(Collectors.toSet()));
    return threads.stream()
        .map(
            thread ->
                new ThreadView(
                    thread.id(),
                    thread.kind(),
                    thread.subjectId(),
                    thread.place(),
                    thread.placeTitle(),
                    thread.round().map(Round::id).orElse(null),
                    thread.unitId().map(agencies::get).orElse(null),
                    thread.resolvedAt(),
                    thread.resolvedBy().map(by -> name(people, by)).orElse(null),
                    ReviewPolicy.mayResolve(subject, thread.openedBy(), reader),
                    remarks(thread, people)))
        .toList();
  }

  private static List<RemarkView> remarks(CommentThread thread, Map<UUID, String> people) {
    return thread.remarks().stream()
        .map(remark -> remark.view(name(people, remark.authorId())))
        .toList();
  }

  private static String name(Map<UUID, String> people, UUID personId) {
    return people.getOrDefault(personId, "?");
  }
}
