package cn.biaogan.exchange.notification.domain;

import java.util.function.UnaryOperator;

/** One text in both languages. */
public record Words(String zh, String en) {

    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }

    public Words map(UnaryOperator<String> chinese, UnaryOperator<String> english) {
        return new Words(chinese.apply(zh), english.apply(en));
    }
}
