/** Files over REST: an upload on disk, a download as an attachment. */
@NullMarked
package cn.biaogan.files.web;

import org.jspecify.annotations.NullMarked;
