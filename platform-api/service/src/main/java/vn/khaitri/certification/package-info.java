/**
 * From met requirements to a certificate that anyone can check (BR-50 to BR-55). Owns schema {@code
 * certification}: proposals, the register of numbers, certificates and their documents in the
 * object store. An event is a hint: a proposal stands, and is approved, when those who keep the
 * record bear it out (ADR 0033). A proposal keeps the course's title as it was when the
 * requirements were met, a certificate the name as it was at approval; neither changes afterwards.
 */
@NullMarked
@Feature(uses = {"assessment", "attendance", "courserun", "enrolment", "identity", "learning"})
package vn.khaitri.certification;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
