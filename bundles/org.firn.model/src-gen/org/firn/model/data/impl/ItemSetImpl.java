/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.DataPackage;
import org.firn.model.data.ItemSet;
import org.firn.model.data.StreamState;

/**
 * An implementation of the model object '<em><b>Item Set</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.ItemSetImpl#getTable <em>Table</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ItemSetImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ItemSetImpl#getState <em>State</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ItemSetImpl#getFailedItems <em>Failed Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ItemSetImpl extends DataObjectImpl implements ItemSet
{
    /**
     * @generated
     */
    protected ItemSetImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.ITEM_SET;
    }

    /**
     * @generated
     */
    @Override
    public String getTable()
    {
        return (String)eGet(DataPackage.Literals.ITEM_SET__TABLE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setTable(String newTable)
    {
        eSet(DataPackage.Literals.ITEM_SET__TABLE, newTable);
    }

    /**
     * @generated
     */
    @Override
    public long getSize()
    {
        return (Long)eGet(DataPackage.Literals.ITEM_SET__SIZE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setSize(long newSize)
    {
        eSet(DataPackage.Literals.ITEM_SET__SIZE, newSize);
    }

    /**
     * @generated
     */
    @Override
    public StreamState getState()
    {
        return (StreamState)eGet(DataPackage.Literals.ITEM_SET__STATE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setState(StreamState newState)
    {
        eSet(DataPackage.Literals.ITEM_SET__STATE, newState);
    }

    /**
     * @generated
     */
    @Override
    public long getFailedItems()
    {
        return (Long)eGet(DataPackage.Literals.ITEM_SET__FAILED_ITEMS, true);
    }

    /**
     * @generated
     */
    @Override
    public void setFailedItems(long newFailedItems)
    {
        eSet(DataPackage.Literals.ITEM_SET__FAILED_ITEMS, newFailedItems);
    }

    /**
     * @generated
     */
    @Override
    public boolean isOpen()
    {
        return getState() == StreamState.OPEN;
    }

} //ItemSetImpl
