/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.net.InetAddress;
import org.eclipse.emf.cdo.common.CDOCommonSession.Options.PassiveUpdateMode;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.net4j.ContainerProtocolProvider;
import org.eclipse.net4j.ITransportConfig;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.internal.tcp.TCPClientConnector;
import org.eclipse.net4j.internal.tcp.TCPSelector;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.eclipse.net4j.util.security.PasswordCredentialsProvider;
import org.eclipse.net4j.util.security.ResponseNegotiator;
import org.firn.model.data.DataPackage;
import org.firn.model.workflow.WorkflowPackage;

/** The session of a process that is a client of the process that owns the project. */
final class JoinedConnection implements Connection {

    private static final int CONNECT_TIMEOUT_MILLIS = 5_000;
    private static final int SIGNAL_TIMEOUT_MILLIS = 60_000;
    private static final int COMMIT_TIMEOUT_SECONDS = 60;

    private final Cleanups cleanups = new Cleanups();
    private final CDONet4jSession session;

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
        TCPClientConnector connector = connector(container, selector, negotiator, engine.port());
        cleanups.add(() -> LifecycleUtil.deactivate(connector));
        connector.connect(CONNECT_TIMEOUT_MILLIS);
        // Known packages only: the ones of the repository must find their generated classes.
        DataPackage.eINSTANCE.getName();
        WorkflowPackage.eINSTANCE.getName();
        CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
        configuration.setConnector(connector);
        configuration.setRepositoryName(ProjectServer.REPOSITORY);
        configuration.setUserID(UserName.get());
        configuration.setSignalTimeout(SIGNAL_TIMEOUT_MILLIS);
        configuration.setPassiveUpdateMode(PassiveUpdateMode.ADDITIONS);
        CDONet4jSession opened = configuration.openNet4jSession();
        opened.options().setCommitTimeout(COMMIT_TIMEOUT_SECONDS);
        cleanups.add(opened::close);
        return opened;
    }

    private static TCPClientConnector connector(
            IManagedContainer container, TCPSelector selector, ResponseNegotiator negotiator, int port) {
        TCPClientConnector connector = new TCPClientConnector();
        ITransportConfig config = connector.getConfig();
        config.setBufferProvider(Net4jUtil.getBufferProvider(container));
        config.setReceiveExecutor(Net4jUtil.getExecutorService(container));
        config.setProtocolProvider(new ContainerProtocolProvider.Client(container));
        config.setNegotiator(negotiator);
        connector.setSelector(selector);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
        return connector;
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
    public void loadAll(CDOView view, CDOID project) {
        view.getUnitManager().openUnit(view.getObject(project), false, null);
    }

    @Override
    public void close() {
        cleanups.close();
    }
}
