@org.jspecify.annotations.NullMarked
package cn.biaogan.platform.secrecy;
