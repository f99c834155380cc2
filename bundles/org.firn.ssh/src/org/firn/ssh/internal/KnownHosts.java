/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ssh.internal;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.firn.ssh.SshTarget;

/**
 * Lets a server prove that it is the one in the files of known hosts, strictly: one that is not there, or has another
 * key, is refused, and nothing is added by itself. The files are read at each connection.
 */
final class KnownHosts implements ServerKeyVerifier {
    private static final String REVOKED = "revoked";

    private final SshTarget target;
    /** Not an attribute of the session, which forgets them when it is closed for this very reason. */
    private volatile String refusal = "";

    KnownHosts(SshTarget target) {
        this.target = target;
    }

    /** Why the server was refused that showed its key last, in words; empty when it was not. */
    String refusal() {
        return refusal;
    }

    /**
     * Begins anew: the kinds of keys by which the server is known, so that it is asked for one of these.
     *
     * @throws IOException if a file is there but cannot be read; the message names it
     */
    Set<String> begin() throws IOException {
        refusal = "";
        Set<String> kinds = new LinkedHashSet<>();
        for (Known known : known()) {
            if (known.marker().isEmpty()) {
                kinds.add(known.entry().getKeyType());
            }
        }
        return kinds;
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress remote, PublicKey key) {
        String words;
        try {
            words = refusal(key);
        } catch (IOException e) {
            words = e.getMessage();
        }
        refusal = words;
        return words.isEmpty();
    }

    private String refusal(PublicKey key) throws IOException {
        List<Known> all = known();
        String print = KeyUtils.getKeyType(key) + " " + KeyUtils.getFingerPrint(key);
        for (Known known : all) {
            if (known.marker().equals(REVOKED) && known.is(key)) {
                return "The key " + print + " of " + target.address() + " is revoked in " + known.file()
                        + ". Ask those who run the host for its new key";
            }
        }
        List<Known> usual =
                all.stream().filter(known -> known.marker().isEmpty()).toList();
        if (usual.stream().anyMatch(known -> known.is(key))) {
            return "";
        }
        if (usual.isEmpty()) {
            return target.address() + " is not a known host: its key " + print + " is not in " + files()
                    + ". When the key is right, log in once with '" + target.command()
                    + "' in a terminal, which adds it";
        }
        return target.address() + " has another key, " + print + ", than the one in "
                + usual.get(0).file() + ": somebody may stand in between. When those who run the host say that its key"
                + " has changed, remove the old one with 'ssh-keygen -f "
                + usual.get(0).file() + " -R " + pattern()
                + "', and log in once with '" + target.command() + "'";
    }

    private String pattern() {
        return target.port() == SshTarget.PORT ? target.host() : "[" + target.host() + "]:" + target.port();
    }

    private String files() {
        return String.join(
                " or ", target.knownHosts().stream().map(Path::toString).toList());
    }

    private List<Known> known() throws IOException {
        List<Known> all = new ArrayList<>();
        for (Path file : target.knownHosts()) {
            if (Files.notExists(file)) {
                continue;
            }
            try {
                for (KnownHostEntry entry : KnownHostEntry.readKnownHostEntries(file)) {
                    if (entry.isHostMatch(target.host(), target.port())) {
                        String marker = entry.getMarker() == null ? "" : entry.getMarker();
                        all.add(new Known(file, marker, entry.getKeyEntry()));
                    }
                }
            } catch (IOException | RuntimeException e) {
                throw new IOException("The file of known hosts " + file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return all;
    }

    /** A line about this server. */
    private record Known(Path file, String marker, PublicKeyEntry entry) {
        boolean is(PublicKey key) {
            try {
                return KeyUtils.compareKeys(
                        key, entry.resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.IGNORING));
            } catch (IOException | GeneralSecurityException e) {
                // a kind of key that is not supported here is none that the server has shown
                return false;
            }
        }
    }
}
