@NullMarked
package vn.khaitri.contract.catalog.event;

import org.jspecify.annotations.NullMarked;
