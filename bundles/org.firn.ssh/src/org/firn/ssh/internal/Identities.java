/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ssh.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.firn.jobs.batch.HostRefusedException;
import org.firn.ssh.SshTarget;

/** The private keys of files. */
final class Identities {
    private Identities() {}

    /**
     * Those that a target names, or the usual ones that can be used without a passphrase.
     *
     * @throws HostRefusedException if one that is named cannot be used
     */
    static List<KeyPair> of(SshTarget target) throws HostRefusedException {
        List<KeyPair> keys = new ArrayList<>();
        for (Path file : target.identities()) {
            keys.addAll(named(file));
        }
        if (target.identities().isEmpty()) {
            for (Path file : SshTarget.usualIdentities()) {
                try {
                    keys.addAll(read(file));
                } catch (IOException | GeneralSecurityException e) {
                    // nobody named it, and the agent may have it
                    continue;
                }
            }
        }
        return keys;
    }

    private static List<KeyPair> named(Path file) throws HostRefusedException {
        String cure = ". Name another file, or none to use the keys of the agent";
        try {
            List<KeyPair> keys = read(file);
            if (keys.isEmpty()) {
                throw new HostRefusedException("There is no private key in " + file + cure);
            }
            return keys;
        } catch (NoSuchFileException e) {
            throw new HostRefusedException("The private key " + file + " is not there" + cure, e);
        } catch (AccessDeniedException e) {
            throw new HostRefusedException("The private key " + file + " cannot be read by this user" + cure, e);
        } catch (HostRefusedException e) {
            throw e;
        } catch (IOException | GeneralSecurityException e) {
            throw new HostRefusedException(
                    "The private key " + file + " cannot be used: it is protected by a passphrase, or damaged ("
                            + e.getMessage() + "). Give it to the agent with 'ssh-add " + file
                            + "', and name no file",
                    e);
        }
    }

    private static List<KeyPair> read(Path file) throws IOException, GeneralSecurityException {
        List<KeyPair> keys = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            Iterable<KeyPair> found =
                    SecurityUtils.loadKeyPairIdentities(null, new PathResource(file), in, FilePasswordProvider.EMPTY);
            if (found != null) {
                found.forEach(keys::add);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return keys;
    }
}
