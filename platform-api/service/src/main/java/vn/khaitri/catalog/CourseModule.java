package vn.khaitri.catalog;

import java.util.UUID;
import vn.khaitri.contract.authoring.ModuleOrder;

/** A module of a course version; its lessons name it. */
public record CourseModule(UUID moduleId, String title, ModuleOrder order) {}
