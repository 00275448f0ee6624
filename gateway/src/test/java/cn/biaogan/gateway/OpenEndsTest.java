package cn.biaogan.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OpenEndsTest {

    private final AtomicBoolean closed = new AtomicBoolean();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void closesTheAnswerOfAServiceThatNobodyCameToRead() {
        FilterChain fails = (incoming, outgoing) -> {
            OpenEnds.note(request, answer());
            throw new IOException("before a byte of it was read");
        };

        assertThatThrownBy(() -> new OpenEnds().doFilter(request, new MockHttpServletResponse(), fails))
                .hasMessage("before a byte of it was read");

        assertThat(closed).isTrue();
    }

    private ByteArrayInputStream answer() {
        return new ByteArrayInputStream(new byte[1]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
    }
}
