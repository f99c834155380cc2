/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Item Set</b></em>'.
 *
 * <!-- begin-model-doc -->
 * A collection of items of one kind. The items are the rows of an item table and never objects of the repository.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.ItemSet#getTable <em>Table</em>}</li>
 *   <li>{@link org.firn.model.data.ItemSet#getSize <em>Size</em>}</li>
 *   <li>{@link org.firn.model.data.ItemSet#getState <em>State</em>}</li>
 *   <li>{@link org.firn.model.data.ItemSet#getFailedItems <em>Failed Items</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getItemSet()
 * @model abstract="true"
 *        annotation="http://firn.org/item type='Item'"
 * @generated
 */
public interface ItemSet extends DataObject
{
    /**
     * Returns the value of the '<em><b>Table</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Path of the item table.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Table</em>' attribute.
     * @see #setTable(String)
     * @see org.firn.model.data.DataPackage#getItemSet_Table()
     * @model default=""
     * @generated
     */
    String getTable();

    /**
     * Sets the value of the '{@link org.firn.model.data.ItemSet#getTable <em>Table</em>}' attribute.
     * @param value the new value of the '<em>Table</em>' attribute.
     * @see #getTable()
     * @generated
     */
    void setTable(String value);

    /**
     * Returns the value of the '<em><b>Size</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of items.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Size</em>' attribute.
     * @see #setSize(long)
     * @see org.firn.model.data.DataPackage#getItemSet_Size()
     * @model
     * @generated
     */
    long getSize();

    /**
     * Sets the value of the '{@link org.firn.model.data.ItemSet#getSize <em>Size</em>}' attribute.
     * @param value the new value of the '<em>Size</em>' attribute.
     * @see #getSize()
     * @generated
     */
    void setSize(long value);

    /**
     * Returns the value of the '<em><b>State</b></em>' attribute.
     * The default value is <code>"CLOSED"</code>.
     * The literals are from the enumeration {@link org.firn.model.data.StreamState}.
     * <!-- begin-model-doc -->
     * Whether more items may come.
     * <!-- end-model-doc -->
     * @return the value of the '<em>State</em>' attribute.
     * @see org.firn.model.data.StreamState
     * @see #setState(StreamState)
     * @see org.firn.model.data.DataPackage#getItemSet_State()
     * @model default="CLOSED"
     * @generated
     */
    StreamState getState();

    /**
     * Sets the value of the '{@link org.firn.model.data.ItemSet#getState <em>State</em>}' attribute.
     * @param value the new value of the '<em>State</em>' attribute.
     * @see org.firn.model.data.StreamState
     * @see #getState()
     * @generated
     */
    void setState(StreamState value);

    /**
     * Returns the value of the '<em><b>Failed Items</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of items of the input that failed and therefore are not here.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Failed Items</em>' attribute.
     * @see #setFailedItems(long)
     * @see org.firn.model.data.DataPackage#getItemSet_FailedItems()
     * @model
     * @generated
     */
    long getFailedItems();

    /**
     * Sets the value of the '{@link org.firn.model.data.ItemSet#getFailedItems <em>Failed Items</em>}' attribute.
     * @param value the new value of the '<em>Failed Items</em>' attribute.
     * @see #getFailedItems()
     * @generated
     */
    void setFailedItems(long value);

    /**
     * <!-- begin-model-doc -->
     * Tells whether more items may come.
     * <!-- end-model-doc -->
     * @model kind="operation"
     *        annotation="http://www.eclipse.org/emf/2002/GenModel body='return getState() == StreamState.OPEN;'"
     * @generated
     */
    boolean isOpen();

} // ItemSet
