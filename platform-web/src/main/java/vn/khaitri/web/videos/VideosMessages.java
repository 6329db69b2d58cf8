package vn.khaitri.web.videos;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.videos.ReplacementState;

/** Texts about videos of their owner, room for them and what takes their place. */
@MessageBundle("videos")
interface VideosMessages {
  @Message
  String videos();

  @Message
  String largest(String size);

  @Message
  String leftOf(String left, String allowed);

  @Message
  String usedOf(String used, String allowed);

  @Message
  String roomLabel();

  @Message
  String roomHint();

  @Message
  String found(long count);

  @Message
  String none();

  @Message
  String unused();

  @Message
  String usedIn(int places);

  @Message
  String inProposal();

  @Message
  String stateOf(MediaState state);

  @Message
  String state();

  @Message
  String size();

  @Message
  String uploadedAt();

  @Message
  String uses();

  @Message
  String inLesson();

  @Message
  String inLibrary();

  @Message
  String issued();

  @Message
  String remove();

  @Message
  String removeSure(String size);

  @Message
  String removeYes();

  @Message
  String removeNot();

  @Message
  String removed();

  @Message
  String replace();

  @Message
  String replaceLead();

  @Message
  String sameLengthOnly();

  @Message
  String oldVideo();

  @Message
  String newFile();

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String propose();

  @Message
  String proposalsLead();

  @Message
  String myProposals();

  @Message
  String toApprove();

  @Message
  String noProposals();

  @Message
  String decision(ReplacementState state);

  @Message
  String replacement();

  @Message
  String proposedBy();

  @Message
  String decidedBy();

  @Message
  String notReadyYet();

  @Message
  String otherLength();

  @Message
  String apply();

  @Message
  String withdraw();

  @Message
  String withdrawSure();

  @Message
  String withdrawYes();

  @Message
  String waits();

  @Message
  String decide();

  @Message
  String decideHint();

  @Message
  String approve();

  @Message
  String refuse();

  @Message
  String refuseWhy();

  @Message
  String refuseYes();

  @Message
  String storage();

  @Message
  String storageHint();

  @Message
  String storageLead();

  @Message
  String unitName();

  @Message
  String onlyUsed();

  @Message
  String find();

  @Message
  String showAll();

  @Message
  String unitsFound(long count);

  @Message
  String table();

  @Message
  String ownLimit();

  @Message
  String noUnits();

  @Message
  String gigabytes();

  @Message
  String gigabytesHint();

  @Message
  String save();
}
