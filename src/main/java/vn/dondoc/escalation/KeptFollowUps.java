package vn.dondoc.escalation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What earlier decisions had come to when a dossier was decided: sentences, kept as they were read. */
@Repository
class KeptFollowUps {
    private static final TypeReference<List<DossierView.FollowUp>> LIST = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    KeptFollowUps(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(UUID dossier, List<DossierView.FollowUp> followUps) {
        jdbc.sql("update dossier set follow_ups = ?::jsonb where id = ?")
                .params(written(followUps), dossier)
                .update();
    }

    /** Empty where none were kept. */
    Optional<List<DossierView.FollowUp>> of(UUID dossier) {
        return jdbc.sql("select follow_ups::text from dossier where id = ? and follow_ups is not null")
                .param(dossier)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    private String written(List<DossierView.FollowUp> followUps) {
        try {
            return json.writeValueAsString(followUps);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<DossierView.FollowUp> read(String kept) {
        try {
            return json.readValue(kept, LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
