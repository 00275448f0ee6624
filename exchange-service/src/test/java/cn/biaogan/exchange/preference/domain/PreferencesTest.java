package cn.biaogan.exchange.preference.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.exchange.notification.domain.Kind;
import cn.biaogan.exchange.preference.domain.Address.Code;
import cn.biaogan.exchange.preference.domain.Address.Confirmed;
import cn.biaogan.exchange.preference.domain.Address.Refused;
import cn.biaogan.exchange.preference.domain.Address.Unconfirmed;
import cn.biaogan.platform.kernel.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    private static final Instant NOW = Instant.parse("2026-05-20T02:00:00Z");
    private static final Code CODE = new Code("04715926", NOW.plus(Duration.ofDays(1)));
    private static final Code ANOTHER = new Code("11111111", NOW.plus(Duration.ofDays(1)));
    private static final EmailAddress ADDRESS = new EmailAddress("zhang@example.cn");

    private final Preferences none = Preferences.none(new Box("330000/ent-1"), "enterprise");
    private final Preferences asked = none.at(ADDRESS, CODE, NOW);

    @Test
    void anAddressWantsItsCode() {
        assertThat(asked.mailFor(Kind.HAND_OVER)).isNull();
        assertThat(asked.isLetterDue()).isTrue();

        var confirmed = asked.letterQueued().given("04715926", NOW);

        assertThat(confirmed.address()).isInstanceOf(Confirmed.class);
        assertThat(confirmed.mailFor(Kind.HAND_OVER)).isEqualTo(ADDRESS);
        assertThat(confirmed.mailFor(Kind.ANNOUNCEMENT)).as("not chosen").isNull();
    }

    @Test
    void aCodeCannotBeGuessed() {
        var guessing = asked;
        for (int i = 0; i < 5; i++) {
            guessing = guessing.given("00000000", NOW);
            assertThat(guessing.address()).isInstanceOf(Unconfirmed.class);
        }
        var exhausted = guessing;

        assertThatThrownBy(() -> exhausted.given("04715926", NOW)).isInstanceOf(PreferencesRejection.CodeExpired.class);
    }

    @Test
    void aCodeIsGoodForADay() {
        assertThatThrownBy(() -> asked.given("04715926", NOW.plus(Duration.ofDays(1))))
                .isInstanceOf(PreferencesRejection.CodeExpired.class);
        var again = asked.askingAgain(ANOTHER, NOW.plus(Duration.ofDays(1)));
        assertThat(again.isLetterDue()).isTrue();
    }

    @Test
    void savingTheSameAddressAgainSendsNoOtherLetter() {
        assertThat(asked.letterQueued().at(ADDRESS, ANOTHER, NOW).isLetterDue()).isFalse();
        var confirmed = asked.given("04715926", NOW);
        assertThat(confirmed.at(ADDRESS, ANOTHER, NOW)).isEqualTo(confirmed);
    }

    @Test
    void anotherAddressHasToBeConfirmedToo() {
        var moved = asked.given("04715926", NOW).at(new EmailAddress("li@example.cn"), ANOTHER, NOW);

        assertThat(moved.mailFor(Kind.HAND_OVER)).isNull();
        assertThat(moved.isLetterDue()).isTrue();
    }

    @Test
    void nobodysMailboxIsFloodedFromHere() {
        var many = none;
        for (int i = 0; i < 5; i++) {
            many = many.at(new EmailAddress("victim" + i + "@example.cn"), CODE, NOW);
        }
        var enough = many;

        assertThatThrownBy(() -> enough.at(ADDRESS, CODE, NOW)).isInstanceOf(PreferencesRejection.TooManyLetters.class);
        assertThat(enough.at(ADDRESS, CODE, NOW.plus(Duration.ofDays(1))).isLetterDue())
                .isTrue();
    }

    @Test
    void aRefusedAddressGetsNothingUntilItIsEnteredAnew() {
        var refused = asked.given("04715926", NOW).refused(ADDRESS, "550 no such user", NOW);

        assertThat(refused.address()).isInstanceOf(Refused.class);
        assertThat(refused.mailFor(Kind.HAND_OVER)).isNull();
        assertThat(refused.at(ADDRESS, ANOTHER, NOW).isLetterDue()).isTrue();
        assertThat(asked.refused(new EmailAddress("old@example.cn"), "550", NOW))
                .isEqualTo(asked);
    }

    @Test
    void withoutAnAddressThereIsNothingToConfirm() {
        assertThatThrownBy(() -> none.given("04715926", NOW)).isInstanceOf(PreferencesRejection.NothingToConfirm.class);
        assertThatThrownBy(() -> none.askingAgain(CODE, NOW)).isInstanceOf(PreferencesRejection.NothingToConfirm.class);
        assertThat(asked.at(null, ANOTHER, NOW).address()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zhang", "a@b", "zhang@example.cn\r\nBcc: all@example.cn", "张@example.cn", "<z@example.cn>"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void anAddressPrintsMasked() {
        assertThat(asked.toString()).contains("z***@example.cn").doesNotContain("zhang@");
    }
}
