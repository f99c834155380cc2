/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.TestProtocols;
import org.junit.jupiter.api.Test;

class WorkflowValidatorTest {
    private static final String IMPORT =
            "{'id': 'import', 'protocol': 'test.import', 'parameters': {'pattern': '*', 'samplingRate': 3.54}}";
    private static final String ALIGN =
            "{'id': 'align', 'protocol': 'test.align', 'inputs': {'movies': 'import.movies'}}";
    private static final String PICK =
            "{'id': 'pick', 'protocol': 'test.pick', 'inputs': {'micrographs': 'align.micrographs'}}";

    private static WorkflowValidator.Result validate(String... runs) throws Exception {
        return validate(TestProtocols.registry(), runs);
    }

    private static WorkflowValidator.Result validate(ProtocolRegistry protocols, String... runs) throws Exception {
        String json = "{'firn': 'workflow/1', 'inputs': {'rate': {'type': 'number'}}, 'runs': ["
                + String.join(",", runs) + "]}";
        return new WorkflowValidator(protocols).validate(WorkflowReader.read(json.replace('\'', '"'), "w.json"));
    }

    private static List<String> problems(WorkflowValidator.Result result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aWorkflowIsCheckedInTheOrderOfItsLinksAndAttributesTravelAlong() throws Exception {
        WorkflowValidator.Result result = validate(PICK, ALIGN, IMPORT);
        assertEquals(List.of(), problems(result));
        assertEquals(List.of("import", "align", "pick"), result.order());
        assertEquals(
                3.54,
                result.runs()
                        .get("align")
                        .outputs()
                        .get(0)
                        .header()
                        .number("samplingRate")
                        .getAsDouble());
    }

    @Test
    void aWrongParameterIsNamedWithItsRunAndNothingElseIsSaid() throws Exception {
        assertEquals(
                List.of("import.samplingRate is -1 Å/px, outside 0.1 to 20 Å/px. "
                        + "Give a value from 0.1 to 20 Å/px."),
                problems(validate(IMPORT.replace("3.54", "-1"), ALIGN, PICK)));
    }

    @Test
    void faultsOfSeveralRunsAreAllListed() throws Exception {
        assertEquals(
                2,
                problems(validate(
                                IMPORT.replace("3.54", "-1"), ALIGN.replace("}}", "}, 'parameters': {'weigh': true}}")))
                        .size());
    }

    @Test
    void aLinkBetweenWrongTypesIsNamedWithBothRuns() throws Exception {
        String second = "{'id': 'again', 'protocol': 'test.align', 'inputs': {'movies': 'pick.coordinates'}}";
        assertEquals(
                List.of("again.movies accepts MovieSet, but pick.coordinates is a CoordinateSet. "
                        + "Link it to an output of type MovieSet."),
                problems(validate(IMPORT, ALIGN, PICK, second)));
    }

    @Test
    void linksToNoRunAndToNoOutputAreNamed() throws Exception {
        assertEquals(
                List.of("align.movies is linked to imprt.movies, but there is no run imprt. Did you mean import?"),
                problems(validate(IMPORT, ALIGN.replace("import.movies", "imprt.movies"))));
        assertEquals(
                List.of("align.movies is linked to import.movie, but import has no output movie. "
                        + "Did you mean movies?"),
                problems(validate(IMPORT, ALIGN.replace("import.movies", "import.movie"))));
    }

    @Test
    void aCycleIsShownWithItsWay() throws Exception {
        WorkflowValidator.Result result = validate(
                IMPORT,
                "{'id': 'a', 'protocol': 'test.align', 'inputs': {'movies': 'import.movies'}, 'waitsFor': ['b']}",
                "{'id': 'b', 'protocol': 'test.pick', 'inputs': {'micrographs': 'a.micrographs'}}");
        assertEquals(1, problems(result).size());
        assertTrue(
                problems(result).get(0).startsWith("a needs itself: a → b → a"),
                problems(result).toString());
        assertEquals(List.of("import"), result.order());
    }

    @Test
    void aRunOfAnotherProgramThatNothingStandsForIsRefusedWithItsProgramAndNoNearName() throws Exception {
        WorkflowValidator.Result result =
                validate(IMPORT, "{'id': 'a', 'protocol': 'test.algn', 'origin': {'format': 'scipion', 'id': '7'}}");
        assertEquals(
                List.of("a is test.algn from a file of scipion, for which no protocol here stands. Put one of Firn's "
                        + "protocols in its place, remove it, or install the plug-in that has it; 'firn protocols' "
                        + "lists those there are."),
                problems(result));
    }

    @Test
    void anUnknownProtocolIsListedAndDoesNotStopTheRest() throws Exception {
        WorkflowValidator.Result result = validate(
                IMPORT, ALIGN.replace("test.align", "test.algn"), PICK.replace("}}", "}, 'parameters': {'x': 1}}"));
        assertEquals(
                List.of(
                        "align uses the protocol test.algn, which is not known here. Did you mean test.align?",
                        "pick.x is not a parameter of this protocol. There is no parameter here at all."),
                problems(result));
        assertEquals(List.of("align"), result.unknownProtocols());
    }

    @Test
    void membersThatAreNotKnownAreRefusedOnlyForKnownProtocols() throws Exception {
        assertEquals(
                List.of("import has the unknown member \"paramters\". Did you mean parameters?"),
                problems(validate(IMPORT.replace("}}", "}, 'paramters': {}}"))));
        assertEquals(
                1,
                problems(validate("{'id': 'x', 'protocol': 'other', 'what': 1}"))
                        .size());
    }

    @Test
    void waitingForNoRunIsNamed() throws Exception {
        assertEquals(
                List.of("import waits for x, which is not a run of this workflow. There is: import."),
                problems(validate(IMPORT.replace("}}", "}, 'waitsFor': ['x']}"))));
    }

    @Test
    void parametersThatReferToInputsStillToBeGivenAreTakenAsGiven() throws Exception {
        assertEquals(List.of(), problems(validate(IMPORT.replace("3.54", "'${rate}'"), ALIGN, PICK)));
    }

    @Test
    void aProtocolWhoseClassCannotBeLoadedIsAProblemOfItsRuns() throws Exception {
        ProtocolDescriptor broken = new ProtocolDescriptor("test.import", "", "", "", "1", "org.example", () -> {
            throw new IllegalStateException("The class is missing in org.example");
        });
        assertEquals(
                List.of("import cannot be checked: The class is missing in org.example. "
                        + "Tell those who contribute the protocol, or remove their bundle."),
                problems(validate(ProtocolRegistry.of(broken), IMPORT)));
    }

    @Test
    void aWorkflowWithoutRunsIsNoWorkflow() throws Exception {
        assertEquals(List.of("runs has no run. Add at least one."), problems(validate()));
        assertEquals(Map.of(), validate().runs());
    }
}
