package cn.biaogan.application.form.domain;

/** The mark in the self-check table: √, × or —. */
public enum AnswerValue {
    YES,
    NO,
    NA
}
