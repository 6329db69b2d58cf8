package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CodecNameTest {
  private static final byte[] INIT = {
    0, 0, 0, 40, 'a', 'v', 'c', 'C', 1, 0x64, 0, (byte) 0x1f, (byte) 0xff
  };

  @Test
  void readsProfileAndLevel() throws Exception {
    // When
    var name = CodecName.of(INIT, true);

    // Then
    assertEquals("avc1.64001f,mp4a.40.2", name);
  }

  @Test
  void namesNoSoundWhereThereIsNone() throws Exception {
    // When
    var name = CodecName.of(INIT, false);

    // Then
    assertEquals("avc1.64001f", name);
  }

  @Test
  void refusesABrokenInitSegment() {
    // When
    assertThrows(IOException.class, () -> CodecName.of(new byte[100], true));
  }
}
