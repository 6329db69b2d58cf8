@NullMarked
package vn.khaitri.worker.jobs;

import org.jspecify.annotations.NullMarked;
