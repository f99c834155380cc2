/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.eclipse.emf.cdo.common.CDOCommonSession.Options.PassiveUpdateMode;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.util.TransportException;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.net4j.ContainerProtocolProvider;
import org.eclipse.net4j.ITransportConfig;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.internal.tcp.TCPClientConnector;
import org.eclipse.net4j.internal.tcp.TCPSelector;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.event.EventUtil;
import org.eclipse.net4j.util.lifecycle.ILifecycle;
import org.eclipse.net4j.util.lifecycle.LifecycleEventAdapter;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.eclipse.net4j.util.security.PasswordCredentialsProvider;
import org.eclipse.net4j.util.security.ResponseNegotiator;
import org.firn.model.data.DataPackage;
import org.firn.model.workflow.WorkflowPackage;
import org.firn.repository.Subscription;

/** The session of a process that is a client of the process that owns the project. */
final class JoinedConnection implements Connection {

    private static final int CONNECT_TIMEOUT_MILLIS = 5_000;
    private static final int SIGNAL_TIMEOUT_MILLIS = 60_000;
    private static final int COMMIT_TIMEOUT_SECONDS = 60;

    private final Cleanups cleanups = new Cleanups();
    private final PendingReplies replies = new PendingReplies();
    private final List<Runnable> lossListeners = new CopyOnWriteArrayList<>();
    private final TCPClientConnector connector = new TCPClientConnector();
    private final CDONet4jSession session;
    private volatile boolean closing;
    private volatile boolean lost;

    /** @throws RuntimeException of CDO or Net4j when the owner does not answer or refuses the secret */
    JoinedConnection(EngineFile engine) {
        try {
            session = connect(engine);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private CDONet4jSession connect(EngineFile engine) {
        IManagedContainer container = ContainerUtil.createContainer();
        Net4jUtil.prepareContainer(container);
        CDONet4jUtil.prepareContainer(container);
        start(container);
        TCPSelector selector = new TCPSelector();
        start(selector);
        ResponseNegotiator negotiator = new ResponseNegotiator();
        negotiator.setCredentialsProvider(
                new PasswordCredentialsProvider(LoopbackServer.HANDSHAKE_USER, engine.secret()));
        start(negotiator);
        configure(container, selector, negotiator, engine.port());
        cleanups.add(() -> LifecycleUtil.deactivate(connector));
        noticeLoss(connector);
        connector.connect(CONNECT_TIMEOUT_MILLIS);
        // Known packages only: the ones of the repository must find their generated classes.
        DataPackage.eINSTANCE.getName();
        WorkflowPackage.eINSTANCE.getName();
        CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
        configuration.setConnector(connector);
        configuration.setRepositoryName(ProjectServer.REPOSITORY);
        configuration.setStreamWrapper(replies);
        configuration.setUserID(UserName.get());
        configuration.setSignalTimeout(SIGNAL_TIMEOUT_MILLIS);
        configuration.setPassiveUpdateMode(PassiveUpdateMode.ADDITIONS);
        CDONet4jSession opened = configuration.openNet4jSession();
        opened.options().setCommitTimeout(COMMIT_TIMEOUT_SECONDS);
        cleanups.add(opened::close);
        noticeLoss(opened);
        return opened;
    }

    /** The connector tells of the end of the process, the session of the end of the repository in it. */
    private void noticeLoss(Object part) {
        EventUtil.addListener(part, new LifecycleEventAdapter() {
            @Override
            protected void onAboutToDeactivate(ILifecycle lifecycle) {
                lose(part);
            }
        });
    }

    /** Tells first, so that whoever waits for a reply knows why it failed. */
    private void lose(Object part) {
        if (closing && part != connector) {
            // The session takes leave of the owner, which answers.
            return;
        }
        if (!closing) {
            lost = true;
            lossListeners.forEach(Runnable::run);
        }
        replies.fail();
    }

    @Override
    public void onLost(Runnable listener) {
        lossListeners.add(listener);
        if (lost) {
            listener.run();
        }
    }

    private void configure(IManagedContainer container, TCPSelector selector, ResponseNegotiator negotiator, int port) {
        ITransportConfig config = connector.getConfig();
        config.setBufferProvider(Net4jUtil.getBufferProvider(container));
        config.setReceiveExecutor(Net4jUtil.getExecutorService(container));
        config.setProtocolProvider(new ContainerProtocolProvider.Client(container));
        config.setNegotiator(negotiator);
        connector.setSelector(selector);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
    }

    private void start(Object part) {
        LifecycleUtil.activate(part);
        cleanups.add(() -> LifecycleUtil.deactivate(part));
    }

    @Override
    public CDONet4jSession session() {
        return session;
    }

    @Override
    public boolean isOwner() {
        return false;
    }

    @Override
    public @Nullable Exception failure() {
        return lost ? new TransportException("The owner has gone.") : null;
    }

    @Override
    public void loadAll(CDOView view, CDOID project) {
        view.getUnitManager().openUnit(view.getObject(project), false, null);
    }

    @Override
    public Subscription onClients(IntConsumer listener) {
        // the owner knows
        return () -> {};
    }

    @Override
    public void close() {
        closing = true;
        if (lost) {
            // Otherwise every part would try to take leave of its peer.
            LifecycleUtil.deactivate(connector);
        }
        cleanups.close();
    }
}
