package vn.dondoc.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** One person at one browser: keeps cookies, sends the tokens that pages send, follows no redirect by itself. */
public final class Visitor {
    public static final String TASKLIST = "/camunda/app/tasklist/default/";
    public static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String EDGE = "----dondoc-edge";

    private final String base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private String basic;
    private boolean tokens = true;

    /** @param base as {@code http://127.0.0.1:8080} */
    public Visitor(String base) {
        this.base = base;
    }

    /** Through the login page, then once to the task list, as everybody begins. */
    public Visitor login(String login, String password) {
        HttpResponse<String> answer = tryLogin(login, password);
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || to.contains("error"))
            throw new AssertionError("login of " + login + ": " + answer.statusCode() + " " + to);
        get(TASKLIST);
        return this;
    }

    public HttpResponse<String> tryLogin(String login, String password) {
        get("/login");
        return form("/login", Map.of("username", login, "password", password));
    }

    /** No login page: name and password with each call, for /engine-rest. */
    public Visitor basic(String login, String password) {
        basic = "Basic "
                + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** From now on like a page of another site: with the cookies, without the tokens. */
    public Visitor forged() {
        tokens = false;
        return this;
    }

    public HttpResponse<String> get(String path) {
        boolean called = path.contains("/api/") || path.startsWith("/engine-rest");
        return send(
                request(path).header("Accept", called ? "application/json, */*;q=0.5" : "text/html, */*;q=0.5"),
                "GET",
                "");
    }

    public HttpResponse<String> json(String method, String path, String body) {
        return send(request(path).header("Content-Type", "application/json").header("Accept", "*/*"), method, body);
    }

    public HttpResponse<String> post(String path, String body) {
        return json("POST", path, body);
    }

    public HttpResponse<String> form(String path, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        var request = request(path).header("Accept", "text/html");
        return send(request.header("Content-Type", "application/x-www-form-urlencoded"), "POST", body.toString());
    }

    /** Files of text, each in a part of its own name. */
    public HttpResponse<String> upload(String path, Map<String, String> files) {
        StringBuilder body = new StringBuilder();
        files.forEach((name, content) -> body.append(part(name, name, content)));
        return uploaded(path, body.toString());
    }

    /** One file of text, as a form with one file field sends it. */
    public HttpResponse<String> attach(String path, String name, String content) {
        return uploaded(path, part("file", name, content));
    }

    private static String part(String field, String name, String content) {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
    }

    private HttpResponse<String> uploaded(String path, String parts) {
        return send(
                request(path).header("Content-Type", "multipart/form-data; boundary=" + EDGE),
                "POST",
                parts + "--" + EDGE + "--\r\n");
    }

    /** A form with one file, as a browser sends it. */
    public HttpResponse<String> multipart(
            String path, Map<String, String> fields, String fileField, String fileName, String content) {
        return multipart(path, fields, fileField, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> multipart(
            String path, Map<String, String> fields, String fileField, String fileName, byte[] content) {
        String edge = "----dondoc-edge";
        String part = "--" + edge + "\r\nContent-Disposition: form-data; name=\"";
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append(part)
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        head.append(part)
                .append(fileField + "\"; filename=\"" + fileName + "\"\r\n")
                .append("Content-Type: application/octet-stream\r\n\r\n");
        var request = request(path).header("Accept", "text/html");
        return send(
                request.header("Content-Type", "multipart/form-data; boundary=" + edge),
                "POST",
                BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + edge + "--\r\n")),
                BodyHandlers.ofString());
    }

    /** A file, as it is downloaded. */
    public HttpResponse<byte[]> download(String path) {
        return send(request(path), "GET", BodyPublishers.noBody(), BodyHandlers.ofByteArray());
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals(name) && !c.getValue().isEmpty())
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (basic != null) request.header("Authorization", basic);
        if (tokens && path.startsWith("/camunda"))
            cookie("XSRF-TOKEN").ifPresent(t -> request.header("X-XSRF-TOKEN", t));
        else if (tokens) cookie("DONDOC-CSRF").ifPresent(t -> request.header("X-DONDOC-CSRF", t));
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String method, String body) {
        return send(request, method, BodyPublishers.ofString(body), BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(
            HttpRequest.Builder request,
            String method,
            HttpRequest.BodyPublisher body,
            HttpResponse.BodyHandler<T> read) {
        try {
            return client.send(request.method(method, body).build(), read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
