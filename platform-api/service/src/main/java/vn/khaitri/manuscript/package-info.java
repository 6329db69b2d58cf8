/**
 * What authors wrote elsewhere: Word, Markdown and PDF files, read into modules and lessons. Pure
 * reading: owns no table, keeps nothing, fetches nothing that a file points at, and takes every
 * file for hostile.
 */
@NullMarked
@Feature(uses = {})
package vn.khaitri.manuscript;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
