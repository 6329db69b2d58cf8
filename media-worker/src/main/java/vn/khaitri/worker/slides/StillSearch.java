package vn.khaitri.worker.slides;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stills of a lecture: one when the picture has become another and has settled. Takes the
 * film picture by picture and looks at a minute at a time, so its length costs no memory.
 */
public final class StillSearch {
  public static final int PICTURES_PER_SECOND = 2;

  private static final int WINDOW = 60 * PICTURES_PER_SECOND;

  /** Sum over the blocks: a word in small letters is more, a mouse pointer less. */
  private static final double ANOTHER_PICTURE = 18;

  private static final int SETTLED = PICTURES_PER_SECOND;

  /** What keeps moving is shown as it is by now: pictures of writing that grows, or of a film. */
  private static final int PATIENCE = 10 * PICTURES_PER_SECOND;

  /** Per minute; more is a film, or slides that are no cheaper than one. */
  private static final int MOST_STILLS = 8;

  private static final double MOST_MOTION = 0.1;

  private static final int NONE = -1;

  private final List<GreyPicture> window = new ArrayList<>();
  private final List<Still> stills = new ArrayList<>();
  private @Nullable GreyPicture before;
  private @Nullable GreyPicture still;
  private BitSet restlessBefore = new BitSet();
  private int seen;
  private int moving;
  private int lastMoved;
  private int changedSince = NONE;

  /** The next picture, half a second after the one before. */
  public void add(GreyPicture picture) {
    window.add(picture);
    if (window.size() == WINDOW) {
      look();
    }
  }

  /**
   * @return by time, the first at 0; empty for a film that stills cannot stand for
   */
  public Optional<List<Still>> lecture() {
    look();
    if (changedSince != NONE) {
      take(seen - 1);
    }
    var minutes = Math.max(1, seen / (60.0 * PICTURES_PER_SECOND));
    var lecture =
        !stills.isEmpty() && stills.size() <= MOST_STILLS * minutes && moving <= MOST_MOTION * seen;
    return lecture ? Optional.of(List.copyOf(stills)) : Optional.empty();
  }

  private void look() {
    var movements = new ArrayList<double[]>();
    for (var picture : window) {
      movements.add(picture.differences(before == null ? picture : before));
      before = picture;
    }
    var restless = Restless.blocks(movements);
    var film = Restless.isFilm(restless);
    var head = film ? new BitSet() : Restless.withNeighbours(restless);
    var ignored = (BitSet) head.clone();
    ignored.or(restlessBefore);
    for (var i = 0; i < window.size(); i++) {
      step(window.get(i), amount(movements.get(i), ignored) >= ANOTHER_PICTURE || film, ignored);
    }
    restlessBefore = head;
    window.clear();
  }

  private void step(GreyPicture picture, boolean moved, BitSet ignored) {
    if (moved) {
      moving++;
      lastMoved = seen;
    }
    var another = still == null || amount(picture.differences(still), ignored) >= ANOTHER_PICTURE;
    if (!another) {
      changedSince = NONE;
    } else if (changedSince == NONE) {
      changedSince = seen;
    }
    if (another && (seen - lastMoved >= SETTLED || seen - changedSince >= PATIENCE)) {
      take(seen);
      still = picture;
    }
    seen++;
  }

  private void take(int picture) {
    stills.add(new Still(seconds(changedSince), seconds(picture)));
    changedSince = NONE;
  }

  private static double seconds(int picture) {
    return (double) picture / PICTURES_PER_SECOND;
  }

  private static double amount(double[] differences, BitSet ignored) {
    var amount = 0.0;
    for (var block = 0; block < differences.length; block++) {
      if (differences[block] > Restless.NOISE && !ignored.get(block)) {
        amount += differences[block];
      }
    }
    return amount;
  }
}
