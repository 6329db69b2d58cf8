/**
 * The demo of a first run: what an instructor, an appraiser and an admin would do, done by their
 * demo accounts through the REST API. It has no door of its own into the platform.
 */
@NullMarked
package vn.khaitri.demo;

import org.jspecify.annotations.NullMarked;
