package vn.dondoc.drafting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.security.SignedIn;

/** A document in, its draft out: a new one, or the one of the same file that is corrected already. */
@RestController
@RequestMapping(DraftApi.PATH)
class DraftApi {
    static final String PATH = "/api/directives/drafts";

    private final Uploading uploading;
    private final DraftDoors doors;
    private final DraftJson json;

    DraftApi(Uploading uploading, DraftDoors doors, DraftJson json) {
        this.uploading = uploading;
        this.doors = doors;
        this.json = json;
    }

    /** 201 for the same file again too, with the draft that stands there: a programme that repeats a call goes on. */
    @PostMapping
    ResponseEntity<ObjectNode> upload(
            @RequestParam(required = false) MultipartFile file, @AuthenticationPrincipal SignedIn person) {
        if (file == null) throw DraftingRefused.noFile();
        UUID id = uploading.upload(file, person).id();
        return ResponseEntity.created(URI.create(PATH + "/" + id)).body(json.of(doors.seen(id, person)));
    }

    @GetMapping("/{id}")
    ObjectNode get(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return json.of(doors.seen(id, person));
    }
}
