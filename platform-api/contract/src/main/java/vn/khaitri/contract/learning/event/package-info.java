@NullMarked
package vn.khaitri.contract.learning.event;

import org.jspecify.annotations.NullMarked;
