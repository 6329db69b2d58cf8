/** The library of appraised assets, for those who bring assets in and those who appraise them. */
@NullMarked
package vn.khaitri.web.library;

import org.jspecify.annotations.NullMarked;
