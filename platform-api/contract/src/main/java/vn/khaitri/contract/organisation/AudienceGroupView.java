package vn.khaitri.contract.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param code such as {@code 2022-đ}
 * @param verbatimName as the document words it
 * @param documentRef number, date and place in the document
 * @param validTo last day; null while no end is set
 * @param quotaGroup null where the document gives none, or makes it a matter of the person's unit
 */
public record AudienceGroupView(
    String code,
    String verbatimName,
    String documentRef,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable QuotaGroup quotaGroup) {}
