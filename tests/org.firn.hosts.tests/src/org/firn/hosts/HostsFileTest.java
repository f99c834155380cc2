/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.protocol.Problem;
import org.firn.ssh.SshTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsFileTest {
    private static final Set<String> SCHEDULERS = Set.of("slurm", "pbs", "gridengine");

    @TempDir
    Path folder;

    private static HostsFile parse(String hosts) {
        return HostsFile.parse(
                Path.of("hosts.json"), "{\"firn\": \"hosts/1\",\n\"hosts\": [\n" + hosts + "\n]}\n", SCHEDULERS);
    }

    @Test
    void exampleIsUnderstoodAsAWhole() {
        HostsFile file = HostsFile.parse(Path.of("hosts.json"), HostsDraft.example(), SCHEDULERS);
        assertEquals(List.of(), file.problems());
        assertEquals(
                List.of("cluster1", "old", "workstation"),
                file.hosts().stream().map(Host::id).toList());
        Host cluster = file.hosts().get(0);
        assertEquals(
                new HostQueue("gpu", false, 48 * 3600, 192000, 32, 4),
                cluster.queues().get(1));
        assertEquals("short", cluster.defaultQueue().name());
        assertEquals(
                List.of("/opt/slurm/bin/sbatch"),
                cluster.submission().commands().get("sbatch"));
        assertEquals(
                new SshTarget(
                        "login.cluster1.example.org",
                        22,
                        "me",
                        List.of(Path.of(System.getProperty("user.home"), ".ssh/id_ed25519")),
                        List.of(Path.of(System.getProperty("user.home"), ".ssh/known_hosts"))),
                cluster.submission().ssh());
        assertTrue(cluster.launching().containers().get(0).isFor("/opt/bin/relion_refine"));
        assertEquals(List.of("0", "1"), file.hosts().get(2).gpus());
    }

    @Test
    void hostWithAMistakeIsToldWithItsPlaceAndTheOthersStay() {
        HostsFile file = parse("{\"id\": \"a\", \"scheduler\": \"slurm\"},\n"
                + "{\"id\": \"b\",\n    \"scheduler\": \"slrum\"},\n"
                + "{\"id\": \"c\", \"scheduler\": \"pbs\"}");
        assertEquals(List.of("a", "c"), file.hosts().stream().map(Host::id).toList());
        assertEquals(1, file.problems().size());
        String told = file.problems().get(0).toString();
        assertTrue(told.startsWith("hosts.json line 5, column 18 ($.hosts[1].scheduler)"), told);
        assertTrue(told.contains("slurm"), told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"h\"                                                  | has no \"scheduler\"",
                "\"scheduler\": \"slurm\"                                       | has no \"id\"",
                "\"id\": \"a b\", \"scheduler\": \"slurm\"                      | is no name",
                "\"id\": \"run\", \"scheduler\": \"slurm\"                      | means something else",
                "\"id\": 5, \"scheduler\": \"slurm\"                            | is no name",
                "\"id\": \"h\", \"scheduler\": \"slurm\", \"maxJob\": 3         | is not known here: \"maxJob\"",
                "\"id\": \"h\", \"scheduler\": \"slurm\", \"maxJobs\": -1       | no whole number",
                "\"id\": \"h\", \"scheduler\": \"slurm\", \"pollSeconds\": 0    | no number above 0",
                "\"id\": \"h\", \"scheduler\": \"slurm\", \"gpus\": 2           | which its scheduler does",
                "\"id\": \"h\", \"scheduler\": \"local\", \"options\": [\"x\"]  | has no scheduler",
                "\"id\": \"h\", \"scheduler\": \"slurm\", \"submit\": [\"x\"]   | submits nothing",
                "\"id\": \"h\", \"scheduler\": \"slurm\", "
                        + "\"submit\": [\"{scrip}\", \"{script}\"] | {scrip}, which is",
                "\"id\": \"h\", \"scheduler\": \"slurm\", "
                        + "\"queues\": [{\"name\": \"q\"}, {\"name\": \"q\"}] | there twice",
                "\"id\": \"h\", \"scheduler\": \"slurm\", "
                        + "\"queues\": [{\"name\": \"q\", \"maxHours\": \"2\"}] | no number",
                "\"id\": \"h\", \"scheduler\": \"slurm\", \"environment\": {\"A B\": \"c\"} | is no variable",
                "\"id\": \"h\", \"scheduler\": \"slurm\", \"containers\": [{\"programs\": [\"x\"]}] | or its command",
                "\"id\": \"h\", \"scheduler\": \"slurm\", \"containers\": [{\"programs\": [\"x\"], "
                        + "\"command\": [\"c\", \"{binds}\"]}] | a bind with {path}",
                "\"id\": \"h\", \"scheduler\": \"slurm\", \"ssh\": {\"user\": \"me\"} | has no \"host\"",
                "\"id\": \"h\", \"scheduler\": \"slurm\", \"ssh\": {\"host\": \"me@h\"} | no name of a host",
                "\"id\": \"h\", \"scheduler\": \"slurm\", \"ssh\": {\"host\": \"a\", \"port\": 0} | is no port: 0",
                "\"id\": \"h\", \"scheduler\": \"slurm\", "
                        + "\"ssh\": {\"host\": \"a\", \"password\": \"b\"} | is not known here: \"password\"",
                "\"id\": \"h\", \"scheduler\": \"slurm\", "
                        + "\"ssh\": {\"host\": \"a\", \"identity\": \"id\"} | has the identity 'id'",
                "\"id\": \"h\", \"scheduler\": \"local\", \"ssh\": {\"host\": \"a\"} | has no scheduler",
            })
    void mistakesAreTold(String members, String told) {
        HostsFile file = parse("{" + members + "}");
        assertEquals(List.of(), file.hosts());
        assertTrue(
                file.problems().stream().map(Problem::toString).anyMatch(problem -> problem.contains(told)),
                file.problems().toString());
        assertTrue(file.problems().get(0).where().startsWith("hosts.json line 3, column "));
    }

    @Test
    void twoHostsOfOneIdAreTold() {
        HostsFile file = parse("{\"id\": \"a\", \"scheduler\": \"slurm\"}, {\"id\": \"a\", \"scheduler\": \"pbs\"}");
        assertEquals(
                List.of("slurm"), file.hosts().stream().map(Host::scheduler).toList());
        assertTrue(file.problems().get(0).what().contains("another host has already"));
    }

    @Test
    void textThatIsNoJsonIsToldWithItsPlace() {
        HostsFile file = HostsFile.parse(
                Path.of("hosts.json"),
                "{ // a comment with a \" in it\n  \"firn\": \"hosts/1\",\n  hosts: []}",
                SCHEDULERS);
        assertEquals(List.of(), file.hosts());
        assertTrue(
                file.problems().get(0).what().contains("line 3 column"),
                file.problems().toString());
    }

    @Test
    void commentsDoNotEndTextsAndSlashesInTextsAreNoComments() {
        HostsFile file = parse("/* {\"id\": 1} */ {\"id\": \"a\", // its \"name\"\n \"name\": \"http://a\\\"//b\","
                + " \"scheduler\": \"slurm\"}");
        assertEquals(List.of(), file.problems());
        assertEquals("http://a\"//b", file.hosts().get(0).name());
    }

    @Test
    void fileThatIsNotThereDescribesNoHostsAndOneThatIsNoTextIsAProblem() throws IOException {
        Path file = folder.resolve("hosts.json");
        assertEquals(List.of(), HostsFile.read(file, SCHEDULERS).problems());
        Files.write(file, new byte[] {'{', (byte) 0xff});
        assertTrue(HostsFile.read(file, SCHEDULERS).problems().get(0).what().contains("no UTF-8"));
        assertTrue(HostsFile.read(folder, SCHEDULERS).problems().get(0).what().contains("cannot be read"));
    }

    @Test
    void fileIsWhereTheEnvironmentSays() {
        assertEquals(Path.of("/x/h.json"), HostsFile.location(Map.of("FIRN_HOSTS", "/x/h.json", "FIRN_STATE", "/s")));
        assertEquals(Path.of("/s/hosts.json"), HostsFile.location(Map.of("FIRN_STATE", "/s")));
    }

    @Test
    void hostsAreAddedBehindTheOthersAndCommentsStay() throws IOException {
        Path file = folder.resolve("deep/hosts.json");
        HostsDraft draft = HostsDraft.open(file, SCHEDULERS);
        draft.add(Host.of("one", "One", "slurm"));
        draft.change(draft.text().replace("\n  ]", " // keep me ]\n  ]"));
        draft.add(Host.of("two", "Two", "pbs"));
        assertEquals(List.of(), draft.meaning().problems());
        draft.save();
        assertTrue(Files.readString(file).contains("// keep me ]"));
        assertEquals(
                List.of("one", "two"),
                HostsFile.read(file, SCHEDULERS).hosts().stream().map(Host::id).toList());
        IOException error = assertThrows(IOException.class, () -> draft.add(Host.of("one", "", "slurm")));
        assertTrue(error.getMessage().contains("has a host 'one' already"), error.getMessage());
    }

    @Test
    void draftWithAMistakeIsNotSaved() {
        HostsDraft draft = new HostsDraft(folder.resolve("hosts.json"), "{\"firn\": 1}", SCHEDULERS);
        assertThrows(IOException.class, draft::save);
        assertTrue(Files.notExists(folder.resolve("hosts.json")));
    }

    @Test
    void everyHostOfTheExampleIsTheSameAfterItWasWritten() throws IOException {
        HostsDraft copy = HostsDraft.open(folder.resolve("hosts.json"), SCHEDULERS);
        List<Host> hosts = HostsFile.parse(Path.of("hosts.json"), HostsDraft.example(), SCHEDULERS)
                .hosts();
        for (Host host : hosts) {
            copy.add(host);
        }
        assertEquals(List.of(), copy.meaning().problems());
        assertEquals(hosts, copy.meaning().hosts());
    }
}
