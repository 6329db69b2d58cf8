package vn.khaitri.web.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.programme.ProgrammeState;
import vn.khaitri.contract.programme.RatioPolicy;

/** Texts of training programmes. */
@MessageBundle("programme")
interface ProgrammeMessages {
  @Message
  String title();

  @Message
  String none();

  @Message
  String periods(long theory, long practice);

  @Message
  String version(int number);

  @Message
  String state(ProgrammeState state);

  @Message
  String code();

  @Message
  String codeHint();

  @Message
  String create();

  @Message
  String about();

  @Message
  String save();

  @Message
  String changed();

  @Message
  String undo();

  @Message
  String appraiserSays();

  @Message
  String replaced();

  @Message
  String withdrawnOn(String day);

  @Message
  String statusNote();

  @Message
  String ratioOfFramework(String theory, String practice);

  @Message
  String ratioDiffersFrom(String reference);

  @Message
  String sourceIs(String source);

  @Message
  String decision();

  @Message
  String decisionOf(String number, String day);

  @Message
  String signedBy(String name, String title);

  @Message
  String reviewDue();

  @Message
  String reviewDueOn(String day);

  @Message
  String source();

  @Message
  String audience();

  @Message
  String knowledge();

  @Message
  String length();

  @Message
  String days(int days, int periods);

  @Message
  String minutes(int minutes);

  @Message
  String pace(int periods);

  @Message
  String completion();

  @Message
  String electives(int count);

  @Message
  String noElectives();

  @Message
  String examNeeded();

  @Message
  String examNotNeeded();

  @Message
  String moduleOrder(ModuleOrder order);

  @Message
  String ratio();

  @Message
  String ratioPolicy(RatioPolicy policy);

  @Message
  String shares(String theory, String practice);

  @Message
  String periodTable();

  @Message
  String moduleNumber();

  @Message
  String module();

  @Message
  String theory();

  @Message
  String practice();

  @Message
  String total();

  @Message
  String scheduled();

  @Message
  String addsUpTo(int sum);

  @Message
  String sum();

  @Message
  String stated();

  @Message
  String differs();

  @Message
  String modules();

  @Message
  String noModules();

  @Message
  String topicCount(int count);

  @Message
  String up();

  @Message
  String down();

  @Message
  String upOf(String module);

  @Message
  String downOf(String module);

  @Message
  String remove();

  @Message
  String removeOf(String module);

  @Message
  String addModule();

  @Message
  String topics();

  @Message
  String corrected();

  @Message
  String submit();

  @Message
  String submitHint();

  @Message
  String comments();

  @Message
  String privateHint();

  @Message
  String sharedHint();

  @Message
  String share();

  @Message
  String unshare();

  @Message
  String ownProgramme();

  @Message
  String verdict();

  @Message
  String comment();

  @Message
  String commentHint();

  @Message
  String approve();

  @Message
  String requestChanges();

  @Message
  String issue();

  @Message
  String issueHint();

  @Message
  String decisionNumber();

  @Message
  String decisionNumberHint();

  @Message
  String decisionDate();

  @Message
  String signerName();

  @Message
  String signerTitle();

  @Message
  String afterIssue();

  @Message
  String saveReviewDue();

  @Message
  String withdraw();

  @Message
  String withdrawReason();

  @Message
  String withdrawYes();

  @Message
  String draftSuccessor();

  @Message
  String copy();

  @Message
  String copyHint();

  @Message
  String copyYes();

  @Message
  String description();

  @Message
  String name();

  @Message
  String sourceHint();

  @Message
  String statusNoteLabel();

  @Message
  String statusNoteHint();

  @Message
  String audienceGroups();

  @Message
  String audiencePosts();

  @Message
  String oneALine();

  @Message
  String audienceVerbatim();

  @Message
  String verbatimHint();

  @Message
  String durationVerbatim();

  @Message
  String durationHint();

  @Message
  String figures();

  @Message
  String figuresHint();

  @Message
  String theoryPeriods();

  @Message
  String practicePeriods();

  @Message
  String totalPeriods();

  @Message
  String workingDays();

  @Message
  String periodsPerDay();

  @Message
  String minutesPerPeriod();

  @Message
  String minutesHint();

  @Message
  String maxPeriodsPerDay();

  @Message
  String maxPeriodsHint();

  @Message
  String rules();

  @Message
  String ratioReference();

  @Message
  String ratioReferenceHint();

  @Message
  String minElectives();

  @Message
  String minElectivesHint();

  @Message
  String order();

  @Message
  String examRequired();

  @Message
  String moduleOf(int number);

  @Message
  String moduleTitle();

  @Message
  String moduleTotalHint();

  @Message
  String othersSum(int theory, int practice, int total);

  @Message
  String statedSums(int theory, int practice, int total);

  @Message
  String sections();

  @Message
  String sectionsHint();

  @Message
  String sectionOf(int number);

  @Message
  String sectionNumber();

  @Message
  String sectionTitle();

  @Message
  String addSection();

  @Message
  String removeSectionOf(int number);

  @Message
  String topicsOfModule();

  @Message
  String topicOf(int number);

  @Message
  String topicCode();

  @Message
  String topicText();

  @Message
  String topicCorrected();

  @Message
  String topicCorrectedHint();

  @Message
  String underSection();

  @Message
  String noSection();

  @Message
  String addTopic();

  @Message
  String removeTopicOf(int number);

  @Message
  String liftTopicOf(int number);

  @Message
  String addSubTopic();

  @Message
  String addSubTopicTo(int topic);

  @Message
  String subTopicCodeOf(int number, int topic);

  @Message
  String subTopicTextOf(int number, int topic);

  @Message
  String removeSubTopicOf(int number, int topic);

  @Message
  String notSavedYet();

  @Message
  String timetable();

  @Message
  String noTimetable();

  @Message
  String mapCaption();

  @Message
  String day();

  @Message
  String dayOf(int number);

  @Message
  String periodOf(int number);

  @Message
  String kind(PeriodKind kind);

  @Message
  String kindShort(PeriodKind kind);

  @Message
  String slotInWords(int module, String title, String kind);

  @Message
  String freePeriod();

  @Message
  String legend();

  @Message
  String legendKinds();

  @Message
  String balance();

  @Message
  String result();

  @Message
  String even();

  @Message
  String uneven();

  @Message
  String layOut();

  @Message
  String layOutHint();

  @Message
  String byHand();

  @Message
  String fromPeriod();

  @Message
  String toPeriod();

  @Message
  String leaveFree();

  @Message
  String kindLegend();

  @Message
  String slotTopicHint();

  @Message
  String setSlots();

  @Message
  String swapDays();

  @Message
  String firstDay();

  @Message
  String secondDay();
}
