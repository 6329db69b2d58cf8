package vn.khaitri.web.shell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that stand around every page; all languages in messages/shell_*.properties. */
@MessageBundle("shell")
public interface ShellMessages {
  @Message
  String siteName();

  @Message
  String skipToContent();

  @Message
  String menu();

  @Message
  String menuItem(MenuItem item);

  @Message
  String signIn();

  @Message
  String signOut();

  @Message
  String account();

  @Message
  String switchLanguage();

  @Message
  String helpLine();

  @Message
  String helpPhone(String phone);

  @Message
  String helpLink();

  @Message
  String errorTitle(ErrorKind kind);

  @Message
  String errorAdvice(ErrorKind kind);

  @Message
  String errorCode(String traceId);

  @Message
  String tryAgain();

  @Message
  String goHome();

  @Message
  String problemSummary();

  @Message
  String fieldError();

  @Message
  String previousPage();

  @Message
  String nextPage();

  @Message
  String pageOf(int page, int pages);

  @Message
  String pageNumber(int page);

  @Message
  String notSent();

  @Message
  String notSentAdvice();

  @Message
  String cancel();
}
