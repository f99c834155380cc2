/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.net.InetAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.net4j.ContainerProtocolProvider;
import org.eclipse.net4j.ITransportConfig;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.internal.tcp.TCPAcceptor;
import org.eclipse.net4j.internal.tcp.TCPSelector;
import org.eclipse.net4j.tcp.ITCPSelector;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.eclipse.net4j.util.security.ChallengeNegotiator;
import org.eclipse.net4j.util.security.Randomizer;
import org.eclipse.net4j.util.security.UserManager;

/**
 * Listens for other processes on a free port of the loopback interface. Whoever connects must first prove, by
 * encrypting a random token, that it knows the secret.
 */
final class LoopbackServer implements AutoCloseable {

    /** The name in the handshake; who commits is told later, when the session opens. */
    static final String HANDSHAKE_USER = "firn";

    private static final int START_TIMEOUT_SECONDS = 20;

    private final TCPSelector selector = new TCPSelector();
    private final UserManager users = new UserManager();
    private final Randomizer randomizer = new Randomizer();
    private final ChallengeNegotiator negotiator = new ChallengeNegotiator();
    private final PortAcceptor acceptor = new PortAcceptor();

    LoopbackServer(IManagedContainer container, String secret) {
        users.addUser(HANDSHAKE_USER, secret.toCharArray());
        negotiator.setUserManager(users);
        negotiator.setRandomizer(randomizer);
        ITransportConfig config = acceptor.getConfig();
        config.setBufferProvider(Net4jUtil.getBufferProvider(container));
        config.setReceiveExecutor(Net4jUtil.getExecutorService(container));
        config.setProtocolProvider(new ContainerProtocolProvider.Server(container));
        config.setNegotiator(negotiator);
        acceptor.setSelector(selector);
        acceptor.setAddress(InetAddress.getLoopbackAddress().getHostAddress());
        acceptor.setPort(0);
        for (Object part : new Object[] {selector, users, randomizer, negotiator, acceptor}) {
            LifecycleUtil.activate(part);
        }
    }

    /** Returns the port, as soon as the system has chosen it. */
    int port() {
        return acceptor.boundPort
                .orTimeout(START_TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void close() {
        for (Object part : new Object[] {acceptor, negotiator, randomizer, users, selector}) {
            LifecycleUtil.deactivate(part);
        }
    }

    /** Finds out which port the system chose. */
    private static final class PortAcceptor extends TCPAcceptor {

        private final CompletableFuture<Integer> boundPort = new CompletableFuture<>();

        @Override
        public void handleRegistration(ITCPSelector newSelector, ServerSocketChannel channel) {
            super.handleRegistration(newSelector, channel);
            boundPort.complete(channel.socket().getLocalPort());
        }
    }
}
