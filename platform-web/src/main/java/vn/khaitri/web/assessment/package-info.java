/** Quizzes: one question a page, checked before it is handed in. */
@NullMarked
package vn.khaitri.web.assessment;

import org.jspecify.annotations.NullMarked;
