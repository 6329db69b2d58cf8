/**
 * What the platform's API promises: JAX-RS interfaces, request and response records, and the events
 * that travel through Kafka. A plain jar without framework or logic; it depends on nothing of ours.
 */
@NullMarked
package vn.khaitri.contract;

import org.jspecify.annotations.NullMarked;
