/**
 * What the web may lean on, as tests; each rule with a twin that plants a violation and expects it
 * to be caught.
 */
@NullMarked
package vn.khaitri.web.architecture;

import org.jspecify.annotations.NullMarked;
