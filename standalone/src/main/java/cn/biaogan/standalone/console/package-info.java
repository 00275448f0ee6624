/** What people see in the terminal: progress lines and tables, Chinese and English side by side. */
@NullMarked
package cn.biaogan.standalone.console;

import org.jspecify.annotations.NullMarked;
