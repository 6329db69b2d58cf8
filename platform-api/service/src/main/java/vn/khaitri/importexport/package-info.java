/**
 * Bringing lessons in and taking courses out (BR-14). Owns schema {@code importexport}, files that
 * came in and wait for their sender's yes, and in the store {@code exchange/}. What is made of a
 * file is made in one transaction (ADR 0010); the format of packages is in {@link
 * vn.khaitri.importexport.PackedCourse}.
 */
@NullMarked
@Feature(
    uses = {
      "assessment",
      "authoring",
      "competency",
      "documents",
      "filecheck",
      "library",
      "media",
      "organisation",
      "programme"
    })
package vn.khaitri.importexport;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
