/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ssh.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.future.CancelOption;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.core.CoreModuleProperties;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.batch.HostRefusedException;
import org.firn.ssh.SshLimits;
import org.firn.ssh.SshTarget;

/** The connection to a server: made when it is needed, kept, and made again when it was lost. Thread-safe. */
public final class SshConnection implements AutoCloseable {
    private static final int UNANSWERED = 3;

    private final SshTarget target;
    private final SshLimits limits;
    private final KnownHosts knownHosts;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable SshClient client;
    private volatile @Nullable ClientSession session;
    private volatile boolean closed;

    /** Does nothing yet. */
    public SshConnection(SshTarget target, SshLimits limits) {
        this.target = target;
        this.limits = limits;
        knownHosts = new KnownHosts(target);
        Ed25519Provider.register();
    }

    /**
     * A session that is logged in.
     *
     * @param deadline of {@link System#nanoTime()}; the limits of connecting hold besides
     * @throws HostRefusedException if either side refuses the other
     * @throws IOException if the server cannot be reached
     */
    public ClientSession open(long deadline) throws IOException, InterruptedException {
        if (!lock.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            throw new IOException(target.address() + " did not let us in in time");
        }
        try {
            if (closed) {
                throw new IOException("The connection to " + target.address() + " was closed");
            }
            ClientSession kept = session;
            if (kept != null && kept.isAuthenticated() && kept.isOpen()) {
                return kept;
            }
            ClientSession made = connect(deadline);
            session = made;
            if (closed) {
                close(); // it came too late for the one who closed
            }
            return made;
        } catch (InterruptedIOException e) {
            throw (InterruptedException)
                    new InterruptedException("Stopped while connecting to " + target.address()).initCause(e);
        } finally {
            lock.unlock();
        }
    }

    /** Forgets a session that turned out to be lost. */
    public void discard(ClientSession lost) {
        lost.close(true);
    }

    private ClientSession connect(long deadline) throws IOException {
        List<KeyPair> keys = Identities.of(target);
        SshClient started = client;
        SshClient opened = started == null ? start() : started;
        client = opened;
        opened.setKeyIdentityProvider(KeyIdentityProvider.wrapKeyPairs(keys));
        opened.setSignatureFactories(knownFirst(knownHosts.begin()));
        ClientSession made;
        try {
            made = opened.connect(target.user(), target.host(), target.port())
                    .verify(left(deadline, limits.connect()), CancelOption.CANCEL_ON_TIMEOUT)
                    .getSession();
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new IOException(target.address() + " cannot be reached over SSH: " + reason(e), e);
        }
        boolean authenticated = false;
        try {
            made.auth().verify(left(deadline, limits.authentication()), CancelOption.CANCEL_ON_TIMEOUT);
            authenticated = true;
            return made;
        } catch (SshException e) {
            throw refused(keys, e);
        } finally {
            if (!authenticated) {
                made.close(true);
            }
        }
    }

    private static Duration left(long deadline, Duration longest) {
        Duration rest = Duration.ofNanos(Math.max(TimeUnit.MILLISECONDS.toNanos(1), deadline - System.nanoTime()));
        return rest.compareTo(longest) < 0 ? rest : longest;
    }

    private IOException refused(List<KeyPair> keys, SshException error) {
        String refusal = knownHosts.refusal();
        if (!refusal.isEmpty()) {
            return new HostRefusedException(refusal, error);
        }
        if (error.getDisconnectCode() != SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE) {
            return new IOException(target.address() + " did not let us in: " + reason(error), error);
        }
        return new HostRefusedException(
                target.address() + " refuses the user " + target.user() + " with " + offered(keys)
                        + ". Let '" + target.command() + "' work in a terminal without a password first: give the key"
                        + " to the agent with ssh-add, and to the host with ssh-copy-id",
                error);
    }

    private String offered(List<KeyPair> keys) {
        List<String> all = new ArrayList<>();
        if (isAgentAsked()) {
            all.add("the keys of the agent");
        }
        for (KeyPair key : keys) {
            all.add("the key " + KeyUtils.getKeyType(key) + " " + KeyUtils.getFingerPrint(key.getPublic()));
        }
        return all.isEmpty()
                ? "no key at all: there is no agent, and no key without a passphrase in ~/.ssh"
                : String.join(" and ", all);
    }

    private static String reason(Throwable error) {
        Throwable deepest = error;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String words = deepest.getMessage();
        return words == null ? deepest.getClass().getSimpleName() : words;
    }

    private SshClient start() {
        SshClient made = SshClient.setUpDefaultClient();
        made.setServerKeyVerifier(knownHosts);
        made.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        made.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE));
        if (isAgentAsked()) {
            made.setAgentFactory(new Agent(socket()));
        }
        CoreModuleProperties.HEARTBEAT_INTERVAL.set(made, limits.keepAlive());
        CoreModuleProperties.HEARTBEAT_NO_REPLY_MAX.set(made, UNANSWERED);
        CoreModuleProperties.SOCKET_KEEPALIVE.set(made, true);
        CoreModuleProperties.IDLE_TIMEOUT.set(made, Duration.ZERO);
        CoreModuleProperties.NIO2_READ_TIMEOUT.set(made, Duration.ZERO);
        CoreModuleProperties.AUTH_TIMEOUT.set(made, limits.authentication());
        made.start();
        return made;
    }

    /** A file that is named is the only key, as people expect who name one. */
    private boolean isAgentAsked() {
        return target.identities().isEmpty() && !socket().isEmpty() && Files.exists(Path.of(socket()));
    }

    private static String socket() {
        return System.getenv().getOrDefault("SSH_AUTH_SOCK", "");
    }

    /** A server has several keys; it is to show one of a kind that is known. */
    private static List<NamedFactory<Signature>> knownFirst(Set<String> kinds) {
        List<NamedFactory<Signature>> all = new ArrayList<>(ClientBuilder.setUpDefaultSignatureFactories(true));
        all.sort(Comparator.comparing(factory -> !kinds.contains(KeyUtils.getCanonicalKeyType(factory.getName()))));
        return all;
    }

    /** Ends it, now; also when somebody waits for it. */
    @Override
    public void close() {
        closed = true;
        ClientSession kept = session;
        if (kept != null) {
            kept.close(true);
        }
        SshClient opened = client;
        if (opened != null) {
            opened.stop();
        }
    }
}
