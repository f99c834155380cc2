/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.firn.protocols.spa.SyntheticStack;
import org.firn.protocols.spa.imports.ForeignBench;
import org.firn.protocols.spa.imports.ImportMovies;
import org.firn.protocols.spa.imports.ImportParticles;
import org.firn.protocols.spa.imports.ImportVolume;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Depositions at EMPIAR, held against the schema that EMPIAR publishes. */
@Timeout(300)
class ExportEmpiarTest extends ForeignBench {

    private static JsonObject schema() throws Exception {
        try (InputStream in = ExportEmpiarTest.class.getResourceAsStream("empiar-deposition.schema.json")) {
            return JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
        }
    }

    private static Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("title", "Movies of a \"small\" protein <in ice>");
        parameters.put("authors", "O'Brien, K. M.; Müller-Li, A (0000-0002-1825-0097)");
        parameters.put("emdbEntries", "EMD-8000, EMD-12345");
        parameters.put("contactFirstName", "Kim");
        parameters.put("contactLastName", "O'Brien");
        parameters.put("contactOrganization", "Institute of Ice (2nd floor)");
        parameters.put("contactEmail", "kim@ice.example");
        parameters.put("contactCountry", "DE");
        return parameters;
    }

    private JsonObject deposition(Outcome made) throws Exception {
        Path file = bench.resolve(made.header("deposition").text("file").orElseThrow());
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    private void importAll() throws Exception {
        stack("raw/m1.mrcs", 3);
        stack("raw/m2.mrcs", 3);
        String gain = stack("raw/gain.mrc", 1);
        String pattern = data.resolve("raw/m*.mrcs").toString();
        finish(
                "movies",
                ImportMovies::new,
                Map.of("movies", pattern, "gain", gain, "samplingRate", 0.885, "dosePerFrame", 1.25));
        Path star = new SyntheticStack(5, 0).write(data, false);
        finish("particles", ImportParticles::new, Map.of("file", star.toString(), "bright", false));
        String map = new SyntheticStack(1, 0).writeMap(data.resolve("map.mrc")).toString();
        finish("map", ImportVolume::new, Map.of("file", map));
    }

    @Test
    void theDepositionIsValidAgainstTheSchemaOfEmpiarAndTellsWhatIsInTheFiles() throws Exception {
        importAll();
        String[] links = {"sets=movies.movies", "sets=particles.particles", "sets=map.volume"};
        Outcome made = finish("empiar", ExportEmpiar::new, parameters(), links);
        JsonObject deposition = deposition(made);
        assertEquals(List.of(), JsonSchemaCheck.faults(schema(), deposition));
        JsonArray sets = deposition.getAsJsonArray("imagesets");
        JsonObject movies = sets.get(0).getAsJsonObject();
        assertEquals(2, movies.get("num_images_or_tilt_series").getAsInt());
        assertEquals(3, movies.get("frames_per_image").getAsInt());
        assertEquals("('T2', '')", movies.get("category").getAsString());
        assertEquals("('T2', '')", movies.get("data_format").getAsString());
        assertEquals("('T7', '')", movies.get("voxel_type").getAsString());
        assertEquals(0.885, movies.get("pixel_width").getAsDouble());
        assertTrue(movies.get("details").getAsString().contains("gain reference gain.mrc"));
        assertEquals(
                5,
                sets.get(1).getAsJsonObject().get("num_images_or_tilt_series").getAsInt());
        assertEquals(
                "('T13', '')", sets.get(2).getAsJsonObject().get("category").getAsString());
        assertEquals(
                "('O’Brien', 'KM')",
                deposition
                        .getAsJsonArray("authors")
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString());
        assertEquals(
                "Movies of a \"small\" protein <in ice>",
                deposition.get("title").getAsString());
        assertTrue(new ExportEmpiar().summary(bench.report("empiar")).get(0).contains("3 image sets"));
    }

    @Test
    void theFilesAreLinkedWhereTheDepositionSaysTheyAre() throws Exception {
        importAll();
        Map<String, Object> parameters = parameters();
        parameters.put("workflow", write("w.json", "{}"));
        Outcome made = finish("empiar", ExportEmpiar::new, parameters, "sets=movies.movies", "sets=movies.movies");
        Path folder = bench.resolve(made.header("deposition").text("file").orElseThrow())
                .getParent();
        JsonObject deposition = deposition(made);
        assertEquals(List.of(), JsonSchemaCheck.faults(schema(), deposition));
        String second = deposition
                .getAsJsonArray("imagesets")
                .get(1)
                .getAsJsonObject()
                .get("directory")
                .getAsString();
        assertEquals("data/movies2", second);
        assertArrayEquals(
                Files.readAllBytes(data.resolve("raw/m2.mrcs")),
                Files.readAllBytes(folder.resolve(second).resolve("m2.mrcs")));
        assertTrue(Files.isSymbolicLink(folder.resolve("data/movies/gain.mrc")));
        assertEquals("{}\n", Files.readString(folder.resolve("data/workflow.json")));
    }

    @Test
    void whatEmpiarWouldNotTakeIsRefusedBeforeAnythingIsWritten() throws Exception {
        importAll();
        Map<String, List<String>> wrong = Map.of(
                "title=short", List.of("5 characters", "10"),
                "authors=Kim O'Brien", List.of("no author", "Chang, YW"),
                "contactCountry=Germany", List.of("no country", "DE"),
                "contactEmail=kim", List.of("no address"),
                "contactLastName=O'Brien!", List.of("'!'"),
                "emdbEntries=8000", List.of("EMD-8000"),
                "citationDoi=doi.org/x", List.of("no DOI"),
                "investigatorFirstName=Ada", List.of("investigatorLastName", "missing"));
        for (Map.Entry<String, List<String>> one : wrong.entrySet()) {
            Map<String, Object> parameters = parameters();
            String[] pair = one.getKey().split("=");
            parameters.put(pair[0], pair[1]);
            refuse(ExportEmpiar::new, parameters, one.getValue(), "sets=movies.movies");
        }
    }

    @Test
    void movieThatIsGoneOrOfAnotherFormIsRefusedByName() throws Exception {
        importAll();
        stack("raw/m2.mrcs", 4);
        refuse(ExportEmpiar::new, parameters(), List.of("m2.mrcs", "4 sections", "m1.mrcs"), "sets=movies.movies");
        Files.delete(data.resolve("raw/m2.mrcs"));
        refuse(ExportEmpiar::new, parameters(), List.of("m2.mrcs"), "sets=movies.movies");
    }

    @Test
    void everyCountryThatIsTakenIsInTheSchema() throws Exception {
        JsonArray countries = schema().getAsJsonObject("properties")
                .getAsJsonObject("corresponding_author")
                .getAsJsonObject("properties")
                .getAsJsonObject("country")
                .getAsJsonArray("enum");
        for (String country : Locale.getISOCountries()) {
            boolean known = countries.asList().stream()
                    .anyMatch(one -> one.getAsString().equals(country));
            assertEquals(known, EmpiarPeople.isCountry(country), country);
        }
    }

    @Test
    void theCheckAgainstTheSchemaFindsFaults() throws Exception {
        JsonObject broken = JsonParser.parseString(
                        "{\"title\": \"short\", \"scale\": \"9\", \"imagesets\": [{\"name\": 5}], \"citation\": []}")
                .getAsJsonObject();
        List<String> faults = JsonSchemaCheck.faults(schema(), broken);
        for (String path : List.of("/title", "/scale", "/imagesets/0/name", "/imagesets/0", "/citation", "")) {
            assertTrue(faults.stream().anyMatch(fault -> fault.startsWith(path + ":")), path + " in " + faults);
        }
        assertFalse(faults.isEmpty());
    }
}
