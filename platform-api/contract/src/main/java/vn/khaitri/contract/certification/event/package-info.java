@NullMarked
package vn.khaitri.contract.certification.event;

import org.jspecify.annotations.NullMarked;
