@NullMarked
package vn.khaitri.contract.organisation.event;

import org.jspecify.annotations.NullMarked;
