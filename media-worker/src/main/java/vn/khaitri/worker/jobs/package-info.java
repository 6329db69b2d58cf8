/** Takes tasks from the API one after the other, does them and reports. */
@NullMarked
package vn.khaitri.worker.jobs;

import org.jspecify.annotations.NullMarked;
