/**
 * What every page stands in: layout, menu, sign-in, language, errors, formats, headers. Used by all
 * features of the web, uses none.
 */
@NullMarked
package vn.khaitri.web.shell;

import org.jspecify.annotations.NullMarked;
