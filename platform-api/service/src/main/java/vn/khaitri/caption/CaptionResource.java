package vn.khaitri.caption;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.authoring.Drafts;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.caption.CaptionApi;
import vn.khaitri.contract.caption.CaptionTextView;
import vn.khaitri.contract.caption.CaptionsView;
import vn.khaitri.contract.caption.WriteCaptions;
import vn.khaitri.identity.Persons;
import vn.khaitri.media.Media;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.DownloadName;
import vn.khaitri.shared.ProblemException;

@RolesAllowed(Roles.INSTRUCTOR)
class CaptionResource implements CaptionApi {
  private static final String VTT = "vtt";
  private static final int MEGA = 1024 * 1024;

  private final Captions captions;
  private final CaptionTrackRepository tracks;
  private final CaptionWriting writing;
  private final Drafts drafts;
  private final Media media;
  private final Persons persons;
  private final Caller caller;

  CaptionResource(
      Captions captions,
      CaptionTrackRepository tracks,
      CaptionWriting writing,
      Drafts drafts,
      Media media,
      Persons persons,
      Caller caller) {
    this.captions = captions;
    this.tracks = tracks;
    this.writing = writing;
    this.drafts = drafts;
    this.media = media;
    this.persons = persons;
    this.caller = caller;
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public CaptionsView captions(UUID lessonId) {
    var mediaId = readable(lessonId);
    return new CaptionsView(
        media.durationSeconds(mediaId), captions.of(mediaId), CaptionLanguages.offered());
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public CaptionTextView text(UUID lessonId, String language) {
    var mediaId = readable(lessonId);
    var usual = CaptionLanguages.usual(language);
    return tracks
        .of(mediaId, usual)
        .map(this::view)
        .orElseGet(
            () ->
                new CaptionTextView(
                    usual, CaptionLanguages.label(usual), 0, List.of(), null, null));
  }

  @Override
  @Transactional
  public CaptionTextView write(UUID lessonId, String language, WriteCaptions request) {
    return view(writing.write(own(lessonId, language, request.revision()), request));
  }

  /** The file is read before a connection is taken. */
  @Override
  public CaptionTextView upload(UUID lessonId, String language, int revision, InputStream content) {
    var file = received(content);
    return QuarkusTransaction.requiringNew()
        .call(() -> view(writing.upload(own(lessonId, language, revision), file)));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public Response file(UUID lessonId, String language, String format) {
    var track = captions.written(readable(lessonId), CaptionLanguages.usual(language));
    boolean vtt = format.equals(VTT);
    return Response.ok(
            vtt ? CueWriter.vtt(track.cues()) : CueWriter.srt(track.cues()),
            vtt ? "text/vtt;charset=UTF-8" : "application/x-subrip;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            DownloadName.disposition("phu-de-" + track.language() + "." + format))
        .build();
  }

  @Override
  @Transactional
  public void remove(UUID lessonId, String language, int revision) {
    var own = own(lessonId, language, revision);
    captions.written(own.mediaId(), own.language());
    writing.remove(own);
  }

  private CaptionWriting.Writing own(UUID lessonId, String language, int revision) {
    return new CaptionWriting.Writing(
        drafts.videoByAuthor(lessonId, caller.id()),
        CaptionLanguages.usual(language),
        caller.id(),
        revision);
  }

  private UUID readable(UUID lessonId) {
    boolean appraiser = caller.has(Roles.APPRAISER) || caller.has(Roles.ADMIN);
    return drafts.readableVideo(lessonId, caller.id(), appraiser);
  }

  private CaptionTextView view(CaptionTrack track) {
    var by = track.changedBy();
    var names = by == null ? Map.<UUID, String>of() : persons.displayNames(Set.of(by));
    return new CaptionTextView(
        track.language(),
        CaptionLanguages.label(track.language()),
        track.revision(),
        track.cues(),
        by == null ? null : names.get(by),
        track.changedAt());
  }

  private static byte[] received(InputStream content) {
    try {
      var file = content.readNBytes(MAX_FILE + 1);
      if (file.length > MAX_FILE) {
        throw new ProblemException(CaptionProblem.CAPTION_FILE_TOO_LARGE, MAX_FILE / MEGA);
      }
      return file;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
