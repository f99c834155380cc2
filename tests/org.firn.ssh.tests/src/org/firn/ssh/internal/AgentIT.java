/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.sshd.agent.SshAgent;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.firn.jobs.batch.LocalCommands;
import org.firn.testkit.FileAwait;
import org.firn.testkit.SshServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The agent of OpenSSH, a real one of the test's own. */
@Timeout(60)
class AgentIT {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Process agent;
    private Path socket;

    @BeforeEach
    void start() throws Exception {
        SshServer.assume(); // its package brings the agent, too
        Ed25519Provider.register();
        socket = folder.resolve("s");
        agent = new ProcessBuilder("ssh-agent", "-D", "-a", socket.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        FileAwait.exists(socket, LONG);
    }

    @AfterEach
    void stop() {
        if (agent != null) {
            agent.destroyForcibly();
        }
    }

    @Test
    void agentTellsItsKeysAndSignsWithThem() throws Exception {
        LocalCommands commands = new LocalCommands(Map.of("SSH_AUTH_SOCK", socket.toString()));
        for (String kind : List.of("ed25519", "ecdsa")) {
            Path key = folder.resolve(kind);
            commands.run(List.of("ssh-keygen", "-q", "-t", kind, "-N", "", "-C", kind, "-f", key.toString()), LONG);
            assertTrue(commands.run(List.of("ssh-add", key.toString()), LONG).isSuccess());
            Files.delete(key);
        }
        byte[] data = "what is signed".getBytes(StandardCharsets.UTF_8);
        try (SshAgent client = new Agent(socket.toString()).createClient(null, null)) {
            int keys = 0;
            for (Map.Entry<PublicKey, String> identity : client.getIdentities()) {
                String type = KeyUtils.getKeyType(identity.getKey());
                Map.Entry<String, byte[]> signature = client.sign(null, identity.getKey(), type, data);
                assertEquals(type, signature.getKey());
                if (identity.getValue().equals("ed25519")) {
                    var verifier = SecurityUtils.getEDDSASigner();
                    verifier.initVerifier(null, identity.getKey());
                    verifier.update(null, data);
                    assertTrue(verifier.verify(null, signature.getValue()));
                }
                keys++;
            }
            assertEquals(2, keys);
        }
    }
}
