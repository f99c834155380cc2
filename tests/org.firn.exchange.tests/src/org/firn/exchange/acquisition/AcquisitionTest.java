/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.acquisition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.firn.exchange.Conversion;
import org.firn.tables.ItemTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcquisitionTest {

    @TempDir
    Path folder;

    @Test
    void eachSectionOfAnMdocIsAMovieWithWhatStandsBeforeAll() throws IOException {
        Conversion conversion = new Conversion(folder);
        Path file = conversion.text(
                "s.mrc.mdoc",
                "PixelSpacing = 1.06",
                "Voltage = 300",
                "[T = SerialEM: Digitized on Krios]",
                "",
                "[ZValue = 0]",
                "TiltAngle = 3.5",
                "Magnification = 105000",
                "ExposureDose = 42",
                "SubFramePath = X:\\data\\mic_001.tif",
                "NumSubFrames = 40",
                "[ZValue = 1]",
                "TiltAngle = 6",
                "SubFramePath = X:\\data\\mic_002.tif",
                "NumSubFrames = 40",
                "ExposureDose = 42",
                "Magnification = 105000");
        try (ItemTable table = conversion.read(new MdocFormat(), file)) {
            Map<String, Object> row = Conversion.row(table, 1);
            assertEquals(2, table.size());
            assertEquals("mic_002", row.get("name"));
            assertEquals(1.06, row.get("samplingRate"));
            assertEquals(300.0, row.get("acquisition.voltage"));
            assertEquals(1.05, (double) row.get("acquisition.dosePerFrame"), 1e-12);
            assertEquals(40L, row.get("frames"));
            assertEquals(6.0, row.get("mdoc.TiltAngle"));
            assertEquals("X:/data/mic_002.tif", row.get("mdoc.OriginalPath"));
        }
    }

    @Test
    void theXmlOfEpuIsInVoltsAndMetres() throws IOException {
        Conversion conversion = new Conversion(folder);
        Path file = conversion.text(
                "FoilHole_1.xml",
                "<MicroscopeImage xmlns=\"urn:x\"><microscopeData><gun>",
                "<AccelerationVoltage>300000</AccelerationVoltage></gun><optics><TemMagnification>",
                "<NominalMagnification>105000</NominalMagnification>",
                "</TemMagnification><Defocus>-1.5E-06</Defocus></optics></microscopeData>",
                "<SpatialScale><pixelSize><x><numericValue>8.28E-11</numericValue></x></pixelSize></SpatialScale>",
                "</MicroscopeImage>");
        try (ItemTable table = conversion.read(new EpuFormat(), file)) {
            Map<String, Object> row = Conversion.row(table, 0);
            assertEquals(300.0, row.get("acquisition.voltage"));
            assertEquals(0.828, (double) row.get("samplingRate"), 1e-12);
            assertEquals("FoilHole_1", row.get("name"));
            assertEquals(-1.5e-6, row.get("epu.microscopeData_optics_Defocus"));
        }
    }
}
