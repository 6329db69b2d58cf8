/** The instructor's uploads: where they are used, how much room there is, what replaces what. */
@NullMarked
package vn.khaitri.contract.videos;

import org.jspecify.annotations.NullMarked;
