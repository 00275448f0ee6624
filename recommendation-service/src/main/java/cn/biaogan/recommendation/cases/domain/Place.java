package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in a submission that an officer points at, as a JSON pointer (RFC 6901): {@code /answers/<questionId>},
 * {@code /evidence/<evidenceId>}, {@code /form/…} or {@code /profile/<field>}.
 */
public record Place(String value) {

    private static final Pattern FORM = Pattern.compile("(/([^~/]|~[01])+){1,8}");
    private static final int MAX = 300;

    /** @throws InvalidValue when it is no JSON pointer of one to eight steps */
    public Place {
        if (value.length() > MAX || !FORM.matcher(value).matches()) {
            throw InvalidValue.format("place");
        }
    }

    /** The steps from the root, unescaped. */
    List<String> steps() {
        return Stream.of(value.substring(1).split("/"))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
