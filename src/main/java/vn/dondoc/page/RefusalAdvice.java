package vn.dondoc.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** A refusal reaches the person in Vietnamese where he is: in the form, on the page he came from, or on a page of its own. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {
    private static final String TOO_LARGE = "Tệp vượt 50 MB nên chưa được nhận. Đề nghị chia nhỏ hoặc nén tệp.";

    private static final String NO_SUCH_PAGE = "Không tìm thấy trang này. Đề nghị kiểm tra lại địa chỉ.";

    private final Refusals refusals;

    RefusalAdvice(Refusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    Object refused(DomainException refusal, HttpServletRequest request) {
        return answer(refusal.key(), refusals.text(refusal), refusal.key().matches(".*\\.(unknown|notFound)"), request);
    }

    /** The engine's gate speaks with an exception of the engine; its cause is ours. Anything else is no refusal. */
    @ExceptionHandler
    Object wrapped(RuntimeException e, HttpServletRequest request) {
        return Refusals.causeOf(e).map(r -> refused(r, request)).orElseThrow(() -> e);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer("file.tooLarge", TOO_LARGE, false, request);
    }

    /** An address with something else than an id in it leads nowhere. */
    @ExceptionHandler
    Object mistyped(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return answer("page.unknown", NO_SUCH_PAGE, true, request);
    }

    private static Object answer(String key, String text, boolean unknown, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            HttpStatus status = unknown ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_ENTITY;
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("key", key, "message", text));
        }
        String back = cameFrom(request);
        if (!request.getMethod().equals("POST") || back == null) return page(text, unknown);
        RequestContextUtils.getOutputFlashMap(request).put("refused", text);
        return new ModelAndView("redirect:" + back);
    }

    private static ModelAndView page(String text, boolean unknown) {
        ModelAndView page = new ModelAndView("refused", Map.of("text", text));
        page.setStatus(unknown ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** Path and query of the page before, if it is one of ours. */
    private static String cameFrom(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) return null;
        URI uri = URI.create(referer);
        if (!request.getServerName().equals(uri.getHost())) return null;
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
