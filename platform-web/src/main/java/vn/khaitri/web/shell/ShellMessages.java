package vn.khaitri.web.shell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that stand around every page; all languages in messages/shell_*.properties. */
@MessageBundle("shell")
public interface ShellMessages {
  String siteName();
  String skipToContent();
  String menu();
  @Message String menuItem(MenuItem item);
  String signIn();
  String signOut();
  String account();
  String switchLanguage();
  String helpLine();
  String helpPhone(String phone);
  String helpLink();
  @Message String errorTitle(ErrorKind kind);
  @Message String errorAdvice(ErrorKind kind);
  String errorCode(String traceId);
  String tryAgain();
  String goHome();
  String problemSummary();
  String fieldError();
  @Message String unreadable(Unreadable kind);
  String previousPage();
  String nextPage();
  String pageOf(int page, int pages);
  String pageNumber(int page);
  String notSent();
  String notSentAdvice();
  String cancel();

  @Message
  String role(PersonRole role);
}
