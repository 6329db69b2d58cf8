package vn.khaitri.media;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.media.event.MediaFailed;
import vn.khaitri.contract.media.event.MediaReady;
import vn.khaitri.contract.media.event.MediaUploaded;
import vn.khaitri.events.EventHandler;

/** Listens to what media tells, as another feature would: through Kafka. */
@Singleton
class HeardMedia {
  private final List<DomainEvent> heard = new CopyOnWriteArrayList<>();

  List<DomainEvent> of(UUID mediaId) {
    return heard.stream().filter(event -> event.key().equals(mediaId)).toList();
  }

  @Singleton
  static class OnUploaded extends Listener<MediaUploaded> {
    OnUploaded(HeardMedia heard) {
      super(MediaUploaded.class, heard);
    }
  }

  @Singleton
  static class OnReady extends Listener<MediaReady> {
    OnReady(HeardMedia heard) {
      super(MediaReady.class, heard);
    }
  }

  @Singleton
  static class OnFailed extends Listener<MediaFailed> {
    OnFailed(HeardMedia heard) {
      super(MediaFailed.class, heard);
    }
  }

  private abstract static class Listener<E extends DomainEvent> implements EventHandler<E> {
    private final Class<E> event;
    private final HeardMedia heard;

    Listener(Class<E> event, HeardMedia heard) {
      this.event = event;
      this.heard = heard;
    }

    @Override
    public Class<E> event() {
      return event;
    }

    @Override
    public void on(E event) {
      heard.heard.add(event);
    }
  }
}
