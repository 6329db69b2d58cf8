package vn.khaitri.worker.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vn.khaitri.worker.ffmpeg.MediaInfo.AudioTrack;
import vn.khaitri.worker.ffmpeg.MediaInfo.VideoTrack;

class MediaInfoTest {
  @Test
  void turnsThePictureAsItIsShown() {
    // Given
    var lines =
        List.of(
            "streams.stream.0.index=0",
            "streams.stream.0.codec_name=\"h264\"",
            "streams.stream.0.codec_type=\"video\"",
            "streams.stream.0.width=1920",
            "streams.stream.0.height=1080",
            "streams.stream.0.avg_frame_rate=\"30000/1001\"",
            "streams.stream.0.color_transfer=\"arib-std-b67\"",
            "streams.stream.0.duration=\"12.5\"",
            "streams.stream.0.side_data_list.side_data.0.rotation=-90",
            "format.format_name=\"mov,mp4,m4a\"",
            "format.duration=\"12.6\"",
            "format.probe_score=100");

    // When
    var info = MediaInfo.read(lines);

    // Then
    assertEquals(
        new MediaInfo(
            "mov,mp4,m4a",
            100,
            OptionalDouble.of(12.6),
            List.of(
                new VideoTrack(
                    0,
                    "h264",
                    1080,
                    1920,
                    30000.0 / 1001,
                    "arib-std-b67",
                    OptionalDouble.of(12.5))),
            List.of(),
            List.of()),
        info);
  }

  @Test
  void leavesCoversOfMusicOut() {
    // Given
    var lines =
        List.of(
            "streams.stream.0.index=0",
            "streams.stream.0.codec_name=\"mp3\"",
            "streams.stream.0.codec_type=\"audio\"",
            "streams.stream.0.channels=2",
            "streams.stream.1.index=1",
            "streams.stream.1.codec_name=\"png\"",
            "streams.stream.1.codec_type=\"video\"",
            "streams.stream.1.disposition.attached_pic=1");

    // When
    var info = MediaInfo.read(lines);

    // Then
    assertTrue(info.video().isEmpty());
    assertEquals(List.of(new AudioTrack(0, "mp3", 2, OptionalDouble.empty())), info.audios());
  }

  @Test
  void readsTheLengthThatMatroskaKeepsInATag() {
    // Given
    var lines =
        List.of(
            "streams.stream.0.index=0",
            "streams.stream.0.codec_name=\"vp8\"",
            "streams.stream.0.codec_type=\"video\"",
            "streams.stream.0.width=640",
            "streams.stream.0.height=360",
            "streams.stream.0.sample_aspect_ratio=\"4:3\"",
            "streams.stream.0.duration=\"N/A\"",
            "streams.stream.0.tags.DURATION=\"00:01:02.500000000\"");

    // When
    var video = MediaInfo.read(lines).video().orElseThrow();

    // Then
    assertEquals(new VideoTrack(0, "vp8", 853, 360, 0, "", OptionalDouble.of(62.5)), video);
  }
}
