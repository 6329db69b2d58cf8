package vn.khaitri.media;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemTexts;

/**
 * What became of uploads, as their owner sees it: at most four statements for any number of them.
 */
@ApplicationScoped
class MediaViews {
  private final TranscodingJobRepository jobs;
  private final TranscodingTaskRepository tasks;
  private final RenditionRepository renditions;
  private final ProblemTexts texts;
  private final Caller caller;

  MediaViews(
      TranscodingJobRepository jobs,
      TranscodingTaskRepository tasks,
      RenditionRepository renditions,
      ProblemTexts texts,
      Caller caller) {
    this.jobs = jobs;
    this.tasks = tasks;
    this.renditions = renditions;
    this.texts = texts;
    this.caller = caller;
  }

  MediaView of(Upload upload) {
    return of(List.of(upload)).getFirst();
  }

  List<MediaView> of(List<Upload> uploads) {
    var ids = uploads.stream().map(Upload::id).toList();
    var jobsById =
        jobs.among(ids).stream().collect(toMap(TranscodingJob::mediaId, Function.identity()));
    var tasksById =
        tasks.among(in(jobsById, MediaState.PROCESSING)).stream()
            .collect(groupingBy(TranscodingTask::mediaId));
    var known =
        new Known(
            jobsById,
            jobs.queuePlaces(in(jobsById, MediaState.QUEUED)),
            tasksById,
            renditions.durations(in(jobsById, MediaState.READY)));
    return uploads.stream().map(upload -> view(upload, known)).toList();
  }

  /** What is known of many uploads, each by its id. */
  private record Known(
      Map<UUID, TranscodingJob> jobs,
      Map<UUID, Integer> queuePlaces,
      Map<UUID, List<TranscodingTask>> tasks,
      Map<UUID, Double> durations) {}

  private static List<UUID> in(Map<UUID, TranscodingJob> jobs, MediaState state) {
    return jobs.values().stream()
        .filter(job -> job.state() == state)
        .map(TranscodingJob::mediaId)
        .toList();
  }

  private MediaView view(Upload upload, Known known) {
    var job = known.jobs().get(upload.id());
    var reason = job == null ? null : job.reason();
    return new MediaView(
        upload.id(),
        upload.fileName(),
        upload.bytes(),
        job == null ? MediaState.UPLOADING : job.state(),
        job == null ? upload.receivedPercent() : job.progressPercent(),
        reason,
        reason == null ? null : sentence(reason),
        known.durations().get(upload.id()),
        known.queuePlaces().get(upload.id()),
        job == null || job.state() != MediaState.PROCESSING
            ? null
            : secondsLeft(job, known.tasks().getOrDefault(upload.id(), List.of())));
  }

  private static @Nullable Long secondsLeft(TranscodingJob job, List<TranscodingTask> tasks) {
    var left = JobProgress.secondsLeft(job.pieces(), tasks);
    return left.isPresent() ? left.getAsLong() : null;
  }

  /** What is wrong with the file and what to do about it. */
  private String sentence(FailureReason reason) {
    var locale = caller.language();
    return texts.find("media", "failure." + reason, locale).orElseThrow();
  }
}
