/**
 * What the worker may lean on, as tests; each rule with a twin that plants a violation and expects
 * it to be caught.
 */
@NullMarked
package vn.khaitri.worker.architecture;

import org.jspecify.annotations.NullMarked;
