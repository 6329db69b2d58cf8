package vn.khaitri.contract.authoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A module of a draft with its lessons in order, without what their blocks say.
 *
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
    List<LessonFactsView> lessons,
    int revision) {}
