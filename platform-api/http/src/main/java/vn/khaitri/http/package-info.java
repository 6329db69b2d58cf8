/**
 * What each of our programs that people and other programs reach does to every request and answer,
 * whatever is asked: limits, compression, charsets, and when to come again. It knows nothing of
 * what the programs are for, and they do not call it: it is there (docs/adr/0037).
 */
@NullMarked
package vn.khaitri.http;

import org.jspecify.annotations.NullMarked;
