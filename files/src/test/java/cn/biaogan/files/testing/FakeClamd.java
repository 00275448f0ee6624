package cn.biaogan.files.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Speaks clamd's INSTREAM over a real socket and knows EICAR. */
public final class FakeClamd implements AutoCloseable {

    private final ServerSocket socket;
    private volatile byte[] received = {};
    private volatile @Nullable String answer;

    public FakeClamd() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The bytes of the last file. */
    public byte[] received() {
        return received;
    }

    /** Whatever comes, answers that. */
    public void answer(String fixed) {
        answer = fixed;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                serve(caller);
            } catch (IOException closed) {
                // the test has ended, or the caller has
            }
        }
    }

    private void serve(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        byte[] command = in.readNBytes(10);
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            caller.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var whole = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            whole.writeBytes(in.readNBytes(length));
        }
        received = whole.toByteArray();
        String fixed = answer;
        caller.getOutputStream().write(((fixed == null ? verdict() : fixed) + "\0").getBytes(StandardCharsets.UTF_8));
    }

    private String verdict() {
        return new String(received, StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE")
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
