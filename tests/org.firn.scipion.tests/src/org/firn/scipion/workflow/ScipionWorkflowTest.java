/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ExportedWorkflow;
import org.firn.protocol.foreign.ImportedWorkflow;
import org.firn.protocol.workflow.JsonValues;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.protocol.workflow.WorkflowInput;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowReader;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.protocol.workflow.WorkflowWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScipionWorkflowTest {
    private static final Pattern FIELD = Pattern.compile("\"?~[^~]*~\"?");

    private final ScipionWorkflowFormat format = new ScipionWorkflowFormat();

    private ImportedWorkflow read(String text) throws Exception {
        return format.read(text, "given.json", Table.table());
    }

    private String written(Workflow workflow) throws Exception {
        return format.write(workflow, Table.table()).text();
    }

    /** Values of a template, with each field as the text between its tildes. */
    private static Object values(String text) {
        String json = text.substring(text.indexOf("[\n"));
        return JsonValues.parseAny(FIELD.matcher(json)
                .replaceAll(
                        field -> Matcher.quoteReplacement("\"" + field.group().replace("\"", "") + "\"")));
    }

    private static List<String> fields(String text) {
        return FIELD.matcher(text).results().map(match -> match.group()).toList();
    }

    @Test
    void anUntouchedFileComesBackValueForValue() throws Exception {
        String text = Table.text("exported.json");
        assertEquals(
                JsonValues.parseAny(text),
                JsonValues.parseAny(written(read(text).workflow())));
    }

    @Test
    void anUntouchedFileComesBackThroughFirnsOwnForm() throws Exception {
        String text = Table.text("exported.json");
        Workflow again = WorkflowReader.read(WorkflowWriter.toJson(read(text).workflow()), "firn");
        assertEquals(JsonValues.parseAny(text), JsonValues.parseAny(written(again)));
    }

    @Test
    void aTemplateComesBackWithItsDescriptionAndTheMarksOfItsFields() throws Exception {
        String text = Table.text("demo.json.template");
        Workflow workflow = read(text).workflow();
        for (Workflow one : List.of(workflow, WorkflowReader.read(WorkflowWriter.toJson(workflow), "firn"))) {
            String back = written(one);
            assertEquals(values(text), values(back));
            assertEquals(fields(text), fields(back));
            assertEquals(text.substring(0, text.indexOf('[')), back.substring(0, back.indexOf('[')));
        }
    }

    @Test
    void fieldsBecomeInputsOfTheirTypes() throws Exception {
        Workflow workflow = read(Table.text("demo.json.template")).workflow();
        List<String> inputs = workflow.inputs().stream()
                .map(WorkflowInput::spec)
                .map(spec -> spec.name() + ":" + spec.type().id() + ":" + spec.label() + ":"
                        + spec.defaultValue().orElse("-"))
                .toList();
        assertEquals(
                List.of(
                        "moviespath:path:Movie's folder:-",
                        "volt:number:Voltage:300.0",
                        "sa:number:Spherical aberration:2.0",
                        "ac:number:Amplitude contrast:0.1",
                        "sr:number:Sampling rate:3.54",
                        "dose:number:Dose per frame:0.0",
                        "box:number:Picking box size:64.0"),
                inputs);
    }

    @Test
    void aDefaultThatNamesTheEnvironmentIsToldAndNotFilledIn() throws Exception {
        ImportedWorkflow imported = read(Table.text("demo.json.template"));
        assertTrue(
                imported.notes().toString().contains("The default '%(SCIPION_TESTS)s/relion13_tutorial"),
                imported.notes()::toString);
        assertTrue(imported.workflow().input("moviespath").orElseThrow().spec().isRequired());
    }

    @Test
    void protocolsWithAnEquivalentAreMappedWithParametersAndLinks() throws Exception {
        Workflow workflow = read(Table.text("demo.json.template")).workflow();
        WorkflowRun movies = workflow.run("import-movies-2").orElseThrow();
        assertEquals("spa.import.movies", movies.protocol());
        assertEquals("${moviespath}/*.mrcs", movies.parameters().get("movies"));
        assertEquals("${volt}", movies.parameters().get("voltage"));
        WorkflowRun align = workflow.run("motioncorr-56").orElseThrow();
        assertEquals(
                List.of(new WorkflowLink("import-movies-2", "movies")),
                align.inputs().get("movies"));
        assertEquals(1L, align.parameters().get("firstFrame"));
        assertFalse(align.parameters().containsKey("lastFrame"), "0 means the last in Scipion");
        WorkflowRun extract = workflow.run("xmipp3-extract-particles-323").orElseThrow();
        assertEquals(
                Map.of(
                        "micrographs", List.of(new WorkflowLink("motioncorr-56", "micrographs")),
                        "coordinates", List.of(new WorkflowLink("sphire-cryolo-picking-200", "outputCoordinates")),
                        "ctfs", List.of(new WorkflowLink("cistem-ctffind4-118", "ctfs"))),
                extract.inputs());
    }

    @Test
    void othersStayAsTheyAreAndTheReportListsWhatWasNotUnderstood() throws Exception {
        ImportedWorkflow imported = read(Table.text("demo.json.template"));
        WorkflowRun monitor = imported.workflow().run("summary-monitor-164").orElseThrow();
        assertEquals("scipion.ProtMonitorSummary", monitor.protocol());
        assertEquals(List.of("import-movies-2", "motioncorr-56", "cistem-ctffind4-118"), monitor.waitsFor());
        assertEquals(1.15, monitor.parameters().get("ratio1Value"));
        Map<String, ImportedWorkflow.ImportedRun> runs = new LinkedHashMap<>();
        imported.runs().forEach(run -> runs.put(run.id(), run));
        assertTrue(runs.get("motioncorr-56").mapped());
        assertEquals(5L, runs.get("motioncorr-56").notUnderstood().get("patchX"));
        assertFalse(runs.get("motioncorr-56").notUnderstood().containsKey("binFactor"));
        assertEquals(60L, runs.get("summary-monitor-164").notUnderstood().get("samplingInterval"));
        assertTrue(runs.get("summary-monitor-164").toString().contains("has no equivalent here and is kept"));
    }

    @Test
    void linksLabelsCommentsPrerequisitesAndQueuesAreRead() throws Exception {
        ImportedWorkflow imported = read(Table.text("exported.json"));
        WorkflowRun first = imported.workflow().run("import-muller-2").orElseThrow();
        assertEquals("import Müller", first.label());
        assertEquals("first day\nsecond line", first.comment());
        WorkflowRun opaque = imported.workflow().run("denoise-x-9").orElseThrow();
        assertEquals(List.of("import-muller-2", "motion-7"), opaque.waitsFor());
        assertEquals(
                List.of(new WorkflowLink("motion-7", "micrographs", 3), new WorkflowLink("import-muller-2", "movies")),
                opaque.inputs().get("references"));
        assertEquals("2", opaque.parameters().get("gpuList"), "a number in a text is no link");
        assertTrue(
                imported.notes()
                        .contains("denoise-x-9.outside is linked to 44.outputVolume, but the file has no "
                                + "run 44. The link is left open."),
                imported.notes()::toString);
        assertTrue(
                imported.notes().toString().contains("motion-7 was for a queue: gpu {JOB_MEMORY=8192}"),
                imported.notes()::toString);
    }

    @Test
    void whatWasChangedHereIsChangedThere() throws Exception {
        Workflow workflow = read(Table.text("exported.json")).workflow();
        List<WorkflowRun> runs = new ArrayList<>(workflow.runs());
        Map<String, Object> first = new LinkedHashMap<>(runs.get(0).parameters());
        first.put("movies", "/new/place/*.mrc");
        first.put("voltage", 200.0);
        runs.set(0, runs.get(0).withParameters(first));
        WorkflowRun motion = runs.get(1);
        runs.set(
                1,
                new WorkflowRun(
                        motion.id(),
                        motion.protocol(),
                        "better",
                        "why",
                        Map.of("firstFrame", 2L, "lastFrame", 20L, "bFactor", 150.0, "doseWeighting", true),
                        motion.inputs(),
                        List.of(),
                        Map.of(),
                        motion.origin()));
        runs.add(new WorkflowRun(
                "ctf",
                "spa.estimate.ctf",
                Map.of("minimumDefocus", 3000.0),
                Map.of("micrographs", List.of(new WorkflowLink(motion.id(), "micrographs")))));
        runs.add(new WorkflowRun("odd", "lab.odd", Map.of(), Map.of()));
        ExportedWorkflow exported =
                format.write(new Workflow("", "", List.of(), runs, workflow.origin()), Table.table());
        List<?> objects = (List<?>) JsonValues.parseAny(exported.text());
        assertEquals(4, objects.size());
        assertEquals("/new/place", member(objects.get(0), "filesPath"));
        assertEquals("*.mrc", member(objects.get(0), "filesPattern"));
        assertEquals(200.0, member(objects.get(0), "voltage"));
        assertEquals(0.885, member(objects.get(0), "samplingRate"));
        assertEquals("better", member(objects.get(1), "object.label"));
        assertEquals(20L, member(objects.get(1), "alignFrameN"));
        assertEquals("", member(objects.get(1), "_prerequisites"));
        assertEquals("CistemProtCTFFind", member(objects.get(3), "object.className"));
        assertEquals("10", member(objects.get(3), "object.id"));
        assertEquals("7.outputMicrographs", member(objects.get(3), "inputMicrographs"));
        assertTrue(
                exported.notes()
                        .contains("motion-7.bFactor = 150.0 has no place in Scipion's ProtRelionMotioncor "
                                + "and is left out."),
                exported.notes()::toString);
        assertTrue(exported.notes().contains("odd is left out: lab.odd has no equivalent in Scipion."));
    }

    private static Object member(Object object, String name) {
        return ((Map<?, ?>) object).get(name);
    }

    @Test
    void boundInputsStandAsValuesAndChangedDefaultsInTheirFields() throws Exception {
        Workflow template = read(Table.text("demo.json.template")).workflow();
        Workflow bound = WorkflowBinding.of(template, Map.of("moviespath", "/m", "volt", "200"))
                .workflow();
        Map<?, ?> movies = (Map<?, ?>) ((List<?>) values(written(bound))).get(0);
        assertEquals("/m", movies.get("filesPath"));
        assertEquals(200.0, movies.get("voltage"));
        List<WorkflowInput> inputs = new ArrayList<>(template.inputs());
        inputs.set(
                1,
                new WorkflowInput(ParameterSpec.of("volt", ParameterType.NUMBER)
                        .label("Voltage")
                        .defaultValue(120.0)));
        Workflow changed = new Workflow("", template.description(), inputs, template.runs(), template.origin());
        assertTrue(written(changed).contains("\"voltage\": ~Voltage|120.0|4|volt~"));
        assertTrue(written(changed).contains("\"sphericalAberration\": ~Spherical aberration|2|4|sa~"));
    }

    @Test
    void aTemplateOfFirnBecomesOneOfScipion() throws Exception {
        Workflow workflow = new Workflow(
                "",
                "Movies [all]",
                List.of(
                        new WorkflowInput(
                                ParameterSpec.of("movies", ParameterType.PATH).label("Movies")),
                        new WorkflowInput(
                                ParameterSpec.number("kv").label("Voltage").defaultValue(300.0))),
                List.of(new WorkflowRun(
                        "import",
                        "spa.import.movies",
                        Map.of("movies", "${movies}/*.tif", "voltage", "${kv}", "samplingRate", 1.5),
                        Map.of())));
        String text = written(workflow);
        assertTrue(text.startsWith("Movies (all)\n[\n    {\n        \"object.className\": \"ProtImportMovies\""), text);
        assertTrue(text.contains("\"filesPath\": \"~Movies||2|movies~\""), text);
        assertTrue(text.contains("\"voltage\": ~Voltage|300.0|4|kv~"), text);
        Workflow back = read(text).workflow();
        assertEquals("${movies}/*.tif", back.runs().get(0).parameters().get("movies"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[{\"object.className\": \"A\",\\n \"object.id\": oops}];line 2 column 1",
                "[{\"object.className\": \"A\"}];given.json run 1 has no whole number as object.id",
                "[{\"object.id\": \"1\"}];given.json run 1 has no object.className",
                "[{\"object.className\":\"A\",\"object.id\":\"1\"},{\"object.className\":\"A\",\"object.id\":\"1\"}];"
                        + "run 2 repeats",
                "[];has no run",
                "nothing;no line with [ is followed by one with {",
                "d\\n[\\n{\"object.className\":\"A\",\"object.id\":\"1\",\"p\":\"~x\"}];"
                        + "line 3 has a ~ that ends no field",
                "d\\n[\\n{\"object.className\":\"A\",\\n\"v\": ~V|1|4~ 7}];line 4 column"
            })
    void whatCannotBeRightIsRefusedWithItsPlace(String text, String message) {
        ProtocolException refusal = assertThrows(ProtocolException.class, () -> read(text.replace("\\n", "\n")));
        assertTrue(refusal.getMessage().contains(message), refusal::getMessage);
    }

    @Test
    void aCircleIsRefused() {
        String text = "[{\"object.className\":\"A\",\"object.id\":\"1\",\"in\":\"2.out\"},"
                + "{\"object.className\":\"B\",\"object.id\":\"2\",\"in\":\"1.out\"}]";
        ProtocolException refusal = assertThrows(ProtocolException.class, () -> read(text));
        assertTrue(refusal.getMessage().contains("needs itself: a-1 → b-2 → a-1"), refusal::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"importFrom", "samplingRateMode"})
    void aRowOfTheTableAppliesOnlyWhenItsConditionsHold(String parameter) throws Exception {
        String text = "[{\"object.className\":\"ProtImportMicrographs\",\"object.id\":\"1\",\"" + parameter + "\":%d}]";
        assertEquals(
                "spa.import.micrographs",
                read(String.format(text, 0)).workflow().runs().get(0).protocol());
        assertEquals(
                "scipion.ProtImportMicrographs",
                read(String.format(text, 3)).workflow().runs().get(0).protocol());
    }

    @Test
    void whereRelionIsThereItsRunsStayRelions() throws Exception {
        Workflow workflow = format.read(
                        Table.text("exported.json"),
                        "given.json",
                        Table.registry(protocol -> true).mappings("scipion"))
                .workflow();
        WorkflowRun motion = workflow.run("motion-7").orElseThrow();
        assertEquals("relion.motioncorr", motion.protocol());
        assertEquals(Map.of("firstFrameSum", 2L, "doDoseWeighting", true, "patchX", 5L), motion.parameters());
    }

    private ImportedWorkflow withRelion(String text) throws Exception {
        return format.read(text, "given.json", Table.registry(protocol -> true).mappings("scipion"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ProtRelionAutopickLoG; \"minDiameter\": 100, \"maxDiameter\": 150, \"areParticlesWhite\": true;"
                        + "relion.autopick.log; {logDiamMin=100, logDiamMax=150, logInvert=true}",
                "ProtGautomatch; \"angStep\": 5, \"invertTemplatesContrast\": true, \"exclusive\": false;"
                        + "relion.autopick.ref; {doInvertRefs=true, psiSamplingAutopick=5}",
                "ProtRelionReconstruct; \"symmetryGroup\": \"d2\"; relion.reconstruct; {symName=d2}",
                "ProtRelionExpandSymmetry; \"symmetryGroup\": \"c4\"; relion.symexpand; {symName=c4}",
                "ProtRelionCreateMask3D; \"initialLowPassFilterA\": 20, \"threshold\": 5, \"extend\": 4, \"edge\": 6;"
                        + "relion.maskcreate; {lowpassFilter=20, inimaskThreshold=5, extendInimask=4, widthMaskEdge=6}"
            })
    void runsThatAProgramHereDoesTooKeepTheirParameters(
            String foreign, String given, String protocol, String parameters) throws Exception {
        String text = "[{\"object.className\": \"" + foreign + "\", \"object.id\": \"1\", " + given + "}]";
        ImportedWorkflow imported = withRelion(text);
        WorkflowRun run = imported.workflow().runs().get(0);
        assertEquals(protocol, run.protocol());
        assertEquals(parameters, new LinkedHashMap<>(run.parameters()).toString());
        assertEquals(Map.of(), imported.runs().get(0).notUnderstood());
    }

    /** The scores of two programs are on scales of their own: a number of one is none of the other. */
    @Test
    void aThresholdOfAnotherScaleIsToldAndNotTakenOver() throws Exception {
        ImportedWorkflow imported = withRelion("[{\"object.className\": \"ProtGautomatch\", \"object.id\": \"1\", "
                + "\"exclusive\": false, \"threshold\": 0.1}]");
        assertEquals(Map.of(), imported.workflow().runs().get(0).parameters());
        assertEquals(Map.of("threshold", 0.1), imported.runs().get(0).notUnderstood());
    }

    @ParameterizedTest
    @ValueSource(strings = {"doCompare", "doInvert"})
    void aMaskThatIsMadeOtherwiseHereStaysAsItIs(String parameter) throws Exception {
        ImportedWorkflow imported = withRelion("[{\"object.className\": \"ProtRelionCreateMask3D\", "
                + "\"object.id\": \"1\", \"" + parameter + "\": true}]");
        assertEquals(
                "scipion.ProtRelionCreateMask3D",
                imported.workflow().runs().get(0).protocol());
    }

    @Test
    void theFormatIsFoundByContent() throws Exception {
        assertEquals(
                "scipion",
                Table.registry()
                        .ofContent("x.json", Table.text("exported.json"))
                        .orElseThrow()
                        .id());
        assertTrue(Table.registry()
                .ofContent("x.json", "{\"firn\": \"workflow/1\"}")
                .isEmpty());
    }
}
