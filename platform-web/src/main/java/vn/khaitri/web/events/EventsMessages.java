package vn.khaitri.web.events;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the dead letters. */
@MessageBundle("events")
interface EventsMessages {
  String title();
  String lead();
  String none();
  String eventType();
  String consumer();
  String reason();
  String failedAt();
  String redeliver();
  String redeliverOf(String type);
  String sent();
  String back();
}
