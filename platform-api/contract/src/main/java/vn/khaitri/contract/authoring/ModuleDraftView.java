package vn.khaitri.contract.authoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param sums of the lessons' credited periods
 * @param framework what the programme's module asks for; null when the module fills none
 */
public record ModuleDraftView(
    UUID id,
    String title,
    ModuleOrder order,
    @Nullable Integer frameworkModule,
    PeriodSums sums,
    @Nullable PeriodSums framework,
    List<LessonDraftView> lessons,
    int revision) {}
