package cn.biaogan.system.input;

import cn.biaogan.system.running.Caller;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

/**
 * An upload that is made while it is sent. It listens while it talks, on a plain connection, so that it knows how much
 * was taken before the answer came.
 */
final class EndlessUpload {

    private static final byte[] PIECE = new byte[64 * 1024];
    private static final String HEAD =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.4\n";

    private final URI target;
    private final String token;
    private final String language;

    /** How it went; {@code sent} counts what the network took. */
    record Outcome(String answer, long sent, Duration took) {

        int status() {
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    EndlessUpload(Caller caller, String path, String language) {
        this.target = caller.door().resolve(path);
        this.token = Objects.requireNonNull(caller.token()).get();
        this.language = language;
    }

    /** @param announced whether it says beforehand how long it is */
    Outcome send(long length, boolean announced) {
        long begun = System.nanoTime();
        try (var socket = new Socket(target.getHost(), target.getPort())) {
            socket.setSoTimeout(60_000);
            var sender = new Sender(socket.getOutputStream(), announced ? length : -1);
            var talking = Thread.ofVirtual().start(() -> sender.talk(length));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            socket.close();
            talking.join();
            return new Outcome(answer, sender.sent, took);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private final class Sender {

        private final OutputStream out;
        private final long announced;
        private volatile long sent;

        private Sender(OutputStream out, long announced) {
            this.out = out;
            this.announced = announced;
        }

        private void talk(long length) {
            try {
                write("POST " + target.getRawPath() + " HTTP/1.1\r\nHost: " + target.getAuthority()
                        + "\r\nAuthorization: Bearer " + token
                        + "\r\nAccept-Language: " + language
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                        + (announced < 0 ? "Transfer-Encoding: chunked" : "Content-Length: " + announced)
                        + "\r\nConnection: close\r\n\r\n");
                piece(HEAD.getBytes(StandardCharsets.US_ASCII));
                while (sent < length) {
                    piece(PIECE);
                }
                if (announced < 0) {
                    write("0\r\n\r\n");
                }
            } catch (IOException refused) {
                // the other side no longer listens: what it said is what counts
            }
        }

        private void piece(byte[] bytes) throws IOException {
            if (announced < 0) {
                write(Integer.toHexString(bytes.length) + "\r\n");
            }
            out.write(bytes);
            if (announced < 0) {
                write("\r\n");
            }
            sent += bytes.length;
        }

        private void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
