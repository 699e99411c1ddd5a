package vn.dondoc.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server with moods, on a real socket: refuses, postpones or hangs up on the recipients it is told to. */
final class MoodySmtp implements AutoCloseable {
    static final String HANG_UP = "hang up";

    private final ServerSocket socket;
    private final Thread listener;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> envelopes = new CopyOnWriteArrayList<>();
    private volatile boolean notifies;
    private final AtomicInteger connections = new AtomicInteger();

    MoodySmtp() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener = new Thread(this::listen);
        listener.setDaemon(true);
        listener.start();
    }

    void answer(String recipient, String line) {
        answers.put(recipient, line);
    }

    /** From now on it offers delivery status notifications. */
    void notifies() {
        notifies = true;
    }

    /** The commands that opened each mail and named its recipient. */
    List<String> envelopes() {
        return envelopes;
    }

    void calmDown() {
        answers.clear();
    }

    List<String> taken() {
        return taken;
    }

    int connections() {
        return connections.get();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed())
            try (Socket client = socket.accept()) {
                connections.incrementAndGet();
                converse(client);
            } catch (IOException ended) {
                // the next client, or the end of the test
            }
    }

    private void converse(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 moody\r\n");
        out.flush();
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String answer = notifies && line.startsWith("EHLO") ? "250-moody\r\n250 DSN" : "250 OK";
            if (line.startsWith("MAIL FROM:") || line.startsWith("RCPT TO:")) envelopes.add(line);
            if (line.startsWith("RCPT TO:")) {
                recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                answer = answers.getOrDefault(recipient, answer);
            } else if (line.equals("DATA")) {
                out.print("354 go on\r\n");
                out.flush();
                while (!in.readLine().equals(".")) continue;
                taken.add(recipient);
            }
            if (answer.equals(HANG_UP)) return;
            out.print(answer + "\r\n");
            out.flush();
        }
    }

    /** Nobody listens any more when this returns: a thread that still waits in accept would take one client more. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            listener.join(10_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
