/** Bringing lessons in from files and taking courses out as packages. */
@NullMarked
package vn.khaitri.web.importexport;

import org.jspecify.annotations.NullMarked;
