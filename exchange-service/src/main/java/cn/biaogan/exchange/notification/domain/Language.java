package cn.biaogan.exchange.notification.domain;

/** The languages of the texts. */
public enum Language {
    ZH,
    EN
}
