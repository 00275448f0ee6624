package cn.biaogan.files.clamd;

import cn.biaogan.files.FileScanner;
import cn.biaogan.files.ScannerSettings;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sends a file to clamd by its command {@code INSTREAM}: pieces, each after its length in four bytes, an empty one at the
 * end; the answer is {@code stream: OK} or {@code stream: <name> FOUND}. One connection for each file. clamd's own limit
 * ({@code StreamMaxLength}) must not be below what the service takes.
 */
public final class ClamdScanner implements FileScanner {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern ADDRESS = Pattern.compile("\\[?([^\\]]+)]?:(\\d{1,5})");
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final InetSocketAddress address;
    private final ScannerSettings settings;

    /**
     * The scanner that the settings name, or none.
     *
     * @throws IllegalArgumentException when the address is no {@code host:port}: the service does not start
     */
    public static FileScanner of(ScannerSettings settings) {
        if (settings.address().isBlank()) {
            return NONE;
        }
        var parts = ADDRESS.matcher(settings.address().strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("biaogan.scanner.address is no host:port");
        }
        return new ClamdScanner(
                InetSocketAddress.createUnresolved(parts.group(1), Integer.parseInt(parts.group(2))), settings);
    }

    ClamdScanner(InetSocketAddress address, ScannerSettings settings) {
        this.address = address;
        this.settings = settings;
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public @Nullable String findingIn(InputStream bytes) {
        String answer = answer(bytes);
        if (answer.equals("stream: OK")) {
            return null;
        }
        var found = FOUND.matcher(answer);
        if (!found.matches()) {
            throw new ScannerUnreachable("clamd answered: " + answer, null);
        }
        return found.group(1);
    }

    private String answer(InputStream bytes) {
        try (var socket = new Socket()) {
            socket.setSoTimeout(Math.toIntExact(settings.answerTimeout().toMillis()));
            socket.connect(
                    new InetSocketAddress(address.getHostString(), address.getPort()),
                    Math.toIntExact(settings.connectTimeout().toMillis()));
            send(bytes, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE)));
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException silent) {
            throw new ScannerUnreachable("no answer from " + address, silent);
        }
    }

    private static void send(InputStream bytes, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var piece = new byte[PIECE];
        for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
            if (read > 0) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
