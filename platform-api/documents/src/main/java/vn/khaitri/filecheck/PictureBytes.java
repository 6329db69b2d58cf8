package vn.khaitri.filecheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** A picture read from front to back. What it lacks is {@code file-broken}. */
final class PictureBytes {
  private final ByteBuffer bytes;

  PictureBytes(byte[] picture, ByteOrder order) {
    this.bytes = ByteBuffer.wrap(picture).order(order);
  }

  int octet() {
    require(1);
    return Byte.toUnsignedInt(bytes.get());
  }

  /** Looks at the next octet without taking it. */
  int ahead() {
    require(1);
    return Byte.toUnsignedInt(bytes.get(bytes.position()));
  }

  int twoOctets() {
    require(2);
    return Short.toUnsignedInt(bytes.getShort());
  }

  int threeOctets() {
    require(3);
    int first = octet();
    return first | octet() << 8 | octet() << 16;
  }

  long fourOctets() {
    require(4);
    return Integer.toUnsignedLong(bytes.getInt());
  }

  String word(int length) {
    require(length);
    var word = new byte[length];
    bytes.get(word);
    return new String(word, ISO_8859_1);
  }

  void skip(long length) {
    require(length);
    bytes.position(bytes.position() + (int) length);
  }

  void back(int length) {
    bytes.position(bytes.position() - length);
  }

  int position() {
    return bytes.position();
  }

  /** Checksum of what stands between {@code from} and here. */
  long crc(int from) {
    var crc = new CRC32();
    crc.update(bytes.array(), from, bytes.position() - from);
    return crc.getValue();
  }

  /** Padding. */
  void skipZeros() {
    while (hasMore() && ahead() == 0) {
      skip(1);
    }
  }

  boolean hasMore() {
    return bytes.hasRemaining();
  }

  /** 400 {@code file-goes-on} when something follows. */
  void requireEnd() {
    if (hasMore()) {
      throw new FileRefused(ContentProblem.FILE_GOES_ON);
    }
  }

  void require(long length) {
    requireSound(length <= bytes.remaining());
  }

  static PictureSize found(@Nullable PictureSize size) {
    if (size == null) {
      throw new FileRefused(ContentProblem.FILE_BROKEN);
    }
    return size;
  }

  static void requireSound(boolean condition) {
    if (!condition) {
      throw new FileRefused(ContentProblem.FILE_BROKEN);
    }
  }
}
