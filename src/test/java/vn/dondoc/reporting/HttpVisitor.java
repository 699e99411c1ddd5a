package vn.dondoc.reporting;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One person with a browser's cookies before the running server, for what a server decides before any page: uploads. */
final class HttpVisitor {
    private static final String EDGE = "----dondoc-edge";

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    HttpVisitor(int port, String login) throws Exception {
        this.base = "http://127.0.0.1:" + port;
        get("/login");
        String form = "username=" + login + "&password=dondoc";
        var answer = client.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.headers().firstValue("Location").orElse("error").contains("error"))
            throw new AssertionError("login of " + login + ": " + answer.statusCode());
        get("/ky-bao-cao");
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> download(String path) throws Exception {
        return client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> delete(String path) throws Exception {
        return client.send(request(path).DELETE().build(), BodyHandlers.ofString());
    }

    /** @param field name of the file's input */
    HttpResponse<String> uploads(String path, Map<String, String> fields, String field, String fileName, byte[] content)
            throws Exception {
        StringBuilder before = new StringBuilder();
        fields.forEach((name, value) -> before.append(
                "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        before.append("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        var body = List.of(bytes(before.toString()), content, bytes("\r\n--" + EDGE + "--\r\n"));
        return client.send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .POST(BodyPublishers.ofByteArrays(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("DONDOC-CSRF"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-DONDOC-CSRF", token));
        return request;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
