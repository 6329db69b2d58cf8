package vn.khaitri.contract.library;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param language of the content, such as {@code vi}; null when it has none
 * @param aiGenerated made by AI, which has to be said wherever it is shown (Luật 134/2025/QH15)
 * @param reviewDueDate when it has to be looked over again at the latest (BR-11)
 * @param overdue that day has passed
 * @param uploader display name
 * @param own the caller uploaded it
 * @param available learners are given it today, where a lesson shows it
 * @param appraisalComment the appraiser's latest words to the uploader
 * @param revision goes up with every change of what is written about it
 * @param history oldest first
 */
public record AssetView(
    UUID id,
    AssetKind kind,
    AssetState state,
    String title,
    String description,
    AssetLicenceView rights,
    AssetContentView content,
    @Nullable String language,
    List<String> tags,
    boolean aiGenerated,
    LocalDate reviewDueDate,
    boolean overdue,
    String uploader,
    boolean own,
    boolean available,
    @Nullable String appraisalComment,
    int revision,
    List<AssetActView> history) {}
