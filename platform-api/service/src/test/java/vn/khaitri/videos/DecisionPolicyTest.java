package vn.khaitri.videos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.videos.VideoUseView;

class DecisionPolicyTest {
  private static final UUID OWNER = UUID.randomUUID();
  private static final UUID AUTHOR = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  @Test
  void aDraftNeedsNobodysApproval() {
    assertFalse(DecisionPolicy.needsApproval(List.of()));
    assertFalse(DecisionPolicy.needsApproval(List.of(use(false), use(false))));
  }

  @Test
  void oneIssuedVersionIsEnough() {
    assertTrue(DecisionPolicy.needsApproval(List.of(use(false), use(true))));
  }

  @Test
  void theAppraiserIsNeitherOwnerNorAuthor() {
    assertEquals(true, DecisionPolicy.mayAppraise(OTHER, true, OWNER, Set.of(AUTHOR)));
    assertEquals(false, DecisionPolicy.mayAppraise(OTHER, false, OWNER, Set.of(AUTHOR)));
    assertEquals(false, DecisionPolicy.mayAppraise(OWNER, true, OWNER, Set.of(AUTHOR)));
    assertEquals(false, DecisionPolicy.mayAppraise(AUTHOR, true, OWNER, Set.of(AUTHOR)));
  }

  private static VideoUseView use(boolean issued) {
    return new VideoUseView(UUID.randomUUID(), UUID.randomUUID(), null, "Bài", issued);
  }
}
