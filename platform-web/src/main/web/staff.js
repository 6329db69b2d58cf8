// Pages of instructors, appraisers and admins: parts of a page renew themselves by hx-* attributes.
import "htmx.org";
