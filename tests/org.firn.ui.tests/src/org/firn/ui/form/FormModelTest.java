/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.ui.TestProtocols;
import org.firn.ui.edit.EditBench;
import org.firn.ui.edit.SetupEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormModelTest {
    @TempDir
    Path scratch;

    private final Deque<Runnable> later = new ArrayDeque<>();
    private EditBench bench;

    @BeforeEach
    void project() throws Exception {
        bench = new EditBench(scratch.resolve("project"));
        bench.addTwo().add("test.form");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private FormModel form(String run) throws Exception {
        return new FormModel(data(run), Runnable::run);
    }

    private FormData data(String run) throws Exception {
        return new FormLoader(TestProtocols.registry())
                .load(bench.repository, bench.run(run).number());
    }

    private static ParameterSpec spec(FormModel form, String name) {
        return form.data().spec().find(name).orElseThrow();
    }

    @Test
    void fieldsStandInTheirSectionsAndGroups() throws Exception {
        List<FormSection> sections = form("form").sections();

        assertEquals(
                List.of("Input", "Search"),
                sections.stream().map(FormSection::title).toList());
        assertEquals(
                List.of("", "Local search"),
                sections.get(1).groups().stream().map(FormSection.Group::title).toList());
    }

    @Test
    void aConditionShowsAndHidesItsFieldWhileTyping() throws Exception {
        FormModel form = form("form");
        assertFalse(form.isShown(spec(form, "angle")));

        form.setText("search", "true");

        assertTrue(form.isShown(spec(form, "angle")));
    }

    @Test
    void aWrongValueIsToldAtItsField() throws Exception {
        FormModel form = form("form");
        form.setText("search", "true");
        form.setText("angle", "100");
        form.setText("box", "63");

        assertTrue(form.state().field("angle").problem().orElseThrow().what().contains("outside 0 to 90 degree"));
        assertEquals(
                "is odd; the box must be even",
                form.state().field("box").problem().orElseThrow().what());
        assertFalse(form.state().runnable());
        form.setText("angle", "abc");
        assertTrue(form.state().field("angle").problem().orElseThrow().what().contains("not a number"));
    }

    @Test
    void expertsSeeMore() throws Exception {
        FormModel form = form("form");
        assertFalse(form.isShown(spec(form, "seed")));

        form.setExpert(true);

        assertTrue(form.isShown(spec(form, "seed")));
    }

    @Test
    void whatAnExpertHasChangedIsSeenByAll() throws Exception {
        FormModel form = form("form");
        form.setText("seed", "7");

        assertTrue(form.isShown(spec(form, "seed")));
    }

    @Test
    void changedValuesAreMarkedUntilTheyAreTheDefaultAgain() throws Exception {
        FormModel form = form("form");
        form.setText("box", "128");
        assertTrue(form.state().field("box").changed());
        assertEquals("{\"box\":128}", form.draft().parameters());

        form.setText("box", "64");

        assertFalse(form.state().field("box").changed());
        assertEquals("{}", form.draft().parameters());
        assertFalse(form.isDirty());
    }

    @Test
    void onlyOutputsThatFitAndDoNotLeadBackAreOffered() throws Exception {
        bench.add("test.copy");
        bench.submit(SetupEdits.link(bench.run("copy-2"), bench.link("copy")));

        FormModel form = form("copy");

        assertEquals(
                List.of("points.points (not made yet)"),
                form.candidates(spec(form, "points")).stream()
                        .map(InputCandidate::text)
                        .toList());
        FormModel other = form("form");
        assertEquals(List.of(), other.candidates(spec(other, "micrographs")));
    }

    @Test
    void whatHasBeenMadeIsOfferedWithItsSize() throws Exception {
        bench.execute("points");

        FormModel form = form("form");

        assertEquals(
                "points.points (3)",
                form.candidates(spec(form, "points")).get(0).text());
    }

    @Test
    void linkingAnInputMendsTheForm() throws Exception {
        FormModel form = form("form");
        assertTrue(form.state().field("points").problem().orElseThrow().what().contains("is not linked"));

        form.setLinks(
                "points", List.of(form.candidates(spec(form, "points")).get(0).link("points")));

        assertTrue(form.state().runnable(), () -> form.state().toString());
        assertEquals(1, form.draft().inputs().size());
    }

    @Test
    void valuesAreComparedWithThoseOfAnotherRun() throws Exception {
        bench.add("test.form");
        bench.submit(SetupEdits.parameters(bench.run("form"), "{\"box\":32}"));
        FormModel form = form("form-2");
        List<RunSnapshot> others = form.comparable();

        form.compareWith(others.get(0));

        assertEquals(List.of("form"), others.stream().map(RunSnapshot::name).toList());
        assertEquals(Optional.of("32"), form.state().field("box").compared());
        assertEquals(Optional.empty(), form.state().field("seed").compared());
    }

    @Test
    void anOutdatedCheckIsDropped() throws Exception {
        FormModel form = new FormModel(data("form"), later::add);
        form.setText("box", "63");
        form.setText("box", "62");
        int[] told = {0};
        form.onChange(state -> told[0]++);

        later.forEach(Runnable::run);

        assertEquals(1, told[0]);
        assertEquals(Optional.empty(), form.state().field("box").problem());
    }

    @Test
    void whatIsTypedIsStoredAndReadAgain() throws Exception {
        FormModel form = form("form");
        form.setText("search", "true");
        form.setText("angle", "12.25");
        form.setText("symmetry", "d2");
        form.setLabel("Fine search");
        form.setWaitsFor(List.of(bench.run("points").number()));

        bench.submit(SetupEdits.setup(form.data().run(), form.draft()));

        assertEquals(
                "{\"search\":true,\"angle\":12.25,\"symmetry\":\"d2\"}",
                bench.run("form").setup().parameters());
        FormModel again = form("form");
        assertEquals("12.25", again.text("angle"));
        assertEquals("Fine search", again.label());
        assertFalse(again.isDirty());
    }

    @Test
    void aWrongValueIsKeptAsItWasTyped() throws Exception {
        FormModel form = form("form");
        form.setText("box", "6 4");
        bench.submit(SetupEdits.setup(form.data().run(), form.draft()));

        assertEquals("6 4", form("form").text("box"));
    }

    @Test
    void aFormThatThrowsIsToldWithItsPlugIn() throws Exception {
        bench.add("test.broken");

        ProtocolException error = assertThrows(ProtocolException.class, () -> data("broken"));

        assertTrue(error.getMessage().contains("test.broken of tests failed with"), error::getMessage);
        assertTrue(error.getMessage().contains("no licence"), error::getMessage);
    }
}
