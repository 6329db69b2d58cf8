@NullMarked
package vn.khaitri.contract.events;

import org.jspecify.annotations.NullMarked;
