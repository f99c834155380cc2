/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage.Literals;
import org.firn.protocol.Configurator.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiguratorTest {
    private final Map<String, Object> raw = new HashMap<>();
    private final Map<String, List<DataHeader>> inputs =
            new HashMap<>(Map.of("movies", List.of(header("import.movies", Literals.MOVIE_SET))));

    private static DataHeader header(String name, EClass type) {
        return new DataHeader(name, type, Map.of());
    }

    private Result align() {
        return Configurator.configure(new TestProtocols.Align(), raw, inputs);
    }

    private String onlyProblem() {
        List<Problem> problems = align().problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0).toString();
    }

    @Test
    void defaultsAreFilledInWithTheTypeOfTheirParameter() {
        ParameterValues values = align().values();
        assertEquals(150, values.integer("bFactor"));
        assertEquals("global", values.text("method"));
        assertFalse(values.flag("weight"));
        assertFalse(values.isSet("frames"));
    }

    @Test
    void textsOfTheCommandLineAndJsonValuesGiveTheSameValues() {
        raw.putAll(Map.of("weight", "yes", "dose", " 1.5e0", "boxSize", "64", "frames", "1,3-5"));
        ParameterValues fromTexts = align().values();
        raw.putAll(Map.of("weight", true, "dose", 1.5, "boxSize", 64.0, "frames", List.of(1L, "3-5")));
        ParameterValues fromJson = align().values();
        assertEquals(fromTexts.asMap(), fromJson.asMap());
        assertEquals(64, fromTexts.count("boxSize"));
        assertEquals(
                List.of(1L, 3L, 4L, 5L),
                fromTexts.ranges("frames").numbers().boxed().toList());
    }

    @Test
    void outputsAreKnownBeforeRunning() {
        inputs.put("movies", List.of(new DataHeader("movies", Literals.MOVIE_SET, Map.of("samplingRate", 3.54))));
        Result result = align();
        assertTrue(result.isRunnable());
        assertEquals(
                List.of("micrographs", "motion"),
                result.outputs().stream().map(OutputSpec::name).toList());
        assertEquals(
                3.54, result.outputs().get(0).header().number("samplingRate").getAsDouble());
    }

    @Test
    void whatConcernsOnlyTheInputIsNotTakenOver() {
        inputs.put(
                "movies",
                List.of(new DataHeader(
                        "movies",
                        Literals.MOVIE_SET,
                        Map.of("fingerprint", "abc", "size", 24L, "state", "OPEN", "voltage", 300.0))));
        assertEquals(Map.of("voltage", 300.0), align().outputs().get(0).header().attributes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "dose|-1|dose is -1 e/Å², less than the least allowed, 0.01 e/Å². Give a value of at least 0.01 e/Å².",
                "dose|1,5|dose is '1,5', not a number. Write a point, not a comma: 1.5.",
                "dose|3d|dose is '3d', not a number. Give a number of at least 0.01 e/Å², without the unit.",
                "dose|NaN|dose is 'NaN', not a number. Give a number of at least 0.01 e/Å², without the unit.",
                "boxSize|8|boxSize is 8 px, outside 16 to 1024 px. Give a value from 16 to 1024 px.",
                "boxSize|64.5|boxSize is '64.5', not a whole number. Give a whole number from 16 to 1024 px.",
                "boxSize|64 px|boxSize is '64 px', not a whole number. "
                        + "Give a whole number from 16 to 1024 px, without the unit.",
                "boxSize|33|boxSize is odd; the box size must be even.",
                "weight|maybe|weight is 'maybe', not true or false. Give true or false.",
                "method|locl|method is 'locl', not one of its choices. Did you mean local? The choices are global,"
                        + " local.",
                "frames|1-x|frames cannot be read: '1-x' in '1-x' is not a whole number or a range like 5-8. "
                        + "Give a list like 1,5-8,10.",
                "bFacter|1|bFacter is not a parameter of this protocol. Did you mean bFactor?",
                "movies|x|movies is an input, not a parameter. Link it to another run's output under \"inputs\".",
            })
    void aWrongValueIsNamedWithItsCure(String name, String given, String message) {
        raw.put("weight", true);
        raw.put("dose", 1);
        raw.put(name, given);
        assertEquals(message, onlyProblem());
    }

    @Test
    void aJsonValueOfTheWrongKindIsRefused() {
        raw.put("boxSize", true);
        assertEquals(
                "boxSize is true, not a whole number. Give a whole number from 16 to 1024 px, without the unit.",
                onlyProblem());
    }

    @Test
    void aMissingParameterIsNamedWithItsUnit() {
        raw.put("weight", true);
        assertEquals("dose is missing. Give a value (dose, in e/Å²).", onlyProblem());
    }

    @Test
    void aParameterWhoseConditionDoesNotHoldIsIgnoredWhateverItsValue() {
        raw.put("dose", "nonsense");
        Result result = align();
        assertTrue(result.isRunnable());
        assertFalse(result.values().isSet("dose"));
    }

    @Test
    void aConditionMayLookAtAParameterFurtherDown() {
        Protocol protocol = new TestProtocols.Align() {
            @Override
            public ProtocolSpec spec() {
                return ProtocolSpec.builder()
                        .add(ParameterSpec.number("first").when(Condition.is("third", 3)))
                        .add(ParameterSpec.number("second")
                                .when(Condition.isSet("first").negate()))
                        .add(ParameterSpec.integer("third").defaultValue(3))
                        .build();
            }
        };
        assertEquals(
                List.of("first is missing. Give a value (first).", "second is missing. Give a value (second)."),
                Configurator.configure(protocol, Map.of(), Map.of()).problems().stream()
                        .map(Problem::toString)
                        .toList());
        assertEquals(
                List.of("first", "third"),
                List.copyOf(Configurator.configure(protocol, Map.of("first", 1), Map.of())
                        .values()
                        .asMap()
                        .keySet()));
    }

    @Test
    void anEmptyTextMeansNotGivenUnlessItReplacesADefaultText() {
        raw.putAll(Map.of("boxSize", "", "suffix", "", "bFactor", ""));
        Result result = align();
        assertTrue(result.isRunnable(), result.problems().toString());
        assertFalse(result.values().isSet("boxSize"));
        assertEquals("", result.values().text("suffix"));
        assertEquals(150, result.values().integer("bFactor"));
    }

    @Test
    void aLinkOfTheWrongTypeIsNamedWithBothTypes() {
        inputs.put("movies", List.of(header("pick.coordinates", Literals.COORDINATE_SET)));
        assertEquals(
                "movies accepts MovieSet, but pick.coordinates is a CoordinateSet. "
                        + "Link it to an output of type MovieSet.",
                onlyProblem());
    }

    @Test
    void aMissingLinkIsNamedWithTheTypeItNeeds() {
        inputs.clear();
        assertEquals("movies is not linked. Link it to an output of type MovieSet.", onlyProblem());
    }

    @Test
    void aSingleInputTakesOneLink() {
        DataHeader movies = header("import.movies", Literals.MOVIE_SET);
        inputs.put("movies", List.of(movies, movies));
        assertEquals("movies has 2 links but takes one. Remove all but one.", onlyProblem());
    }

    @Test
    void aMisspeltInputIsNamedWithTheRightOne() {
        inputs.put("movie", List.of(header("import.movies", Literals.MOVIE_SET)));
        assertEquals("movie is not an input of this protocol. Did you mean movies?", onlyProblem());
    }

    @Test
    void subtypesAreAcceptedAndAMultiInputNeedsItsLeastNumberOfLinks() {
        DataHeader movies = header("import.movies", Literals.MOVIE_SET);
        Map<String, List<DataHeader>> one = Map.of("sets", List.of(movies));
        List<Problem> problems =
                Configurator.configure(new TestProtocols.Join(), Map.of(), one).problems();
        assertEquals("[sets has 1 link, fewer than 2. Link more outputs of type ImageSet.]", problems.toString());
        Map<String, List<DataHeader>> two = Map.of("sets", List.of(movies, header("other", Literals.MOVIE_SET)));
        assertEquals(
                "MovieSet",
                Configurator.configure(new TestProtocols.Join(), Map.of(), two)
                        .outputs()
                        .get(0)
                        .type()
                        .getName());
    }

    @Test
    void whatIsNotKnownYetIsNeitherMissingNorAskedFor() {
        inputs.clear();
        raw.put("weight", true);
        Result result = Configurator.configure(new TestProtocols.Align(), raw, inputs, Set.of("movies", "dose"));
        assertTrue(result.isRunnable(), result.problems().toString());
        assertTrue(result.outputs().isEmpty());
    }

    @Test
    void aProtocolThatThrowsGivesAProblemInsteadOfAnException() {
        Result result = Configurator.configure(
                new TestProtocols.Custom(configuration -> {
                    configuration.output("twice", Literals.MOVIE_SET);
                    configuration.output("twice", Literals.MOVIE_SET);
                }),
                Map.of(),
                Map.of());
        assertFalse(result.isRunnable());
        assertTrue(result.problems().get(0).toString().contains("The output twice is declared twice"));
    }

    @Test
    void anAbstractTypeCannotBeAnOutput() {
        Result result = Configurator.configure(
                new TestProtocols.Custom(configuration -> configuration.output("images", Literals.IMAGE_SET)),
                Map.of(),
                Map.of());
        assertTrue(result.problems().toString().contains("ImageSet, which is not a concrete type"));
    }

    @Test
    void aWarningDoesNotKeepARunFromStarting() {
        Result result = Configurator.configure(
                new TestProtocols.Custom(configuration -> configuration.problem(Problem.warning("x", "is odd", ""))),
                Map.of(),
                Map.of());
        assertTrue(result.isRunnable());
        assertEquals(1, result.problems().size());
    }
}
