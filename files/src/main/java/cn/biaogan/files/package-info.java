/**
 * Files that people send: looked into by their content, searched for malicious content, kept, and given back as
 * attachments. Knows no business; callers: the services.
 */
@NullMarked
package cn.biaogan.files;

import org.jspecify.annotations.NullMarked;
