package vn.khaitri.web.events;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the dead letters. */
@MessageBundle("events")
interface EventsMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String none();

  @Message
  String eventType();

  @Message
  String consumer();

  @Message
  String reason();

  @Message
  String failedAt();

  @Message
  String redeliver();

  @Message
  String redeliverOf(String type);

  @Message
  String sent();

  @Message
  String back();
}
