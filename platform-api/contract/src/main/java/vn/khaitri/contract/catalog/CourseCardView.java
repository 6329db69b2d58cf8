package vn.khaitri.contract.catalog;

import java.util.UUID;

public record CourseCardView(UUID courseId, String title, String summary, int lessons) {}
