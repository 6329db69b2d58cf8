/** The objects of the store, which is waited for when it is away. */
@NullMarked
package vn.khaitri.worker.store;

import org.jspecify.annotations.NullMarked;
