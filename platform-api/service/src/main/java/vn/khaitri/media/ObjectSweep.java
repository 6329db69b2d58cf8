package vn.khaitri.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.shared.ObjectStore.StoreException;
import vn.khaitri.shared.StoreSweep;

/**
 * Removes from the store what no row speaks of any more: abandoned and cancelled uploads, chunks
 * that lost against a rival, renditions of failed and cancelled rounds, replaced files, and what
 * workers left each other. Any number of nodes may sweep.
 */
@ApplicationScoped
class ObjectSweep {
  private static final Logger LOG = Logger.getLogger(ObjectSweep.class);
  private static final int AT_ONCE = 100;

  private final UploadIntake intake;
  private final UploadChunkRepository chunks;
  private final TranscodingJobRepository jobs;
  private final RenditionRepository renditions;
  private final SweepOrderRepository orders;
  private final StoreSweep store;
  private final Clock clock;

  ObjectSweep(
      UploadIntake intake,
      UploadChunkRepository chunks,
      TranscodingJobRepository jobs,
      RenditionRepository renditions,
      SweepOrderRepository orders,
      StoreSweep store,
      Clock clock) {
    this.intake = intake;
    this.chunks = chunks;
    this.jobs = jobs;
    this.renditions = renditions;
    this.orders = orders;
    this.store = store;
    this.clock = clock;
  }

  @Scheduled(every = "{khaitri.media.sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    QuarkusTransaction.requiringNew()
        .call(() -> intake.discardAbandoned(AT_ONCE))
        .forEach(uploadId -> LOG.infof("Abandoned upload %s thrown away", uploadId));
    for (var order : dueOrders()) {
      try {
        removeUnmentioned(order.mediaId());
        QuarkusTransaction.requiringNew().run(() -> orders.done(order));
      } catch (StoreException away) {
        LOG.warnf("Objects of %s could not be swept; trying again: %s", order.mediaId(), away);
      }
    }
  }

  private List<SweepOrder> dueOrders() {
    return QuarkusTransaction.requiringNew().call(() -> orders.due(clock.instant(), AT_ONCE));
  }

  private void removeUnmentioned(UUID mediaId) {
    for (var prefix : List.of(ObjectKeys.chunks(mediaId), ObjectKeys.renditions(mediaId))) {
      store.removeUnnamed(prefix, _ -> true, _ -> mentioned(mediaId));
    }
  }

  private Predicate<String> mentioned(UUID mediaId) {
    var chunkKeys = new HashSet<>(chunks.keysBelow(ObjectKeys.chunks(mediaId)));
    var prefixes = new HashSet<String>();
    jobs.findByIdOptional(mediaId)
        .filter(job -> job.state() == MediaState.PROCESSING)
        .ifPresent(job -> prefixes.addAll(List.of(job.targetPrefix(), job.workPrefix())));
    // Those of another media too: its file took the place of that one's.
    renditions
        .below(ObjectKeys.renditions(mediaId))
        .forEach(rendition -> prefixes.add(ObjectKeys.roundOf(rendition.masterKey())));
    return key -> chunkKeys.contains(key) || prefixes.stream().anyMatch(key::startsWith);
  }
}
